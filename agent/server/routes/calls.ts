/** `POST /v1/calls`: a visitor asks to talk, and gets a room and a token, or a refusal. */
import { randomBytes } from 'node:crypto';
import { getConnInfo } from '@hono/node-server/conninfo';
import { type Context, Hono } from 'hono';
import { bodyLimit } from 'hono/body-limit';
import type { Business } from '../../business/business.ts';
import { callRequestSchema } from '../../contract.schema.ts';
import type { CallAnswer } from '../../contract.ts';
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

  route.options('/', (context) => {
    allow(context, context.req.header('origin'));
    context.header('Access-Control-Allow-Methods', 'POST');
    context.header('Access-Control-Allow-Headers', 'Content-Type');
    context.header('Access-Control-Max-Age', '600');
    return context.body(null, 204);
  });

  route.post('/', bodyLimit({ maxSize: 4_096, onError: tooLarge }), async (context) => {
    const origin = context.req.header('origin');
    try {
      const { business: name, language } = await readRequest(context);
      const trial = await store.trials.find(hashOf(name), Date.now());
      const id = trial?.business ?? name;
      const business = await store.businesses.get(id);
      if (business === null) throw new RefusalError('call.unknown-business');
      const allowed = trial === null ? isAllowed(origin, business, settings.origins) : isOwn(context, origin);
      if (!allowed) throw new RefusalError('call.origin-not-allowed');
      const wait = limit.take(
        id,
        addressOf(context, settings.proxies),
        business.limits.perAddress,
        Date.now(),
      );
      if (wait > 0) throw new RefusalError('call.too-many-from-address', { retryAfter: wait });

      const spoken = language !== null && business.languages.includes(language) ? language : null;
      const call = await openCall({
        business,
        channel: 'web',
        language: spoken,
        caller: null,
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

async function readRequest(context: Context) {
  // Read as JSON whatever it is declared to be: a page that sends text/plain saves itself a preflight.
  const body = callRequestSchema.safeParse(await context.req.json().catch(() => undefined));
  if (!body.success) throw new RefusalError('call.bad-request');
  return body.data;
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
