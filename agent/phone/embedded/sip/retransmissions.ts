/** Sends again, over a wire that loses packets, until an answer or an acknowledgement stops it (RFC 3261, timers A, E and G). */

const T1 = 500;
const T2 = 4_000;
/** After this long nobody is there, in milliseconds. */
export const GIVE_UP = 64 * T1;

interface Pending {
  timer: NodeJS.Timeout;
  pause: number;
  until: number;
}

export class Retransmissions {
  readonly #pending = new Map<string, Pending>();

  /** Sends again after 0.5 s, 1 s, 2 s and so on, and at most every 4 s unless `doubling`. */
  start(key: string, doubling: boolean, send: () => void): void {
    this.stop(key);
    const pending: Pending = { timer: setTimeout(again, T1), pause: T1, until: Date.now() + GIVE_UP };
    this.#pending.set(key, pending);
    const forget = () => this.#pending.delete(key);
    function again(): void {
      if (Date.now() >= pending.until) {
        forget();
        return;
      }
      send();
      pending.pause = doubling ? pending.pause * 2 : Math.min(pending.pause * 2, T2);
      pending.timer = setTimeout(again, pending.pause);
    }
  }

  /** A provisional answer: from now on every 4 s. */
  slow(key: string): void {
    const pending = this.#pending.get(key);
    if (pending !== undefined) pending.pause = T2;
  }

  stop(key: string): void {
    clearTimeout(this.#pending.get(key)?.timer);
    this.#pending.delete(key);
  }

  close(): void {
    for (const key of [...this.#pending.keys()]) this.stop(key);
  }
}
