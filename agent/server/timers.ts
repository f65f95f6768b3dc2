/** Timers by name: setting one again replaces it, and none keeps the process alive. */
export class Timers {
  readonly #running = new Map<string, NodeJS.Timeout>();
  #closed = false;

  /** Runs `work` once, `wait` milliseconds from now. */
  after(name: string, wait: number, work: () => void): void {
    this.clear(name);
    if (this.#closed) return;
    const timer = setTimeout(
      () => {
        this.#running.delete(name);
        work();
      },
      Math.max(0, wait),
    );
    this.#running.set(name, timer.unref());
  }

  /** Runs `work` every `pause` milliseconds. */
  every(name: string, pause: number, work: () => void): void {
    this.after(name, pause, () => {
      this.every(name, pause, work);
      work();
    });
  }

  clear(name: string): void {
    clearTimeout(this.#running.get(name));
    this.#running.delete(name);
  }

  /** Clears all of them; none can be set any more. */
  close(): void {
    this.#closed = true;
    for (const name of [...this.#running.keys()]) this.clear(name);
  }
}
