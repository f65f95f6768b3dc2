/** Reads something again and again while its page is shown, one reading after the other. */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class Polling implements ReactiveController {
  readonly #read: () => Promise<boolean>;
  readonly #every: number;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts what was decided: to read, or to stop. */
  #decisions = 0;
  #connected = false;

  /** `read` gives whether to read again, `every` milliseconds later; what it throws counts as yes. */
  constructor(host: ReactiveControllerHost, every: number, read: () => Promise<boolean>) {
    this.#every = every;
    this.#read = read;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.stop();
  }

  /** Reads now, and goes on. */
  start(): void {
    this.stop();
    void this.#turn();
  }

  /** Reads once more after `every`, and goes on while there is something to read. */
  soon(): void {
    this.stop();
    this.#timer = setTimeout(() => void this.#turn(), this.#every);
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#decisions += 1;
  }

  async #turn(): Promise<void> {
    const decision = this.#decisions;
    const again = await this.#read().catch(() => true);
    // Whoever stopped it meanwhile, or started it anew, has decided otherwise.
    if (again && this.#connected && this.#decisions === decision) this.soon();
  }
}
