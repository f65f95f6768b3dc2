/** The line runs in a process of its own: what holds up the server holds up no sound, and its fall is no end. */
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLineInProcess } from '../../agent/phone/process/line-in-process.ts';
import { embeddedSchema } from '../../agent/phone/settings.ts';
import { createLog } from '../../agent/server/log.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { startBareLineApart } from './harness/phone/bare-line.ts';
import { smallCall } from './harness/phone/small-caller.ts';

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

/** Hears in a thread of its own, which notes when each packet came. */
const LISTENER = `
const { parentPort } = require('node:worker_threads');
const socket = require('node:dgram').createSocket('udp4');
const came = [];
socket.on('message', () => came.push(performance.now()));
socket.bind(0, '127.0.0.1', () => parentPort.postMessage(socket.address().port));
parentPort.on('message', () => { socket.close(); parentPort.postMessage(came); parentPort.close(); });
`;

it('sounds evenly while the server is busy for a fifth of a second, again and again', async () => {
  const listener = new Worker(LISTENER, { eval: true });
  const [soundTo] = await once(listener, 'message');
  const port = bare.line.ports.udp ?? 0;
  const call = await smallCall({ port, to: NUMBER, from: CALLER, soundTo });
  for (let times = 0; times < 12; times++) {
    const until = performance.now() + 200;
    while (performance.now() < until);
    await pause(50);
  }
  listener.postMessage('stop');
  const [came] = (await once(listener, 'message')) as [number[]];
  await call.hangUp();
  const gaps = came.slice(1).map((at, index) => at - (came[index] ?? 0));
  // 3 s of sound. Had the beat been the server's, every twelfth packet would come 200 ms after the one before it.
  expect(came.length).toBeGreaterThan(100);
  expect(gaps.filter((gap) => gap > 100).length).toBeLessThan(came.length / 30);
}, 30_000);

it('is opened again after a fall, at the same port', async () => {
  const port = bare.line.ports.udp ?? 0;
  const { pid } = bare.line;
  if (pid === undefined) throw new Error('no process');
  const before = await smallCall({ port, to: NUMBER, from: CALLER });
  const dialling = bare.line.dial({ room: 'r', to: 'sip:nobody@127.0.0.1:9', ring: 20_000 });
  process.kill(pid, 'SIGKILL');
  expect(await dialling).toMatchObject({ outcome: 'failed' });
  await expect.poll(() => bare.line.pid).not.toBe(pid);
  await before.hangUp();
  const call = await smallCall({ port, to: NUMBER, from: CALLER });
  call.says(Int16Array.from({ length: 8_000 }, (_none, at) => 8_000 * Math.sin(at / 2)));
  await expect.poll(() => bare.calls.at(-1)?.loudest).toBeGreaterThan(300);
  // With as many calls as it may carry it is busy.
  await expect(smallCall({ port, to: NUMBER, from: '+14185550143' })).rejects.toThrow('486');
  await call.hangUp();
}, 30_000);

it('says why it cannot be opened, in our own words, and leaves no process', async () => {
  const { pid } = bare.line;
  const taken = openLineInProcess({
    settings: embeddedSchema.parse({
      line: 'embedded',
      listen: { udp: `127.0.0.1:${bare.line.ports.udp}` },
    }),
    host: {
      take: async () => ({ status: 404 }),
      lost: () => undefined,
      seat: async () => ({ url: '', token: '' }),
    },
    log: createLog('silent'),
  });
  await expect(taken).rejects.toMatchObject({ code: 'phone.port-in-use', words: { fr: expect.any(String) } });
  await bare.line.close();
  expect(() => process.kill(pid ?? 0, 0)).toThrow();
}, 30_000);
