/** A call, what happened in it, and what it left. */
import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, moment, tsvector } from './columns.ts';

/** One row a call. `outcome` is null while it lasts; `record` is written once, when it ends. */
export const calls = pgTable(
  'calls',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    channel: text('channel').notNull(),
    language: text('language'),
    caller: text('caller'),
    room: text('room').notNull().unique(),
    limit: integer('limit_ms').notNull(),
    /** The connection that serves the call now, of whichever server: the last one to come. */
    line: text('line'),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at'),
    outcome: text('outcome'),
    record: jsonb('record'),
    /** Since when the caller talks with a person and no agent serves the call. */
    transferredAt: moment('transferred_at'),
    /** What the visitor agreed to before the call, word for word, and when. */
    accepted: jsonb('accepted'),
    /** What the caller thought of the call: `up` or `down`. */
    rating: text('rating'),
    ratedAt: moment('rated_at'),
    /** The business's version that it began with. */
    version: integer('version'),
    /** Somebody of the team tried a draft. */
    trial: boolean('trial').notNull().default(false),
    /** Everything said in it, folded for the search; written once, when it ends. */
    words: text('words').notNull().default(''),
    search: tsvector('search').generatedAlwaysAs(sql`to_tsvector('simple', words)`),
    summary: text('summary').notNull().default(''),
    /** The tasks that ran in it, by id. */
    tasks: text('tasks').array().notNull().default([]),
  },
  (table) => [
    index('calls_open').on(table.endedAt, table.business),
    index('calls_by_business').on(table.business, table.startedAt, table.id),
    index('calls_by_outcome').on(table.business, table.outcome, table.startedAt, table.id),
    index('calls_by_words').using('gin', table.search),
  ],
);

/** The journal: append-only, `seq` from 1 without gaps. */
export const callEvents = pgTable(
  'call_events',
  {
    call: text('call').notNull(),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
    event: jsonb('event').notNull(),
  },
  (table) => [primaryKey({ columns: [table.call, table.seq] })],
);

/**
 * How long callers waited for an answer, as counts: the turns of the calls that began in `hour` whose `part` of the
 * wait took `bucket` (see `waitBucket`). No caller is told by it: it stays when calls are erased.
 */
export const waits = pgTable(
  'waits',
  {
    business: text('business').notNull(),
    hour: moment('hour').notNull(),
    part: text('part').notNull(),
    bucket: integer('bucket').notNull(),
    turns: integer('turns').notNull(),
  },
  (table) => [primaryKey({ columns: [table.business, table.hour, table.part, table.bucket] })],
);

/** Messages for the team. The id is the worker's and drops duplicates. */
export const messages = pgTable(
  'messages',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    business: text('business').notNull(),
    at: moment('at').notNull(),
    urgent: boolean('urgent').notNull(),
    body: jsonb('body').notNull(),
    /** When somebody of the team was done with it, and who. */
    doneAt: moment('done_at'),
    doneBy: text('done_by'),
    /** Who of the team has it, by the person's id. */
    assignee: text('assignee'),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.id] }),
    index('messages_by_business').on(table.business, table.at),
  ],
);

/**
 * The sound of messages that callers left, piece by piece as it came: mono, 16 bits, little-endian. In the database,
 * so that every server has it and none loses it.
 */
export const recordingPieces = pgTable(
  'recording_pieces',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    /** When the piece began: its place among the others, whichever worker recorded it. */
    at: moment('at').notNull(),
    business: text('business').notNull(),
    rate: integer('rate').notNull(),
    samples: bytes('samples').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.id, table.at] }),
    index('recording_pieces_by_business').on(table.business, table.at),
  ],
);

/** What a call asked the server to do, and what became of it: each is carried out once, however often it is asked. */
export const acts = pgTable(
  'acts',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    at: moment('at').notNull(),
    action: jsonb('action').notNull(),
    outcome: text('outcome'),
    reason: text('reason'),
  },
  (table) => [primaryKey({ columns: [table.call, table.id] })],
);

/** What somebody of the team wrote about a call: one note for each of them. */
export const callNotes = pgTable(
  'call_notes',
  {
    call: text('call').notNull(),
    person: text('person').notNull(),
    business: text('business').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.call, table.person] })],
);
