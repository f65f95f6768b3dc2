/** Messages on their way to the team. */
import { index, integer, pgTable, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** Messages on their way to the team: a row for each way (`email`, `webhook`). `status`: `queued`, `done`, `failed`. */
export const deliveries = pgTable(
  'deliveries',
  {
    /** The same at every attempt, so that a receiver can drop duplicates. */
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    call: text('call').notNull(),
    message: text('message').notNull(),
    way: text('way').notNull(),
    target: text('target').notNull(),
    at: moment('at').notNull(),
    status: text('status').notNull(),
    notBefore: moment('not_before').notNull(),
    attempts: integer('attempts').notNull().default(0),
    lease: moment('lease'),
    /** What the last attempt met: an HTTP status, or a stable word. */
    result: text('result'),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('deliveries_due').on(table.status, table.notBefore),
    index('deliveries_by_business').on(table.business, table.at),
  ],
);
