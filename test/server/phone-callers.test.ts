/** Callers by telephone at the server's door: those whom LiveKit's SIP service has put into a room, and those of the embedded line. */
import { DisconnectReason, Room, RoomEvent } from '@livekit/rtc-node';
import { RoomServiceClient } from 'livekit-server-sdk';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { LineHost } from '../../agent/phone/embedded/host.ts';
import type { PhoneLine } from '../../agent/phone/line.ts';
import { connectLiveKit } from '../../agent/server/livekit.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { business, eventually, startTestServer, type TestServer } from './server.ts';

const NUMBER = '+16135550175';
const CALLER = '+14185550142';

const failed = async () => ({ outcome: 'failed' as const, status: null, identity: null });
const NO_LINE: PhoneLine = {
  kind: 'embedded',
  numbers: async () => [],
  dial: failed,
  refer: failed,
  hangUp: async () => undefined,
  close: async () => undefined,
};

let livekit: TestLiveKit;
let server: TestServer;
let rooms: RoomServiceClient;
let host: LineHost | undefined;
const callers: Room[] = [];
/** Each attempt has rooms and callers of its own. */
let attempt = 0;
const roomOf = (name: string) => `phone-${name}-${attempt}`;
const newCaller = (last: number) => `+1418555${1_000 + attempt * 10 + last}`;

beforeAll(async () => {
  const port = await anyFree();
  livekit = await startLiveKit(`http://127.0.0.1:${port}/livekit/webhook`);
  rooms = new RoomServiceClient(livekit.url.replace(/^ws/, 'http'), livekit.key, livekit.secret);
  server = await startTestServer({
    port,
    livekit,
    businesses: [business({ phone: '(613) 555-0175', country: 'CA', limits: { calls: 2, perAddress: 3 } })],
    // No line of ours rings here: what one would ask of the server is asked by the test.
    phone: async (parts) => {
      host = parts.host;
      return NO_LINE;
    },
  });
});

afterAll(async () => {
  for (const one of callers) await one.disconnect();
  await server?.stop();
  await livekit?.stop();
});

/** A caller as LiveKit's SIP service brings them: into a room that it makes, with its own attributes. */
async function arrives(room: string, from: string, to = NUMBER) {
  await rooms.createRoom({ name: room, emptyTimeout: 20, departureTimeout: 1 });
  const attributes = {
    'sip.callID': `SCL_${room}`,
    'sip.callStatus': 'active',
    'sip.phoneNumber': from,
    'sip.trunkPhoneNumber': to,
    'sip.trunkID': 'ST_carrier',
    'sip.ruleID': 'SDR_carrier',
  };
  const token = await connectLiveKit(livekit).phoneToken(room, `sip_${from}`, attributes);
  const seat = new Room();
  callers.push(seat);
  const out = new Promise<DisconnectReason>((resolve) => seat.on(RoomEvent.Disconnected, resolve));
  await seat.connect(livekit.url, token, { autoSubscribe: true, dynacast: false });
  return { seat, out };
}
const callOf = (room: string) => server.running.store.calls.byRoom(room);

beforeEach(async () => {
  attempt += 1;
  for (const one of callers.splice(0)) await one.disconnect();
  await eventually(async () => (await server.running.store.calls.listOpen()).length === 0);
});

describe('a caller by LiveKit’s SIP service', () => {
  it('has a call at the business of the number, once, until they hang up', async () => {
    const { seat } = await arrives(roomOf('one'), CALLER);
    await eventually(async () => (await callOf(roomOf('one'))) !== null);
    expect(await callOf(roomOf('one'))).toMatchObject({
      business: 'riverside',
      channel: 'phone',
      caller: CALLER,
      room: roomOf('one'),
      endedAt: null,
    });
    expect(await server.running.store.calls.listOpen()).toHaveLength(1);
    await seat.disconnect();
    await eventually(async () => (await callOf(roomOf('one')))?.endedAt !== null);
    expect(await rooms.listRooms([roomOf('one')])).toEqual([]);
  });

  it('is hung up on where nobody has the number, and where every line is busy', async () => {
    const wrong = await arrives(roomOf('wrong'), '+14185550100', '+15145550000');
    expect(await wrong.out).toBe(DisconnectReason.ROOM_DELETED);
    expect(await callOf(roomOf('wrong'))).toBeNull();

    // A withheld number is one call after another for all that we know: it is not counted.
    for (const room of [roomOf('two'), roomOf('three')]) {
      await arrives(room, '');
      await eventually(async () => (await callOf(room)) !== null);
    }
    expect(await callOf(roomOf('two'))).toMatchObject({ caller: null });
    const busy = await arrives(roomOf('four'), '+14185550101');
    expect(await busy.out).toBe(DisconnectReason.ROOM_DELETED);
    expect(await callOf(roomOf('four'))).toBeNull();
  });

  it('leaves rooms alone that are not the telephone’s', async () => {
    await arrives(`somebody-else-${attempt}`, CALLER);
    const { out } = await arrives(roomOf('unknown'), CALLER, '+15145550000');
    await out;
    expect(await callOf(`somebody-else-${attempt}`)).toBeNull();
    expect(await rooms.listRooms([`somebody-else-${attempt}`])).toHaveLength(1);
  });
});

describe('a caller by the embedded line', () => {
  const take = (caller: string | null, called = NUMBER) => host?.take({ caller, called, attributes: {} });

  it('is given a seat in a room, or the status that says why not', async () => {
    const taken = await take(newCaller(0));
    expect(taken).toMatchObject({ identity: expect.stringMatching(/^caller-/), url: livekit.url });
    expect(await take(newCaller(1), '+15145550000')).toEqual({ status: 404 });
    const second = await take(newCaller(2));
    expect(await take(newCaller(3))).toEqual({ status: 486 });
    for (const one of [taken, second]) if (one !== undefined && 'call' in one) host?.lost(one.call);
    await eventually(async () => (await server.running.store.calls.listOpen()).length === 0);
  });

  it('is busy to a number that calls again and again, and to no other', async () => {
    for (let times = 0; times < 3; times++) {
      const taken = await take(newCaller(0));
      expect(taken).toMatchObject({ call: expect.any(String) });
      if (taken !== undefined && 'call' in taken) host?.lost(taken.call);
      await eventually(async () => (await server.running.store.calls.listOpen()).length === 0);
    }
    expect(await take(newCaller(0))).toEqual({ status: 486 });
    const other = await take(newCaller(1));
    expect(other).toMatchObject({ call: expect.any(String) });
    if (other !== undefined && 'call' in other) host?.lost(other.call);
  });

  it('is told to try later while LiveKit is gone', async () => {
    await livekit.kill();
    expect(await take(newCaller(0))).toEqual({ status: 503 });
  });
});
