/** Opens a call, whichever way its caller comes: a line is free, it is in the store, its room is made, its agent sent for. */
import { randomBytes } from 'node:crypto';
import type { Business } from '../business/business.ts';
import type { Call } from '../calls/line.ts';
import type { Store } from '../store/open-store.ts';
import type { CallKeeper } from './call-keeper.ts';
import type { Log } from './log.ts';
import { oneAtATime } from './one-at-a-time.ts';
import { RefusalError } from './refusals.ts';

export interface CallToOpen extends Pick<Call, 'channel' | 'language' | 'caller' | 'accepted'> {
  business: Business;
  /** The version of the business that somebody of the team tries. Absent: a caller's call, on the business as it stands. */
  trial?: { version: number } | undefined;
  /** The room, where its caller is in it already. Absent: one is made. */
  room?: string | undefined;
}

/** Rejects with a `RefusalError`: `call.business-busy`, `call.unavailable`. */
export type OpenCall = (call: CallToOpen) => Promise<Call>;

export interface OpenCallParts {
  store: Store;
  keeper: CallKeeper;
  log: Log;
  /** Calls at once, over all businesses. */
  calls: number;
}

/** How long whoever found every line busy is asked to wait, in milliseconds. */
const BUSY_RETRY = 15_000;
const unguessable = () => randomBytes(16).toString('base64url');

export function callOpener({ store, keeper, log, calls }: OpenCallParts): OpenCall {
  // Two callers at once must not both find the last free line.
  const queue = oneAtATime();
  return async ({ business, channel, language, caller, accepted = null, trial, room }) => {
    const call: Call = {
      id: unguessable(),
      business: business.id,
      channel,
      language,
      caller,
      accepted,
      room: room ?? `call-${unguessable()}`,
      limit: Math.round(business.limits.minutes * 60_000),
    };
    await queue(async () => {
      const open = await store.calls.listOpen();
      const own = open.filter((other) => other.business === business.id).length;
      if (own >= business.limits.calls || open.length >= calls)
        throw new RefusalError('call.business-busy', { retryAfter: BUSY_RETRY });
      await store.calls.open(call, Date.now(), trial);
    });
    await keeper.open(call).catch((cause: unknown) => {
      throw new RefusalError('call.unavailable', { cause, retryAfter: BUSY_RETRY });
    });
    log.info({ call: call.id, business: business.id, channel }, 'call opened');
    return call;
  };
}
