/** Where the lines of a call's transcript are in the sound that was kept of it. */
import { z } from 'zod';
import type { Entry } from './line.ts';

export const soundedSchema = z.object({
  id: z.string(),
  /** How long it sounds, in milliseconds. */
  length: z.number().nonnegative(),
  /** Where the words of journal entry `seq` begin in it, in milliseconds. */
  lines: z.array(z.object({ seq: z.int(), from: z.number().nonnegative() })),
});
export type Sounded = z.infer<typeof soundedSchema>;

/** A piece of a recording: when it began, and how long it sounds, in milliseconds. */
interface Piece {
  id: string;
  at: number;
  length: number;
}

/** Pure. What was heard of a recording begins after the last piece that was heard before. */
export function soundOf(journal: readonly Entry[], pieces: readonly Piece[]): Sounded[] {
  return [...Map.groupBy(pieces, ({ id }) => id)].map(([id, own]) => {
    let heard = Number.NEGATIVE_INFINITY;
    const lines = journal.flatMap(({ seq, event }) => {
      if (event.type !== 'recording' || event.id !== id) return [];
      const before = own.filter(({ at }) => at <= heard);
      heard = Math.max(heard, event.upTo ?? heard);
      return [{ seq, from: total(before) }];
    });
    return { id, length: total(own), lines };
  });
}

function total(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { length }) => sum + length, 0);
}
