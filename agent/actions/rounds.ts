/** Work that is found in a table: looked for now and then, and done one piece at a time until none is due. */
export abstract class Rounds {
  readonly #poll: number;
  readonly #failed: ((error: unknown) => void) | undefined;
  #timer: NodeJS.Timeout | undefined;
  #round: Promise<void> = Promise.resolve();
  #closed = false;

  /** `poll`: milliseconds between two rounds. `failed` is told of a round that could not be finished; the next one comes. */
  constructor(poll: number, failed?: (error: unknown) => void) {
    this.#poll = poll;
    this.#failed = failed;
  }

  /** Does one piece of what is due. False where nothing is. */
  protected abstract one(): Promise<boolean>;

  /** What a round begins with. */
  protected async prepare(): Promise<void> {}

  /** Begins to look. */
  begin(): void {
    if (this.#closed) return;
    this.#timer = setTimeout(() => {
      this.#round = this.sweep()
        .catch((error: unknown) => this.#failed?.(error))
        .finally(() => this.begin());
    }, this.#poll);
    this.#timer.unref();
  }

  /** Does whatever is due now. */
  async sweep(): Promise<void> {
    await this.prepare();
    while (!this.#closed && (await this.one())) {
      // One at a time, until none is due.
    }
  }

  /** Stops looking; what is under way ends first. */
  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#timer);
    await this.#round;
  }
}
