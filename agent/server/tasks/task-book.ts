/** The tasks of a business as their owner works on them: drafts beside what callers hear. */
import { type Business, type DraftTask, type Task, taskSchema } from '../../business/business.ts';
import { overLimits } from '../../business/limits.ts';
import type { Draft } from '../../store/drafts.ts';
import type { Store } from '../../store/open-store.ts';
import { freeId } from './free-id.ts';

/** `live`: callers hear it as it stands. `changed`: a draft waits. `draft`: no caller has heard it yet. */
export type TaskState = 'live' | 'changed' | 'draft';

export interface ListedTask {
  task: DraftTask;
  state: TaskState;
  draft: Draft | null;
}

const withTask = (business: Business, task: Task): Business => {
  const there = business.tasks.some(({ id }) => id === task.id);
  return {
    ...business,
    tasks: there ? business.tasks.map((one) => (one.id === task.id ? task : one)) : [...business.tasks, task],
  };
};

export class TaskBook {
  readonly #store: Store;
  readonly #now: () => number;

  constructor(store: Store, now: () => number = Date.now) {
    this.#store = store;
    this.#now = now;
  }

  /** Null: no such business. Live tasks in their order, then those that no caller has heard; and those deleted. */
  async list(business: string): Promise<{ tasks: ListedTask[]; deleted: Draft[] } | null> {
    const [whole, drafts] = await Promise.all([
      this.#store.businesses.get(business),
      this.#store.drafts.list(business),
    ]);
    if (whole === null) return null;
    const open = new Map(
      drafts.filter(({ deletedAt }) => deletedAt === null).map((one) => [one.task.id, one]),
    );
    const live = whole.tasks.map((task): ListedTask => {
      const draft = open.get(task.id) ?? null;
      open.delete(task.id);
      return { task: draft?.task ?? task, state: draft === null ? 'live' : 'changed', draft };
    });
    const fresh = [...open.values()].map(
      (draft): ListedTask => ({ task: draft.task, state: 'draft', draft }),
    );
    return { tasks: [...live, ...fresh], deleted: drafts.filter(({ deletedAt }) => deletedAt !== null) };
  }

  /** A new draft, under an id of its own. Null: no such business. */
  async create(business: string, task: Omit<DraftTask, 'id'>, by: string): Promise<Draft | null> {
    const [whole, drafts] = await Promise.all([
      this.#store.businesses.get(business),
      this.#store.drafts.list(business),
    ]);
    if (whole === null) return null;
    const taken = new Set([...whole.tasks, ...drafts.map((draft) => draft.task)].map(({ id }) => id));
    for (;;) {
      const id = freeId(task.name, taken);
      const made = await this.#store.drafts.write(business, { ...task, id }, 0, this.#now(), by);
      if (made !== null) return made;
      taken.add(id);
    }
  }

  /**
   * What callers hear from their next call on. `conflict`: the draft has moved on from `revision`; `over-limit`: it
   * is too long; `missing`: there is nothing to publish.
   */
  async publish(
    business: string,
    task: string,
    revision: number,
    by: string,
  ): Promise<'published' | 'conflict' | 'over-limit' | 'missing'> {
    const draft = await this.#store.drafts.get(business, task);
    if (draft === null || draft.deletedAt !== null) return 'missing';
    if (draft.revision !== revision) return 'conflict';
    if (overLimits(draft.task).length > 0) return 'over-limit';
    const ready = taskSchema.parse(draft.task);
    const done = await this.#store.businesses.change(business, this.#now(), by, (whole) => {
      // Switching on and off is not the draft's affair.
      const enabled = whole.tasks.find(({ id }) => id === task)?.enabled ?? ready.enabled;
      return withTask(whole, { ...ready, enabled });
    });
    if (done === null) return 'missing';
    await this.#store.drafts.discard(business, task);
    return 'published';
  }

  /** False: no such task. */
  async enable(business: string, task: string, enabled: boolean, by: string): Promise<boolean> {
    let found = false;
    await this.#store.businesses.change(business, this.#now(), by, (whole) => ({
      ...whole,
      tasks: whole.tasks.map((one) => {
        if (one.id !== task) return one;
        found = true;
        return { ...one, enabled };
      }),
    }));
    return found;
  }

  /** Puts the live tasks in this order; those that it does not name stay behind, in theirs. */
  async reorder(business: string, order: readonly string[], by: string): Promise<void> {
    const place = (id: string) => {
      const at = order.indexOf(id);
      return at < 0 ? order.length : at;
    };
    await this.#store.businesses.change(business, this.#now(), by, (whole) => ({
      ...whole,
      tasks: whole.tasks.toSorted((a, b) => place(a.id) - place(b.id)),
    }));
  }

  /** Deletes the task, keeping what it was; false: no such task. */
  async remove(business: string, task: string, by: string): Promise<boolean> {
    const [whole, draft] = await Promise.all([
      this.#store.businesses.get(business),
      this.#store.drafts.get(business, task),
    ]);
    const place = whole?.tasks.findIndex(({ id }) => id === task) ?? -1;
    const live = whole?.tasks[place];
    const last = draft?.deletedAt === null ? draft.task : live;
    if (last === undefined) return false;
    const gone = { place: live === undefined ? null : place, live: live !== undefined };
    await this.#store.drafts.remove(business, last, gone, this.#now(), by);
    if (live !== undefined)
      await this.#store.businesses.change(business, this.#now(), by, (now) => ({
        ...now,
        tasks: now.tasks.filter(({ id }) => id !== task),
      }));
    return true;
  }

  /** Brings a deleted task back to where it was; false: it was not deleted. */
  async restore(business: string, task: string, by: string): Promise<boolean> {
    const draft = await this.#store.drafts.get(business, task);
    if (draft === null || draft.deletedAt === null) return false;
    if (draft.live) {
      const [last] = await this.#store.businesses.taskVersions(business, task);
      if (last !== undefined)
        await this.#store.businesses.change(business, this.#now(), by, (whole) => ({
          ...whole,
          tasks: whole.tasks.some(({ id }) => id === task)
            ? whole.tasks
            : whole.tasks.toSpliced(draft.place ?? whole.tasks.length, 0, last.task),
        }));
      if (last !== undefined && JSON.stringify(last.task) === JSON.stringify(taskOf(draft.task))) {
        await this.#store.drafts.discard(business, task);
        return true;
      }
    }
    await this.#store.drafts.write(business, draft.task, draft.revision, this.#now(), by);
    return true;
  }
}

function taskOf(draft: DraftTask): DraftTask {
  const read = taskSchema.safeParse(draft);
  return read.success ? read.data : draft;
}
