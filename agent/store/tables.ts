/** The tables. One definition for PGlite and PostgreSQL; `npm run migrations` writes the SQL that makes them. */
import { bigint, boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';

/** Milliseconds since the epoch. */
const moment = (name: string) => bigint(name, { mode: 'number' });

/** What an owner configures, as one document that `businessSchema` checks on its way in and out. */
export const businesses = pgTable('businesses', {
  id: text('id').primaryKey(),
  document: jsonb('document').notNull(),
  updatedAt: moment('updated_at').notNull(),
});

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
  },
  (table) => [
    index('calls_open').on(table.endedAt, table.business),
    index('calls_by_business').on(table.business, table.startedAt),
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
  },
  (table) => [
    primaryKey({ columns: [table.call, table.id] }),
    index('messages_by_business').on(table.business, table.at),
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

/** Append-only. `number` null: the caller gave none, and whoever reads the call must find it. */
export const optOuts = pgTable(
  'opt_outs',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    business: text('business').notNull(),
    number: text('number'),
    words: text('words').notNull(),
    language: text('language').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.id] }),
    index('opt_outs_by_number').on(table.business, table.number),
  ],
);

/** Append-only: a caller's recorded yes to one text message, to one number, in one call. */
export const consents = pgTable(
  'consents',
  {
    call: text('call').notNull(),
    text: text('text_id').notNull(),
    number: text('number').notNull(),
    turn: integer('turn').notNull(),
    business: text('business').notNull(),
    at: moment('at').notNull(),
    consent: jsonb('consent').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.text, table.number, table.turn] }),
    index('consents_by_number').on(table.business, table.number),
  ],
);
