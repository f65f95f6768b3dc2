/** What carriers do wrong, by sipp, all at once: each comes out as it should, and nothing is left behind. */
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type BareLine, startBareLine } from './harness/phone/bare-line.ts';
import { type CarrierFault, carrierFaults } from './harness/phone/carrier-faults.ts';
import { runSipp } from './harness/phone/sipp.ts';

const NUMBER = '+16135550175';

let bare: BareLine;
let port: number;

beforeAll(async () => {
  bare = await startBareLine({
    settings: () => ({
      listen: { udp: '127.0.0.1:0' },
      limits: { silence: 4, perSecond: 100 },
      trunks: [{ name: 'carrier', addresses: ['127.0.0.1'] }],
    }),
  });
  port = bare.line.ports.udp ?? 0;
}, 60_000);

afterAll(async () => {
  await bare?.close();
});

/** One fault with its caller, whose number tells which call is its own. */
async function commit(fault: CarrierFault, caller: string): Promise<string> {
  const sipp = await runSipp({
    steps: fault.steps.replaceAll('[field]', caller),
    calls: { user: NUMBER, port },
  });
  const own = () => bare.calls.filter((call) => call.caller === caller);
  let outcome = '';
  if (fault.refers !== undefined) {
    for (let tries = 0; tries < 500 && own()[0]?.active !== true; tries++) await pause(20);
    const [call] = own();
    if (call !== undefined) {
      const to = '+14185550199';
      const result = await bare.line.refer({ room: call.room, identity: call.identity, to, ...fault.refers });
      outcome = `${result.outcome} ${result.status}`;
    }
  }
  const { right, errors } = await sipp.done;
  const heard = own().some(({ loudest }) => loudest > 300);
  const faults = [
    ...(right ? [] : [`sipp: ${errors.split('\n').slice(0, 3).join(' ')}`]),
    ...(fault.outcome === undefined || fault.outcome === outcome ? [] : [`came out as ${outcome}`]),
    ...(fault.heard === true && !heard ? ['the agent heard nothing'] : []),
    ...(own().length > 1 ? [`${own().length} calls`] : []),
  ];
  return faults.length === 0 ? 'as it should' : faults.join('; ');
}

it('answers each as it should, and lets go of everything', async () => {
  const elsewhere = createSocket('udp4');
  elsewhere.bind(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  let arrived = 0;
  elsewhere.on('message', () => {
    arrived += 1;
  });
  const faults = carrierFaults(elsewhere.address().port);
  const table: [string, string][] = [];
  const waiting = [...faults.entries()];
  // The longest first, and a few at a time: sipp's own clock suffers on a busy machine.
  waiting.sort(([, one], [, other]) => Number(other.slow ?? false) - Number(one.slow ?? false));
  async function some(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, fault] = next;
      table[at] = [fault.name, await commit(fault, `+1418555${1_000 + at}`)];
    }
  }
  await Promise.all(Array.from({ length: 5 }, some));
  console.log(table.map(([name, came]) => `${name.padEnd(34)} ${came}`).join('\n'));
  expect(table).toEqual(faults.map(({ name }) => [name, 'as it should']));
  // The far side that moved is spoken to where it went.
  expect(arrived).toBeGreaterThan(0);
  elsewhere.close();
  await pause(1_500);
  expect(bare.line.counts()).toMatchObject({ calls: 0, malformed: 0 });
  const left = await Promise.all(bare.calls.map(({ room }) => bare.rooms.look(room)));
  expect(left.map((room) => room?.humans ?? 0)).toEqual(bare.calls.map(() => 0));
}, 80_000);

it('gives strangers no answer at all, and serves its carrier through a flood of them', async () => {
  const before = bare.line.counts();
  const flood = await runSipp({
    steps:
      '<send><![CDATA[\nINVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0\nVia: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]\nFrom: <sip:100@[local_ip]>;tag=[call_number]\nTo: <sip:[service]@[remote_ip]>\nCall-ID: [call_id]\nCSeq: 1 INVITE\nContact: <sip:100@[local_ip]>\nMax-Forwards: 70\nContent-Length: 0\n\n]]></send>',
    calls: { user: NUMBER, port },
    count: 2_000,
    options: ['-i', '127.0.0.2', '-r', '500'],
  });
  const [good] = carrierFaults(9).filter(({ name }) => name === 'late RTP');
  if (good === undefined) throw new Error('no such scenario');
  expect(await commit(good, '+14185559999')).toBe('as it should');
  expect((await flood.done).right).toBe(true);
  const after = bare.line.counts();
  expect(after.ignored - before.ignored).toBe(2_000);
  expect(bare.calls.filter(({ caller }) => caller === '100')).toEqual([]);
}, 60_000);

it('leaves no program of the tests running', () => {
  expect(execFileSync('sh', ['-c', 'pgrep -P $PPID sipp || true'], { encoding: 'utf8' }).trim()).toBe('');
});
