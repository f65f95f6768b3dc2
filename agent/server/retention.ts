/** Forgets what is older than each business wants it kept. */
import type { Store } from '../store/open-store.ts';
import type { Log } from './log.ts';
import { Timers } from './timers.ts';

const DAY = 24 * 3_600_000;
/** How often it looks, in milliseconds. */
const EVERY = 3_600_000;
/** Calls that are forgotten in one transaction. */
const AT_ONCE = 200;

export interface Retention {
  /** Looks now, and every hour from now on. Several servers may: what one forgot the next does not find. */
  begin(): Promise<void>;
  close(): void;
}

export function openRetention(parts: { store: Store; log: Log; clock?: () => number }): Retention {
  const { store, log, clock = Date.now } = parts;
  const timers = new Timers();

  async function sweep(): Promise<void> {
    for (const { id, retention } of await store.businesses.list()) {
      const now = clock();
      const pieces = await store.recordings.forget(id, now - retention.audio * DAY);
      let calls = 0;
      let some: number;
      do {
        some = await store.personal.forgetCalls(id, now - retention.transcripts * DAY, AT_ONCE);
        calls += some;
      } while (some === AT_ONCE);
      if (pieces + calls > 0) log.info({ business: id, pieces, calls }, 'forgotten: kept for long enough');
    }
  }
  const guarded = () =>
    sweep().catch((err: unknown) =>
      log.error({ err }, 'what is old could not be forgotten: tried again later'),
    );

  return {
    async begin() {
      timers.every('sweep', EVERY, () => void guarded());
      await guarded();
    },
    close: () => timers.close(),
  };
}
