/** What the team writes about calls, while they talk or after. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Store } from '../../store/open-store.ts';
import { namesOf } from '../tasks/names-of.ts';
import { answer, apiRouter, body, iso, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const notesSchema = z.object({
  notes: z.array(
    z.object({
      text: z.string(),
      at: z.iso.datetime(),
      by: z.string(),
      /** Of whoever asks. */
      own: z.boolean(),
    }),
  ),
});
const ofCall = ofBusiness.extend({ call: z.string() });

/** `GET /:business/calls/:call/notes`; `PUT`: one's own, in the place of what it was. */
export function ownerNotes(store: Store) {
  const route = apiRouter();
  const isOf = async (business: string, id: string) => (await store.calls.get(id))?.business === business;
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/calls/{call}/notes',
      summary: 'What the team wrote about a call',
      request: { params: ofCall },
      responses: { 200: answer(notesSchema, 'The notes, the oldest first.'), ...refusals(404) },
    }),
    async (context) => {
      const { business, call } = context.req.valid('param');
      if (!(await isOf(business, call))) return refuseWith(context, 404, 'call.unknown', UNKNOWN);
      const notes = await store.notes.ofCall(business, call);
      const names = await namesOf(
        store,
        notes.map(({ person }) => person),
      );
      const asker = context.get('asker').id;
      const shown = notes.map(({ text, at, person }) => ({
        text,
        at: iso(at),
        by: names.get(person) ?? person,
        own: person === asker,
      }));
      return context.json({ notes: shown }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'put',
      path: '/{business}/calls/{call}/notes',
      summary: 'Keeps one’s own note about a call; an empty one is taken away',
      request: { params: ofCall, body: body(z.object({ text: z.string().max(5_000) })) },
      responses: { 204: { description: 'Kept.' }, ...refusals(400, 404) },
    }),
    async (context) => {
      const { business, call } = context.req.valid('param');
      if (!(await isOf(business, call))) return refuseWith(context, 404, 'call.unknown', UNKNOWN);
      const person = context.get('asker').id;
      await store.notes.keep({
        business,
        call,
        person,
        text: context.req.valid('json').text,
        at: Date.now(),
      });
      return context.body(null, 204);
    },
  );
  return route;
}
