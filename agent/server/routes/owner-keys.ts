/** Keys for programs: shown once, revoked for good. */
import { createRoute, z } from '@hono/zod-openapi';
import { scopeSchema } from '../../store/access.ts';
import type { Store } from '../../store/open-store.ts';
import { hashOf, newId, newSecret } from '../access/secrets.ts';
import { answer, apiRouter, body, iso, ofBusiness, refusals, refuseWith, UNKNOWN } from './api.ts';

const keySchema = z.object({
  id: z.string(),
  name: z.string(),
  scopes: z.array(scopeSchema),
  at: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
  revokedAt: z.iso.datetime().nullable(),
});

const newKeySchema = z.object({
  name: z.string().trim().min(1).max(100),
  /** What it may do: nothing that is not said. */
  scopes: z.array(scopeSchema).min(1),
});

/** `GET`, `POST /:business/keys`; `DELETE /:business/keys/:key` revokes. */
export function ownerKeys(store: Store) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/keys',
      summary: 'The keys of the business, the newest first',
      request: { params: ofBusiness },
      responses: { 200: answer(z.object({ keys: z.array(keySchema) }), 'The keys.') },
    }),
    async (context) => {
      const keys = await store.access.keys(context.req.valid('param').business);
      return context.json(
        {
          keys: keys.map(({ id, name, scopes, at, usedAt, revokedAt }) => ({
            id,
            name,
            scopes,
            at: iso(at),
            usedAt: iso(usedAt),
            revokedAt: iso(revokedAt),
          })),
        },
        200,
      );
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/keys',
      summary: 'Makes a key. It is in this answer and nowhere else.',
      request: { params: ofBusiness, body: body(newKeySchema) },
      responses: {
        201: answer(z.object({ id: z.string(), key: z.string() }), 'The key.'),
        ...refusals(400),
      },
    }),
    async (context) => {
      const { business } = context.req.valid('param');
      const key = newSecret('carillon_');
      const id = newId();
      const { name, scopes } = context.req.valid('json');
      const by = context.get('asker').id;
      await store.access.keepKey({ id, business, name, scopes, by, at: Date.now() }, hashOf(key));
      return context.json({ id, key }, 201);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/keys/{key}',
      summary: 'Revokes a key, at once and for good',
      request: { params: ofBusiness.extend({ key: z.string() }) },
      responses: { 204: { description: 'Revoked.' }, ...refusals(404) },
    }),
    async (context) => {
      const { business, key } = context.req.valid('param');
      return (await store.access.revokeKey(business, key, Date.now()))
        ? context.body(null, 204)
        : refuseWith(context, 404, 'key.unknown', UNKNOWN);
    },
  );
  return route;
}
