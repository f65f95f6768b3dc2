/** Calls: opened once, ended once. */
import {
  and,
  arrayContains,
  count,
  desc,
  eq,
  gte,
  isNull,
  lt,
  type SQL,
  type SQLWrapper,
  sql,
} from 'drizzle-orm';
import { z } from 'zod';
import { languageSchema } from '../business/language.ts';
import { type CallRecord, callRecordSchema } from '../calls/call-record.ts';
import { type Call, callSchema } from '../calls/line.ts';
import { channelSchema } from '../engine/events.ts';
import type { Database } from './connect.ts';
import { businesses, calls } from './tables.ts';

export const ratingSchema = z.enum(['up', 'down']);
export type Rating = z.infer<typeof ratingSchema>;

export const storedCallSchema = callSchema.extend({
  startedAt: z.number(),
  endedAt: z.number().nullable(),
  /** Why it ended: a stable word (`goodbye`, `hangup`, `limit`, `lost`…); null while it lasts. */
  outcome: z.string().nullable(),
  record: callRecordSchema.nullable(),
  /** Since when the caller talks with a person and no agent serves the call. */
  transferredAt: z.number().nullable(),
  /** What the caller thought of it. */
  rating: ratingSchema.nullable(),
  ratedAt: z.number().nullable(),
  /** The business's version that it began with. */
  version: z.number().nullable(),
  /** Somebody of the team tried a draft. */
  trial: z.boolean(),
});
export type StoredCall = z.infer<typeof storedCallSchema>;

/** Which of a business's calls, the newest first. Times in milliseconds. */
export interface CallFilter {
  outcome?: string | undefined;
  channel?: 'web' | 'phone' | undefined;
  task?: string | undefined;
  /** Begun at or after, and before. */
  from?: number | undefined;
  to?: number | undefined;
  /** Words of the transcript, folded; the last letters of each may be missing. */
  words?: readonly string[] | undefined;
  /** The last call of the page before. */
  after?: { startedAt: number; id: string } | undefined;
}

/** A call in a list. */
export type ListedCall = Pick<
  StoredCall,
  'id' | 'channel' | 'language' | 'caller' | 'startedAt' | 'endedAt' | 'outcome' | 'trial'
> & { summary: string; tasks: string[] };

export interface Ending {
  at: number;
  outcome: string;
  record: CallRecord | null;
  /** Everything said in the call, folded for the search. */
  words?: string;
}

export interface Calls {
  /** Opens the call on the business as it stands, or on the version that is tried. */
  open(call: Call, at: number, trial?: { version: number }): Promise<void>;
  get(id: string): Promise<StoredCall | null>;
  byRoom(room: string): Promise<StoredCall | null>;
  /** Calls that have not ended. */
  listOpen(): Promise<StoredCall[]>;
  countOpen(business: string): Promise<number>;
  /** A business's calls, the newest first. */
  list(business: string, limit: number): Promise<StoredCall[]>;
  /** A page of a business's calls, the newest first. */
  page(business: string, filter: CallFilter, limit: number): Promise<ListedCall[]>;
  /** Notes that connection `line` serves the call from now on. */
  takeLine(id: string, line: string): Promise<void>;
  /** Notes that `line` is gone; false where another one has taken the call since. */
  dropLine(id: string, line: string): Promise<boolean>;
  /** Notes that a person has taken the call over. */
  transferred(id: string, at: number): Promise<void>;
  /** Keeps what the caller thought of the call; false where there is no such call, or a rating already. */
  rate(id: string, rating: Rating, at: number): Promise<boolean>;
  /** Ends the call; false where it had already ended. The first ending stands. */
  end(id: string, ending: Ending): Promise<boolean>;
}

function read(row: typeof calls.$inferSelect): StoredCall {
  return storedCallSchema.parse({
    ...row,
    channel: channelSchema.parse(row.channel),
    language: languageSchema.nullable().parse(row.language),
  });
}

/** Of so many of the newest calls a search looks at each, before it asks the index of words. */
const NEWEST = 1_000;

/** The words as the database's search takes them; null: none. Letters and digits alone: nothing in them is an operator. */
function searchOf(words: readonly string[]): string | null {
  const plain = words.flatMap((word) => word.match(/[\p{L}\p{N}]+/gu) ?? []);
  return plain.length === 0 ? null : plain.map((word) => `${word}:*`).join(' & ');
}

