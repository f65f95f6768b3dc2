/** Who may open what: people, what they belong to, the links that let them in, their sessions, and keys for programs. */
import { and, desc, eq, gt, inArray, isNull } from 'drizzle-orm';
import { z } from 'zod';
import type { Database } from './connect.ts';
import { apiKeys, entryLinks, memberships, people, sessions } from './tables.ts';

/** `owner`: everything of a business. `member`: its calls, its messages and the desk. */
export const roleSchema = z.enum(['owner', 'member']);
export type Role = z.infer<typeof roleSchema>;

/** A membership's business that stands for every one of the server. */
export const EVERY_BUSINESS = '*';

export interface Person {
  id: string;
  name: string;
  email: string | null;
}

export interface ApiKey {
  id: string;
  business: string;
  name: string;
  by: string;
  at: number;
  usedAt: number | null;
  revokedAt: number | null;
}

/** Hashes are the caller's to make: what they are made of is never stored. */
export interface Access {
  keepPerson(person: Person, at: number): Promise<void>;
  person(id: string): Promise<Person | null>;
  personByEmail(email: string): Promise<Person | null>;
  people(ids: readonly string[]): Promise<Person[]>;
  join(person: string, business: string, role: Role): Promise<void>;
  leave(person: string, business: string): Promise<void>;
  memberships(person: string): Promise<{ business: string; role: Role }[]>;
  /** Those who belong to this very business. */
  team(business: string): Promise<(Person & { role: Role })[]>;
  keepLink(hash: string, person: string, expiresAt: number): Promise<void>;
  /** The person whom the link lets in, once; null: it was used, it is too old, or there never was one. */
  takeLink(hash: string, now: number): Promise<string | null>;
  openSession(hash: string, person: string, at: number, expiresAt: number): Promise<void>;
  session(hash: string, now: number): Promise<Person | null>;
  closeSession(hash: string): Promise<void>;
  /** Every session of the person. */
  closeSessions(person: string): Promise<void>;
  keepKey(key: Omit<ApiKey, 'usedAt' | 'revokedAt'>, hash: string): Promise<void>;
  /** The key that is in force, and notes its use. */
  takeKey(hash: string, now: number): Promise<ApiKey | null>;
  keys(business: string): Promise<ApiKey[]>;
  /** False: there is no such key, or it was revoked before. */
  revokeKey(business: string, id: string, now: number): Promise<boolean>;
}

const person = ({ id, name, email }: typeof people.$inferSelect): Person => ({ id, name, email });
const apiKey = ({ hash: _, ...key }: typeof apiKeys.$inferSelect): ApiKey => key;

export function accessIn(database: Database): Access {
  return {
    async keepPerson(one, at) {
      const { name, email } = one;
      await database
        .insert(people)
        .values({ ...one, at })
        .onConflictDoUpdate({ target: people.id, set: { name, email } });
    },
    async person(id) {
      const [row] = await database.select().from(people).where(eq(people.id, id));
      return row === undefined ? null : person(row);
    },
    async personByEmail(email) {
      const [row] = await database.select().from(people).where(eq(people.email, email));
      return row === undefined ? null : person(row);
    },
    async people(ids) {
      if (ids.length === 0) return [];
      return (
        await database
          .select()
          .from(people)
          .where(inArray(people.id, [...ids]))
      ).map(person);
    },
    async join(who, business, role) {
      await database
        .insert(memberships)
        .values({ person: who, business, role })
        .onConflictDoUpdate({ target: [memberships.person, memberships.business], set: { role } });
    },
    async leave(who, business) {
      await database
        .delete(memberships)
        .where(and(eq(memberships.person, who), eq(memberships.business, business)));
    },
    async memberships(who) {
      const rows = await database.select().from(memberships).where(eq(memberships.person, who));
      return rows.map(({ business, role }) => ({ business, role: roleSchema.parse(role) }));
    },
    async team(business) {
      const rows = await database
        .select()
        .from(memberships)
        .innerJoin(people, eq(people.id, memberships.person))
        .where(eq(memberships.business, business))
        .orderBy(people.at);
      return rows.map((row) => ({ ...person(row.people), role: roleSchema.parse(row.memberships.role) }));
    },
    async keepLink(hash, who, expiresAt) {
      await database.insert(entryLinks).values({ hash, person: who, expiresAt });
    },
    async takeLink(hash, now) {
      const [row] = await database.delete(entryLinks).where(eq(entryLinks.hash, hash)).returning();
      return row === undefined || row.expiresAt <= now ? null : row.person;
    },
    async openSession(hash, who, at, expiresAt) {
      await database.insert(sessions).values({ hash, person: who, at, expiresAt });
    },
    async session(hash, now) {
      const [row] = await database
        .select()
        .from(sessions)
        .innerJoin(people, eq(people.id, sessions.person))
        .where(and(eq(sessions.hash, hash), gt(sessions.expiresAt, now)));
      return row === undefined ? null : person(row.people);
    },
    async closeSession(hash) {
      await database.delete(sessions).where(eq(sessions.hash, hash));
    },
    async closeSessions(who) {
      await database.delete(sessions).where(eq(sessions.person, who));
    },
    async keepKey(key, hash) {
      await database.insert(apiKeys).values({ ...key, hash });
    },
    async takeKey(hash, now) {
      const [row] = await database
        .update(apiKeys)
        .set({ usedAt: now })
        .where(and(eq(apiKeys.hash, hash), isNull(apiKeys.revokedAt)))
        .returning();
      return row === undefined ? null : apiKey(row);
    },
    async keys(business) {
      const rows = await database
        .select()
        .from(apiKeys)
        .where(eq(apiKeys.business, business))
        .orderBy(desc(apiKeys.at));
      return rows.map(apiKey);
    },
    async revokeKey(business, id, now) {
      const rows = await database
        .update(apiKeys)
        .set({ revokedAt: now })
        .where(and(eq(apiKeys.business, business), eq(apiKeys.id, id), isNull(apiKeys.revokedAt)))
        .returning();
      return rows.length === 1;
    },
  };
}
