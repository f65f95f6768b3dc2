/** Where knowledge comes from, what it holds, and what it did not. */
import { index, integer, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { moment } from './columns.ts';

/** Where a business's knowledge comes from, beside its own pages. `status`: `reading`, `ready`, `failed`. */
export const sources = pgTable(
  'sources',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    /** `file` or `site`. */
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** A site's first address; null for a file. */
    url: text('url'),
    status: text('status').notNull(),
    /** What is wrong with it as a whole: a stable code. */
    error: text('error'),
    addedAt: moment('added_at').notNull(),
    /** When it was read to its end the last time. */
    readAt: moment('read_at'),
  },
  (table) => [index('sources_by_business').on(table.business, table.addedAt)],
);

/** What a source's files and pages hold, as Markdown; with what tells a page that has changed. */
export const sourceDocuments = pgTable(
  'source_documents',
  {
    source: text('source').notNull(),
    /** Within the source: the page's address, or the file's name. */
    place: text('place').notNull(),
    business: text('business').notNull(),
    title: text('title').notNull(),
    url: text('url'),
    language: text('language'),
    date: text('date'),
    text: text('text').notNull(),
    etag: text('etag'),
    modified: text('modified'),
    hash: text('hash').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.place] }),
    index('source_documents_by_business').on(table.business, table.at),
  ],
);

/** Questions that the knowledge did not answer, for the owner to read. */
export const unanswered = pgTable(
  'unanswered',
  {
    business: text('business').notNull(),
    question: text('question').notNull(),
    language: text('language').notNull(),
    times: integer('times').notNull().default(1),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.business, table.language, table.question] })],
);
