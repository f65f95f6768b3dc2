/** What calls asked to be done: each is claimed once, and its outcome kept. */
import { and, eq } from 'drizzle-orm';
import { type ActResult, actResultSchema } from '../calls/act-result.ts';
import type { Action } from '../engine/events.ts';
import type { Database } from './connect.ts';
import { acts } from './tables.ts';

export interface Acts {
  /** True for the first to ask: they carry it out. */
  claim(act: { call: string; id: string; action: Action; at: number }): Promise<boolean>;
  settle(call: string, id: string, result: ActResult): Promise<void>;
  /** Null: never asked, or not settled yet. */
  result(call: string, id: string): Promise<ActResult | null>;
}

export function actsIn(database: Database): Acts {
  const one = (call: string, id: string) => and(eq(acts.call, call), eq(acts.id, id));
  return {
    async claim(act) {
      const rows = await database.insert(acts).values(act).onConflictDoNothing().returning({ id: acts.id });
      return rows.length === 1;
    },
    async settle(call, id, result) {
      await database.update(acts).set(result).where(one(call, id));
    },
    async result(call, id) {
      const [row] = await database.select().from(acts).where(one(call, id));
      return row?.outcome == null ? null : actResultSchema.parse(row);
    },
  };
}
