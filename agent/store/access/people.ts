/** People, and the businesses that are theirs. */
import { and, eq, inArray } from 'drizzle-orm';
import { z } from 'zod';
import { type Language, languageSchema } from '../../business/language.ts';
import type { Database } from '../connect.ts';
import { memberships, people } from '../tables.ts';

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

export interface People {
  keepPerson(person: Person, at: number): Promise<void>;
  person(id: string): Promise<Person | null>;
  personByEmail(email: string): Promise<Person | null>;
  people(ids: readonly string[]): Promise<Person[]>;
  /** In which the person is written to; null: not known. */
  languageOf(person: string): Promise<Language | null>;
  keepLanguage(person: string, language: Language): Promise<void>;
  join(person: string, business: string, role: Role): Promise<void>;
  leave(person: string, business: string): Promise<void>;
  memberships(person: string): Promise<{ business: string; role: Role }[]>;
  /** Those who belong to this very business. */
  team(business: string): Promise<(Person & { role: Role })[]>;
}

export const personOf = ({ id, name, email }: typeof people.$inferSelect): Person => ({ id, name, email });

export function peopleIn(database: Database): People {
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
      return row === undefined ? null : personOf(row);
    },
    async personByEmail(email) {
      const [row] = await database.select().from(people).where(eq(people.email, email));
      return row === undefined ? null : personOf(row);
    },
    async people(ids) {
      if (ids.length === 0) return [];
      const rows = await database
        .select()
        .from(people)
        .where(inArray(people.id, [...ids]));
      return rows.map(personOf);
    },
    async languageOf(id) {
      const [row] = await database
        .select({ language: people.language })
        .from(people)
        .where(eq(people.id, id));
      return languageSchema.nullable().parse(row?.language ?? null);
    },
    async keepLanguage(id, language) {
      await database.update(people).set({ language }).where(eq(people.id, id));
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
      return rows.map((row) => ({ ...personOf(row.people), role: roleSchema.parse(row.memberships.role) }));
    },
  };
}
