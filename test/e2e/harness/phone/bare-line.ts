/**
 * The embedded line with a real LiveKit and nothing else of Carillon: whoever calls finds a room in which somebody
 * stands in for the agent, who hums. For what lies between the telephone and the room.
 */
import { setTimeout as pause } from 'node:timers/promises';
import {
  AudioFrame,
  AudioSource,
  AudioStream,
  LocalAudioTrack,
  Room,
  RoomEvent,
  TrackKind,
  TrackPublishOptions,
  TrackSource,
} from '@livekit/rtc-node';
import { RoomServiceClient } from 'livekit-server-sdk';
import {
  type EmbeddedLine,
  type EmbeddedLineOptions,
  openEmbeddedLine,
} from '../../../../agent/phone/embedded/embedded-line.ts';
import type { IncomingCall, RefusedCall } from '../../../../agent/phone/embedded/host.ts';
import type { PhoneLine } from '../../../../agent/phone/line.ts';
import { type LineInProcess, openLineInProcess } from '../../../../agent/phone/process/line-in-process.ts';
import { type EmbeddedSettings, embeddedSchema } from '../../../../agent/phone/settings.ts';
import { connectLiveKit, type LiveKit } from '../../../../agent/server/livekit.ts';
import { createLog } from '../../../../agent/server/log.ts';
import { startLiveKit, type TestLiveKit } from '../livekit.ts';

export interface OneCall extends IncomingCall {
  room: string;
  identity: string;
  /** Keys that the agent has heard. */
  keys: string;
  /** The loudest that the agent has heard of the caller, and when it last heard anything. */
  loudest: number;
  heardAt: number;
  /** Whether the line has said that the caller can hear. */
  active: boolean;
  agent: Room;
}

export interface BareLine<Line extends PhoneLine = EmbeddedLine> {
  livekit: TestLiveKit;
  rooms: LiveKit;
  line: Line;
  /** Every call that came, in order. */
  calls: OneCall[];
  /** Calls that never got to their room. */
  lost: string[];
  /** What the next callers get instead of a room. */
  refusing: RefusedCall | null;
  /** Waits for the call after those that were waited for. */
  nextCall(): Promise<OneCall>;
  close(): Promise<void>;
}

export interface BareLineOptions {
  /** As `phone.yaml` would hold it; `line` and `address` are given. */
  settings: (ports: {
    livekit: TestLiveKit;
  }) => Omit<Partial<Record<keyof EmbeddedSettings, unknown>>, 'line'>;
  /** Whether the agent comes into the room. Default: it does. */
  agent?: boolean;
}

/** With the line in this process, where it can be looked into. */
export const startBareLine = (options: BareLineOptions): Promise<BareLine> =>
  startWith(openEmbeddedLine, options);

/** With the line in a process of its own, as the server runs it. */
export const startBareLineApart = (options: BareLineOptions): Promise<BareLine<LineInProcess>> =>
  startWith(openLineInProcess, options);

async function startWith<Line extends PhoneLine>(
  open: (options: EmbeddedLineOptions) => Promise<Line>,
  { settings, agent = true }: BareLineOptions,
): Promise<BareLine<Line>> {
  const livekit = await startLiveKit();
  const rooms = connectLiveKit(livekit);
  const service = new RoomServiceClient(livekit.url.replace(/^ws/, 'http'), livekit.key, livekit.secret);
  const calls: OneCall[] = [];
  const lost: string[] = [];
  const bare: Pick<BareLine, 'refusing'> = { refusing: null };
  let waited = 0;
  const line = await open({
    settings: embeddedSchema.parse({ line: 'embedded', address: '127.0.0.1', ...settings({ livekit }) }),
    log: createLog(process.env.CARILLON_LOG || 'silent'),
    host: {
      async take(incoming) {
        if (bare.refusing !== null) return bare.refusing;
        const room = `call-${calls.length + 1}`;
        const identity = `caller-${calls.length + 1}`;
        const seat = new Room();
        const call: OneCall = {
          ...incoming,
          room,
          identity,
          keys: '',
          loudest: 0,
          heardAt: 0,
          active: false,
          agent: seat,
        };
        calls.push(call);
        await service.createRoom({ name: room, emptyTimeout: 10, departureTimeout: 1 });
        if (agent) await standIn(livekit.url, await rooms.token(room, 'agent'), call);
        const token = await rooms.phoneToken(room, identity, incoming.attributes);
        return { call: room, room, identity, url: livekit.url, token };
      },
      lost(call) {
        lost.push(call);
        const found = calls.find(({ room }) => room === call);
        void found?.agent.disconnect().catch(() => undefined);
      },
      seat: async (room, identity, attributes) => ({
        url: livekit.url,
        token: await rooms.phoneToken(room, identity, attributes),
      }),
    },
  });
  return Object.assign(bare, {
    livekit,
    rooms,
    line,
    calls,
    lost,
    async nextCall() {
      for (let tries = 0; tries < 1_500; tries++) {
        const call = calls[waited];
        if (call !== undefined) {
          waited += 1;
          return call;
        }
        await pause(20);
      }
      throw new Error('nobody called');
    },
    async close() {
      await line.close();
      for (const { agent: seat } of calls) await seat.disconnect().catch(() => undefined);
      await livekit.stop();
    },
  });
}

/** Somebody in the room who hums at 440 Hz, and notes what they hear. Leaves when the caller does. */
async function standIn(url: string, token: string, call: OneCall): Promise<void> {
  const { agent } = call;
  agent.on(RoomEvent.DtmfReceived, (_code, digit) => {
    call.keys += digit;
  });
  agent.on(RoomEvent.TrackSubscribed, async (track, _publication, who) => {
    if (track.kind !== TrackKind.KIND_AUDIO || who.identity !== call.identity) return;
    for await (const frame of new AudioStream(track, 8_000, 1)) {
      const peak = frame.data.reduce((most, sample) => Math.max(most, Math.abs(sample)), 0);
      call.loudest = Math.max(call.loudest, peak);
      if (peak > 300) call.heardAt = Date.now();
    }
  });
  agent.on(RoomEvent.ParticipantAttributesChanged, (changed) => {
    if (changed['sip.callStatus'] === 'active') call.active = true;
  });
  agent.on(RoomEvent.ParticipantDisconnected, (who) => {
    if (who.identity === call.identity) void agent.disconnect().catch(() => undefined);
  });
  await agent.connect(url, token, { autoSubscribe: true, dynacast: false });
  const source = new AudioSource(8_000, 1);
  const track = LocalAudioTrack.createAudioTrack('hum', source);
  const options = new TrackPublishOptions();
  options.source = TrackSource.SOURCE_MICROPHONE;
  await agent.localParticipant?.publishTrack(track, options);
  void (async () => {
    for (let at = 0; agent.isConnected; at += 160) {
      const hum = Int16Array.from({ length: 160 }, (_none, index) =>
        Math.round(6_000 * Math.sin((2 * Math.PI * 440 * (at + index)) / 8_000)),
      );
      await source.captureFrame(new AudioFrame(hum, 8_000, 1, 160)).catch(() => undefined);
    }
    await source.close().catch(() => undefined);
  })();
}
