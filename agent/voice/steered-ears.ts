/** Our ears as LiveKit's speech-to-text, steered by what the conversation expects at that moment. */
import { type APIConnectOptions, type AudioBuffer, stt, type VAD } from '@livekit/agents';
import { HearingStream } from './hearing-stream.ts';
import type { Ears, Hints, Listening, Sound } from './provider.ts';
import { soundOf } from './sound.ts';

export interface Steering {
  hints(): Hints;
  /** Words were heard; comes before LiveKit learns of them. */
  heard(text: string): void;
  failed(error: unknown, ears: Ears): void;
}

/**
 * Hears one stretch of speech at a time, which the voice detector cuts out: while it is spoken where the ears can, at
 * its end where they cannot. Never throws: a stretch that one pair of ears cannot hear is given to the next, and is
 * empty where there is none.
 */
export class SteeredEars extends stt.STT {
  override label = 'carillon.SteeredEars';
  readonly #ears: () => Ears | null;
  readonly #vad: VAD;
  readonly #steering: Steering;

  /** `ears`: those in use at that moment, other ones once `failed` was told. */
  constructor(ears: () => Ears | null, vad: VAD, steering: Steering) {
    super({ streaming: true, interimResults: true });
    this.#ears = ears;
    this.#vad = vad;
    this.#steering = steering;
  }

  override get provider(): string {
    return this.#ears()?.name ?? 'none';
  }

  protected async _recognize(buffer: AudioBuffer, signal?: AbortSignal): Promise<stt.SpeechEvent> {
    return this.#final(await this.#hear(soundOf(Array.isArray(buffer) ? buffer : [buffer]), null, signal));
  }

  override stream(options?: { connOptions?: APIConnectOptions }): stt.SpeechStream {
    return new HearingStream(this, this.#vad, options?.connOptions, {
      begin: (partly) =>
        this.#ears()?.listen?.(this.#steering.hints(), (words) => partly(this.#said(words, 'INTERIM'))) ??
        null,
      end: async (sound, listening, signal) => this.#final(await this.#hear(sound, listening, signal)),
    });
  }

  async #hear(sound: Sound, listening: Listening | null, signal?: AbortSignal): Promise<string> {
    const hints = this.#steering.hints();
    if (listening !== null) {
      try {
        return await listening.end(signal);
      } catch {
        // The stretch is here whole: it is heard the other way.
      }
    }
    const tried = new Set<Ears>();
    for (let ears = this.#ears(); ears !== null && !tried.has(ears); ears = this.#ears()) {
      tried.add(ears);
      try {
        return await ears.hear(sound, hints, signal);
      } catch (error) {
        if (signal?.aborted === true) break;
        this.#steering.failed(error, ears);
      }
    }
    return '';
  }

  #final(text: string): stt.SpeechEvent {
    if (text !== '') this.#steering.heard(text);
    return this.#said(text, 'FINAL');
  }

  #said(text: string, type: 'INTERIM' | 'FINAL'): stt.SpeechEvent {
    const language = this.#steering.hints().language as stt.SpeechData['language'];
    return {
      type: stt.SpeechEventType[`${type}_TRANSCRIPT`],
      alternatives: [{ text, language, startTime: 0, endTime: 0, confidence: text === '' ? 0 : 1 }],
    };
  }
}
