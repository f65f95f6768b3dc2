/** The telephone line of LiveKit's SIP service, which answers, dials and hands over by itself: we ask, and read what came of it. */
import { randomBytes } from 'node:crypto';
import { RoomServiceClient, SipCallError, type SipClient, TwirpError } from 'livekit-server-sdk';
import {
  DIALLED,
  dialSchema,
  type NumberState,
  type PhoneLine,
  type PhoneResult,
  referSchema,
} from '../line.ts';
import type { PhoneLog } from '../log.ts';
import { outcomeOf } from '../outcomes.ts';
import type { LiveKitLineSettings } from '../settings.ts';
import { type LiveKitAccess, sipClientOf } from './access.ts';
import { nameOf } from './wanted.ts';
import { whereTo } from './where-to.ts';

/** What LiveKit's answer may take beyond the ringing, in seconds. */
const SLACK_S = 5;

export interface LiveKitLineOptions {
  settings: LiveKitLineSettings;
  livekit: LiveKitAccess;
  log: PhoneLog;
}

const failed: PhoneResult = { outcome: 'failed', status: null, identity: null };

/** Opens the line; its trunks are set up by `carillon phone setup`. */
export async function openLiveKitLine({ settings, livekit, log }: LiveKitLineOptions): Promise<PhoneLine> {
  const sip = sipClientOf(livekit);
  const rooms = new RoomServiceClient(livekit.url.replace(/^ws/, 'http'), livekit.key, livekit.secret);
  const dialling = settings.carriers.find(
    ({ name, outbound }) => outbound !== undefined && (settings.dial ?? name) === name,
  );
  let trunk: string | null = null;

  async function hangUp({ room, identity }: { room: string; identity: string }): Promise<void> {
    await rooms.removeParticipant(room, identity).catch((error: unknown) => {
      if (!(error instanceof TwirpError && error.code === 'not_found')) throw error;
    });
  }

  return {
    kind: 'livekit',
    async dial(given, signal) {
      const { room, to, from, ring } = dialSchema.parse(given);
      const place = dialling === undefined ? null : whereTo(to, dialling);
      if (dialling === undefined || place === null || signal?.aborted) return failed;
      if (place.trunk === null) trunk ??= await outboundTrunk(sip, nameOf(dialling)).catch(() => null);
      if (place.trunk === null && trunk === null) {
        log.warn({ carrier: dialling.name }, 'no outbound trunk: run `carillon phone setup`');
        return failed;
      }
      const identity = `${DIALLED}${randomBytes(9).toString('base64url')}`;
      const stop = () => void hangUp({ room, identity }).catch(() => undefined);
      signal?.addEventListener('abort', stop, { once: true });
      try {
        const seconds = Math.ceil(ring / 1_000);
        const shows = from ?? (place.trunk === null ? null : (dialling.numbers[0] ?? null));
        const options = {
          participantIdentity: identity,
          participantName: 'Telephone',
          hidePhoneNumber: true,
          waitUntilAnswered: true,
          ringingTimeout: seconds,
          timeout: seconds + SLACK_S,
          ...(shows === null ? {} : { fromNumber: shows }),
        };
        if (place.trunk === null) await sip.createSipParticipant(trunk ?? '', place.user, room, options);
        else await sip.createSipParticipant('', place.user, room, options, place.trunk);
        if (!signal?.aborted) return { outcome: 'answered', status: 200, identity };
        await hangUp({ room, identity });
        return { ...failed, outcome: 'noAnswer' };
      } catch (error) {
        // Whoever still rings is not to find an empty line.
        await hangUp({ room, identity }).catch(() => undefined);
        return signal?.aborted ? { ...failed, outcome: 'noAnswer' } : resultOf(error, 'noAnswer');
      } finally {
        signal?.removeEventListener('abort', stop);
      }
    },
    async refer(given, signal) {
      const { room, identity, to, ring } = referSchema.parse(given);
      if (signal?.aborted) return failed;
      const seconds = Math.ceil(ring / 1_000);
      try {
        const target = to.startsWith('+') ? `tel:${to}` : to;
        await sip.transferSipParticipant(room, identity, target, {
          playDialtone: false,
          ringingTimeout: seconds,
          timeout: seconds + SLACK_S,
        });
        return { outcome: 'answered', status: 200, identity: null };
      } catch (error) {
        // A transfer that was asked for and never heard of again may still come about.
        return resultOf(error, 'unknown');
      }
    },
    hangUp,
    async numbers() {
      const there = await sip.listSipInboundTrunk().catch(() => null);
      return settings.carriers.flatMap((carrier) => {
        const known = there?.some((one) => one.name === nameOf(carrier));
        const state = there === null ? 'unreachable' : known ? 'ready' : 'not-set-up';
        const { name, numbers } = carrier;
        return numbers.map((number) => ({
          name,
          number,
          kind: 'carrier' as const,
          state: state as NumberState['state'],
          status: null,
          since: null,
        }));
      });
    },
    async close() {
      // The calls are the service's: they go on.
    },
  };
}

async function outboundTrunk(sip: SipClient, name: string): Promise<string | null> {
  const trunks = await sip.listSipOutboundTrunk();
  return trunks.find((one) => one.name === name)?.sipTrunkId ?? null;
}

/** `silent`: what it means that no status of the far side came. */
function resultOf(error: unknown, silent: 'noAnswer' | 'unknown'): PhoneResult {
  const status = error instanceof SipCallError ? (error.sipStatusCode ?? null) : null;
  if (status !== null) return { outcome: outcomeOf(status), status, identity: null };
  const late =
    (error instanceof DOMException && error.name === 'TimeoutError') ||
    (error instanceof TwirpError && (error.code === 'deadline_exceeded' || error.code === 'canceled'));
  return late ? { ...failed, outcome: silent } : failed;
}
