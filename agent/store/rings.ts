/** Desks and what rings at them: in the database, so that it is the same for every server. */
import { and, asc, count, desc, eq, gt, inArray, isNotNull, isNull, lt, or, sql } from 'drizzle-orm';
import { type Ring, ringSchema } from '../calls/ring.ts';
import type { Database } from './connect.ts';
import { calls, desks, rings } from './tables.ts';

/** What was answered can be come back to for as long as two people may talk, in milliseconds. */
const TALK = 3 * 3_600_000;

export interface Rings {
  /** Somebody sits at this desk, as seen at `at`. */
  sit(desk: { id: string; business: string; person: string; at: number }): Promise<void>;
  leave(desk: string): Promise<void>;
  /** How many sit at a desk of the business and were seen after `since`. */
  sitting(business: string, since: number): Promise<number>;
  /** Who they are, by id: each once. */
  people(business: string, since: number): Promise<string[]>;
  /** Takes away the desks that were not seen since `at`, and the rings that were over by then. */
  tidy(at: number): Promise<void>;
  /** Begins to ring until `until`; what was begun already goes on, or stays over. */
  begin(business: string, ring: Ring, until: number): Promise<void>;
  /** What rings at the desks of these businesses now. */
  ringing(businesses: readonly string[], now: number): Promise<{ business: string; ring: Ring }[]>;
  /** The first to answer gets it; null for all who come after, and once it is over. */
  answer(business: string, id: string, person: string, at: number): Promise<Ring | null>;
  /** The ring that the person answered, while its call lasts; of `id`, or the last one. */
  answeredBy(business: string, person: string, id?: string): Promise<Ring | null>;
  /** `open`: it rings still. */
  state(id: string): Promise<'open' | 'answered' | 'over'>;
  /** Stops it, unless somebody has answered; true where they had. */
  end(id: string, at: number): Promise<boolean>;
}

export function ringsIn(database: Database): Rings {
  const unanswered = and(isNull(rings.answeredAt), isNull(rings.endedAt));
  return {
    async sit({ id, business, person, at }) {
      await database
        .insert(desks)
        .values({ id, business, person, seenAt: at })
        .onConflictDoUpdate({ target: desks.id, set: { seenAt: at } });
    },
    async leave(desk) {
      await database.delete(desks).where(eq(desks.id, desk));
    },
    async sitting(business, since) {
      const [row] = await database
        .select({ desks: count() })
        .from(desks)
        .where(and(eq(desks.business, business), gt(desks.seenAt, since)));
      return row?.desks ?? 0;
    },
    async people(business, since) {
      const rows = await database
        .selectDistinct({ person: desks.person })
        .from(desks)
        .where(and(eq(desks.business, business), gt(desks.seenAt, since), isNotNull(desks.person)))
        .orderBy(asc(desks.person));
      return rows.flatMap(({ person }) => person ?? []);
    },
    async tidy(at) {
      await database.delete(desks).where(lt(desks.seenAt, at));
      const over = or(and(isNull(rings.answeredAt), lt(rings.until, at)), lt(rings.until, at - TALK));
      await database.delete(rings).where(over);
    },
    async begin(business, ring, until) {
      await database.insert(rings).values({ id: ring.id, business, ring, until }).onConflictDoNothing();
    },
    async ringing(businesses, now) {
      if (businesses.length === 0) return [];
      const rows = await database
        .select({ business: rings.business, ring: rings.ring })
        .from(rings)
        .where(and(unanswered, inArray(rings.business, [...businesses]), gt(rings.until, now)));
      return rows.map(({ business, ring }) => ({ business, ring: ringSchema.parse(ring) }));
    },
    async answer(business, id, person, at) {
      const [row] = await database
        .update(rings)
        .set({ answeredAt: at, answeredBy: person })
        .where(and(eq(rings.id, id), eq(rings.business, business), unanswered, gt(rings.until, at)))
        .returning({ ring: rings.ring });
      return row === undefined ? null : ringSchema.parse(row.ring);
    },
    async answeredBy(business, person, id) {
      const [row] = await database
        .select({ ring: rings.ring })
        .from(rings)
        .innerJoin(calls, eq(calls.id, sql`${rings.ring}->>'call'`))
        .where(
          and(
            eq(rings.business, business),
            eq(rings.answeredBy, person),
            isNull(calls.endedAt),
            id === undefined ? undefined : eq(rings.id, id),
          ),
        )
        .orderBy(desc(rings.answeredAt))
        .limit(1);
      return row === undefined ? null : ringSchema.parse(row.ring);
    },
    async state(id) {
      const [row] = await database.select().from(rings).where(eq(rings.id, id));
      if (row === undefined || row.endedAt !== null) return 'over';
      return row.answeredAt === null ? 'open' : 'answered';
    },
    async end(id, at) {
      const ended = await database
        .update(rings)
        .set({ endedAt: at })
        .where(and(eq(rings.id, id), unanswered))
        .returning({ id: rings.id });
      if (ended.length > 0) return false;
      const [row] = await database.select({ at: rings.answeredAt }).from(rings).where(eq(rings.id, id));
      return row?.at != null;
    },
  };
}
