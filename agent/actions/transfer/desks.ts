/**
 * The team members who sit at a desk now, and the rings between them. It lives in the memory of one server: with
 * several, a business's desks and calls must reach the same one.
 */
import type { Language } from '../../business/language.ts';

/** What a desk shows while it rings. */
export interface Ring {
  id: string;
  call: string;
  /** The destination's name. */
  destination: string;
  /** Who calls: a number, or null for a visitor of the site. */
  caller: string | null;
  /** Why: two or three sentences. */
  summary: string;
  language: Language;
}

/** Server → desk. */
export type DeskEvent = { type: 'ready' } | { type: 'ring'; ring: Ring } | { type: 'stopped'; ring: string };

export interface Desk {
  business: string;
  send(event: DeskEvent): void;
}

interface Ringing {
  business: string;
  ring: Ring;
  end(answered: boolean): void;
}

export class Desks {
  readonly #desks = new Set<Desk>();
  readonly #ringing = new Map<string, Ringing>();

  /** A team member is there; they hear what rings already. Returns what takes them away again. */
  join(desk: Desk): () => void {
    this.#desks.add(desk);
    desk.send({ type: 'ready' });
    for (const { business, ring } of this.#ringing.values())
      if (business === desk.business) desk.send({ type: 'ring', ring });
    return () => {
      this.#desks.delete(desk);
    };
  }

  /** How many sit at a desk of this business. */
  count(business: string): number {
    return this.#of(business).length;
  }

  /**
   * Rings every desk of the business until one answers. Resolves with whether one did: false after `patience`
   * milliseconds, or when `signal` aborts.
   */
  async ring(business: string, ring: Ring, patience: number, signal: AbortSignal): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), patience);
    const gone = () => resolve(false);
    signal.addEventListener('abort', gone, { once: true });
    this.#ringing.set(ring.id, { business, ring, end: resolve });
    for (const desk of this.#of(business)) desk.send({ type: 'ring', ring });
    if (signal.aborted) gone();
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal.removeEventListener('abort', gone);
      this.#ringing.delete(ring.id);
      for (const desk of this.#of(business)) desk.send({ type: 'stopped', ring: ring.id });
    }
  }

  /** The first to answer gets the call, and gets this: null for all who come after. */
  answer(business: string, id: string): Ring | null {
    const ringing = this.#ringing.get(id);
    if (ringing === undefined || ringing.business !== business) return null;
    this.#ringing.delete(id);
    ringing.end(true);
    return ringing.ring;
  }

  /** Stops every ring. */
  close(): void {
    for (const ringing of this.#ringing.values()) ringing.end(false);
  }

  #of(business: string): Desk[] {
    return [...this.#desks].filter((desk) => desk.business === business);
  }
}
