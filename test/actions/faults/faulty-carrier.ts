/** A carrier that meets its first request with a fault. */
import type { Attempt, Carrier } from '../../../agent/actions/sms/carrier.ts';
import type { CarrierFault, Fault } from './fault.ts';
import { type Fate, Killed } from './process-to-kill.ts';

export interface FaultyCarrierOptions {
  /** Of its ids. */
  prefix: string;
  clock(): number;
  /** The moment of the fault: `fate` is the process that dies of it, if one does. */
  gone(fate: Fate | null): Promise<void>;
}

/** How late it takes a text that it takes late, in milliseconds. */
const LATE = 20_000;

export class FaultyCarrier {
  readonly #options: FaultyCarrierOptions;
  readonly #late: { key: string; at: number }[] = [];
  #fault: CarrierFault | null;
  readonly taken: { key: string; id: string }[] = [];
  /** Requests that came after the recipient's stop. */
  afterStop = 0;
  stopped = false;

  constructor(fault: Fault, options: FaultyCarrierOptions) {
    this.#fault = fault.kind === 'carrier' ? fault.fault : null;
    this.#options = options;
  }

  /** The same carrier, as the process of `fate` sees it. */
  for(fate: Fate): Carrier {
    return {
      name: 'carrier',
      send: ({ key }) => this.#send(key, fate),
      find: async ({ key }) => this.taken.filter((one) => one.key === key).map(({ id }) => id),
    };
  }

  /** Takes what it takes late, once it is time. */
  takeLate(): void {
    for (const one of this.#late.splice(0)) {
      if (one.at <= this.#options.clock()) this.#take(one.key);
      else this.#late.push(one);
    }
  }

  async #send(key: string, fate: Fate): Promise<Attempt> {
    if (fate.dead) throw new Killed();
    const fault = this.#fault;
    this.#fault = null;
    if (fault === 'killed before it') return this.#killed(fate);
    if (this.stopped) this.afterStop += 1;
    switch (fault) {
      case 'refused: busy':
        await this.#options.gone(null);
        return { outcome: 'later', after: null };
      case 'not taken, no answer':
        await this.#options.gone(null);
        return { outcome: 'unknown' };
      case 'taken 20 s late, no answer':
        this.#late.push({ at: this.#options.clock() + LATE, key });
        await this.#options.gone(null);
        return { outcome: 'unknown' };
      case 'taken, no answer':
      case 'taken, answered 500':
        this.#take(key);
        await this.#options.gone(null);
        return { outcome: 'unknown' };
      case 'killed after it':
        this.#take(key);
        return this.#killed(fate);
      case null:
        return { outcome: 'sent', id: this.#take(key) };
    }
  }

  async #killed(fate: Fate): Promise<never> {
    await this.#options.gone(fate);
    throw new Killed();
  }

  #take(key: string): string {
    const id = `${this.#options.prefix} ${this.taken.length}`;
    this.taken.push({ key, id });
    return id;
  }
}
