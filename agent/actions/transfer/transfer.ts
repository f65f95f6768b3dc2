/** Puts a caller through to a person of the team, who comes into the caller's room. */
import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { ActResult } from '../../calls/act-result.ts';
import type { Call } from '../../calls/line.ts';
import type { Action } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import type { Desks } from './desks.ts';
import { isOpen } from './open-hours.ts';

type Transfer = Extract<Action, { type: 'transfer' }>;

/** What a transfer asks of the rooms. */
export interface DeskRoom {
  /** The identity of the person of the team who is in the room, if one is. */
  person(room: string): Promise<string | null>;
}

export interface TransferParts {
  store: Store;
  desks: Desks;
  room: DeskRoom;
  clock?: () => number;
  /** How long it rings, in milliseconds. Default 25 000. */
  ring?: number | undefined;
}

const RING = 25_000;
/** How long whoever answered may take to come into the room, and how often it is looked, in milliseconds. */
const COMING = 15_000;
const LOOK = 250;

const DONE: ActResult = { outcome: 'done', reason: null };
const failed = (reason: string): ActResult => ({ outcome: 'failed', reason });

/**
 * Rings the destination until a person of the team is in the caller's room (`done`: the agent may leave). Otherwise
 * `failed`: `transfer.closed` outside its hours, `transfer.no-line` for a telephone where there is no phone line,
 * `transfer.no-desk` where nobody sits at one, `transfer.no-answer`, `transfer.gone` where the caller left first.
 * Only destinations that the owner configured can be reached (`refused`: `transfer.unknown`).
 */
export async function transfer(parts: TransferParts, call: Call, action: Transfer): Promise<ActResult> {
  const { store, desks, room, clock = Date.now, ring = RING } = parts;
  const stored = await store.calls.get(call.id);
  // Asked again by a worker that took the call up: somebody may have come meanwhile.
  if (stored?.transferredAt != null) return DONE;
  if ((await room.person(call.room)) !== null) return joined(parts, call);
  const business = await store.businesses.get(call.business);
  const destination = business?.destinations.find(({ id }) => id === action.destination);
  if (business === null || destination === undefined)
    return { outcome: 'refused', reason: 'transfer.unknown' };
  if (!isOpen(destination.hours, business.timezone, clock())) return failed('transfer.closed');
  if (destination.kind !== 'desk') return failed('transfer.no-line');
  if (desks.count(business.id) === 0) return failed('transfer.no-desk');

  const gone = new AbortController();
  const over = new AbortController();
  const watch = untilCallEnds(store, call.id, over.signal).then(
    (ended) => ended && gone.abort(),
    () => undefined,
  );
  try {
    const { summary, language } = action;
    const one = {
      id: randomUUID(),
      call: call.id,
      destination: destination.name,
      caller: call.caller,
      summary,
      language,
    };
    const answered = await desks.ring(business.id, one, ring, gone.signal);
    if (!answered) return failed(gone.signal.aborted ? 'transfer.gone' : 'transfer.no-answer');
    const deadline = clock() + COMING;
    while ((await room.person(call.room)) === null) {
      if (gone.signal.aborted) return failed('transfer.gone');
      if (clock() > deadline) return failed('transfer.no-answer');
      await sleep(LOOK, undefined, { ref: false });
    }
    return await joined(parts, call);
  } finally {
    over.abort();
    await watch;
  }
}

/** A person is with the caller: from here on the call goes on without an agent. */
async function joined({ store, clock = Date.now }: TransferParts, call: Call): Promise<ActResult> {
  await store.calls.transferred(call.id, clock());
  return DONE;
}

/** Resolves with true when the call is over, with false when `signal` aborts first. */
async function untilCallEnds(store: Store, call: string, signal: AbortSignal): Promise<boolean> {
  while (!signal.aborted) {
    if ((await store.calls.get(call))?.endedAt !== null) return true;
    await sleep(1_000, undefined, { signal, ref: false }).catch(() => undefined);
  }
  return false;
}
