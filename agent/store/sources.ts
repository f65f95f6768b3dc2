/** Where a business's knowledge comes from, what was read there, and the questions that it did not answer. */
import { and, count, desc, eq, lt, max, notInArray, sql } from 'drizzle-orm';
import { z } from 'zod';
import { type Language, languageSchema } from '../business/language.ts';
import type { Document } from '../knowledge/document.ts';
import type { Database } from './connect.ts';
import { sourceDocuments, sources, unanswered } from './tables.ts';

export const sourceKindSchema = z.enum(['file', 'site']);
export const sourceStatusSchema = z.enum(['reading', 'ready', 'failed']);

/** Times in milliseconds since the epoch. */
export interface StoredSource {
  id: string;
  business: string;
  kind: z.infer<typeof sourceKindSchema>;
  name: string;
  url: string | null;
  status: z.infer<typeof sourceStatusSchema>;
  error: string | null;
  addedAt: number;
  readAt: number | null;
}

export interface StoredPage {
  place: string;
  title: string;
  url: string | null;
  language: Language | null;
  date: string | null;
  text: string;
  etag: string | null;
  modified: string | null;
  hash: string;
}

export interface UnansweredQuestion {
  question: string;
  language: Language;
  times: number;
  at: number;
}

export interface Sources {
  add(source: StoredSource): Promise<void>;
  get(business: string, id: string): Promise<StoredSource | null>;
  /** The newest first, each with how many documents it holds. */
  list(business: string): Promise<(StoredSource & { documents: number })[]>;
  /** Sites that were read before `at`. */
  stale(at: number): Promise<StoredSource[]>;
  /** Those whose reading never came to an end. */
  interrupted(): Promise<StoredSource[]>;
  mark(
    id: string,
    status: StoredSource['status'],
    error: string | null,
    readAt: number | null,
  ): Promise<void>;
  /** Removes the source and everything that was read there. */
  remove(business: string, id: string): Promise<void>;
  keepPage(business: string, source: string, page: StoredPage, at: number): Promise<void>;
  /** Removes what a source no longer holds. */
  keepOnly(source: string, places: readonly string[]): Promise<void>;
  pages(source: string): Promise<StoredPage[]>;
  /** Everything that was read for a business, as documents. */
  documents(business: string): Promise<Document[]>;
  /** Changes whenever what `documents` gives does. */
  version(business: string): Promise<string>;
  /** A question with the same words counts once more. */
  notAnswered(business: string, question: string, language: Language, at: number): Promise<void>;
  /** The latest first. */
  listUnanswered(business: string, limit: number): Promise<UnansweredQuestion[]>;
  /** Forgets all of them, or the one that is told. */
  forgetUnanswered(business: string, one?: { question: string; language: Language }): Promise<void>;
}

