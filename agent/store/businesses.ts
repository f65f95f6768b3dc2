/** Businesses, whole: each is one document, and every state that it has had is kept. */
import { isDeepStrictEqual } from 'node:util';
import { and, desc, eq, max, sql } from 'drizzle-orm';
import { type Business, businessSchema, type Task, taskSchema } from '../business/business.ts';
import { soundsOf } from '../business/sound/sounds-of.ts';
import type { Database } from './connect.ts';
import { takeUp } from './sounds.ts';
import { businesses, businessVersions, calls, taskVersions } from './tables.ts';

/** A task as callers heard it for a while. `by`: a person's id, or the way it came in (`import`). */
export interface TaskVersion {
  version: number;
  task: Task;
  at: number;
  by: string;
}

/** Who came in by no name: a folder that was imported. */
export const BY_IMPORT = 'import';

export interface Businesses {
  /** Stores the business, in place of the one with the same id. One that is the same makes no new version. */
  put(business: Business, at: number, by?: string): Promise<void>;
  /** Changes the business as it stands now, with nobody in between. Null: there is none. What `change` throws is passed on. */
  change(
    id: string,
    at: number,
    by: string,
    change: (business: Business) => Business,
  ): Promise<Business | null>;
  get(id: string): Promise<Business | null>;
  /** The business as it was when the call began; as it is now where that is not known. */
  ofCall(call: string): Promise<Business | null>;
  /** All of them, by id. */
  list(): Promise<Business[]>;
  remove(id: string): Promise<void>;
  /** What a task has been for callers, the newest first. */
  taskVersions(business: string, task: string): Promise<TaskVersion[]>;
  /** Keeps drafts to be tried, and gives the version that a trial call begins with. */
  keepTrial(business: Business, at: number, by: string): Promise<number>;
  /** What tells the folder last brought in; null: none was. */
  imported(id: string): Promise<string | null>;
  noteImport(id: string, folder: string): Promise<void>;
}

export function businessesIn(database: Database): Businesses {
  async function next(within: Database, business: string): Promise<number> {
    const [row] = await within
      .select({ last: max(businessVersions.version) })
      .from(businessVersions)
      .where(eq(businessVersions.business, business));
    return (row?.last ?? 0) + 1;
  }

  async function keepTask(within: Database, business: string, task: Task, at: number, by: string) {
    const where = and(eq(taskVersions.business, business), eq(taskVersions.task, task.id));
    const [last] = await within
      .select()
      .from(taskVersions)
      .where(where)
      .orderBy(desc(taskVersions.version))
      .limit(1);
    if (last !== undefined && isDeepStrictEqual(last.document, task)) return;
    const version = (last?.version ?? 0) + 1;
    await within.insert(taskVersions).values({ business, task: task.id, version, document: task, at, by });
  }

  /** Within a transaction that holds the business's row. */
  async function store(
    within: Database,
    business: Business,
    at: number,
    by: string,
    before: Business | null,
  ) {
    if (before !== null && isDeepStrictEqual(before, business)) return;
    const { id } = business;
    const version = await next(within, id);
    await within.insert(businessVersions).values({ business: id, version, document: business, at, by });
    for (const task of business.tasks) {
      const old = before?.tasks.find((one) => one.id === task.id);
      if (old === undefined || !isDeepStrictEqual(old, task)) await keepTask(within, id, task, at, by);
    }
    await within
      .insert(businesses)
      .values({ id, document: business, updatedAt: at, version })
      .onConflictDoUpdate({ target: businesses.id, set: { document: business, updatedAt: at, version } });
    await takeUp(within, id, soundsOf(business));
  }

  async function hold(within: Database, id: string): Promise<Business | null> {
    // A business that is new has no row to hold: of two servers that bring it in at once, one waits.
    await within.execute(sql`select pg_advisory_xact_lock(hashtext(${`business ${id}`}))`);
    const [row] = await within.select().from(businesses).where(eq(businesses.id, id)).for('update');
    return row === undefined ? null : businessSchema.parse(row.document);
  }

  return {
    async put(business, at, by = BY_IMPORT) {
      const document = businessSchema.parse(business);
      await database.transaction(async (transaction) => {
        await store(transaction, document, at, by, await hold(transaction, document.id));
      });
    },
    change(id, at, by, change) {
      return database.transaction(async (transaction) => {
        const before = await hold(transaction, id);
        if (before === null) return null;
        const after = businessSchema.parse(change(before));
        await store(transaction, after, at, by, before);
        return after;
      });
    },
    async get(id) {
      const [row] = await database.select().from(businesses).where(eq(businesses.id, id));
      return row === undefined ? null : businessSchema.parse(row.document);
    },
    async ofCall(call) {
      const [row] = await database
        .select({ business: calls.business, document: businessVersions.document })
        .from(calls)
        .leftJoin(
          businessVersions,
          and(eq(businessVersions.business, calls.business), eq(businessVersions.version, calls.version)),
        )
        .where(eq(calls.id, call));
      if (row === undefined) return null;
      if (row.document !== null) return businessSchema.parse(row.document);
      return this.get(row.business);
    },
    async list() {
      const rows = await database.select().from(businesses).orderBy(businesses.id);
      return rows.map((row) => businessSchema.parse(row.document));
    },
    async remove(id) {
      await database.delete(businesses).where(eq(businesses.id, id));
    },
    async taskVersions(business, task) {
      const rows = await database
        .select()
        .from(taskVersions)
        .where(and(eq(taskVersions.business, business), eq(taskVersions.task, task)))
        .orderBy(desc(taskVersions.version));
      return rows.map(({ version, document, at, by }) => ({
        version,
        task: taskSchema.parse(document),
        at,
        by,
      }));
    },
    keepTrial(business, at, by) {
      return database.transaction(async (transaction) => {
        await hold(transaction, business.id);
        const version = await next(transaction, business.id);
        await transaction
          .insert(businessVersions)
          .values({ business: business.id, version, document: business, at, by, trial: true });
        return version;
      });
    },
    async imported(id) {
      const [row] = await database
        .select({ imported: businesses.imported })
        .from(businesses)
        .where(eq(businesses.id, id));
      return row?.imported ?? null;
    },
    async noteImport(id, folder) {
      await database.update(businesses).set({ imported: folder }).where(eq(businesses.id, id));
    },
  };
}
