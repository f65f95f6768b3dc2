/**
 * The team members who sit at a desk, and the rings between them. Who is there, what rings and who answered first are
 * in the database: desks and calls may be on different servers. This server looks for what rings at its own desks.
 */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Ring } from '../../calls/ring.ts';
import type { Rings } from '../../store/rings.ts';

/** Server → desk. */
export type DeskEvent =
  | { type: 'ready' }
  | { type: 'ring'; ring: Ring }
  | { type: 'stopped'; ring: string }
  /** Who sits at the desks of the business, by id. */
  | { type: 'present'; people: string[] };

export interface Desk {
  business: string;
  /** Who sits there. */
  person: string;
  send(event: DeskEvent): void;
}

/** All in milliseconds. */
export interface DeskTimes {
  /** How often it is looked what rings, and whether somebody answered. */
  look: number;
  /** How often a desk is noted as being there. */
  beat: number;
  /** A desk that was not noted for so long is empty: its server died. */
  gone: number;
}
export const DESK_TIMES: DeskTimes = { look: 250, beat: 4_000, gone: 30_000 };

export interface DesksParts {
  rings: Rings;
  clock?: () => number;
  times?: Partial<DeskTimes> | undefined;
  /** Told of a database that does not answer; it is tried again. */
  failed?(error: unknown): void;
}

interface Sitting {
  id: string;
  desk: Desk;
  /** The rings that it shows, and who it says is there. */
  shown: Set<string>;
  people: string;
}

export class Desks {
  readonly #rings: Rings;
  readonly #clock: () => number;
  readonly #times: DeskTimes;
  readonly #failed: (error: unknown) => void;
  readonly #sitting = new Set<Sitting>();
  readonly #stop = new AbortController();
  #watching: Promise<void> | null = null;
  #beatAt = 0;

  constructor({ rings, clock = Date.now, times, failed = () => undefined }: DesksParts) {
    this.#rings = rings;
    this.#clock = clock;
    this.#times = { ...DESK_TIMES, ...times };
    this.#failed = failed;
  }

  /**
   * A team member is there; they hear what rings already. Resolves, once the other servers can know of it, with what
   * takes them away again.
   */
  async join(desk: Desk): Promise<() => Promise<void>> {
    const one: Sitting = { id: randomUUID(), desk, shown: new Set(), people: '' };
    const { business, person } = desk;
    await this.#rings.sit({ id: one.id, business, person, at: this.#clock() });
    this.#sitting.add(one);
    desk.send({ type: 'ready' });
    await this.#look();
    await this.#tellWhoIsThere();
    this.#watching ??= this.#watch();
    return async () => {
      this.#sitting.delete(one);
      await this.#rings.leave(one.id).catch(this.#failed);
      await this.#tellWhoIsThere();
    };
  }

  /** How many sit at a desk of this business, on whichever server. */
  count(business: string): Promise<number> {
    return this.#rings.sitting(business, this.#clock() - this.#times.gone);
  }

  /**
   * Rings every desk of the business until one answers. Resolves with whether one did: false after `patience`
   * milliseconds, or when `signal` aborts. Asked again with the same id, it goes on with the same ring.
   */
  async ring(business: string, ring: Ring, patience: number, signal: AbortSignal): Promise<boolean> {
    const over = AbortSignal.any([signal, this.#stop.signal]);
    const until = this.#clock() + patience;
    const left = Date.now() + patience;
    await this.#rings.begin(business, ring, until);
    await this.#look();
    while (!over.aborted && Date.now() < left) {
      const state = await this.#rings.state(ring.id);
      if (state !== 'open') return state === 'answered';
      await sleep(this.#times.look, undefined, { signal: over, ref: false }).catch(() => undefined);
    }
    const answered = await this.#rings.end(ring.id, this.#clock());
    await this.#look();
    return answered;
  }

  /** The first to answer gets the call, and gets this: null for all who come after. */
  async answer(business: string, id: string, person: string): Promise<Ring | null> {
    const ring = await this.#rings.answer(business, id, person, this.#clock());
    await this.#look();
    return ring;
  }

  /** The ring that the person answered and whose call goes on: of `id`, or the last one. */
  answeredBy(business: string, person: string, id?: string): Promise<Ring | null> {
    return this.#rings.answeredBy(business, person, id);
  }

  /** Stops every ring of this server. */
  async close(): Promise<void> {
    this.#stop.abort();
    await this.#watching;
    await Promise.all([...this.#sitting].map(({ id }) => this.#rings.leave(id).catch(this.#failed)));
  }

  async #watch(): Promise<void> {
    const { signal } = this.#stop;
    while (!signal.aborted) {
      await sleep(this.#times.look, undefined, { signal, ref: false }).catch(() => undefined);
      if (signal.aborted || this.#sitting.size === 0) continue;
      await this.#beat().catch(this.#failed);
      await this.#look();
    }
  }

  async #beat(): Promise<void> {
    const now = this.#clock();
    if (now - this.#beatAt < this.#times.beat) return;
    this.#beatAt = now;
    for (const { id, desk } of this.#sitting) {
      const { business, person } = desk;
      await this.#rings.sit({ id, business, person, at: now });
    }
    await this.#rings.tidy(now - 10 * this.#times.gone);
    await this.#tellWhoIsThere();
  }

  /** Tells this server's desks who sits at those of their business, where that has changed. */
  async #tellWhoIsThere(): Promise<void> {
    const since = this.#clock() - this.#times.gone;
    for (const business of new Set([...this.#sitting].map(({ desk }) => desk.business))) {
      const people = await this.#rings.people(business, since).catch(() => null);
      if (people === null) return;
      for (const one of this.#sitting) {
        if (one.desk.business !== business || one.people === people.join()) continue;
        one.people = people.join();
        one.desk.send({ type: 'present', people });
      }
    }
  }

  /** Tells this server's desks what has begun to ring, and what has stopped. */
  async #look(): Promise<void> {
    if (this.#sitting.size === 0) return;
    try {
      const businesses = [...new Set([...this.#sitting].map(({ desk }) => desk.business))];
      const ringing = await this.#rings.ringing(businesses, this.#clock());
      for (const one of this.#sitting)
        tell(
          one,
          ringing.filter(({ business }) => business === one.desk.business).map(({ ring }) => ring),
        );
    } catch (error) {
      this.#failed(error);
    }
  }
}

function tell({ desk, shown }: Sitting, ringing: readonly Ring[]): void {
  for (const ring of ringing) {
    if (shown.has(ring.id)) continue;
    shown.add(ring.id);
    desk.send({ type: 'ring', ring });
  }
  for (const id of shown) {
    if (ringing.some((ring) => ring.id === id)) continue;
    shown.delete(id);
    desk.send({ type: 'stopped', ring: id });
  }
}
