/** What the telephone's line asks of the server: whose number was called, and where the call goes. */
import { randomBytes } from 'node:crypto';
import { type CountryCode, parsePhoneNumberFromString } from 'libphonenumber-js';
import type { Business } from '../business/business.ts';
import type { Call } from '../calls/line.ts';
import type { LineHost, RefusedCall } from '../phone/embedded/host.ts';
import { CALLER } from '../phone/line.ts';
import type { Store } from '../store/open-store.ts';
import { AddressLimit } from './address-limit.ts';
import type { CallKeeper } from './call-keeper.ts';
import type { LiveKit } from './livekit.ts';
import type { Log } from './log.ts';
import type { OpenCall } from './open-call.ts';
import { RefusalError } from './refusals.ts';

export interface PhoneHostParts {
  store: Store;
  livekit: LiveKit;
  keeper: CallKeeper;
  openCall: OpenCall;
  log: Log;
  /** Where the line reaches LiveKit. */
  url: string;
}

/** SIP statuses: nobody has this number; busy; not now. */
const NOT_FOUND = 404;
const BUSY = 486;
const UNAVAILABLE = 503;

export interface PhoneHost extends LineHost {
  /** A caller whom LiveKit's SIP service has put into a room: it is their call's from now on, or it is closed. */
  arrived(room: string, attributes: Record<string, string>): Promise<void>;
}

export function phoneHost({ store, livekit, keeper, openCall, log, url }: PhoneHostParts): PhoneHost {
  const limit = new AddressLimit();

  /** Opens the call, or says why not. Never rejects. */
  async function admit(called: string, caller: string | null, room?: string): Promise<Call | RefusedCall> {
    try {
      const business = (await store.businesses.list()).find((one) => isNumberOf(one, called));
      if (business === undefined) return { status: NOT_FOUND };
      const number = numberIn(business, caller);
      const often =
        number !== null && limit.take(business.id, number, business.limits.perAddress, Date.now()) > 0;
      if (often) return { status: BUSY };
      return await openCall({
        business,
        channel: 'phone',
        language: null,
        caller: number,
        accepted: null,
        room,
      });
    } catch (err) {
      if (err instanceof RefusalError && err.code === 'call.business-busy') return { status: BUSY };
      log.error(
        { err: err instanceof RefusalError ? err.cause : err },
        'a telephone call could not be opened',
      );
      return { status: UNAVAILABLE };
    }
  }

  return {
    async arrived(room, attributes) {
      if ((await store.calls.byRoom(room)) !== null) return;
      const call = await admit(
        attributes['sip.trunkPhoneNumber'] ?? '',
        attributes['sip.phoneNumber'] ?? null,
        room,
      );
      if ('status' in call) await livekit.close(room);
    },
    async take({ caller, called, attributes }) {
      const call = await admit(called, caller);
      if ('status' in call) return call;
      const identity = `${CALLER}${randomBytes(9).toString('base64url')}`;
      const token = await livekit.phoneToken(call.room, identity, attributes);
      return { call: call.id, room: call.room, identity, url, token };
    },
    lost(call) {
      keeper
        .finish(call, 'abandoned')
        .catch((err: unknown) => log.error({ call, err }, 'call could not be ended'));
    },
    async seat(room, identity, attributes) {
      return { url, token: await livekit.phoneToken(room, identity, attributes) };
    },
  };
}

/** A number as it was dialled or shown, in E.164 as the business's country reads it; null for what is no number. */
function numberIn({ country }: Business, text: string | null): string | null {
  const parsed = text === null ? undefined : parsePhoneNumberFromString(text, country as CountryCode);
  return parsed?.isPossible() ? parsed.number : null;
}

function isNumberOf(business: Business, called: string): boolean {
  if (business.phone === undefined) return false;
  const own = numberIn(business, business.phone);
  // Carriers may leave the plus out.
  return own !== null && (own === numberIn(business, called) || own === `+${called}`);
}
