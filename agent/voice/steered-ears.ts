/** Our ears as LiveKit's speech-to-text, steered by what the conversation expects at that moment. */
import { type AudioBuffer, stt } from '@livekit/agents';
import type { Ears, Hints } from './provider.ts';
import { soundOf } from './sound.ts';

export interface Steering {
  hints(): Hints;
  /** Words were heard; comes before LiveKit learns of them. */
  heard(text: string): void;
  failed(error: unknown, ears: Ears): void;
}

/**
 * Hears one stretch of speech at a time, which LiveKit's voice detector cuts out. Never throws: a stretch that one
 * pair of ears cannot hear is given to the next, and is empty where there is none.
 */
export class SteeredEars extends stt.STT {
  override label = 'carillon.SteeredEars';
  readonly #ears: () => Ears | null;
  readonly #steering: Steering;

  /** `ears`: those in use at that moment, other ones once `failed` was told. */
  constructor(ears: () => Ears | null, steering: Steering) {
    super({ streaming: false, interimResults: false });
    this.#ears = ears;
    this.#steering = steering;
  }

  override get provider(): string {
    return this.#ears()?.name ?? 'none';
  }

  protected async _recognize(buffer: AudioBuffer, signal?: AbortSignal): Promise<stt.SpeechEvent> {
    const hints = this.#steering.hints();
    const sound = soundOf(Array.isArray(buffer) ? buffer : [buffer]);
    let text = '';
    const tried = new Set<Ears>();
    for (let ears = this.#ears(); ears !== null && !tried.has(ears); ears = this.#ears()) {
      tried.add(ears);
      try {
        text = await ears.hear(sound, hints, signal);
        break;
      } catch (error) {
        if (signal?.aborted === true) break;
        this.#steering.failed(error, ears);
      }
    }
    if (text !== '') this.#steering.heard(text);
    const language = hints.language as stt.SpeechData['language'];
    return {
      type: stt.SpeechEventType.FINAL_TRANSCRIPT,
      alternatives: [{ text, language, startTime: 0, endTime: 0, confidence: text === '' ? 0 : 1 }],
    };
  }

  /** LiveKit adapts ears that do not stream. Always throws. */
  override stream(): stt.SpeechStream {
    throw new Error('These ears hear stretches of speech, not streams.');
  }
}
