/** Puts a caller through to a person: of the team, who comes into the caller's room from a desk, or by telephone. */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Business, Destination } from '../../business/business.ts';
import type { ActResult } from '../../calls/act-result.ts';
import { isHandedOver } from '../../calls/handed-over.ts';
import type { Call } from '../../calls/line.ts';
import type { Action } from '../../engine/events.ts';
import type { PhoneLine } from '../../phone/line.ts';
import type { Store } from '../../store/open-store.ts';
import { dial, handOver } from './by-phone.ts';
import type { Desks } from './desks.ts';
import { isOpen } from './open-hours.ts';

type Transfer = Extract<Action, { type: 'transfer' }>;

/** What a transfer asks of the rooms. */
export interface DeskRoom {
  /** The identity of the person who was put through and is in the room, if one is. */
  person(room: string): Promise<string | null>;
  /** The identity of the caller in the room, where they are on the telephone. */
  caller(room: string): Promise<string | null>;
  /** Keeps the two from hearing each other while the agent tells the person who it is. */
  apart(room: string): Promise<void>;
}

export interface TransferParts {
  store: Store;
  desks: Desks;
  room: DeskRoom;
  /** The telephone line; null where there is none. */
  phone(): PhoneLine | null;
  clock?: () => number;
}

/** One transfer under way. */
export interface Ringing extends TransferParts {
  call: Call;
  /** The action's, within the call. */
  id: string;
  action: Transfer;
  business: Business;
  destination: Destination;
  /** How long it rings, in milliseconds. */
  ring: number;
  /** Aborts when the caller hangs up. */
  gone: AbortSignal;
}

/** How long whoever answered may take to come into the room, and how often it is looked, in milliseconds. */
const COMING = 15_000;
const LOOK = 250;

const DONE: ActResult = { outcome: 'done', reason: null };
const failed = (reason: string): ActResult => ({
  outcome: reason === 'transfer.unknown-outcome' ? 'unknown' : 'failed',
  reason,
});

/**
 * Rings the destination until a person is in the caller's room, or the caller's carrier has connected the two (`done`:
 * the agent may leave). Otherwise `failed`: `transfer.closed` outside its hours, `transfer.no-line` for a telephone
 * where there is no phone line, `transfer.no-desk` where nobody sits at one, `transfer.no-answer`, `transfer.busy`,
 * `transfer.refused`, `transfer.machine`, `transfer.failed`, or `transfer.gone` where the caller left first; or
 * `unknown` (`transfer.unknown-outcome`), where the carrier never said how it went.
 * Only destinations that the owner configured can be reached (`refused`: `transfer.unknown`).
 */
export async function transfer(
  parts: TransferParts,
  call: Call,
  id: string,
  action: Transfer,
): Promise<ActResult> {
  const { store, room, clock = Date.now } = parts;
  const stored = await store.calls.get(call.id);
  // Asked again by a worker that took the call up: somebody may have come meanwhile.
  if (stored?.transferredAt != null) return DONE;
  if ((await room.person(call.room)) !== null) return joined(parts, call);
  const business = await store.businesses.get(call.business);
  const destination = business?.destinations.find((one) => one.id === action.destination);
  if (business === null || destination === undefined)
    return { outcome: 'refused', reason: 'transfer.unknown' };
  if (!isOpen(destination.hours, business.timezone, clock(), business.holidays))
    return failed('transfer.closed');

  const gone = new AbortController();
  const over = new AbortController();
  const watch = untilCallEnds(store, call.id, over.signal).then(
    (ended) => ended && gone.abort(),
    () => undefined,
  );
  const ring = destination.ring * 1_000;
  const ringing = { ...parts, call, id, action, business, destination, ring, gone: gone.signal };
  try {
    const leaves = isHandedOver(call, destination);
    const reason = await (destination.kind === 'desk' ? ringDesks : leaves ? handOver : dial)(ringing);
    if (reason !== null) return failed(gone.signal.aborted ? 'transfer.gone' : reason);
    if (leaves) return await joined(parts, call);
    // Where it cannot be done they hear each other a little early.
    await room.apart(call.room).catch(() => undefined);
    return await joined(parts, call);
  } finally {
    over.abort();
    await watch;
  }
}

/** Rings the desks of the business. Null: a person is in the room. */
async function ringDesks(ringing: Ringing): Promise<string | null> {
  const { desks, room, call, id, action, business, destination, ring, gone } = ringing;
  if ((await desks.count(business.id)) === 0) return 'transfer.no-desk';
  const { summary, language } = action;
  const one = {
    // The same where another server or worker asks again: it goes on ringing, and is answered once.
    id: `${call.id}-${id}`,
    call: call.id,
    destination: destination.name,
    caller: call.caller,
    summary,
    language,
  };
  if (!(await desks.ring(business.id, one, ring, gone))) return 'transfer.no-answer';
  const deadline = Date.now() + COMING;
  while ((await room.person(call.room)) === null) {
    if (gone.aborted || Date.now() > deadline) return 'transfer.no-answer';
    await sleep(LOOK, undefined, { ref: false });
  }
  return null;
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
