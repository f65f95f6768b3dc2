/** The desks of the team, and what rings there. */
import { index, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** The desks at which somebody sits, of whichever server; one that was not seen for a while is empty. */
export const desks = pgTable(
  'desks',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    seenAt: moment('seen_at').notNull(),
    /** Who sits there. */
    person: text('person'),
  },
  (table) => [index('desks_by_business').on(table.business, table.seenAt)],
);

/** What rings at the desks of a business, until `until`. The first to set `answeredAt` has the call. */
export const rings = pgTable(
  'rings',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    ring: jsonb('ring').notNull(),
    until: moment('until').notNull(),
    answeredAt: moment('answered_at'),
    /** Who answered: they may come back to the call. */
    answeredBy: text('answered_by'),
    endedAt: moment('ended_at'),
  },
  (table) => [index('rings_by_business').on(table.business, table.endedAt)],
);
