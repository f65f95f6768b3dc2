/** Cuts the caller's sound into stretches of speech, and has each heard while it comes. */
import { type APIConnectOptions, stt, type VAD, VADEventType, type VADStream } from '@livekit/agents';
import type { AudioFrame } from '@livekit/rtc-node';
import type { Listening, Sound } from './provider.ts';
import { soundOf } from './sound.ts';

export interface Hearing {
  /** A stretch begins; `partly` is told what was heard of it. Null: it is heard at its end. */
  begin(partly: (event: stt.SpeechEvent) => void): Listening | null;
  /** A stretch is over; `sound` is all of it. Must not throw. */
  end(sound: Sound, listening: Listening | null, signal: AbortSignal): Promise<stt.SpeechEvent>;
}

export class HearingStream extends stt.SpeechStream {
  override label = 'carillon.HearingStream';
  readonly #detector: VADStream;
  readonly #hearing: Hearing;

  constructor(owner: stt.STT, vad: VAD, connOptions: APIConnectOptions | undefined, hearing: Hearing) {
    super(owner, undefined, connOptions);
    this.#detector = vad.stream();
    this.#hearing = hearing;
  }

  override close(): void {
    super.close();
    this.#detector.close();
  }

  /** Nothing is measured here. */
  protected override async monitorMetrics(): Promise<void> {}

  protected override async run(): Promise<void> {
    await Promise.all([this.#detect(), this.#hear()]);
  }

  async #detect(): Promise<void> {
    for await (const input of this.input) {
      if (typeof input === 'symbol') this.#detector.flush();
      else this.#detector.pushFrame(input);
    }
    this.#detector.endInput();
  }

  async #hear(): Promise<void> {
    let listening: Listening | null = null;
    for await (const event of this.#detector) {
      if (event.type === VADEventType.INFERENCE_DONE) {
        if (event.speaking) take(listening, event.frames);
      } else if (event.type === VADEventType.START_OF_SPEECH) {
        this.output.put({ type: stt.SpeechEventType.START_OF_SPEECH });
        listening = this.#hearing.begin((partly) => this.output.put(partly));
        take(listening, event.frames);
      } else {
        const speechEndTime = Date.now() - event.silenceDuration - event.inferenceDuration;
        this.output.put({ type: stt.SpeechEventType.END_OF_SPEECH, speechEndTime });
        const heard = await this.#hearing.end(soundOf(event.frames), listening, this.abortSignal);
        listening = null;
        if (heard.alternatives?.[0].text) this.output.put({ ...heard, speechEndTime });
      }
    }
  }
}

function take(listening: Listening | null, frames: readonly AudioFrame[]): void {
  if (listening === null) return;
  const sound = soundOf(frames);
  // The frames are views of a ring that goes on.
  listening.take({ rate: sound.rate, samples: sound.samples.slice() });
}
