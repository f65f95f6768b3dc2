/** Coming in with a passkey. */
import { createRoute, z } from '@hono/zod-openapi';
import type {
  AuthenticationResponseJSON,
  PublicKeyCredentialRequestOptionsJSON,
} from '@simplewebauthn/server';
import type { Store } from '../../store/open-store.ts';
import type { AtTheDoor } from '../access/at-the-door.ts';
import { deny } from '../access/denials.ts';
import { askForSignature, placeOf, signerOf } from '../access/passkey-check.ts';
import { isCrossSite, openSession } from '../access/visitor.ts';
import { answer, apiRouter, body, refusals } from './api.ts';
import { credential, passkeyOptions } from './passkey-shapes.ts';

/** `POST /session/passkey`: comes in; `POST /session/passkey/options`: what the browser needs to sign. */
export function passkeyEntry(store: Store, door: AtTheDoor) {
  const route = apiRouter();
  route.openapi(
    createRoute({
      method: 'post',
      path: '/session/passkey/options',
      summary: 'What the browser needs to come in with a passkey',
      security: [],
      responses: {
        200: answer(passkeyOptions<PublicKeyCredentialRequestOptionsJSON>(), 'The options.'),
        ...refusals(403, 429),
      },
    }),
    async (context) => {
      if (isCrossSite(context)) return deny(context, 'access.cross-site') as never;
      if (door.tooMany(context)) return deny(context, 'access.too-many') as never;
      return context.json(await askForSignature(store, placeOf(context)), 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/session/passkey',
      summary: 'Opens a session with what a passkey has signed',
      security: [],
      request: { body: body(z.object({ response: credential<AuthenticationResponseJSON>() })) },
      responses: { 204: { description: 'The cookie is set.' }, ...refusals(400, 401, 403) },
    }),
    async (context) => {
      if (isCrossSite(context)) return deny(context, 'access.cross-site') as never;
      const person = await signerOf(store, placeOf(context), context.req.valid('json').response);
      if (person === null) return deny(context, 'access.passkey') as never;
      await openSession(context, store, person);
      return context.body(null, 204);
    },
  );
  return route;
}
