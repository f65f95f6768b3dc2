import type { MiddlewareHandler } from 'hono';
import type { Store } from '../../store/open-store.ts';
import { deny } from './denials.ts';
import { type AccessEnv, askerOf, isCrossSite } from './visitor.ts';

/** Lets through a person with a session, on the console's own page: what is about themselves. */
export function inPerson(store: Store, serverKey: string): MiddlewareHandler<AccessEnv> {
  return async (context, next) => {
    const asker = await askerOf(context, store, serverKey);
    if (asker === null) return deny(context, 'access.none');
    if (!asker.person) return deny(context, 'access.person');
    if (isCrossSite(context)) return deny(context, 'access.cross-site');
    context.set('asker', asker);
    context.header('Cache-Control', 'no-store');
    return next();
  };
}
