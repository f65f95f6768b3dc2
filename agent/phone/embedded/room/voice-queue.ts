/** One voice of the room on its way to the telephone: frames of 20 ms, with a small cushion against a busy machine. Pure. */
import { FRAME } from '../media/pacer.ts';
import { isQuiet } from '../media/quiet.ts';

/** How many frames are gathered before they play, and the most that may wait. */
const CUSHION = 2;
const MOST = 25;
/** With more than this waiting, quiet is passed over. */
const AMPLE = 4;

export class VoiceQueue {
  readonly #frames: Int16Array[] = [];
  #gathering = true;
  /** Frames that were let go because too many waited. */
  dropped = 0;

  /** A frame of 160 samples, which the queue keeps. */
  put(frame: Int16Array): void {
    this.#frames.push(frame);
    if (this.#frames.length > MOST) {
      this.#frames.shift();
      this.dropped += 1;
    }
  }

  /** The frame that plays now; null: silence. */
  take(): Int16Array | null {
    if (this.#gathering && this.#frames.length < CUSHION) return null;
    while (this.#frames.length > AMPLE && this.#frames[0] !== undefined && isQuiet(this.#frames[0]))
      this.#frames.shift();
    this.#gathering = this.#frames.length === 0;
    return this.#frames.shift() ?? null;
  }

  /** Milliseconds that wait to be heard. */
  get waiting(): number {
    return (this.#frames.length * FRAME) / 8;
  }
}

/** All voices in one frame, held inside 16 bits. */
export function mix(queues: Iterable<VoiceQueue>): Int16Array {
  const sum = new Int32Array(FRAME);
  for (const queue of queues) {
    const frame = queue.take();
    if (frame !== null) for (let at = 0; at < FRAME; at++) sum[at] = (sum[at] ?? 0) + (frame[at] ?? 0);
  }
  return Int16Array.from(sum, (value) => Math.max(-32_768, Math.min(32_767, value)));
}
