import { takeGesture } from './gesture.ts';
import type { Meter } from './meter.ts';

/** The microphones to choose from, and the try-out before a call. */
export class Devices {
  /** The device the visitor chose; empty: the browser's default. */
  chosen = '';
  microphones: readonly MediaDeviceInfo[] = [];
  /** `refused` and `missing` as in a call. */
  problem: 'refused' | 'missing' | null = null;
  readonly #meter: Meter;
  readonly #changed: () => void;
  #stream: MediaStream | null = null;
  /** Only the last microphone that was asked for is kept. */
  #asked = 0;

  constructor(meter: Meter, changed: () => void) {
    this.#meter = meter;
    this.#changed = changed;
    // a headset that is plugged in, or taken away, during a call
    navigator.mediaDevices?.addEventListener('devicechange', this.list);
  }

  /** Nobody will ask again. */
  dispose(): void {
    this.stopTest();
    navigator.mediaDevices?.removeEventListener('devicechange', this.list);
  }

  get testing(): boolean {
    return this.#stream !== null;
  }

  /** Reads the list again; names are only there once the microphone was allowed. */
  list = async (): Promise<void> => {
    const all = (await navigator.mediaDevices?.enumerateDevices().catch(() => [])) ?? [];
    this.microphones = all.filter(({ kind, deviceId }) => kind === 'audioinput' && deviceId);
    this.#changed();
  };

  /** From a click: opens the microphone for the level bars only. */
  async test(): Promise<void> {
    this.stopTest();
    const { context, microphone } = takeGesture(true, this.chosen);
    this.#meter.adopt(context);
    const asked = this.#asked;
    try {
      const stream = (await microphone) ?? null;
      if (asked !== this.#asked) return stop(stream);
      this.#stream = stream;
      this.problem = null;
      this.#meter.watch('visitor', stream?.getAudioTracks()[0] ?? null);
    } catch (error) {
      if (asked !== this.#asked) return;
      this.problem =
        error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'missing';
    }
    await this.list();
  }

  stopTest(): void {
    this.#asked++;
    stop(this.#stream);
    this.#stream = null;
  }
}

function stop(stream: MediaStream | null): void {
  for (const track of stream?.getTracks() ?? []) track.stop();
}
