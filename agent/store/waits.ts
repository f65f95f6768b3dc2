/** How long callers waited for an answer, as counts that tell nobody. */
import { sql } from 'drizzle-orm';
import { type Wait, waitBucket } from '../calls/waits-of.ts';
import type { Database } from './connect.ts';
import { waits } from './tables.ts';

const HOUR = 3_600_000;
/** The beginning of the hour that holds this moment. */
export const hourOf = (at: number): number => Math.floor(at / HOUR) * HOUR;

export interface Waits {
  /** Adds the waits of a call that began at `at`. To be told once for each call. */
  add(business: string, at: number, of: readonly Wait[]): Promise<void>;
}

export function waitsIn(database: Database): Waits {
  return {
    async add(business, at, of) {
      const hour = hourOf(at);
      const counted = Map.groupBy(of, ({ part, ms }) => `${part} ${waitBucket(ms)}`);
      const rows = [...counted.values()].flatMap((same) => {
        const [first] = same;
        if (first === undefined) return [];
        return [{ business, hour, part: first.part, bucket: waitBucket(first.ms), turns: same.length }];
      });
      if (rows.length === 0) return;
      await database
        .insert(waits)
        .values(rows)
        .onConflictDoUpdate({
          target: [waits.business, waits.hour, waits.part, waits.bucket],
          set: { turns: sql`${waits.turns} + excluded.turns` },
        });
    },
  };
}
