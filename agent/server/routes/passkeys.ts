/** A person's own passkeys. */
import { createRoute, z } from '@hono/zod-openapi';
import type {
  PublicKeyCredentialCreationOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server';
import type { Store } from '../../store/open-store.ts';
import { inPerson } from '../access/in-person.ts';
import { addPasskey, askForPasskey, placeOf } from '../access/passkey-check.ts';
import { answer, apiRouter, body, iso, refusals, refuseWith, UNKNOWN } from './api.ts';
import { credential, passkeyOptions } from './passkey-shapes.ts';

const NOT_MADE = {
  en: 'The passkey could not be kept: it was made before, or it took too long. Try again.',
  fr: 'La clé d’accès n’a pas pu être gardée\u00a0: elle existait déjà, ou a pris trop de temps. Réessayez.',
};

const passkeySchema = z.object({
  id: z.string(),
  name: z.string(),
  /** Where it is of use: the name of the console's host. */
  host: z.string(),
  at: z.iso.datetime(),
  usedAt: z.iso.datetime().nullable(),
});
const nameSchema = z.string().trim().min(1).max(100);
/**
 * `GET`, `POST /passkeys`; `PATCH`, `DELETE /passkeys/:passkey`; `POST /passkeys/options`: what the browser needs to
 * make one.
 */
export function passkeysRoute(store: Store, serverKey: string) {
  const route = apiRouter();
  const shared = { security: [{ session: [] }], middleware: inPerson(store, serverKey) };
  const ofPasskey = z.object({ passkey: z.string().max(2_000) });
  route.openapi(
    createRoute({
      ...shared,
      method: 'get',
      path: '/passkeys',
      summary: 'One’s own passkeys, the oldest first',
      responses: {
        200: answer(z.object({ passkeys: z.array(passkeySchema) }), 'The passkeys.'),
        ...refusals(401, 403),
      },
    }),
    async (context) => {
      const passkeys = await store.access.passkeys(context.get('asker').id);
      const shown = passkeys.map(({ id, name, host, at, usedAt }) => ({
        id,
        name,
        host,
        at: iso(at),
        usedAt: iso(usedAt),
      }));
      return context.json({ passkeys: shown }, 200);
    },
  );
  route.openapi(
    createRoute({
      ...shared,
      method: 'post',
      path: '/passkeys/options',
      summary: 'What the browser needs to make a passkey',
      responses: {
        200: answer(passkeyOptions<PublicKeyCredentialCreationOptionsJSON>(), 'The options.'),
        ...refusals(401, 403),
      },
    }),
    async (context) => context.json(await askForPasskey(store, placeOf(context), context.get('asker')), 200),
  );
  route.openapi(
    createRoute({
      ...shared,
      method: 'post',
      path: '/passkeys',
      summary: 'Keeps a passkey that the browser made',
      request: {
        body: body(z.object({ name: nameSchema, response: credential<RegistrationResponseJSON>() })),
      },
      responses: {
        201: answer(z.object({ id: z.string() }), 'It is kept.'),
        ...refusals(400, 401, 403, 422),
      },
    }),
    async (context) => {
      const { name, response } = context.req.valid('json');
      const kept = await addPasskey(store, placeOf(context), context.get('asker'), name, response);
      return kept === null ? refuseWith(context, 422, 'passkey.not-made', NOT_MADE) : context.json(kept, 201);
    },
  );
  route.openapi(
    createRoute({
      ...shared,
      method: 'patch',
      path: '/passkeys/{passkey}',
      summary: 'Gives one of one’s own passkeys another name',
      request: { params: ofPasskey, body: body(z.object({ name: nameSchema })) },
      responses: { 204: { description: 'It is so called.' }, ...refusals(400, 401, 403, 404) },
    }),
    async (context) => {
      const { passkey } = context.req.valid('param');
      const { name } = context.req.valid('json');
      return (await store.access.renamePasskey(context.get('asker').id, passkey, name))
        ? context.body(null, 204)
        : refuseWith(context, 404, 'passkey.unknown', UNKNOWN);
    },
  );
  route.openapi(
    createRoute({
      ...shared,
      method: 'delete',
      path: '/passkeys/{passkey}',
      summary: 'Removes one of one’s own passkeys',
      request: { params: ofPasskey },
      responses: { 204: { description: 'It opens nothing here any more.' }, ...refusals(401, 403, 404) },
    }),
    async (context) => {
      const { passkey } = context.req.valid('param');
      return (await store.access.dropPasskey(context.get('asker').id, passkey))
        ? context.body(null, 204)
        : refuseWith(context, 404, 'passkey.unknown', UNKNOWN);
    },
  );
  return route;
}
