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
    try {
      this.#stream = (await microphone) ?? null;
      this.problem = null;
      this.#meter.watch('visitor', this.#stream?.getAudioTracks()[0] ?? null);
    } catch (error) {
      this.problem =
        error instanceof DOMException && error.name === 'NotAllowedError' ? 'refused' : 'missing';
    }
    await this.list();
  }

  stopTest(): void {
    for (const track of this.#stream?.getTracks() ?? []) track.stop();
    this.#stream = null;
  }
}
