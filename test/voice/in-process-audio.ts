/** A caller's microphone and loudspeaker inside the test's process, in real time, over LiveKit's own audio interface. */
import { ReadableStream, type ReadableStreamDefaultController } from 'node:stream/web';
import { voice } from '@livekit/agents';
import { AudioFrame } from '@livekit/rtc-node';

export const RATE = 24_000;
const FRAME_MS = 20;
const FRAME = (RATE * FRAME_MS) / 1_000;

/** A microphone: faint noise, and whatever `speak` puts into it. */
export class Microphone extends voice.AudioInput {
  #queue: { samples: Int16Array; at: number; done: () => void }[] = [];
  #controller: ReadableStreamDefaultController<AudioFrame> | undefined;
  #timer: NodeJS.Timeout;

  constructor() {
    super();
    this.multiStream.addInputStream(
      new ReadableStream<AudioFrame>({
        start: (controller) => {
          this.#controller = controller;
        },
      }),
    );
    const began = performance.now();
    let frames = 0;
    this.#timer = setInterval(() => {
      while (performance.now() - began >= frames * FRAME_MS) {
        frames += 1;
        this.#emit(frames);
      }
    }, 5);
  }

  /** Resolves when the last sample has gone in. */
  speak(samples: Int16Array): Promise<void> {
    return new Promise((done) => this.#queue.push({ samples, at: 0, done }));
  }

  stop(): void {
    clearInterval(this.#timer);
    this.#controller?.close();
  }

  #emit(seed: number): void {
    const samples = Int16Array.from({ length: FRAME }, (_, i) => ((i * 31 + seed * 17) % 41) - 20);
    const [first] = this.#queue;
    if (first !== undefined) {
      samples.set(first.samples.subarray(first.at, first.at + FRAME));
      first.at += FRAME;
      if (first.at >= first.samples.length) {
        this.#queue.shift();
        first.done();
      }
    }
    this.#controller?.enqueue(new AudioFrame(samples, RATE, 1, FRAME));
  }
}

/** A loudspeaker that plays in real time and remembers what it was given. */
export class Loudspeaker extends voice.AudioOutput {
  readonly frames: AudioFrame[] = [];
  #seconds = 0;
  #began = 0;
  #timer: NodeJS.Timeout | undefined;

  constructor() {
    super(RATE, undefined, { pause: false });
  }

  override async captureFrame(frame: AudioFrame): Promise<void> {
    await super.captureFrame(frame);
    if (this.#seconds === 0) {
      this.#began = performance.now();
      this.onPlaybackStarted(Date.now());
    }
    this.#seconds += frame.samplesPerChannel / frame.sampleRate;
    this.frames.push(frame);
  }

  override flush(): void {
    super.flush();
    if (this.#seconds === 0) return;
    const left = Math.max(0, this.#seconds * 1_000 - (performance.now() - this.#began));
    this.#timer = setTimeout(() => this.#finish(this.#seconds, false), left);
  }

  override clearBuffer(): void {
    clearTimeout(this.#timer);
    if (this.#seconds > 0)
      this.#finish(Math.min(this.#seconds, (performance.now() - this.#began) / 1_000), true);
  }

  #finish(playbackPosition: number, interrupted: boolean): void {
    this.#seconds = 0;
    this.onPlaybackFinished({ playbackPosition, interrupted });
  }
}
