/** How long a caller waited for each answer, read off the call's journal. */
import { z } from 'zod';
import type { Entry } from './line.ts';

/**
 * `wait`: from the caller's last sound until their turn was taken. `understanding`: until it was known what they meant.
 * `answer`: until the first sound of the answer. `all`: the three together.
 */
export const waitPartSchema = z.enum(['all', 'wait', 'understanding', 'answer']);
export type WaitPart = z.infer<typeof waitPartSchema>;

export interface Wait {
  part: WaitPart;
  ms: number;
}

/** Pure. A turn whose meaning came by keys, or that was never answered aloud, has none. */
export function waitsOf(journal: readonly Entry[]): Wait[] {
  const said = new Map<number, number>();
  const understood = new Map<number, number>();
  return journal.flatMap(({ event }): Wait[] => {
    if (event.type === 'said') said.set(event.turn, event.at);
    if (event.type === 'understood') understood.set(event.turn, event.at);
    if (event.type !== 'voiced') return [];
    const began = said.get(event.turn);
    if (began === undefined) return [];
    const known = Math.min(understood.get(event.turn) ?? began, event.at);
    return [
      { part: 'all', ms: event.wait + event.at - began },
      { part: 'wait', ms: event.wait },
      { part: 'understanding', ms: known - began },
      { part: 'answer', ms: event.at - known },
    ];
  });
}

/** The bucket's width from `from` on, in milliseconds: fine where a person would notice. */
function widthAt(from: number): number {
  if (from < 1_000) return 50;
  return from < 3_000 ? 100 : 500;
}
const LAST = 10_000;

/** The lower edge of the bucket that a wait falls into, in milliseconds; all that is longer than 10 s shares one. */
export function waitBucket(ms: number): number {
  const wait = Math.min(Math.max(0, Math.floor(ms)), LAST);
  const width = widthAt(wait);
  return Math.floor(wait / width) * width;
}

/** The upper edge of the bucket that begins at `from`. */
export const bucketEnd = (from: number): number => from + widthAt(from);

/** The wait that this share of the turns does not exceed, as near as the buckets tell; null: there is none. */
export function waitQuantile(
  buckets: readonly { from: number; turns: number }[],
  share: number,
): number | null {
  const sorted = buckets.toSorted((a, b) => a.from - b.from);
  const wanted = share * sorted.reduce((sum, { turns }) => sum + turns, 0);
  let passed = 0;
  for (const { from, turns } of sorted) {
    if (passed + turns >= wanted && turns > 0)
      return Math.round(from + ((wanted - passed) / turns) * (bucketEnd(from) - from));
    passed += turns;
  }
  return null;
}
