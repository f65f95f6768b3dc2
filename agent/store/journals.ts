/** Journals: append-only lists of a call's events. */
import { asc, eq, max } from 'drizzle-orm';
import { type Entry, entrySchema } from '../calls/line.ts';
import type { Database } from './connect.ts';
import { callEvents } from './tables.ts';

export interface Journals {
  /**
   * Keeps the entries and returns the last `seq` that is kept. Entries that are there already are passed over;
   * one that would leave a gap, and those after it, are not kept.
   */
  append(call: string, entries: Entry[]): Promise<number>;
  /** The whole journal, in order. */
  read(call: string): Promise<Entry[]>;
}

export function journalsIn(database: Database): Journals {
  return {
    append(call, entries) {
      return database.transaction(async (transaction) => {
        const [row] = await transaction
          .select({ last: max(callEvents.seq) })
          .from(callEvents)
          .where(eq(callEvents.call, call));
        let last = row?.last ?? 0;
        const fresh: Entry[] = [];
        for (const entry of entries.toSorted((a, b) => a.seq - b.seq)) {
          if (entry.seq > last + 1) break;
          if (entry.seq <= last) continue;
          fresh.push(entry);
          last = entry.seq;
        }
        if (fresh.length > 0) {
          await transaction
            .insert(callEvents)
            .values(fresh.map(({ seq, event }) => ({ call, seq, at: Math.round(event.at), event })));
        }
        return last;
      });
    },
    async read(call) {
      const rows = await database
        .select({ seq: callEvents.seq, event: callEvents.event })
        .from(callEvents)
        .where(eq(callEvents.call, call))
        .orderBy(asc(callEvents.seq));
      return rows.map((row) => entrySchema.parse(row));
    },
  };
}
