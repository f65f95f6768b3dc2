/**
 * Sends what is in the outbox. A plain loop over the table (`for update skip locked`), and no queue library: those
 * that keep their jobs in PostgreSQL need a connection of their own, which PGlite does not have, and a text must be
 * in the same transaction as the check that let it pass.
 */
import type { Store } from '../../store/open-store.ts';
import type { Settlement, StoredText } from '../../store/texts.ts';
import { Rounds } from '../rounds.ts';
import type { Attempt, Carrier, OutgoingText } from './carrier.ts';

/** All in milliseconds. */
export interface SenderTimes {
  /** How often the table is looked through. */
  poll: number;
  /** How long an attempt may take before another server may look after it. */
  lease: number;
  /** How long a text whose fate is unknown is looked for at the carrier before it counts as not taken. */
  doubt: number;
  /** Between two looks for it. */
  look: number;
  /** A text that could not leave within this time never does: it would come as a surprise. */
  stale: number;
}

export const SENDER_TIMES: SenderTimes = {
  poll: 1_000,
  lease: 30_000,
  doubt: 60_000,
  look: 5_000,
  stale: 15 * 60_000,
};

export interface SenderParts {
  store: Store;
  carrier: Carrier;
  clock?: () => number;
  times?: Partial<SenderTimes> | undefined;
  /** Told of what could not be done: the database or the carrier does not answer. The loop goes on. */
  failed?(error: unknown): void;
}

export class Sender extends Rounds {
  readonly #parts: SenderParts;
  readonly #times: SenderTimes;
  readonly #clock: () => number;

  constructor(parts: SenderParts) {
    const times = { ...SENDER_TIMES, ...parts.times };
    super(times.poll, parts.failed);
    this.#parts = parts;
    this.#times = times;
    this.#clock = parts.clock ?? Date.now;
  }

  protected override one(): Promise<boolean> {
    return this.work();
  }

  /** Takes one text that is due (`key`: only this one) as far as it goes now. False where none is. */
  async work(key?: string): Promise<boolean> {
    const { store } = this.#parts;
    const text = await store.texts.take(this.#clock(), this.#times.lease, key);
    if (text === null) return false;
    const settlement = text.status === 'unknown' ? await this.#reconcile(text) : await this.#send(text);
    await store.texts.settle(text.key, settlement, this.#clock());
    return true;
  }

  async #send(text: StoredText): Promise<Settlement> {
    const { store, carrier } = this.#parts;
    if (this.#clock() - text.at > this.#times.stale) return { status: 'failed', reason: 'sms.stale' };
    // Asked again: the recipient may have said stop since the gate.
    if (text.kind === 'task' && (await store.permissions.optedOut(text.business, text.number, text.call)))
      return { status: 'failed', reason: 'sms.opted-out' };
    const outgoing = await this.#outgoing(text);
    await store.texts.attempt(text.key, this.#clock());
    const attempt = await carrier.send(outgoing).catch((): Attempt => ({ outcome: 'unknown' }));
    return this.#settlementOf(attempt, text);
  }

  async #settlementOf(attempt: Attempt, text: StoredText): Promise<Settlement> {
    const now = this.#clock();
    switch (attempt.outcome) {
      case 'sent':
        return { status: 'sent', carrier: this.#parts.carrier.name, carrierId: attempt.id };
      case 'refused':
        if (attempt.reason === 'sms.opted-out') await this.#carrierKnowsOptOut(text);
        return { status: 'failed', reason: attempt.reason };
      case 'later':
        return { status: 'queued', notBefore: now + (attempt.after ?? backoff(text.attempts)) };
      case 'unknown':
        return { status: 'unknown', notBefore: now + this.#times.look };
    }
  }

  /** Looks for the text at the carrier. Only where it stays away for long enough may it be sent again. */
  async #reconcile(text: StoredText): Promise<Settlement> {
    const { store, carrier } = this.#parts;
    const now = this.#clock();
    const since = text.attemptedAt ?? text.at;
    const again = { status: 'unknown', notBefore: now + this.#times.look } as const;
    let found: string[];
    try {
      found = await carrier.find(await this.#outgoing(text), since);
    } catch {
      return now - text.at > 24 * 3_600_000 ? { status: 'failed', reason: 'sms.unknown' } : again;
    }
    const others = await store.texts.isTaken(carrier.name, found, text.key);
    const own = found.find((id) => !others.has(id));
    if (own !== undefined) return { status: 'sent', carrier: carrier.name, carrierId: own };
    return now - since < this.#times.doubt ? again : { status: 'queued', notBefore: now };
  }

  /** The recipient said stop to the carrier itself, and we had not heard of it. */
  async #carrierKnowsOptOut({ business, number, key, language }: StoredText): Promise<void> {
    await this.#parts.store.permissions.optOut({
      call: this.#parts.carrier.name,
      id: `refused ${key}`,
      business,
      number,
      words: '',
      language: language === 'fr' ? 'fr' : 'en',
      at: this.#clock(),
    });
  }

  async #outgoing({ key, business, number, body }: StoredText): Promise<OutgoingText> {
    const own = await this.#parts.store.businesses.get(business);
    return { key, from: own?.texting.from ?? null, to: number, body };
  }
}

/** Milliseconds before the attempt after this one: 1 s, 2 s, 4 s… 60 s at most. */
function backoff(attempts: number): number {
  return Math.min(60_000, 1_000 * 2 ** attempts);
}
