/** `/v1/calls`: what must be agreed to; then a visitor asks to talk, and gets a room and a token; then a rating. */
import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { z } from 'zod';
import type { Business } from '../../business/business.ts';
import { languageSchema } from '../../business/language.ts';
import { callRequestSchema, ratingRequestSchema } from '../../contract.schema.ts';
import type { CallAnswer, Terms } from '../../contract.ts';
import type { Acceptance } from '../../engine/events.ts';
import type { Store } from '../../store/open-store.ts';
import { hashOf } from '../access/secrets.ts';
import { AddressLimit } from '../address-limit.ts';
import type { LiveKit } from '../livekit.ts';
import type { Log } from '../log.ts';
import type { OpenCall } from '../open-call.ts';
import { RefusalError } from '../refusals.ts';
import type { ServerSettings } from '../settings.ts';

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
export function callsRoute({ settings, store, livekit, openCall, log }: CallsRouteParts): Hono {
  const route = new Hono();
  const limit = new AddressLimit();

  /** The business of this name, or of this trial. Throws `call.unknown-business`. */
  const find = async (name: string) => {
    const trial = await store.trials.find(hashOf(name), Date.now());
    const business = await store.businesses.get(trial?.business ?? name);
    if (business === null) throw new RefusalError('call.unknown-business');
    return { business, trial };
  };

  route.options('*', (context) => {
    allow(context, context.req.header('origin'));
    context.header('Access-Control-Allow-Methods', 'GET, POST');
    context.header('Access-Control-Allow-Headers', 'Content-Type');
    context.header('Access-Control-Max-Age', '600');
    return context.body(null, 204);
  });

  route.get('/terms', (context) =>
    orRefusal(context, async () => {
      const { business } = await find(context.req.query('business') ?? '');
      const terms: Terms = { business: business.name, consent: business.consent ?? null };
      allow(context, context.req.header('origin'));
      context.header('Cache-Control', 'no-store');
      return context.json(terms);
    }),
  );

  route.post('/:call/rating', bodyLimit({ maxSize: 1_024, onError: tooLarge }), (context) =>
    orRefusal(context, async () => {
      const id = context.req.param('call');
      const { rating } = await readBody(context, ratingRequestSchema);
      if ((await store.calls.get(id)) === null) throw new RefusalError('call.unknown');
      if (!(await store.calls.rate(id, rating, Date.now()))) throw new RefusalError('call.already-rated');
      allow(context, context.req.header('origin'));
      return context.body(null, 204);
    }),
  );

  route.post('/', bodyLimit({ maxSize: 20_000, onError: tooLarge }), async (context) => {
    const origin = context.req.header('origin');
    try {
      const { business: name, language, consent } = await readBody(context, callRequestSchema);
      const { business, trial } = await find(name);
      const { id } = business;
      const allowed = trial === null ? isAllowed(origin, business, settings.origins) : isOwn(context, origin);
      if (!allowed) throw new RefusalError('call.origin-not-allowed');
      const wait = limit.take(
        id,
        addressOf(context, settings.proxies),
        business.limits.perAddress,
        Date.now(),
      );
      if (wait > 0) throw new RefusalError('call.too-many-from-address', { retryAfter: wait });
      const accepted = acceptanceOf(business, consent);

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
      allow(context, origin);
      context.header('Cache-Control', 'no-store');
      return context.json(answer, 201);
    } catch (error) {
      if (!(error instanceof RefusalError)) throw error;
      if (error.cause !== undefined) log.error({ err: error.cause }, 'call could not be opened');
      return refuse(context, error);
    }
  });
  return route;
}

async function readBody<S extends z.ZodType>(context: Context, schema: S): Promise<z.output<S>> {
  // Read as JSON whatever it is declared to be: a page that sends text/plain saves itself a preflight.
  const body = schema.safeParse(await context.req.json().catch(() => undefined));
  if (!body.success) throw new RefusalError('call.bad-request');
  return body.data;
}

/** What was agreed to, for the record. Throws `call.consent-required` where it is not what the business asks for now. */
function acceptanceOf({ consent }: Business, words: string | null): Acceptance | null {
  if (consent === undefined) return null;
  for (const language of languageSchema.options) {
    if (words !== null && consent[language] === words) return { words, language, at: Date.now() };
  }
  throw new RefusalError('call.consent-required');
}

async function orRefusal(context: Context, answer: () => Promise<Response>): Promise<Response> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof RefusalError) return refuse(context, error);
    throw error;
  }
}

function tooLarge(context: Context): Response {
  return refuse(context, new RefusalError('call.bad-request'));
}

/** Answers with a refusal that the page which asked can read. */
export function refuse(context: Context, error: RefusalError): Response {
  allow(context, context.req.header('origin'));
  context.header('Cache-Control', 'no-store');
  if (error.retryAfter !== undefined)
    context.header('Retry-After', String(Math.ceil(error.retryAfter / 1_000)));
  return context.json(error.body, error.status);
}

function allow(context: Context, origin: string | undefined): void {
  if (origin !== undefined) context.header('Access-Control-Allow-Origin', origin);
  context.header('Vary', 'Origin');
}

/** A list that is empty allows nobody. */
function isAllowed(origin: string | undefined, business: Business, always: string[]): boolean {
  if (origin === undefined) return false;
  return [...business.origins, ...always].some((allowed) => URL.parse(allowed)?.origin === origin);
}

/** A trial is called from the console's own page, and from nowhere else. */
function isOwn(context: Context, origin: string | undefined): boolean {
  return origin !== undefined && URL.parse(origin)?.host === context.req.header('host');
}

/** The visitor's address: of the connection, or what the trusted proxies say it is. */
function addressOf(context: Context, proxies: number): string {
  const forwarded = (context.req.header('x-forwarded-for') ?? '').split(',').map((address) => address.trim());
  const told = proxies > 0 ? forwarded.at(-proxies) : undefined;
  return told || getConnInfo(context).remote.address || 'unknown';
}
