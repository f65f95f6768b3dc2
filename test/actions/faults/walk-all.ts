/** Walks every moment at which a call that sends a text, or is put through, can go wrong. */
import { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import { migrate } from 'drizzle-orm/pglite/migrator';
import { walk } from './call-that-texts.ts';
import { CARRIER_FAULTS, type Fault, type Walked, type Wish } from './fault.ts';

export interface Row {
  wish: Wish;
  /** Where it went wrong, and how. */
  point: string;
  taken: number;
  told: string;
  status: string;
  messages: number;
  ended: string | null;
  /** What must never be, and was. */
  faults: string[];
}

/** The points, from a first walk without a fault. */
function pointsOf(
  { serverMoments, workerMoments }: Walked,
  carrier: boolean,
): { point: string; fault: Fault }[] {
  const moments = (of: string[], kind: 'server' | 'worker') =>
    of.flatMap((name, at) =>
      (['before', 'after'] as const).map((when) => ({
        point: `${kind} killed ${when} ${name} (${at + 1})`,
        fault: { kind, at, when } as const,
      })),
    );
  return [
    { point: 'nothing', fault: { kind: 'none' } },
    ...moments(workerMoments, 'worker'),
    { point: 'worker killed while the action is under way', fault: { kind: 'worker-acting' } },
    { point: 'the action answered twice', fault: { kind: 'answered-twice' } },
    ...moments(serverMoments, 'server'),
    ...(carrier ? CARRIER_FAULTS : []).map((fault) => ({
      point: `carrier’s request: ${fault}`,
      fault: { kind: 'carrier', fault } as const,
    })),
  ];
}

function broken(wish: Wish, fault: Fault, walked: Walked): string[] {
  const faults: string[] = [];
  if (walked.taken.length > 1) faults.push('more than one text');
  if (wish === 'no' && walked.taken.length > 0) faults.push('a text without consent');
  if (wish === 'no' && walked.messages !== 1) faults.push(`messages kept: ${walked.messages}`);
  if (walked.messages < 0) faults.push('a message was lost');
  if (walked.afterStop > 0) faults.push('a text after the stop');
  if (wish === 'yes' && walked.taken.length === 0) faults.push('the text never went');
  if (wish !== 'person' && walked.told === 'done' && walked.taken.length === 0)
    faults.push('told that it went, and it did not');
  if (wish === 'person') {
    if (!walked.transferred || walked.ended !== 'transferred') faults.push('not put through');
    if (walked.people !== 1) faults.push(`people in the room: ${walked.people}`);
  }
  if (walked.ended === 'transferred' && (!walked.transferred || walked.people === 0))
    faults.push('left in the room alone');
  if (wish === 'voicemail' && walked.sound !== 'whole') faults.push(`the recording: ${walked.sound}`);
  if ((wish === 'nobody' || wish === 'voicemail') && (walked.transferred || walked.messages !== 1))
    faults.push(`messages kept: ${walked.messages}`);
  if (walked.ended === null) faults.push('the call never ended');
  if (fault.kind !== 'none' && /^(?:queued|sending|unknown)/.test(walked.status))
    faults.push('never settled');
  return faults;
}

export const WISHES = ['yes', 'no', 'stop', 'person', 'nobody', 'voicemail'] as const;

/** Runs them all, for these wishes. `each` hears of every row as it comes. */
export async function walkAll(
  each: (row: Row) => void = () => undefined,
  wishes: readonly Wish[] = WISHES,
): Promise<Row[]> {
  const client = await PGlite.create();
  await migrate(drizzle({ client }), { migrationsFolder: 'agent/store/migrations' });
  const rows: Row[] = [];
  for (const wish of wishes) {
    const plain = await walk(client, { kind: 'none' }, wish);
    for (const { point, fault } of pointsOf(plain, plain.taken.length > 0)) {
      const walked = await walk(client, fault, wish);
      const { taken, told, status, messages, ended } = walked;
      const row = {
        wish,
        point,
        taken: taken.length,
        told,
        status,
        messages,
        ended,
        faults: broken(wish, fault, walked),
      };
      rows.push(row);
      each(row);
    }
  }
  await client.close();
  return rows;
}
