/** Tasks: listed, written as drafts, published, put in order, deleted and brought back. */
import { createRoute, z } from '@hono/zod-openapi';
import { draftTaskSchema, taskSchema } from '../../business/business.ts';
import type { Draft } from '../../store/drafts.ts';
import type { Store } from '../../store/open-store.ts';
import { namesOf } from '../tasks/names-of.ts';
import { TaskBook } from '../tasks/task-book.ts';
import { answer, apiRouter, body, iso, ofBusiness, ofTask, refusals, refuseWith, UNKNOWN } from './api.ts';

const newTaskSchema = draftTaskSchema.omit({ id: true });
const stampSchema = z.object({ at: z.iso.datetime(), by: z.string() });
const draftSchema = stampSchema.extend({ revision: z.int(), task: draftTaskSchema });
const listedSchema = draftTaskSchema
  .omit({ instructions: true })
  .extend({ state: z.enum(['live', 'changed', 'draft']), draft: stampSchema.nullable() });
const openSchema = z.object({
  /** What callers hear; null: nothing yet. */
  live: taskSchema.nullable(),
  draft: draftSchema.nullable(),
  versions: z.array(stampSchema.extend({ version: z.int(), task: taskSchema })),
});
const conflictSchema = z.object({
  error: z.object({ code: z.string(), message: z.object({ en: z.string(), fr: z.string() }) }),
  theirs: draftSchema.nullable(),
});

const CONFLICT = {
  code: 'task.conflict',
  message: {
    en: 'Somebody else has written this task meanwhile. Nothing of yours is lost: compare, then choose.',
    fr: 'Quelqu’un d’autre a écrit cette tâche entre-temps. Rien n’est perdu : comparez, puis choisissez.',
  },
};

/**
 * - `GET`, `POST /:business/tasks`; `PUT /:business/tasks/order`.
 * - `GET /:business/tasks/:task`; `PUT …/draft` writes over a revision, `DELETE …/draft` forgets it;
 *   `POST …/publish`, `…/enabled`, `…/copy`; `DELETE` deletes, `POST …/restore` brings back.
 */
