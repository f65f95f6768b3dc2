/** The line runs in a process of its own: what holds up the server holds up no sound, and its fall is no end. */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openLineInProcess } from '../../agent/phone/process/line-in-process.ts';
import { embeddedSchema } from '../../agent/phone/settings.ts';
import { createLog } from '../../agent/server/log.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { startBareLineApart } from './harness/phone/bare-line.ts';
import { type SmallCall, type SmallCallOptions, smallCall } from './harness/phone/small-caller.ts';

const NUMBER = '+16135550175';
const CALLER = '+14185550142';

let bare: Awaited<ReturnType<typeof startBareLineApart>>;

beforeAll(async () => {
  const port = await anyFree();
  bare = await startBareLineApart({
    settings: () => ({
      listen: { udp: `127.0.0.1:${port}` },
      limits: { calls: 1 },
      trunks: [{ name: 'carrier', addresses: ['127.0.0.1'], outbound: '127.0.0.1:9' }],
    }),
  });
}, 60_000);

afterAll(async () => {
  await bare?.close();
});

const calls: SmallCall[] = [];
// The line carries one call at a time: a test that fails leaves the next one, or its own next try, none.
afterEach(async () => {
  for (const call of calls.splice(0)) await call.hangUp();
});
/** Calls in, from this telephone where no other is said. */
async function callIn(options: Partial<SmallCallOptions> = {}): Promise<SmallCall> {
  const call = await smallCall({ port: bare.line.ports.udp ?? 0, to: NUMBER, from: CALLER, ...options });
  calls.push(call);
  return call;
}

/** Hears in a thread of its own, which notes when each packet came. */
const LISTENER = `
const { parentPort } = require('node:worker_threads');
const socket = require('node:dgram').createSocket('udp4');
const came = [];
socket.on('message', () => came.push(Date.now()));
socket.bind(0, '127.0.0.1', () => parentPort.postMessage(socket.address().port));
parentPort.on('message', () => { socket.close(); parentPort.postMessage(came); parentPort.close(); });
`;

it('sounds evenly while the server is busy for a fifth of a second, again and again', async () => {
  const listener = new Worker(LISTENER, { eval: true });
  const [soundTo] = await once(listener, 'message');
  const call = await callIn({ soundTo });
  const busy: { from: number; to: number }[] = [];
  for (let times = 0; times < 12; times++) {
    const from = Date.now();
    while (Date.now() < from + 200);
    busy.push({ from, to: Date.now() });
    await pause(50);
  }
  listener.postMessage('stop');
  const [came] = (await once(listener, 'message')) as [number[]];
  await call.hangUp();
  // 3 s of sound. Had the beat been the server's, nothing would come while it is busy.
  expect(came.length).toBeGreaterThan(100);
  const sounding = busy.filter(({ from, to }) => came.some((at) => at > from + 50 && at < to - 50));
  expect(sounding.length).toBeGreaterThan(8);
}, 30_000);

it('is opened again after a fall, at the same port', async () => {
  const port = bare.line.ports.udp ?? 0;
  const { pid } = bare.line;
  if (pid === undefined) throw new Error('no process');
  const before = await callIn();
  const dialling = bare.line.dial({ room: 'r', to: 'sip:nobody@127.0.0.1:9', ring: 20_000 });
  process.kill(pid, 'SIGKILL');
  expect(await dialling).toMatchObject({ outcome: 'failed' });
  await expect.poll(() => bare.line.pid).not.toBe(pid);
  expect(bare.line.ports.udp).toBe(port);
  await before.hangUp();
  const call = await callIn();
  call.says(Int16Array.from({ length: 8_000 }, (_none, at) => 8_000 * Math.sin(at / 2)));
  await expect.poll(() => bare.calls.at(-1)?.loudest).toBeGreaterThan(300);
  // With as many calls as it may carry it is busy.
  await expect(callIn({ from: '+14185550143' })).rejects.toThrow('486');
  await call.hangUp();
}, 30_000);

it('says why it cannot be opened, in our own words, and leaves no process', async () => {
  const open = (port: number) =>
    openLineInProcess({
      settings: embeddedSchema.parse({ line: 'embedded', listen: { udp: `127.0.0.1:${port}` } }),
      host: {
        take: async () => ({ status: 404 }),
        lost: () => undefined,
        seat: async () => ({ url: '', token: '' }),
      },
      log: createLog('silent'),
    });
  await expect(open(bare.line.ports.udp ?? 0)).rejects.toMatchObject({
    code: 'phone.port-in-use',
    words: { fr: expect.any(String) },
  });
  const line = await open(await anyFree());
  const { pid } = line;
  await line.close();
  expect(() => process.kill(pid ?? 0, 0)).toThrow();
}, 30_000);
