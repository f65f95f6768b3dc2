/** Messages on their way to the team. */
import { and, asc, desc, eq, gte, isNull, lte, or, sql } from 'drizzle-orm';
import { messageSchema } from '../engine/events.ts';
import type { Database } from './connect.ts';
import type { StoredMessage } from './messages.ts';
import { deliveries, messages } from './tables.ts';

export type StoredDelivery = typeof deliveries.$inferSelect;

export interface NewDelivery {
  id: string;
  business: string;
  call: string;
  message: string;
  /** `email`, `webhook`; `store`: the business wants it nowhere else. */
  way: string;
  /** The address. */
  target: string;
  at: number;
}

export interface Deliveries {
  /** Messages since `since` for which nothing was planned yet: not even that there is nothing to do. */
  unplanned(since: number, limit: number): Promise<StoredMessage[]>;
  /** Adds those that are not there. `done`: there is nothing to do. */
  plan(planned: NewDelivery[], done?: boolean): Promise<void>;
  /** Takes one that is due, for the caller alone until `now + lease`. */
  take(now: number, lease: number): Promise<{ delivery: StoredDelivery; message: StoredMessage } | null>;
  settle(
    id: string,
    to:
      | { status: 'done' | 'failed'; result: string }
      | { status: 'queued'; result: string; notBefore: number },
    at: number,
  ): Promise<void>;
  /** A business's deliveries, the newest first. */
  list(business: string, limit: number): Promise<StoredDelivery[]>;
}

function read(row: typeof messages.$inferSelect): StoredMessage {
  const { call, business, at, body } = row;
  return { call, business, at, message: messageSchema.parse(body) };
}

export function deliveriesIn(database: Database): Deliveries {
  return {
    async unplanned(since, limit) {
      const rows = await database
        .select({ message: messages })
        .from(messages)
        .leftJoin(deliveries, and(eq(deliveries.call, messages.call), eq(deliveries.message, messages.id)))
        .where(and(gte(messages.at, since), isNull(deliveries.id)))
        .orderBy(asc(messages.at))
        .limit(limit);
      return rows.map(({ message }) => read(message));
    },
    async plan(planned, done = false) {
      if (planned.length === 0) return;
      await database
        .insert(deliveries)
        .values(
          planned.map((one) => ({
            ...one,
            notBefore: one.at,
            ...(done ? { status: 'done', settledAt: one.at } : { status: 'queued' }),
          })),
        )
        .onConflictDoNothing();
    },
    take(now, lease) {
      return database.transaction(async (transaction) => {
        const [due] = await transaction
          .select()
          .from(deliveries)
          .where(
            and(
              eq(deliveries.status, 'queued'),
              lte(deliveries.notBefore, now),
              or(isNull(deliveries.lease), lte(deliveries.lease, now)),
            ),
          )
          .orderBy(asc(deliveries.notBefore))
          .limit(1)
          .for('update', { skipLocked: true });
        if (due === undefined) return null;
        await transaction
          .update(deliveries)
          .set({ lease: now + lease, attempts: sql`${deliveries.attempts} + 1` })
          .where(eq(deliveries.id, due.id));
        const [message] = await transaction
          .select()
          .from(messages)
          .where(and(eq(messages.call, due.call), eq(messages.id, due.message)));
        return message === undefined ? null : { delivery: due, message: read(message) };
      });
    },
    async settle(id, to, at) {
      const { status, result } = to;
      await database
        .update(deliveries)
        .set({
          status,
          result,
          lease: null,
          ...(to.status === 'queued' ? { notBefore: to.notBefore } : { settledAt: at }),
        })
        .where(eq(deliveries.id, id));
    },
    list(business, limit) {
      return database
        .select()
        .from(deliveries)
        .where(eq(deliveries.business, business))
        .orderBy(desc(deliveries.at))
        .limit(limit);
    },
  };
}
