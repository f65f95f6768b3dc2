/** Messages that callers left, as an inbox. */
import { createRoute, z } from '@hono/zod-openapi';
import { messageSchema } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import { namesOf } from '../tasks/names-of.ts';
import { answer, apiRouter, body, iso, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const PAGE = 50;
const inboxSchema = z.object({
  call: z.string(),
  at: z.iso.datetime(),
  message: messageSchema,
  doneAt: z.iso.datetime().nullable(),
  doneBy: z.string().nullable(),
  assignee: z.string().nullable(),
});

/**
 * - `GET /:business/inbox?done=…`: new messages, or those that are done; `words` and `assignee` narrow them (an empty
 *   `assignee`: those that nobody has). How many are new is in `fresh`.
 * - `PATCH /:business/messages/:call/:message`: done or not, and who has it.
 */
export function ownerInbox(store: Store) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/inbox',
      summary: 'A page of messages, the newest first',
      request: {
        params: ofBusiness,
        query: z.object({
          done: z.enum(['true', 'false']).default('false'),
          words: z.string().max(200).default(''),
          assignee: z.string().max(100).optional(),
          after: z
            .string()
            .regex(/^\d+\.[\w-]+$/)
            .optional(),
        }),
      },
      responses: {
        200: answer(
          z.object({ messages: z.array(inboxSchema), fresh: z.int(), next: z.string().nullable() }),
          'The messages.',
        ),
      },
    }),
    async (context) => {
      const { business } = context.req.valid('param');
      const { done, after, assignee, words } = context.req.valid('query');
      const dot = after?.indexOf('.') ?? -1;
      const [found, fresh] = await Promise.all([
        store.messages.inbox(
          business,
          { done: done === 'true', assignee, words: words.split(/\s+/).filter((word) => word !== '') },
          after === undefined ? null : { at: Number(after.slice(0, dot)), call: after.slice(dot + 1) },
          PAGE + 1,
        ),
        store.messages.countNew(business),
      ]);
      const page = found.slice(0, PAGE);
      const names = await namesOf(
        store,
        page.flatMap(({ doneBy }) => doneBy ?? []),
      );
      const last = page.at(-1);
      return context.json(
        {
          messages: page.map(({ call, at, message, doneAt, doneBy, assignee }) => ({
            call,
            at: iso(at),
            message,
            doneAt: iso(doneAt),
            doneBy: doneBy === null ? null : (names.get(doneBy) ?? doneBy),
            assignee,
          })),
          fresh,
          next: found.length > PAGE && last !== undefined ? `${last.at}.${last.call}` : null,
        },
        200,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'patch',
      path: '/{business}/messages/{call}/{message}',
      summary: 'Notes what the team did with a message',
      request: {
        params: ofBusiness.extend({ call: z.string(), message: z.string() }),
        body: body(
          z.object({ done: z.boolean().optional(), assignee: z.string().max(100).nullable().optional() }),
        ),
      },
      responses: { 204: { description: 'Noted.' }, ...refusals(400, 404) },
    }),
    async (context) => {
      const { business, call, message } = context.req.valid('param');
      const { done, assignee } = context.req.valid('json');
      if (done === undefined && assignee === undefined) return context.body(null, 204);
      const by = context.get('asker').id;
      const found = await store.messages.mark(business, call, message, {
        ...(done === undefined ? {} : { done: done ? { by, at: Date.now() } : null }),
        ...(assignee === undefined ? {} : { assignee }),
      });
      return found ? context.body(null, 204) : refuseWith(context, 404, 'message.unknown', UNKNOWN);
    },
  );
  return route;
}
