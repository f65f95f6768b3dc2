/** The outbox of texts: what passed the gate, what became of it, and what people texted back. */
import { and, asc, count, desc, eq, gte, inArray, lte, ne, or, sql, sum } from 'drizzle-orm';
import type { Language } from '../business/language.ts';
import type { Database } from './connect.ts';
import { inboundTexts, texts } from './tables.ts';

export type StoredText = typeof texts.$inferSelect;

export interface NewText {
  key: string;
  business: string;
  call: string;
  action: string;
  kind: 'task' | 'reply';
  number: string;
  callingCode: string;
  textId: string;
  language: Language;
  body: string;
  segments: number;
  at: number;
}

export interface InboundText {
  carrier: string;
  id: string;
  from: string;
  to: string;
  body: string;
  /** `stop`, `start`, `help` or `other`. */
  meaning: string;
  at: number;
}

/** How an attempt ended; `queued` and `unknown` come back at `notBefore`. */
export type Settlement =
  | { status: 'sent'; carrier: string; carrierId: string }
  | { status: 'failed'; reason: string }
  | { status: 'queued' | 'unknown'; notBefore: number };

export interface Texts {
  /** Adds the text; false where its key is there already. */
  add(text: NewText): Promise<boolean>;
  get(key: string): Promise<StoredText | null>;
  /** Texts of tasks that went or may yet go, since `since`: how many, and their segments. */
  usage(where: TextUsage, since: number): Promise<{ count: number; segments: number }>;
  /**
   * Takes one text that is due and gives it to the caller alone until `now + lease`. Those that somebody took and
   * did not settle in time come as `unknown`. `key`: only this one.
   */
  take(now: number, lease: number, key?: string): Promise<StoredText | null>;
  /** Notes that an attempt begins, before its first byte leaves. */
  attempt(key: string, at: number): Promise<void>;
  settle(key: string, settlement: Settlement, at: number): Promise<void>;
  /** Whether the carrier's id belongs to another text than `key`. */
  isTaken(carrier: string, ids: string[], key: string): Promise<Set<string>>;
  /** What the carrier tells later. The text's key, or null where the carrier's id is not ours. */
  deliver(
    carrier: string,
    id: string,
    delivery: 'delivered' | 'undelivered',
    reason: string | null,
  ): Promise<string | null>;
  /** How many answers went to a number since `since`. */
  replies(business: string, number: string, since: number): Promise<number>;
  /** A business's texts, the newest first. */
  list(business: string, limit: number): Promise<StoredText[]>;
  ofCall(call: string): Promise<StoredText[]>;
  /** False where it was kept already. */
  receive(text: InboundText): Promise<boolean>;
}

export interface TextUsage {
  business: string;
  call?: string;
  number?: string;
  callingCode?: string;
}

export function textsIn(database: Database): Texts {
  return {
    async add(text) {
      const rows = await database
        .insert(texts)
        .values({ ...text, status: 'queued', notBefore: text.at })
        .onConflictDoNothing()
        .returning({ key: texts.key });
      return rows.length === 1;
    },
    async get(key) {
      const [row] = await database.select().from(texts).where(eq(texts.key, key));
      return row ?? null;
    },
    async usage(where, since) {
      const [row] = await database
        .select({ count: count(), segments: sum(texts.segments).mapWith(Number) })
        .from(texts)
        .where(
          and(
            eq(texts.business, where.business),
            eq(texts.kind, 'task'),
            ne(texts.status, 'failed'),
            gte(texts.at, since),
            where.call === undefined ? undefined : eq(texts.call, where.call),
            where.number === undefined ? undefined : eq(texts.number, where.number),
            where.callingCode === undefined ? undefined : eq(texts.callingCode, where.callingCode),
          ),
        );
      return { count: row?.count ?? 0, segments: row?.segments ?? 0 };
    },
    take(now, lease, key) {
      return database.transaction(async (transaction) => {
        const [due] = await transaction
          .select()
          .from(texts)
          .where(
            and(
              or(
                and(inArray(texts.status, ['queued', 'unknown']), lte(texts.notBefore, now)),
                and(eq(texts.status, 'sending'), lte(texts.lease, now)),
              ),
              key === undefined ? undefined : eq(texts.key, key),
            ),
          )
          .orderBy(asc(texts.notBefore))
          .limit(1)
          .for('update', { skipLocked: true });
        if (due === undefined) return null;
        await transaction
          .update(texts)
          .set({ status: 'sending', lease: now + lease })
          .where(eq(texts.key, due.key));
        // Taken and not settled: whether its attempt began is known, how it ended is not.
        const abandoned = due.status === 'sending';
        return abandoned ? { ...due, status: due.attemptedAt === null ? 'queued' : 'unknown' } : due;
      });
    },
    async attempt(key, at) {
      await database
        .update(texts)
        .set({ attemptedAt: at, attempts: sql`${texts.attempts} + 1` })
        .where(eq(texts.key, key));
    },
    async settle(key, settlement, at) {
      const { status } = settlement;
      const settled =
        status === 'sent'
          ? { carrier: settlement.carrier, carrierId: settlement.carrierId, settledAt: at }
          : status === 'failed'
            ? { reason: settlement.reason, settledAt: at }
            : { notBefore: settlement.notBefore, ...(status === 'queued' ? { attemptedAt: null } : {}) };
      await database
        .update(texts)
        .set({ status, lease: null, ...settled })
        .where(and(eq(texts.key, key), ne(texts.status, 'sent')));
    },
    async isTaken(carrier, ids, key) {
      if (ids.length === 0) return new Set();
      const rows = await database
        .select({ id: texts.carrierId })
        .from(texts)
        .where(and(eq(texts.carrier, carrier), inArray(texts.carrierId, ids), ne(texts.key, key)));
      return new Set(rows.flatMap(({ id }) => (id === null ? [] : [id])));
    },
    async deliver(carrier, id, delivery, reason) {
      const [row] = await database
        .update(texts)
        .set({ delivery, deliveryReason: reason })
        .where(and(eq(texts.carrier, carrier), eq(texts.carrierId, id)))
        .returning({ key: texts.key });
      return row?.key ?? null;
    },
    async replies(business, number, since) {
      const [row] = await database
        .select({ count: count() })
        .from(texts)
        .where(
          and(
            eq(texts.business, business),
            eq(texts.kind, 'reply'),
            eq(texts.number, number),
            gte(texts.at, since),
          ),
        );
      return row?.count ?? 0;
    },
    ofCall(call) {
      return database.select().from(texts).where(eq(texts.call, call)).orderBy(asc(texts.at));
    },
    list(business, limit) {
      return database
        .select()
        .from(texts)
        .where(eq(texts.business, business))
        .orderBy(desc(texts.at))
        .limit(limit);
    },
    async receive(text) {
      const rows = await database
        .insert(inboundTexts)
        .values(text)
        .onConflictDoNothing()
        .returning({ id: inboundTexts.id });
      return rows.length === 1;
    },
  };
}
