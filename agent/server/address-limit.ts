/** How often one address may open a call of one business: a sliding window, in memory only. */
export class AddressLimit {
  readonly #window: number;
  readonly #opened = new Map<string, number[]>();
  #swept = 0;

  /** `window`: in milliseconds. */
  constructor(window = 600_000) {
    this.#window = window;
  }

  /** Counts one more at `now`. Returns 0, or how long to wait, in milliseconds, where `limit` is reached (then it is not counted). */
  take(business: string, address: string, limit: number, now: number): number {
    this.#sweep(now);
    const key = `${business} ${address}`;
    const recent = (this.#opened.get(key) ?? []).filter((at) => at > now - this.#window);
    const oldest = recent[recent.length - limit];
    if (oldest !== undefined) {
      this.#opened.set(key, recent);
      return oldest + this.#window - now;
    }
    this.#opened.set(key, [...recent, now]);
    return 0;
  }

  /** Forgets addresses that have been quiet, once in each window. */
  #sweep(now: number): void {
    if (now - this.#swept < this.#window) return;
    this.#swept = now;
    for (const [key, times] of this.#opened)
      if ((times.at(-1) ?? 0) <= now - this.#window) this.#opened.delete(key);
  }
}
