/** The telephone line of one machine: SIP and RTP on one side, a seat in a LiveKit room on the other. */
import { randomBytes } from 'node:crypto';
import { networkInterfaces } from 'node:os';
import { type Invitation, Inviter, type Session, SessionState } from 'sip.js/lib/api/index.js';
import {
  DIALLED,
  type Dial,
  dialSchema,
  type PhoneLine,
  type PhoneResult,
  type Refer,
  referSchema,
} from '../line.ts';
import type { PhoneLog } from '../log.ts';
import type { EmbeddedSettings } from '../settings.ts';
import { CallMedia } from './call-media.ts';
import { callerId } from './caller-id.ts';
import type { LineHost } from './host.ts';
import { Leg } from './leg.ts';
import { type LineParty, openAccount, openTrunk, type PartyParts } from './line-party.ts';
import { Pacer } from './media/pacer.ts';
import { RtpPorts } from './media/rtp-ports.ts';
import { RtpStream } from './media/rtp-stream.ts';
import { readSdp } from './media/sdp.ts';
import { refer } from './refer.ts';
import { ringOut } from './ring-out.ts';
import { RoomLeg } from './room/room-leg.ts';
import { userOf } from './sip/head.ts';
import { type Counts, Switchboard } from './sip/switchboard.ts';
import { firstOf, openWires, type Transport } from './sip/wires.ts';

/** How long a caller hears it ring at the most, in milliseconds. */
const RINGS = 45_000;
/** How long the far side may take to hang up on a caller whom it took over, in milliseconds. */
const PARTING = 1_000;

export interface EmbeddedLineOptions {
  settings: EmbeddedSettings;
  host: LineHost;
  log: PhoneLog;
}

export interface EmbeddedLine extends PhoneLine {
  readonly kind: 'embedded';
  /** The ports that it listens on. */
  readonly ports: Record<Transport, number | null>;
  /** Resolves once every account is registered. */
  readonly ready: Promise<void>;
  /** What came in and what was turned away, and the calls that are under way. */
  counts(): Counts & { calls: number };
}

const failed = (status: number | null = null): PhoneResult => ({ outcome: 'failed', status, identity: null });
const random = () => randomBytes(9).toString('base64url');

