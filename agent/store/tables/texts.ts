/** Text messages, and who permits them. */
import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/**
 * Append-only. `kind`: `out`, never text this number again; `in`, the number's owner texted that they want texts
 * again. The newest decides. `call` is the call, or the carrier where it was asked by text; `number` null: the
 * caller gave none, and no text leaves that call.
 */
export const optOuts = pgTable(
  'opt_outs',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    business: text('business').notNull(),
    number: text('number'),
    kind: text('kind').notNull().default('out'),
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

/**
 * The outbox: text messages that passed the gate. `key` is the hash of call, action, recipient and wording: a text
 * is here once. `status`: `queued`, `sending` (until `lease`), `sent`, `failed`, `unknown` (to be reconciled).
 */
export const texts = pgTable(
  'texts',
  {
    key: text('key').primaryKey(),
    business: text('business').notNull(),
    call: text('call').notNull(),
    action: text('action').notNull(),
    /** `task`: a task sent it, under a consent. `reply`: an answer to a text that its recipient sent. */
    kind: text('kind').notNull(),
    number: text('number').notNull(),
    callingCode: text('calling_code').notNull(),
    textId: text('text_id').notNull(),
    language: text('language').notNull(),
    body: text('body').notNull(),
    segments: integer('segments').notNull(),
    at: moment('at').notNull(),
    status: text('status').notNull(),
    notBefore: moment('not_before').notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** When the last attempt began: whatever it left at the carrier is no older. */
    attemptedAt: moment('attempted_at'),
    lease: moment('lease'),
    carrier: text('carrier'),
    carrierId: text('carrier_id'),
    reason: text('reason'),
    settledAt: moment('settled_at'),
    /** What the carrier told since: `delivered`, `undelivered`. */
    delivery: text('delivery'),
    deliveryReason: text('delivery_reason'),
  },
  (table) => [
    index('texts_due').on(table.status, table.notBefore),
    index('texts_by_business').on(table.business, table.at),
    index('texts_by_number').on(table.business, table.number, table.at),
    index('texts_by_carrier').on(table.carrier, table.carrierId),
  ],
);

/** Texts that people sent to us. The carrier's id drops duplicates. */
export const inboundTexts = pgTable(
  'inbound_texts',
  {
    carrier: text('carrier').notNull(),
    id: text('id').notNull(),
    from: text('from_number').notNull(),
    to: text('to_number').notNull(),
    body: text('body').notNull(),
    /** `stop`, `start`, `help` or `other`. */
    meaning: text('meaning').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.carrier, table.id] })],
);
