/** Coming in and going out: one-time links, and the session that they open. */
import { createRoute, z } from '@hono/zod-openapi';
import { languageSchema } from '../../business/language.ts';
import { EVERY_BUSINESS, roleSchema } from '../../store/access.ts';
import type { Store } from '../../store/open-store.ts';
import { deny } from '../access/denials.ts';
import { inPerson } from '../access/in-person.ts';
import { LINK, makeLink } from '../access/links.ts';
import { hashOf } from '../access/secrets.ts';
import { askerOf, closeSession, isCrossSite, openSession, roleIn } from '../access/visitor.ts';
import { answer, apiRouter, body, iso, refusals } from './api.ts';

/** The person that `npm start`'s link lets in: whoever runs the server. */
const HOST = { id: 'host', name: 'Owner', email: null };

const linkSchema = z.object({
  /** The path to open, on the server's own address. What it holds never reaches a server's log. */
  path: z.string(),
  expiresAt: z.iso.datetime(),
});
const sessionSchema = z.object({
  person: z.object({ id: z.string(), name: z.string(), email: z.string().nullable() }),
  businesses: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      languages: z.array(languageSchema),
      role: roleSchema,
    }),
  ),
});

const LINK_DENIALS = {
  used: 'access.link-used',
  expired: 'access.link-expired',
  unknown: 'access.link',
} as const;

/**
 * - `POST /links`: with the server's key: a link for whoever runs it.
 * - `POST /session`: a link's secret for a session. `GET`: who is in. `PATCH`: the language in which they are written
 *   to. `DELETE`: goes out.
 */
export function sessionRoute(store: Store, serverKey: string) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'post',
      path: '/links',
      summary: 'Makes a one-time link for whoever runs the server',
      security: [{ key: [] }],
      responses: { 201: answer(linkSchema, 'The link, good once.'), ...refusals(401) },
    }),
    async (context) => {
      const asker = await askerOf(context, store, serverKey);
      if (asker?.id !== 'server') return deny(context, 'access.none') as never;
      await store.access.keepPerson(HOST, Date.now());
      await store.access.join(HOST.id, EVERY_BUSINESS, 'owner');
      const { path, expiresAt } = await makeLink(store, HOST.id, LINK.handed);
      return context.json({ path, expiresAt: iso(expiresAt) }, 201);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/session',
      summary: 'Opens a session with what a link holds',
      security: [],
      request: { body: body(z.object({ secret: z.string().max(200) })) },
      responses: { 204: { description: 'The cookie is set.' }, ...refusals(401, 403) },
    }),
    async (context) => {
      if (isCrossSite(context)) return deny(context, 'access.cross-site') as never;
      const taken = await store.access.takeLink(hashOf(context.req.valid('json').secret), Date.now());
      if (typeof taken === 'string') return deny(context, LINK_DENIALS[taken]) as never;
      await openSession(context, store, taken.person);
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      method: 'get',
      path: '/session',
      summary: 'Tells who is in, and the businesses that are theirs',
      responses: { 200: answer(sessionSchema, 'Who is in.'), ...refusals(401) },
    }),
    async (context) => {
      const asker = await askerOf(context, store, serverKey);
      if (asker === null) return deny(context, 'access.none') as never;
      context.header('Cache-Control', 'no-store');
      const businesses = (await store.businesses.list()).flatMap(({ id, name, languages }) => {
        const role = roleIn(asker, id);
        return role === null ? [] : [{ id, name, languages, role }];
      });
      const { id, name, email } = asker;
      return context.json({ person: { id, name, email }, businesses }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'patch',
      path: '/session',
      summary: 'Notes the language in which the person is written to',
      security: [{ session: [] }],
      middleware: inPerson(store, serverKey),
      request: { body: body(z.object({ language: languageSchema })) },
      responses: { 204: { description: 'Noted.' }, ...refusals(401, 403) },
    }),
    async (context) => {
      await store.access.keepLanguage(context.get('asker').id, context.req.valid('json').language);
      return context.body(null, 204);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/session',
      summary: 'Ends the session',
      security: [{ session: [] }],
      responses: { 204: { description: 'Gone.' }, ...refusals(403) },
    }),
    async (context) => {
      if (isCrossSite(context)) return deny(context, 'access.cross-site') as never;
      await closeSession(context, store);
      return context.body(null, 204);
    },
  );
  return route;
}