/** Opens the line. Throws `phone.port-in-use`. */
export async function openEmbeddedLine(options: EmbeddedLineOptions): Promise<EmbeddedLine> {
  const { settings, host, log } = options;
  const address = settings.address ?? ownAddress();
  const switchboard = new Switchboard({ address, callsPerSecond: settings.limits.perSecond, log });
  const pacer = new Pacer();
  const legs = new Set<Leg>();
  const media = new WeakMap<Session, CallMedia>();
  const stopping = new AbortController();

  const wires = await openWires(settings.listen, switchboard.receive.bind(switchboard));
  const ports = new RtpPorts(mediaAddress(settings), settings.rtp);

  const parties: LineParty[] = [];
  const partsFor = (transport: Transport): PartyParts => ({
    switchboard,
    wire: wires[transport] ?? firstOf(wires),
    address,
    log,
    onInvite: (party, invitation) => {
      incoming(party, invitation).catch((err: unknown) => {
        log.error({ err }, 'an incoming call could not be handled');
        if (invitation.state === SessionState.Initial) void invitation.reject({ statusCode: 500 });
      });
    },
    mediaOf(session) {
      const own = media.get(session);
      if (own === undefined) throw new Error('a session without media');
      return own;
    },
  });
  for (const account of settings.accounts)
    parties.push(await openAccount(account, partsFor(account.transport)));
  for (const trunk of settings.trunks) parties.push(await openTrunk(trunk, partsFor(trunk.transport)));
  const dialling = parties.find(({ name, dials }) => dials && (settings.dial ?? name) === name);

  /** A leg for the session, with ports of its own. Throws `phone.no-rtp-port`. */
  async function legFor(
    session: Session,
    { encryption }: LineParty,
    seat: { id: string; room: string; identity: string },
  ): Promise<Leg> {
    const rtp = new RtpStream(await ports.open(), (key) => leg.pressed(key));
    const own = new CallMedia(rtp, address, encryption);
    media.set(session, own);
    const leg: Leg = new Leg({
      ...seat,
      session,
      media: own,
      pacer,
      log,
      silence: settings.limits.silence * 1_000,
      ended(one) {
        legs.delete(one);
      },
    });
    legs.add(leg);
    return leg;
  }

  async function enter(leg: Leg, seat: { url: string; token: string }): Promise<RoomLeg> {
    const room = await RoomLeg.enter(seat.url, seat.token, {
      closed: () => leg.end('room closed'),
      key: (key) => leg.media.rtp.press(key),
    });
    await leg.sit(room);
    return room;
  }

  async function incoming(party: LineParty, invitation: Invitation): Promise<void> {
    const { request } = invitation;
    const flow = switchboard.flowOf(request.callId);
    const forget = () => switchboard.forget(request.callId);
    invitation.stateChange.addListener((state) => {
      // A BYE that is sent again still finds its way for a while.
      if (state === SessionState.Terminated) setTimeout(forget, 64_000).unref();
    });
    const refuse = (statusCode: number) => {
      if (invitation.state === SessionState.Initial) void invitation.reject({ statusCode });
    };
    if (stopping.signal.aborted) return refuse(503);
    if (!answerable(request.body, party)) return refuse(488);
    if (legs.size >= settings.limits.calls) return refuse(486);
    await invitation.progress();

    const id = random();
    const { from } = request;
    const caller = callerId({
      from: { user: from.uri.user ?? '', host: from.uri.host },
      asserted: request.getHeader('P-Asserted-Identity'),
      privacy: request.getHeader('Privacy'),
    });
    const called = party.number ?? userOf(flow?.uri ?? '');
    const taken = await host.take({
      caller,
      called,
      attributes: {
        'sip.callID': id,
        'sip.callIDFull': request.callId,
        'sip.phoneNumber': caller ?? '',
        'sip.trunkPhoneNumber': called,
        'sip.hostname': from.uri.host,
        'sip.trunkID': party.name,
        'sip.ruleID': 'embedded',
        'sip.callStatus': 'ringing',
      },
    });
    if ('status' in taken) return refuse(taken.status);
    if (invitation.state !== SessionState.Initial) return host.lost(taken.call);

    let leg: Leg | null = null;
    let seated = false;
    try {
      leg = await legFor(invitation, party, { id, room: taken.room, identity: taken.identity });
      const room = await enter(leg, taken);
      seated = true;
      const patience = setTimeout(() => leg?.end('nobody answers', 480), RINGS);
      await Promise.race([room.audible, leg.gone]).finally(() => clearTimeout(patience));
      if (leg.over) return;
      await invitation.accept();
      leg.talk();
    } catch (err) {
      log.error({ leg: id, err }, 'a call could not be answered');
      if (leg === null) refuse(503);
      else leg.end('failed', 503);
      if (!seated) host.lost(taken.call);
    }
  }

  async function dial(given: Dial, signal = new AbortController().signal): Promise<PhoneResult> {
    const { room, to, from, ring } = dialSchema.parse(given);
    const uri = dialling?.uriOf(to);
    if (dialling === undefined || uri === undefined || stopping.signal.aborted) return failed();
    const identity = `${DIALLED}${random()}`;
    const id = random();
    const shows = from ?? dialling.shows;
    const inviter = new Inviter(dialling.agent, uri, {
      extraHeaders: shows === null ? [] : [`P-Preferred-Identity: <sip:${shows}@${uri.host}>`],
    });
    let leg: Leg;
    try {
      leg = await legFor(inviter, dialling, { id, room, identity });
    } catch (err) {
      log.error({ err }, 'a call could not be made');
      return failed();
    }
    const { outcome, status } = await ringOut(inviter, ring, AbortSignal.any([signal, stopping.signal]));
    if (outcome !== 'answered') {
      leg.end(outcome);
      return { outcome, status, identity: null };
    }
    try {
      const attributes = {
        'sip.callID': id,
        'sip.phoneNumber': to,
        'sip.trunkID': dialling.name,
        'sip.callStatus': 'active',
      };
      await enter(leg, await host.seat(room, identity, attributes));
      leg.talk();
    } catch (err) {
      log.error({ leg: id, err }, 'who answered could not be brought into the room');
      leg.end('no room');
    }
    return leg.over ? failed(status) : { outcome, status, identity };
  }

  const legAt = (room: string, identity: string) =>
    [...legs].find((leg) => leg.room === room && leg.identity === identity);

  async function handOver(given: Refer, signal = new AbortController().signal): Promise<PhoneResult> {
    const { room, identity, to, ring } = referSchema.parse(given);
    const leg = legAt(room, identity);
    const party = parties.find(({ agent }) => agent === leg?.session.userAgent);
    const uri = party?.uriOf(to);
    if (leg === undefined || uri === undefined) return failed();
    const { outcome, status } = await refer(
      leg.session,
      uri,
      ring,
      AbortSignal.any([signal, stopping.signal]),
    );
    if (outcome === 'answered') {
      // The far side usually hangs up by itself.
      const parting = setTimeout(() => leg.end('handed over'), PARTING);
      void leg.gone.then(() => clearTimeout(parting));
    }
    return { outcome, status, identity: null };
  }

  return {
    kind: 'embedded',
    ports: {
      udp: wires.udp?.port ?? null,
      tcp: wires.tcp?.port ?? null,
      tls: wires.tls?.port ?? null,
    },
    ready: Promise.all(parties.map(({ ready }) => ready)).then(() => undefined),
    counts: () => ({ ...switchboard.counts, calls: legs.size }),
    numbers: async () => parties.map((party) => party.state()),
    dial,
    refer: handOver,
    async hangUp({ room, identity }) {
      legAt(room, identity)?.end('hung up');
    },
    async close() {
      stopping.abort();
      for (const leg of legs) leg.end('shutdown', 503);
      await Promise.all(parties.map((party) => party.close().catch(() => undefined)));
      switchboard.close();
      await Promise.all(Object.values(wires).map((wire) => wire.close()));
    },
  };
}

/** Whether we could answer the offer; a call that brings none is offered ours. */
function answerable(body: string, { encryption }: LineParty): boolean {
  if (body.trim() === '') return true;
  try {
    readSdp(body, encryption);
    return true;
  } catch {
    return false;
  }
}

/** Where sound is received: on the address that signalling listens on. */
function mediaAddress({ listen: { udp, tcp, tls } }: EmbeddedSettings): string {
  return (udp ?? tcp ?? tls?.at)?.address ?? '0.0.0.0';
}

/** This machine's address on the network; loopback where it has none. */
function ownAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((one) => one ?? []);
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}
