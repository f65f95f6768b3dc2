/** Reaches a person by telephone: they are dialled into the caller's room, or the caller's carrier connects the two. */
import type { PhoneOutcome, PhoneResult } from '../../phone/line.ts';
import type { Ringing } from './transfer.ts';

/** Why the caller is not put through, by what the telephone said. */
const REASONS: Record<Exclude<PhoneOutcome, 'answered'>, string> = {
  busy: 'transfer.busy',
  refused: 'transfer.refused',
  noAnswer: 'transfer.no-answer',
  machine: 'transfer.machine',
  failed: 'transfer.failed',
  unknown: 'transfer.unknown-outcome',
};

const reasonOf = ({ outcome }: PhoneResult) => (outcome === 'answered' ? null : REASONS[outcome]);

/** Dials a telephone, and brings whoever answers into the room. Null: they are there. */
export async function dial({
  phone,
  call,
  destination,
  ring,
  gone,
  business,
}: Ringing): Promise<string | null> {
  const line = phone();
  if (line === null) return 'transfer.no-line';
  const from = business.phone ?? null;
  return reasonOf(await line.dial({ room: call.room, to: destination.address, from, ring }, gone));
}

/** Has the caller's carrier connect them to a telephone. Null: they talk, and the caller's leg is leaving the room. */
export async function handOver({
  phone,
  room,
  call,
  destination,
  ring,
  gone,
}: Ringing): Promise<string | null> {
  const line = phone();
  if (line === null) return 'transfer.no-line';
  const identity = await room.caller(call.room);
  if (identity === null) return 'transfer.gone';
  return reasonOf(await line.refer({ room: call.room, identity, to: destination.address, ring }, gone));
}
