/** Who asks the owner's API: a person with a session, a program with a key, or the server's own key. */
import { timingSafeEqual } from 'node:crypto';
import type { Context, MiddlewareHandler } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { matchedRoutes } from 'hono/route';
import { EVERY_BUSINESS, type Role, type Scope } from '../../store/access.ts';
import type { Store } from '../../store/open-store.ts';
import { deny } from './denials.ts';
import { allows, needOf } from './needs.ts';
import { hashOf, newSecret } from './secrets.ts';

/** Whoever asks. `roles`: by business, `*` for all. */
export interface Asker {
  /** A person's id, `key:…`, or `server`: what is kept beside what they did. */
  id: string;
  name: string;
  /** Null where it is no person. */
  email: string | null;
  person: boolean;
  /** The id of a person's session. */
  session: string | null;
  /** What a program's key may do; null: whoever else it is, its role says. */
  scopes: readonly Scope[] | null;
  roles: ReadonlyMap<string, Role>;
}

/** What every handler behind `letIn` finds in its context. */
export interface AccessEnv {
  Variables: { asker: Asker };
}

const COOKIE = 'carillon-session';
/** How long a session lasts, in milliseconds. */
const SESSION = 30 * 24 * 3_600_000;

/** The role of who asks in a business; null: none. */
export function roleIn({ roles }: Asker, business: string): Role | null {
  return roles.get(business) ?? roles.get(EVERY_BUSINESS) ?? null;
}

/** Lets in a browser whose person is known: the cookie is read by no script and sent by no other site. */
export async function openSession(context: Context, store: Store, person: string): Promise<void> {
  const secret = newSecret();
  const now = Date.now();
  await store.access.openSession(hashOf(secret), {
    person,
    at: now,
    expiresAt: now + SESSION,
    browser: (context.req.header('user-agent') ?? '').slice(0, 300),
  });
  setCookie(context, COOKIE, secret, {
    httpOnly: true,
    sameSite: 'Strict',
    secure: isSecure(context),
    path: '/',
    maxAge: SESSION / 1_000,
  });
}

export async function closeSession(context: Context, store: Store): Promise<void> {
  const secret = getCookie(context, COOKIE);
  if (secret !== undefined) await store.access.closeSession(hashOf(secret));
  deleteCookie(context, COOKIE, { path: '/' });
}

function isSecure(context: Context): boolean {
  return (
    context.req.header('x-forwarded-proto') === 'https' || new URL(context.req.url).protocol === 'https:'
  );
}

/** Finds out who asks; null: nobody that is known. */
export async function askerOf(context: Context, store: Store, serverKey: string): Promise<Asker | null> {
  const bearer = /^Bearer (.+)$/.exec(context.req.header('authorization') ?? '')?.[1];
  if (bearer !== undefined) {
    if (timingSafeEqual(Buffer.from(hashOf(bearer)), Buffer.from(hashOf(serverKey)))) return SERVER;
    const key = await store.access.takeKey(hashOf(bearer), Date.now());
    if (key === null) return null;
    const roles = new Map([[key.business, 'owner' as const]]);
    const { name, scopes } = key;
    return { id: `key:${key.id}`, name, email: null, person: false, session: null, scopes, roles };
  }
  const secret = getCookie(context, COOKIE);
  if (secret === undefined) return null;
  const person = await store.access.session(hashOf(secret), Date.now());
  if (person === null) return null;
  const roles = new Map((await store.access.memberships(person.id)).map((one) => [one.business, one.role]));
  return { ...person, person: true, scopes: null, roles };
}

const SERVER: Asker = {
  id: 'server',
  name: 'server',
  email: null,
  person: false,
  session: null,
  scopes: null,
  roles: new Map([[EVERY_BUSINESS, 'owner']]),
};

/** A page of another site can make a browser send its cookie only without this header, or with its own origin in it. */
export function isCrossSite(context: Context): boolean {
  if (['GET', 'HEAD', 'OPTIONS'].includes(context.req.method)) return false;
  const origin = context.req.header('origin');
  return origin === undefined || URL.parse(origin)?.host !== context.req.header('host');
}

/**
 * Lets through who may: 401 for nobody that is known, 404 where the business is not theirs (the same as where there is
 * none), 403 where the role or the key's scopes do not do. A person's browser must come from the console's own page.
 */
export function letIn(store: Store, serverKey: string): MiddlewareHandler<AccessEnv> {
  return async (context, next) => {
    const asker = await askerOf(context, store, serverKey);
    if (asker === null) return deny(context, 'access.none');
    if (asker.person && isCrossSite(context)) return deny(context, 'access.cross-site');
    const route = matchedRoutes(context).findLast(({ method }) => method !== 'ALL');
    const business = route === undefined ? undefined : businessIn(context.req.path);
    if (business !== undefined && route !== undefined) {
      const role = roleIn(asker, business);
      if (role === null) return deny(context, 'access.unknown');
      const need = needOf(route.method, route.path);
      if (role !== 'owner' && need.role === 'owner') return deny(context, 'access.role');
      if (asker.scopes !== null && !allows(asker.scopes, need.scopes)) return deny(context, 'access.scope');
    }
    context.set('asker', asker);
    context.header('Cache-Control', 'no-store');
    return next();
  };
}

function businessIn(path: string): string | undefined {
  const part = /^\/v1\/businesses\/([^/]+)/.exec(path)?.[1];
  if (part === undefined) return undefined;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}
