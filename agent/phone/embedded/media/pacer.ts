/** The beat of all calls: every 20 ms, by deadlines on one clock, so that it does not drift however late a beat is. */

/** The length of a frame, in milliseconds, and its samples at 8 kHz. */
export const FRAME_MS = 20;
export const FRAME = 160;
/** A beat that is later than this is given up: what was missed cannot be heard any more, in milliseconds. */
const HOPELESS = 500;

export class Pacer {
  readonly #beats = new Set<() => void>();
  readonly #now: () => number;
  #next = 0;
  #timer: NodeJS.Timeout | undefined;
  /** How late the latest beats were, in milliseconds; the oldest go. */
  readonly late: number[] = [];

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Runs `beat` on every beat. Returns what stops it. */
  add(beat: () => void): () => void {
    this.#beats.add(beat);
    if (this.#timer === undefined) {
      this.#next = this.#now() + FRAME_MS;
      this.#wait();
    }
    return () => {
      this.#beats.delete(beat);
      if (this.#beats.size === 0) {
        clearTimeout(this.#timer);
        this.#timer = undefined;
      }
    };
  }

  #wait(): void {
    this.#timer = setTimeout(() => this.#beat(), Math.max(0, this.#next - this.#now()));
  }

  #beat(): void {
    const late = this.#now() - this.#next;
    if (this.late.push(late) > 5_000) this.late.shift();
    this.#next += late > HOPELESS ? Math.ceil(late / FRAME_MS) * FRAME_MS : FRAME_MS;
    for (const beat of this.#beats) beat();
    if (this.#beats.size > 0) this.#wait();
  }
}
