/** How many calls each address may open in a second; a second's worth may come at once. */
export class Rate {
  readonly #perSecond: number;
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(perSecond: number) {
    this.#perSecond = perSecond;
  }

  /** Counts one more at `now` (milliseconds); false where it is one too many. */
  take(address: string, now: number): boolean {
    const bucket = this.#buckets.get(address) ?? { left: this.#perSecond, at: now };
    bucket.left = Math.min(this.#perSecond, bucket.left + ((now - bucket.at) / 1_000) * this.#perSecond);
    bucket.at = now;
    this.#buckets.set(address, bucket);
    if (this.#buckets.size > 10_000) this.#forgetIdle(now);
    if (bucket.left < 1) return false;
    bucket.left -= 1;
    return true;
  }

  #forgetIdle(now: number): void {
    for (const [address, { at }] of this.#buckets) if (now - at > 1_000) this.#buckets.delete(address);
  }
}
