/** Calls at the desk: a team member answers what rings, comes back to it, and hangs up. */
import { createRoute, z } from '@hono/zod-openapi';
import type { Context } from 'hono';
import type { Desks } from '../../actions/transfer/desks.ts';
import { languageSchema, type Words } from '../../business/language.ts';
import { DESK } from '../../calls/people.ts';
import { type Ring, ringSchema } from '../../calls/ring.ts';
import type { Store } from '../../store/open-store.ts';
import { newId } from '../access/secrets.ts';
import type { CallKeeper } from '../call-keeper.ts';
import type { LiveKit } from '../livekit.ts';
import type { ServerSettings } from '../settings.ts';
import { answer, apiRouter, ofBusiness, refusals, refuseWith } from './api.ts';

export interface DeskRouteParts {
  settings: ServerSettings;
  store: Store;
  livekit: LiveKit;
  desks: Desks;
  keeper: Pick<CallKeeper, 'finish'>;
}

const TAKEN: Words = {
  en: 'Somebody else has answered, or the caller is gone.',
  fr: 'Quelqu’un d’autre a répondu, ou la personne a raccroché.',
};
const OVER: Words = {
  en: 'This call is over, or it is not yours.',
  fr: 'Cet appel est terminé, ou n’est pas le vôtre.',
};

const doorSchema = z.object({
  /** LiveKit's address, and the token that lets into the caller's room. */
  url: z.string(),
  token: z.string(),
  summary: z.string(),
  language: languageSchema,
});
const ofRing = ofBusiness.extend({ ring: z.string() });

/**
 * - `GET /:business/desk/current`: the call that one has answered and that goes on.
 * - `POST /:business/desk/:ring`: answers; the first gets the door of the caller's room, the others 409 `desk.taken`.
 * - `POST /:business/desk/:ring/return`: the door again, for whoever answered: their page was loaded anew.
 * - `DELETE /:business/desk/:ring`: hangs up.
 */
export function deskRoute({ settings, store, livekit, desks, keeper }: DeskRouteParts) {
  const route = apiRouter();

  /** Lets whoever answered into the caller's room. */
  async function doorOf(context: Context, ring: Ring, room: string) {
    return {
      url: settings.livekit.publicUrl.replace('{host}', new URL(context.req.url).hostname),
      token: await livekit.token(room, `${DESK}${newId()}`),
      summary: ring.summary,
      language: ring.language,
    };
  }
  const openCall = async (ring: Ring | null) => {
    const call = ring === null ? null : await store.calls.get(ring.call);
    return call === null || call.endedAt !== null ? null : call;
  };

  route.openapi(
    createRoute({
      method: 'get',
      path: '/{business}/desk/current',
      summary: 'The call that one has answered and that goes on',
      request: { params: ofBusiness },
      responses: { 200: answer(z.object({ ring: ringSchema.nullable() }), 'What rang; null: none.') },
    }),
    async (context) => {
      const { business } = context.req.valid('param');
      return context.json({ ring: await desks.answeredBy(business, context.get('asker').id) }, 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/desk/{ring}',
      summary: 'Answers a ring; the first to ask gets the caller',
      request: { params: ofRing },
      responses: { 200: answer(doorSchema, 'Where the caller is.'), ...refusals(409) },
    }),
    async (context) => {
      const { business, ring: id } = context.req.valid('param');
      const ring = await desks.answer(business, id, context.get('asker').id);
      const call = await openCall(ring);
      if (ring === null || call === null) return refuseWith(context, 409, 'desk.taken', TAKEN);
      return context.json(await doorOf(context, ring, call.room), 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'post',
      path: '/{business}/desk/{ring}/return',
      summary: 'Comes back to a call that one has answered, from a page that was loaded anew',
      request: { params: ofRing },
      responses: { 200: answer(doorSchema, 'Where the caller is.'), ...refusals(409) },
    }),
    async (context) => {
      const { business, ring: id } = context.req.valid('param');
      const ring = await desks.answeredBy(business, context.get('asker').id, id);
      const call = await openCall(ring);
      if (ring === null || call === null) return refuseWith(context, 409, 'desk.over', OVER);
      return context.json(await doorOf(context, ring, call.room), 200);
    },
  );
  route.openapi(
    createRoute({
      method: 'delete',
      path: '/{business}/desk/{ring}',
      summary: 'Hangs up a call that one has answered',
      request: { params: ofRing },
      responses: { 204: { description: 'It is over.' } },
    }),
    async (context) => {
      const { business, ring: id } = context.req.valid('param');
      const ring = await desks.answeredBy(business, context.get('asker').id, id);
      const call = await openCall(ring);
      // While the agent still tells who calls, it is the agent that goes on with the caller.
      if (call?.transferredAt != null) await keeper.finish(call.id, 'transferred');
      return context.body(null, 204);
    },
  );
  return route;
}
