import { setTimeout as sleep } from 'node:timers/promises';
import type { ActResult } from '../../calls/act-result.ts';
import type { Call } from '../../calls/line.ts';
import type { Store } from '../../store/open-store.ts';
import type { StoredText } from '../../store/texts.ts';
import { passGate, type Sms } from './gate.ts';
import type { Sender } from './sender.ts';

/** How long a caller waits to be told, in milliseconds. */
const PATIENCE = 8_000;
const PAUSE = 200;
const UNKNOWN: ActResult = { outcome: 'unknown', reason: 'sms.unknown' };

export interface SendTextParts {
  store: Store;
  sender: Sender;
  clock?: () => number;
  /** Default 8 000 ms. */
  patience?: number;
}

/**
 * Sends a text for a call: through the gate into the outbox, and from there to the carrier. Comes back when the
 * carrier has it (`done`), when it will not go (`refused` by the gate, `failed` by the carrier), or after the
 * caller's patience (`unknown`: it may still go). Safe to ask again: the same text is not sent twice.
 */
export async function sendText(
  parts: SendTextParts,
  call: Call,
  id: string,
  action: Sms,
): Promise<ActResult> {
  const { store, clock = Date.now, patience = PATIENCE } = parts;
  const business = await store.businesses.get(call.business);
  if (business === null) return { outcome: 'refused', reason: 'sms.no-text' };
  const passage = await passGate(store.database, { call, id, action, business, now: clock() });
  if ('refused' in passage) return { outcome: 'refused', reason: passage.refused };

  const { key } = passage;
  const patient = AbortSignal.timeout(patience);
  while (!patient.aborted) {
    const text = await within(patient, attempt(parts, key));
    if (text?.status === 'sent') return { outcome: 'done', reason: null };
    if (text?.status === 'failed') return { outcome: 'failed', reason: text.reason };
    await sleep(PAUSE, undefined, { signal: patient, ref: false }).catch(() => undefined);
  }
  return UNKNOWN;
}

/** Sends it, unless another server has it or it must wait; then only looks what became of it. */
async function attempt({ store, sender }: SendTextParts, key: string): Promise<StoredText | null> {
  await sender.work(key);
  return store.texts.get(key);
}

/** What `work` comes to; null where it fails, or `signal` aborts first. Whatever goes on after that is settled by the sender. */
function within<T>(signal: AbortSignal, work: Promise<T>): Promise<T | null> {
  const late = new Promise<null>((resolve) => {
    signal.addEventListener('abort', () => resolve(null), { once: true });
  });
  return Promise.race([work.catch(() => null), late]);
}
