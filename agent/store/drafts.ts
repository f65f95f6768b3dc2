/** Drafts: what is being written of a task, and no caller hears yet. */
import { and, eq } from 'drizzle-orm';
import { type DraftTask, draftTaskSchema } from '../business/business.ts';
import type { Database } from './connect.ts';
import { taskDrafts } from './tables.ts';

export interface Draft {
  task: DraftTask;
  /** Counts the writings, from 1. */
  revision: number;
  at: number;
  by: string;
  /** When the task was deleted; null: it was not. */
  deletedAt: number | null;
  /** Of a deleted task: its place among the tasks, and whether callers heard it. */
  place: number | null;
  live: boolean;
}

export interface Drafts {
  list(business: string): Promise<Draft[]>;
  get(business: string, task: string): Promise<Draft | null>;
  /**
   * Writes over revision `over` (0: there is none yet), and gives the draft; null where somebody else has written
   * since, and nothing was written.
   */
  write(business: string, task: DraftTask, over: number, at: number, by: string): Promise<Draft | null>;
  /** Marks the task as deleted, with its last words; they can be brought back. */
  remove(
    business: string,
    task: DraftTask,
    deleted: { place: number | null; live: boolean },
    at: number,
    by: string,
  ): Promise<void>;
  discard(business: string, task: string): Promise<void>;
}

function read({ document, ...row }: typeof taskDrafts.$inferSelect): Draft {
  return {
    task: draftTaskSchema.parse(document),
    revision: row.revision,
    at: row.at,
    by: row.by,
    deletedAt: row.deletedAt,
    place: row.place,
    live: row.live,
  };
}

export function draftsIn(database: Database): Drafts {
  const one = (business: string, task: string) =>
    and(eq(taskDrafts.business, business), eq(taskDrafts.task, task));
  return {
    async list(business) {
      const rows = await database
        .select()
        .from(taskDrafts)
        .where(eq(taskDrafts.business, business))
        .orderBy(taskDrafts.at);
      return rows.map(read);
    },
    async get(business, task) {
      const [row] = await database.select().from(taskDrafts).where(one(business, task));
      return row === undefined ? null : read(row);
    },
    async write(business, task, over, at, by) {
      const fresh = { document: task, at, by, deletedAt: null, place: null, live: false };
      const written =
        over === 0
          ? await database
              .insert(taskDrafts)
              .values({ business, task: task.id, revision: 1, ...fresh })
              .onConflictDoNothing()
              .returning()
          : await database
              .update(taskDrafts)
              .set({ revision: over + 1, ...fresh })
              .where(and(one(business, task.id), eq(taskDrafts.revision, over)))
              .returning();
      return written[0] === undefined ? null : read(written[0]);
    },
    async remove(business, task, { place, live }, at, by) {
      const gone = { document: task, at, by, deletedAt: at, place, live };
      await database
        .insert(taskDrafts)
        .values({ business, task: task.id, revision: 1, ...gone })
        .onConflictDoUpdate({ target: [taskDrafts.business, taskDrafts.task], set: gone });
    },
    async discard(business, task) {
      await database.delete(taskDrafts).where(one(business, task));
    },
  };
}
