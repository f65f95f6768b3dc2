/** Calls: opened once, ended once. */
import { and, count, desc, eq, isNull } from 'drizzle-orm';
import { z } from 'zod';
import { languageSchema } from '../business/language.ts';
import { type CallRecord, callRecordSchema } from '../calls/call-record.ts';
import { type Call, callSchema } from '../calls/line.ts';
import { channelSchema } from '../engine/events.ts';
import type { Database } from './connect.ts';
import { calls } from './tables.ts';

export const storedCallSchema = callSchema.extend({
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  /** Why it ended: a stable word (`goodbye`, `hangup`, `limit`, `lost`…); null while it lasts. */
  outcome: z.string().nullable(),
  record: callRecordSchema.nullable(),
  /** Since when the caller talks with a person and no agent serves the call. */
  transferredAt: z.number().nullable(),
});
export type StoredCall = z.infer<typeof storedCallSchema>;

export interface Calls {
  open(call: Call, at: number): Promise<void>;
  get(id: string): Promise<StoredCall | null>;
  byRoom(room: string): Promise<StoredCall | null>;
  /** Calls that have not ended. */
  listOpen(): Promise<StoredCall[]>;
  countOpen(business: string): Promise<number>;
  /** A business's calls, the newest first. */
  list(business: string, limit: number): Promise<StoredCall[]>;
  /** Notes that connection `line` serves the call from now on. */
  takeLine(id: string, line: string): Promise<void>;
  /** Notes that `line` is gone; false where another one has taken the call since. */
  dropLine(id: string, line: string): Promise<boolean>;
  /** Notes that a person has taken the call over. */
  transferred(id: string, at: number): Promise<void>;
  /** Ends the call; false where it had already ended. The first ending stands. */
  end(id: string, ending: { at: number; outcome: string; record: CallRecord | null }): Promise<boolean>;
}

function read(row: typeof calls.$inferSelect): StoredCall {
  return storedCallSchema.parse({
    ...row,
    channel: channelSchema.parse(row.channel),
    language: languageSchema.nullable().parse(row.language),
  });
}

export function callsIn(database: Database): Calls {
  return {
    async open(call, at) {
      await database.insert(calls).values({ ...call, startedAt: at });
    },
    async get(id) {
      const [row] = await database.select().from(calls).where(eq(calls.id, id));
      return row === undefined ? null : read(row);
    },
    async byRoom(room) {
      const [row] = await database.select().from(calls).where(eq(calls.room, room));
      return row === undefined ? null : read(row);
    },
    async listOpen() {
      return (await database.select().from(calls).where(isNull(calls.endedAt))).map(read);
    },
    async countOpen(business) {
      const [row] = await database
        .select({ open: count() })
        .from(calls)
        .where(and(isNull(calls.endedAt), eq(calls.business, business)));
      return row?.open ?? 0;
    },
    async list(business, limit) {
      const rows = await database
        .select()
        .from(calls)
        .where(eq(calls.business, business))
        .orderBy(desc(calls.startedAt))
        .limit(limit);
      return rows.map(read);
    },
    async takeLine(id, line) {
      await database.update(calls).set({ line }).where(eq(calls.id, id));
    },
    async dropLine(id, line) {
      const dropped = await database
        .update(calls)
        .set({ line: null })
        .where(and(eq(calls.id, id), eq(calls.line, line)))
        .returning({ id: calls.id });
      return dropped.length === 1;
    },
    async transferred(id, at) {
      await database.update(calls).set({ transferredAt: at }).where(eq(calls.id, id));
    },
    async end(id, { at, outcome, record }) {
      const ended = await database
        .update(calls)
        .set({ endedAt: at, outcome, record })
        .where(and(eq(calls.id, id), isNull(calls.endedAt)))
        .returning({ id: calls.id });
      return ended.length === 1;
    },
  };
}