export function ownerTasks(store: Store) {
  const route = apiRouter();
  const book = new TaskBook(store);
  const shown = (draft: Draft, names: ReadonlyMap<string, string>) => ({
    revision: draft.revision,
    task: draft.task,
    at: iso(draft.at),
    by: names.get(draft.by) ?? draft.by,
  });
  const unknown = { code: 'task.unknown', message: UNKNOWN };

  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/tasks',
      summary: 'The tasks, in their order, and those deleted',
      request: { params: ofBusiness },
      responses: {
        200: answer(
          z.object({
            tasks: z.array(listedSchema),
            deleted: z.array(
              z.object({ id: z.string(), emoji: z.string(), name: z.string(), at: z.iso.datetime() }),
            ),
          }),
          'The tasks.',
        ),
        ...refusals(404),
      },
    }),
    async (context) => {
      const listed = await book.list(context.req.valid('param').business);
      if (listed === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      const names = await namesOf(
        store,
        listed.tasks.flatMap(({ draft }) => (draft === null ? [] : [draft.by])),
      );
      return context.json(
        {
          tasks: listed.tasks.map(({ task: { instructions: _, ...task }, state, draft }) => ({
            ...task,
            state,
            draft: draft === null ? null : { at: iso(draft.at), by: names.get(draft.by) ?? draft.by },
          })),
          deleted: listed.deleted.map(({ task: { id, emoji, name }, at }) => ({
            id,
            emoji,
            name,
            at: iso(at),
          })),
        },
        200,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/tasks',
      summary: 'Begins a task, as a draft',
      request: { params: ofBusiness, body: body(newTaskSchema) },
      responses: { 201: answer(draftSchema, 'The draft.'), ...refusals(404) },
    }),
    async (context) => {
      const { id: by, name } = context.get('asker');
      const made = await book.create(context.req.valid('param').business, context.req.valid('json'), by);
      if (made === null) return refuseWith(context, 404, 'business.unknown', UNKNOWN);
      return context.json(shown(made, new Map([[by, name]])), 201);
    },
  );
  route.openapi(
    createRoute({
      method: 'put',
      path: '/{business}/tasks/order',
      summary: 'Puts the tasks in this order',
      request: { params: ofBusiness, body: body(z.object({ order: z.array(z.string()).max(1_000) })) },
      responses: { 204: { description: 'Done.' } },
    }),
    async (context) => {
      const { order } = context.req.valid('json');
      await book.reorder(context.req.valid('param').business, order, context.get('asker').id);
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/tasks/{task}',
      summary: 'A task: what callers hear, its draft, and everything that it has been',
      request: { params: ofTask },
      responses: { 200: answer(openSchema, 'The task.'), ...refusals(404) },
    }),
    async (context) => {
      const { business, task } = context.req.valid('param');
      const [whole, found, versions] = await Promise.all([
        store.businesses.get(business),
        store.drafts.get(business, task),
        store.businesses.taskVersions(business, task),
      ]);
      const draft = found?.deletedAt === null ? found : null;
      const live = whole?.tasks.find(({ id }) => id === task) ?? null;
      if (live === null && draft === null) return context.json({ error: unknown }, 404);
      const names = await namesOf(store, [...versions.map(({ by }) => by), draft?.by ?? '']);
      return context.json(
        {
          live,
          draft: draft === null ? null : shown(draft, names),
          versions: versions.map(({ at, by, ...version }) => ({
            ...version,
            at: iso(at),
            by: names.get(by) ?? by,
          })),
        },
        200,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'put',
      path: '/{business}/tasks/{task}/draft',
      summary: 'Writes the draft over the revision that was read; refused where somebody has written since',
      request: {
        params: ofTask,
        body: body(z.object({ over: z.int().min(0), task: newTaskSchema })),
      },
      responses: {
        200: answer(draftSchema, 'The draft.'),
        409: answer(conflictSchema, 'Somebody else has written since: theirs.'),
      },
    }),
    async (context) => {
      const { business, task } = context.req.valid('param');
      const { over, task: fields } = context.req.valid('json');
      const { id: by, name } = context.get('asker');
      const written = await store.drafts.write(business, { ...fields, id: task }, over, Date.now(), by);
      if (written !== null) return context.json(shown(written, new Map([[by, name]])), 200);
      const theirs = await store.drafts.get(business, task);
      const names = await namesOf(store, [theirs?.by ?? '']);
      return context.json({ error: CONFLICT, theirs: theirs === null ? null : shown(theirs, names) }, 409);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/tasks/{task}/draft',
      summary: 'Forgets the draft of a task that callers hear',
      request: { params: ofTask },
      responses: { 204: { description: 'Forgotten.' } },
    }),
    async (context) => {
      const { business, task } = context.req.valid('param');
      await store.drafts.discard(business, task);
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/tasks/{task}/publish',
      summary: 'Lets callers hear the draft, from their next call on',
      request: { params: ofTask, body: body(z.object({ revision: z.int() })) },
      responses: { 204: { description: 'Published.' }, ...refusals(404, 409, 422) },
    }),
    async (context) => {
      const { business, task } = context.req.valid('param');
      const { revision } = context.req.valid('json');
      const done = await book.publish(business, task, revision, context.get('asker').id);
      if (done === 'missing') return context.json({ error: unknown }, 404);
      if (done === 'conflict') return context.json({ error: CONFLICT }, 409);
      if (done === 'over-limit')
        return refuseWith(context, 422, 'task.over-limit', {
          en: 'The task is over one of its limits: shorten it, then publish it.',
          fr: 'La tâche dépasse une de ses limites : raccourcissez-la, puis publiez-la.',
        });
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/tasks/{task}/enabled',
      summary: 'Switches a task on or off',
      request: { params: ofTask, body: body(z.object({ enabled: z.boolean() })) },
      responses: { 204: { description: 'Done.' }, ...refusals(404) },
    }),
    async (context) => {
      const { business, task } = context.req.valid('param');
      const { enabled } = context.req.valid('json');
      const found = await book.enable(business, task, enabled, context.get('asker').id);
      return found ? context.body(null, 204) : context.json({ error: unknown }, 404);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/tasks/{task}',
      summary: 'Deletes a task; it can be brought back',
      request: { params: ofTask },
      responses: { 204: { description: 'Deleted.' }, ...refusals(404) },
    }),
    async (context) => {
      const { business, task } = context.req.valid('param');
      const found = await book.remove(business, task, context.get('asker').id);
      return found ? context.body(null, 204) : context.json({ error: unknown }, 404);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/tasks/{task}/restore',
      summary: 'Brings a deleted task back to where it was',
      request: { params: ofTask },
      responses: { 204: { description: 'It is back.' }, ...refusals(404) },
    }),
    async (context) => {
      const { business, task } = context.req.valid('param');
      const found = await book.restore(business, task, context.get('asker').id);
      return found ? context.body(null, 204) : context.json({ error: unknown }, 404);
    },
  );
  return route;
}