function afterOf({ after }: CallFilter): SQL | undefined {
  return after === undefined
    ? undefined
    : sql`(${calls.startedAt}, ${calls.id}) < (${after.startedAt}, ${after.id})`;
}

/** Everything of a filter but its words. */
function narrowed(business: string, filter: CallFilter): SQL | undefined {
  const { outcome, channel, task, from, to } = filter;
  return and(
    eq(calls.business, business),
    outcome === 'open' ? isNull(calls.endedAt) : undefined,
    outcome === undefined || outcome === 'open' ? undefined : eq(calls.outcome, outcome),
    channel === undefined ? undefined : eq(calls.channel, channel),
    task === undefined ? undefined : arrayContains(calls.tasks, [task]),
    from === undefined ? undefined : gte(calls.startedAt, from),
    to === undefined ? undefined : lt(calls.startedAt, to),
    afterOf(filter),
  );
}

const LISTED = {
  id: calls.id,
  channel: calls.channel,
  language: calls.language,
  caller: calls.caller,
  startedAt: calls.startedAt,
  endedAt: calls.endedAt,
  outcome: calls.outcome,
  trial: calls.trial,
  summary: calls.summary,
  tasks: calls.tasks,
};

function listed(row: Pick<typeof calls.$inferSelect, keyof typeof LISTED>): ListedCall {
  const { id, caller, startedAt, endedAt, outcome, trial, summary, tasks } = row;
  const channel = channelSchema.parse(row.channel);
  const language = languageSchema.nullable().parse(row.language);
  return { id, channel, language, caller, startedAt, endedAt, outcome, trial, summary, tasks };
}

const inOrder = [desc(calls.startedAt), desc(calls.id)];

export function callsIn(database: Database): Calls {
  async function pageOf(where: SQL | undefined, order: SQL[], limit: number): Promise<ListedCall[]> {
    const rows = await database
      .select(LISTED)
      .from(calls)
      .where(where)
      .orderBy(...order)
      .limit(limit);
    return rows.map(listed);
  }
  return {
    async open(call, at, trial) {
      const current = sql<number>`(select ${businesses.version} from ${businesses} where ${businesses.id} = ${call.business})`;
      await database
        .insert(calls)
        .values({ ...call, startedAt: at, version: trial?.version ?? current, trial: trial !== undefined });
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
    async page(business, filter, limit) {
      const query = searchOf(filter.words ?? []);
      if (query === null) return pageOf(narrowed(business, filter), inOrder, limit);
      // A common word is found among the newest calls, in their order. A rare one is not: then the index of words finds
      // the few that hold it, and an order that no index has keeps the database from walking through all the others.
      const newest = database
        .select({ ...LISTED, search: calls.search })
        .from(calls)
        .where(narrowed(business, filter))
        .orderBy(...inOrder)
        .limit(NEWEST)
        .as('newest');
      const holds = (search: SQLWrapper) => sql`${search} @@ to_tsquery('simple', ${query})`;
      const found = await database
        .select()
        .from(newest)
        .where(holds(newest.search))
        .orderBy(desc(newest.startedAt), desc(newest.id))
        .limit(limit);
      if (found.length === limit) return found.map(listed);
      return pageOf(
        and(narrowed(business, filter), holds(calls.search)),
        [sql`${calls.startedAt} + 0 desc`, desc(calls.id)],
        limit,
      );
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
    async rate(id, rating, at) {
      const rated = await database
        .update(calls)
        .set({ rating, ratedAt: at })
        .where(and(eq(calls.id, id), isNull(calls.rating)))
        .returning({ id: calls.id });
      return rated.length === 1;
    },
    async end(id, { at, outcome, record, words = '' }) {
      const tasks = [...new Set(record?.tasks.map(({ task }) => task) ?? [])];
      const ended = await database
        .update(calls)
        .set({ endedAt: at, outcome, record, words, tasks, summary: record?.summary ?? '' })
        .where(and(eq(calls.id, id), isNull(calls.endedAt)))
        .returning({ id: calls.id });
      return ended.length === 1;
    },
  };
}