export function sourcesIn(database: Database): Sources {
  const read = (row: typeof sources.$inferSelect): StoredSource => ({
    ...row,
    kind: sourceKindSchema.parse(row.kind),
    status: sourceStatusSchema.parse(row.status),
  });
  const readPage = (row: typeof sourceDocuments.$inferSelect): StoredPage => ({
    ...row,
    language: languageSchema.nullable().parse(row.language),
  });
  return {
    async add(source) {
      await database.insert(sources).values(source);
    },
    async get(business, id) {
      const [row] = await database
        .select()
        .from(sources)
        .where(and(eq(sources.business, business), eq(sources.id, id)));
      return row === undefined ? null : read(row);
    },
    async list(business) {
      const rows = await database
        .select()
        .from(sources)
        .where(eq(sources.business, business))
        .orderBy(desc(sources.addedAt));
      const counts = await database
        .select({ source: sourceDocuments.source, documents: count() })
        .from(sourceDocuments)
        .where(eq(sourceDocuments.business, business))
        .groupBy(sourceDocuments.source);
      const held = new Map(counts.map(({ source, documents }) => [source, documents]));
      return rows.map((row) => ({ ...read(row), documents: held.get(row.id) ?? 0 }));
    },
    async stale(at) {
      const rows = await database
        .select()
        .from(sources)
        .where(and(eq(sources.kind, 'site'), lt(sources.readAt, at)));
      return rows.map(read);
    },
    async interrupted() {
      return (await database.select().from(sources).where(eq(sources.status, 'reading'))).map(read);
    },
    async mark(id, status, error, readAt) {
      await database
        .update(sources)
        .set({ status, error, ...(readAt === null ? {} : { readAt }) })
        .where(eq(sources.id, id));
    },
    async remove(business, id) {
      await database.transaction(async (transaction) => {
        await transaction
          .delete(sourceDocuments)
          .where(and(eq(sourceDocuments.business, business), eq(sourceDocuments.source, id)));
        await transaction.delete(sources).where(and(eq(sources.business, business), eq(sources.id, id)));
      });
    },
    async keepPage(business, source, page, at) {
      const { place, title, url, language, date, text, etag, modified, hash } = page;
      const values = { title, url, language, date, text, etag, modified, hash, at };
      await database.transaction(async (transaction) => {
        // A source that was removed while it was being read stays removed.
        const [there] = await transaction
          .select({ id: sources.id })
          .from(sources)
          .where(eq(sources.id, source))
          .for('share');
        if (there === undefined) return;
        await transaction
          .insert(sourceDocuments)
          .values({ source, place, business, ...values })
          .onConflictDoUpdate({ target: [sourceDocuments.source, sourceDocuments.place], set: values });
      });
    },
    async keepOnly(source, places) {
      await database
        .delete(sourceDocuments)
        .where(
          places.length === 0
            ? eq(sourceDocuments.source, source)
            : and(eq(sourceDocuments.source, source), notInArray(sourceDocuments.place, [...places])),
        );
    },
    async pages(source) {
      const rows = await database.select().from(sourceDocuments).where(eq(sourceDocuments.source, source));
      return rows.map(readPage);
    },
    async documents(business) {
      const rows = await database
        .select()
        .from(sourceDocuments)
        .where(eq(sourceDocuments.business, business))
        .orderBy(sourceDocuments.source, sourceDocuments.place);
      return rows.map(readPage).map((page, index) => ({
        id: `${rows[index]?.source}/${page.place}`,
        title: page.title,
        url: page.url,
        language: page.language,
        date: page.date,
        text: page.text,
      }));
    },
    async version(business) {
      const [row] = await database
        .select({
          documents: count(),
          at: max(sourceDocuments.at),
          hashes: sql<string>`coalesce(md5(string_agg(${sourceDocuments.hash}, '' order by ${sourceDocuments.source}, ${sourceDocuments.place})), '')`,
        })
        .from(sourceDocuments)
        .where(eq(sourceDocuments.business, business));
      return `${row?.documents ?? 0} ${row?.at ?? 0} ${row?.hashes ?? ''}`;
    },
    async notAnswered(business, question, language, at) {
      await database
        .insert(unanswered)
        .values({ business, question, language, at })
        .onConflictDoUpdate({
          target: [unanswered.business, unanswered.language, unanswered.question],
          set: { at, times: sql`${unanswered.times} + 1` },
        });
    },
    async listUnanswered(business, limit) {
      const rows = await database
        .select()
        .from(unanswered)
        .where(eq(unanswered.business, business))
        .orderBy(desc(unanswered.at))
        .limit(limit);
      return rows.map(({ question, language, times, at }) => ({
        question,
        language: languageSchema.parse(language),
        times,
        at,
      }));
    },
    async forgetUnanswered(business, one) {
      const its = one && and(eq(unanswered.question, one.question), eq(unanswered.language, one.language));
      await database.delete(unanswered).where(and(eq(unanswered.business, business), its));
    },
  };
}
