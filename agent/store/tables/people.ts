/** Who may open the console, and how they come in. */
import { sql } from 'drizzle-orm';
import { index, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns.ts';

/** Who may open the console. */
export const people = pgTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').unique(),
  at: moment('at').notNull(),
  /** In which they are written to; null: not known yet. */
  language: text('language'),
});

/** Which business a person belongs to (`*`: every one of this server), as `owner` or `member`. */
export const memberships = pgTable(
  'memberships',
  {
    person: text('person').notNull(),
    business: text('business').notNull(),
    role: text('role').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.business] }),
    index('memberships_by_business').on(table.business),
  ],
);

/** Links that let a person in, once. `hash`: of what the link holds. */
export const entryLinks = pgTable('entry_links', {
  hash: text('hash').primaryKey(),
  person: text('person').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});

/** Browsers that are let in. `hash`: of what the cookie holds; `id`: by which their person ends it from elsewhere. */
export const sessions = pgTable(
  'sessions',
  {
    hash: text('hash').primaryKey(),
    id: text('id').notNull().default(sql`gen_random_uuid()`),
    person: text('person').notNull(),
    at: moment('at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** What the browser calls itself. */
    browser: text('browser').notNull().default(''),
    seenAt: moment('seen_at'),
  },
  (table) => [index('sessions_by_person').on(table.person)],
);

/** Passkeys: the public half, for one address of the console (`host`). `counter`: how often it says it was used. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    person: text('person').notNull(),
    name: text('name').notNull(),
    host: text('host').notNull(),
    publicKey: bytes('public_key').notNull(),
    counter: moment('counter').notNull(),
    transports: text('transports').array().notNull(),
    at: moment('at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('passkeys_by_person').on(table.person)],
);

/** What a passkey must sign, once. `person`: who adds one; null: whoever comes in. */
export const challenges = pgTable('challenges', {
  challenge: text('challenge').primaryKey(),
  person: text('person'),
  expiresAt: moment('expires_at').notNull(),
});

/** Keys for programs, each for one business. `hash`: of the key, which is shown once and kept nowhere. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    name: text('name').notNull(),
    hash: text('hash').notNull().unique(),
    by: text('by').notNull(),
    at: moment('at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
    /** What it may do: `calls:read`, `tasks:write`. Those made before it was asked may do all of it. */
    scopes: text('scopes')
      .array()
      .notNull()
      .default(['tasks:write', 'knowledge:write', 'business:write', 'calls:write']),
  },
  (table) => [index('api_keys_by_business').on(table.business, table.at)],
);
