/** What comes of dialling and handing over through LiveKit, by its own mock of its telephone service. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, request, type Server } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { PhoneLine } from '../../agent/phone/line.ts';
import { openLiveKitLine } from '../../agent/phone/livekit/livekit-line.ts';
import { livekitSchema } from '../../agent/phone/settings.ts';
import { createLog } from '../../agent/server/log.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { mockOfLiveKit } from './mock-of-livekit.ts';

const SECRET = 'secret-of-the-test-which-is-long-enough';

let line: PhoneLine;
let proxy: Server;
let stop: () => Promise<void>;
/** What the mock is told to answer; null: nothing is passed on to it at all. */
let answer: object | null = {};
/** What was asked last, where somebody was dialled. */
let asked: unknown;

beforeAll(async () => {
  const port = await anyFree();
  const program = spawn(
    await mockOfLiveKit(),
    ['--ports', String(port), '--bind', '127.0.0.1', '--api-secret', SECRET],
    { stdio: 'ignore' },
  );
  stop = async () => {
    if (program.exitCode !== null) return;
    program.kill();
    await once(program, 'exit');
  };
  // The wanted answer goes in a header, which the client cannot set. The mock keeps no trunks: ours is there.
  proxy = createServer((incoming, outgoing) => {
    const parts: Buffer[] = [];
    incoming.on('data', (part: Buffer) => parts.push(part));
    incoming.on('end', () => {
      if (incoming.url?.endsWith('ListSIPOutboundTrunk')) {
        outgoing.setHeader('content-type', 'application/json');
        outgoing.end(JSON.stringify({ items: [{ sip_trunk_id: 'ST_1', name: 'carillon carrier' }] }));
        return;
      }
      if (incoming.url?.endsWith('CreateSIPParticipant')) asked = JSON.parse(Buffer.concat(parts).toString());
      if (answer === null) return;
      const headers = { ...incoming.headers, 'x-lk-mock': JSON.stringify(answer) };
      const options = { host: '127.0.0.1', port, path: incoming.url, method: 'POST', headers };
      const passed = request(options, (response) => {
        outgoing.writeHead(response.statusCode ?? 500, response.headers);
        response.pipe(outgoing);
      });
      passed.on('error', () => outgoing.destroy());
      passed.end(Buffer.concat(parts));
    });
  });
  proxy.listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const address = proxy.address();
  const url = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;
  for (let tries = 0; tries < 200; tries++) {
    if (
      await fetch(`http://127.0.0.1:${port}`).then(
        () => true,
        () => false,
      )
    )
      break;
    await pause(25);
  }
  const carrier = {
    name: 'carrier',
    numbers: ['+16135550175'],
    addresses: ['192.0.2.1'],
    outbound: 'carrier.example',
  };
  line = await openLiveKitLine({
    settings: livekitSchema.parse({ line: 'livekit', carriers: [carrier] }),
    livekit: { url, key: 'any', secret: SECRET },
    log: createLog('silent'),
  });
}, 240_000);

afterAll(async () => {
  proxy?.closeAllConnections();
  proxy?.close();
  await stop?.();
});

const dial = (ring = 2_000, signal?: AbortSignal) =>
  line.dial({ room: 'room', to: '+14185550142', from: '+16135550175', ring }, signal);
const refer = (ring = 2_000) =>
  line.refer({ room: 'room', identity: 'sip_caller', to: '+14185550142', ring });
const says = (code: number) => ({ delayMs: 0, sipStatus: { code, status: 'as the test wants' } });

it('gives each status of the far side the outcome that the caller needs', async () => {
  const table: [number, string][] = [
    [486, 'busy'],
    [600, 'busy'],
    [480, 'noAnswer'],
    [408, 'noAnswer'],
    [603, 'refused'],
    [403, 'refused'],
    [503, 'failed'],
    [500, 'failed'],
    [404, 'failed'],
  ];
  for (const [status, outcome] of table) {
    answer = says(status);
    expect(await dial()).toEqual({ outcome, status, identity: null });
    expect(await refer()).toEqual({ outcome, status, identity: null });
  }
});

it('tells who answered, and that a caller was handed over', async () => {
  answer = { delayMs: 0 };
  const dialled = await dial();
  expect(dialled).toMatchObject({ outcome: 'answered', status: 200 });
  expect(dialled.identity).toMatch(/^dialled-/);
  expect(await refer()).toEqual({ outcome: 'answered', status: 200, identity: null });
});

it('knows that it does not know, where a transfer is never heard of again', async () => {
  answer = null;
  expect(await refer(1)).toEqual({ outcome: 'unknown', status: null, identity: null });
  expect(await dial(1)).toEqual({ outcome: 'noAnswer', status: null, identity: null });
}, 40_000);

it('dials a SIP address: at the carrier through its trunk, and elsewhere directly', async () => {
  answer = { delayMs: 0 };
  const to = (uri: string) => line.dial({ room: 'room', to: uri, ring: 2_000 });
  expect((await to('sip:front-desk@carrier.example')).outcome).toBe('answered');
  expect(asked).toMatchObject({ sipTrunkId: 'ST_1', sipCallTo: 'front-desk' });
  expect((await to('sip:front-desk@pbx.example:5070;transport=tcp')).outcome).toBe('answered');
  expect(asked).toMatchObject({
    sipCallTo: 'front-desk',
    sipNumber: '+16135550175',
    trunk: { hostname: 'pbx.example:5070', transport: 'SIP_TRANSPORT_TCP' },
  });
  expect((await to('sips:front-desk@pbx.example')).outcome).toBe('answered');
  expect(asked).toMatchObject({ trunk: { hostname: 'pbx.example', transport: 'SIP_TRANSPORT_TLS' } });
  answer = says(486);
  expect(await to('sip:front-desk@pbx.example')).toMatchObject({ outcome: 'busy', status: 486 });
});

it('dials nobody for a caller who is gone', async () => {
  answer = { delayMs: 0 };
  expect((await dial(2_000, AbortSignal.abort())).outcome).toBe('failed');
});
