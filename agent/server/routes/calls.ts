/** `/v1/calls`: what must be agreed to; then a visitor asks to talk, and gets a room and a token; then a rating. */
import { randomBytes } from 'node:crypto';
import { OpenAPIHono } from '@hono/zod-openapi';
import { bodyLimit } from 'hono/body-limit';
import type { BlankEnv } from 'hono/types';
import { callAnswerSchema, callRequestSchema, ratingRequestSchema } from '../../contract.schema.ts';
import type { CallAnswer, Terms } from '../../contract.ts';
import type { Store } from '../../store/open-store.ts';
import type { LiveKit } from '../livekit.ts';
import type { Log } from '../log.ts';
import type { OpenCall } from '../open-call.ts';
import { RefusalError } from '../refusals.ts';
import type { ServerSettings } from '../settings.ts';
import { answer as answerOf, body, refusals } from './api.ts';
import { letAsk, letRead, orRefusal, readBody, tooLarge } from './calls/across-origins.ts';
import { calledBusiness } from './calls/called-business.ts';
import { visitorsGate } from './calls/visitors-gate.ts';

export { refuse } from './calls/across-origins.ts';

export interface CallsRouteParts {
  settings: ServerSettings;
  store: Store;
  livekit: LiveKit;
  openCall: OpenCall;
  log: Log;
}

const unguessable = () => randomBytes(16).toString('base64url');

/**
 * The route. Refusals can be read by any page, for they hold nothing but words for the visitor; an answer, which
 * holds a token, only by the origins that the business allows.
 */
export function callsRoute({ settings, store, livekit, openCall, log }: CallsRouteParts) {
  const route = new OpenAPIHono<BlankEnv>();
  const pass = visitorsGate(settings);
  letAsk(route);

  route.get('/terms', (context) =>
    orRefusal(context, log, async () => {
      const { business } = await calledBusiness(store, context.req.query('business') ?? '');
      const terms: Terms = { business: business.name, consent: business.consent ?? null };
      letRead(context);
      context.header('Cache-Control', 'no-store');
      return context.json(terms);
    }),
  );

  route.post('/:call/rating', bodyLimit({ maxSize: 1_024, onError: tooLarge }), (context) =>
    orRefusal(context, log, async () => {
      const id = context.req.param('call');
      const { rating } = await readBody(context, ratingRequestSchema);
      if ((await store.calls.get(id)) === null) throw new RefusalError('call.unknown');
      if (!(await store.calls.rate(id, rating, Date.now()))) throw new RefusalError('call.already-rated');
      letRead(context);
      return context.body(null, 204);
    }),
  );

  // Read by hand, whatever type a visitor's page declares; described by what it is read with.
  route.openAPIRegistry.registerPath({
    method: 'post',
    path: '/',
    summary: 'Opens a call for a visitor of a site',
    security: [],
    request: { body: body(callRequestSchema) },
    responses: {
      201: answerOf(callAnswerSchema, 'Where to go, and with which token.'),
      ...refusals(400, 403, 404, 429),
    },
  });
  route.post('/', bodyLimit({ maxSize: 20_000, onError: tooLarge }), (context) =>
    orRefusal(context, log, async () => {
      const { business: name, language, consent } = await readBody(context, callRequestSchema);
      const called = await calledBusiness(store, name);
      const { business, trial } = called;
      const accepted = pass(context, called, consent);
      const spoken = language !== null && business.languages.includes(language) ? language : null;
      const call = await openCall({
        business,
        channel: trial?.channel ?? 'web',
        language: spoken,
        caller: trial?.caller ?? null,
        accepted,
        trial: trial ?? undefined,
      });
      const speaks = spoken ?? business.languages[0] ?? 'en';
      const answer: CallAnswer = {
        call: call.id,
        url: settings.livekit.publicUrl.replace('{host}', new URL(context.req.url).hostname),
        token: await livekit.token(call.room, `visitor-${unguessable()}`),
        business: business.name,
        language: speaks,
        ears: (settings.ears ?? []).includes(speaks),
        limit: call.limit,
      };
      letRead(context);
      context.header('Cache-Control', 'no-store');
      return context.json(answer, 201);
    }),
  );
  return route;
}
