/** Brings messages to the team: each by each way that its business wants, until it has arrived or there is no hope. */
import { createHash } from 'node:crypto';
import type { Store } from '../../store/open-store.ts';
import { Rounds } from '../rounds.ts';
import type { Way } from './way.ts';

/** All in milliseconds. */
export interface CourierTimes {
  poll: number;
  lease: number;
  /** Before the second, third… attempt; after the last of them it has failed. */
  retries: number[];
}

const MINUTE = 60_000;
export const COURIER_TIMES: CourierTimes = {
  poll: 1_000,
  lease: MINUTE,
  retries: [5_000, 30_000, 2 * MINUTE, 10 * MINUTE, 60 * MINUTE, 300 * MINUTE, 600 * MINUTE, 1_440 * MINUTE],
};
/** Messages that are older were taken before their way was set. */
const OLDEST = 24 * 60 * MINUTE;

/** Messages that are planned in one round. */
const AT_ONCE = 50;

function idOf(...parts: string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 32);
}

export interface CourierParts {
  store: Store;
  ways: Way[];
  clock?: () => number;
  times?: Partial<CourierTimes> | undefined;
  failed?(error: unknown): void;
}

export class Courier extends Rounds {
  readonly #parts: CourierParts;
  readonly #times: CourierTimes;
  readonly #clock: () => number;

  constructor(parts: CourierParts) {
    const times = { ...COURIER_TIMES, ...parts.times };
    super(times.poll, parts.failed);
    this.#parts = parts;
    this.#times = times;
    this.#clock = parts.clock ?? Date.now;
  }

  /**
   * Plans what each new message needs. It is found from the messages themselves, so that one whose server died right
   * after keeping it is found as well.
   */
  protected override async prepare(): Promise<void> {
    const { store, ways } = this.#parts;
    const now = this.#clock();
    for (const { call, business: of, message } of await store.deliveries.unplanned(now - OLDEST, AT_ONCE)) {
      const business = await store.businesses.get(of);
      const wanted = ways.flatMap((way) =>
        business === null ? [] : way.targets(business).map((target) => ({ way: way.name, target })),
      );
      const planned = (wanted.length > 0 ? wanted : [{ way: 'store', target: '' }]).map(
        ({ way, target }) => ({
          id: idOf(call, message.id, way, target),
          business: of,
          call,
          message: message.id,
          way,
          target,
          at: now,
        }),
      );
      await store.deliveries.plan(planned, wanted.length === 0);
    }
  }

  /** Hands over what is due. */
  protected override async one(): Promise<boolean> {
    const { store, ways } = this.#parts;
    const taken = await store.deliveries.take(this.#clock(), this.#times.lease);
    if (taken === null) return false;
    const { delivery, message } = taken;
    const { id, target, attempts } = delivery;
    const way = ways.find(({ name }) => name === delivery.way);
    const business = await store.businesses.get(delivery.business);
    if (way === undefined || business === null) {
      await store.deliveries.settle(id, { status: 'failed', result: 'no-way' }, this.#clock());
      return true;
    }
    const { recording: spoken } = message.message;
    const recording = spoken === undefined ? null : await store.recordings.read(message.call, spoken);
    const handover = await way.hand({ id, target, business, stored: message, recording, at: this.#clock() });
    const { result } = handover;
    const pause = this.#times.retries[attempts];
    if (handover.ok) await store.deliveries.settle(id, { status: 'done', result }, this.#clock());
    else if (!handover.retry || pause === undefined)
      await store.deliveries.settle(id, { status: 'failed', result }, this.#clock());
    else
      await store.deliveries.settle(
        id,
        { status: 'queued', result, notBefore: this.#clock() + pause },
        this.#clock(),
      );
    return true;
  }
}
