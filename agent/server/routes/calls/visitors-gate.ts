/** What a visitor's call passes before a room is opened for it: its page, how often it calls, what was agreed to. */
import type { Context } from 'hono';
import type { Business } from '../../../business/business.ts';
import { languageSchema } from '../../../business/language.ts';
import type { Acceptance } from '../../../engine/events.ts';
import { AddressLimit } from '../../address-limit.ts';
import { addressOf } from '../../address-of.ts';
import { RefusalError } from '../../refusals.ts';
import type { ServerSettings } from '../../settings.ts';
import type { CalledBusiness } from './called-business.ts';

type Pass = (context: Context, called: CalledBusiness, consent: string | null) => Acceptance | null;

/**
 * The gate. Returns what was agreed to, for the record; null where nothing was asked. Throws
 * `call.origin-not-allowed`, `call.too-many-from-address` or `call.consent-required`.
 */
export function visitorsGate({ origins, proxies }: Pick<ServerSettings, 'origins' | 'proxies'>): Pass {
  const limit = new AddressLimit();
  return (context, { business, trial }, consent) => {
    const allowed = trial === null ? isAllowed(context, [...business.origins, ...origins]) : isOwn(context);
    if (!allowed) throw new RefusalError('call.origin-not-allowed');
    const address = addressOf(context, proxies);
    const wait = limit.take(business.id, address, business.limits.perAddress, Date.now());
    if (wait > 0) throw new RefusalError('call.too-many-from-address', { retryAfter: wait });
    return acceptanceOf(business, consent);
  };
}

/** A list that is empty allows nobody. */
function isAllowed(context: Context, origins: readonly string[]): boolean {
  const origin = context.req.header('origin');
  return origin !== undefined && origins.some((allowed) => URL.parse(allowed)?.origin === origin);
}

/** A trial is called from the console's own page, and from nowhere else. */
function isOwn(context: Context): boolean {
  const origin = context.req.header('origin');
  return origin !== undefined && URL.parse(origin)?.host === context.req.header('host');
}

function acceptanceOf({ consent }: Business, words: string | null): Acceptance | null {
  if (consent === undefined) return null;
  for (const language of languageSchema.options) {
    if (words !== null && consent[language] === words) return { words, language, at: Date.now() };
  }
  throw new RefusalError('call.consent-required');
}
