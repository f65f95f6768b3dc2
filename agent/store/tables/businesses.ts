/** What an owner configures, and what it was before. */
import { boolean, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { bytes, moment } from './columns.ts';

/** What an owner configures, as one document that `businessSchema` checks on its way in and out. */
export const businesses = pgTable('businesses', {
  id: text('id').primaryKey(),
  document: jsonb('document').notNull(),
  updatedAt: moment('updated_at').notNull(),
  /** The last of `businessVersions`: what `document` holds. */
  version: integer('version').notNull().default(0),
  /** What tells the folder that was last brought in: the same folder brings nothing more. */
  imported: text('imported'),
});

/**
 * Append-only: every state that a business has had, so that a call keeps the one that it began with. `trial`: drafts
 * that were tried, and never answered a caller.
 */
export const businessVersions = pgTable(
  'business_versions',
  {
    business: text('business').notNull(),
    version: integer('version').notNull(),
    document: jsonb('document').notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
    trial: boolean('trial').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.business, table.version] })],
);

/** Append-only: what a task has been, each time that callers began to hear something else. */
export const taskVersions = pgTable(
  'task_versions',
  {
    business: text('business').notNull(),
    task: text('task').notNull(),
    version: integer('version').notNull(),
    document: jsonb('document').notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.business, table.task, table.version] })],
);

/** What is being written and no caller hears yet: one for each task. */
export const taskDrafts = pgTable(
  'task_drafts',
  {
    business: text('business').notNull(),
    task: text('task').notNull(),
    document: jsonb('document').notNull(),
    /** Counts the writings: who writes over another's is told. */
    revision: integer('revision').notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
    /** The task was deleted; it can be brought back to `place`. */
    deletedAt: moment('deleted_at'),
    place: integer('place'),
    live: boolean('live').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.business, table.task] })],
);

/** Calls that may be made on drafts. `hash`: of what the widget is given for a business. */
export const trials = pgTable('trials', {
  hash: text('hash').primaryKey(),
  business: text('business').notNull(),
  version: integer('version').notNull(),
  expiresAt: moment('expires_at').notNull(),
  /** As whom the draft is tried: a visitor of the site, or somebody who telephones from `caller`. */
  channel: text('channel').notNull().default('web'),
  caller: text('caller'),
});

/** The sounds of businesses' own, each told by what it holds: what a version of the business names stays as it was. */
export const sounds = pgTable(
  'sounds',
  {
    business: text('business').notNull(),
    /** The SHA-256 of `bytes`, in hexadecimal. */
    id: text('id').notNull(),
    bytes: bytes('bytes').notNull(),
    at: moment('at').notNull(),
    /** A version of the business names it. */
    taken: boolean('taken').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.business, table.id] })],
);
