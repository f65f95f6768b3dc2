/** A person's own sessions: where they are in, and out again. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Store } from '../../store/open-store.ts';
import { inPerson } from '../access/in-person.ts';
import { answer, apiRouter, iso, refusals, refuseWith, UNKNOWN } from './api.ts';

const sessionsSchema = z.object({
  sessions: z.array(
    z.object({
      id: z.string(),
      at: z.iso.datetime(),
      seenAt: z.iso.datetime().nullable(),
      /** What the browser calls itself. */
      browser: z.string(),
      /** The one that asks. */
      here: z.boolean(),
    }),
  ),
});

/** `GET /sessions`; `DELETE /sessions`: all of them; `DELETE /sessions/:session`: one. */
export function sessionsRoute(store: Store, serverKey: string) {
  const route = apiRouter();
  const shared = { security: [{ session: [] }], middleware: inPerson(store, serverKey) };
  route.openapi(
    createRoute({
      ...shared,
      method: 'get',
      path: '/sessions',
      summary: 'One’s own sessions, the newest first',
      responses: { 200: answer(sessionsSchema, 'The sessions.'), ...refusals(401, 403) },
    }),
    async (context) => {
      const { id, session } = context.get('asker');
      const sessions = await store.access.sessions(id, Date.now());
      const shown = sessions.map(({ at, seenAt, ...one }) => ({
        ...one,
        at: iso(at),
        seenAt: iso(seenAt),
        here: one.id === session,
      }));
      return context.json({ sessions: shown }, 200);
    },
  );
  route.openapi(
    createRoute({
      ...shared,
      method: 'delete',
      path: '/sessions',
      summary: 'Signs out everywhere, here too',
      responses: { 204: { description: 'They are over.' }, ...refusals(401, 403) },
    }),
    async (context) => {
      await store.access.closeSessions(context.get('asker').id);
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      ...shared,
      method: 'delete',
      path: '/sessions/{session}',
      summary: 'Ends one of one’s own sessions',
      request: { params: z.object({ session: z.string() }) },
      responses: { 204: { description: 'It is over.' }, ...refusals(401, 403, 404) },
    }),
    async (context) => {
      const { session } = context.req.valid('param');
      return (await store.access.closeSessionOf(context.get('asker').id, session))
        ? context.body(null, 204)
        : refuseWith(context, 404, 'session.unknown', UNKNOWN);
    },
  );
  return route;
}
