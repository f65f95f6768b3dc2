/** The links that let people in, and the sessions of their browsers. */
import { and, desc, eq, gt, isNull, lt } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { entryLinks, people, sessions } from '../tables.ts';
import { type Person, personOf } from './people.ts';

export interface Session {
  id: string;
  at: number;
  /** Null: not since it was opened. */
  seenAt: number | null;
  /** What the browser calls itself: its `User-Agent`. */
  browser: string;
}

/** What became of a link: whom it lets in, or why it lets in nobody. */
export type LinkTaken = { person: string } | 'used' | 'expired' | 'unknown';

export interface Sessions {
  keepLink(hash: string, person: string, expiresAt: number): Promise<void>;
  /** Lets the link's person in, once. */
  takeLink(hash: string, now: number): Promise<LinkTaken>;
  openSession(
    hash: string,
    session: { person: string; at: number; expiresAt: number; browser: string },
  ): Promise<void>;
  session(hash: string, now: number): Promise<(Person & { session: string }) | null>;
  /** The person's own, the newest first. */
  sessions(person: string, now: number): Promise<Session[]>;
  closeSession(hash: string): Promise<void>;
  /** False: the person has no such session. */
  closeSessionOf(person: string, id: string): Promise<boolean>;
  /** Every session of the person. */
  closeSessions(person: string): Promise<void>;
}

/** A link that is over is remembered for so long, to say why; in milliseconds. */
const REMEMBERED = 30 * 24 * 3_600_000;
/** A session's use is noted this often at most. */
const NOTED = 60_000;

export function sessionsIn(database: Database): Sessions {
  return {
    async keepLink(hash, person, expiresAt) {
      await database.delete(entryLinks).where(lt(entryLinks.expiresAt, expiresAt - REMEMBERED));
      await database.insert(entryLinks).values({ hash, person, expiresAt });
    },
    async takeLink(hash, now) {
      const [taken] = await database
        .update(entryLinks)
        .set({ usedAt: now })
        .where(and(eq(entryLinks.hash, hash), isNull(entryLinks.usedAt), gt(entryLinks.expiresAt, now)))
        .returning();
      if (taken !== undefined) return { person: taken.person };
      const [row] = await database.select().from(entryLinks).where(eq(entryLinks.hash, hash));
      if (row === undefined) return 'unknown';
      return row.usedAt === null ? 'expired' : 'used';
    },
    async openSession(hash, session) {
      await database.delete(sessions).where(lt(sessions.expiresAt, session.at));
      await database.insert(sessions).values({ hash, ...session, seenAt: session.at });
    },
    async session(hash, now) {
      const [row] = await database
        .select()
        .from(sessions)
        .innerJoin(people, eq(people.id, sessions.person))
        .where(and(eq(sessions.hash, hash), gt(sessions.expiresAt, now)));
      if (row === undefined) return null;
      if ((row.sessions.seenAt ?? 0) < now - NOTED)
        await database.update(sessions).set({ seenAt: now }).where(eq(sessions.hash, hash));
      return { ...personOf(row.people), session: row.sessions.id };
    },
    sessions(person, now) {
      return database
        .select({ id: sessions.id, at: sessions.at, seenAt: sessions.seenAt, browser: sessions.browser })
        .from(sessions)
        .where(and(eq(sessions.person, person), gt(sessions.expiresAt, now)))
        .orderBy(desc(sessions.at));
    },
    async closeSession(hash) {
      await database.delete(sessions).where(eq(sessions.hash, hash));
    },
    async closeSessionOf(person, id) {
      const gone = await database
        .delete(sessions)
        .where(and(eq(sessions.person, person), eq(sessions.id, id)))
        .returning({ id: sessions.id });
      return gone.length > 0;
    },
    async closeSessions(person) {
      await database.delete(sessions).where(eq(sessions.person, person));
    },
  };
}
