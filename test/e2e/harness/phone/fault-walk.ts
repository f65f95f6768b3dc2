/** Walks through what carriers do wrong, on a line with a stand-in for the agent: what came of each, and what was left behind. */
import { execFileSync } from 'node:child_process';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { isFreeUdp } from '../../../../agent/start/ports.ts';
import { type BareLine, startBareLine } from './bare-line.ts';
import { type CarrierFault, carrierFaults } from './carrier-faults.ts';
import { runSipp } from './sipp.ts';
import { sendSpoiled } from './spoiled.ts';

export const RIGHT = 'as it should';
const NUMBER = '+16135550175';
/** The ports of the calls' sound, below all that `anyFree` gives to others. */
const RTP = { from: 11_000, to: 11_199 };
/** Calls a second, and calls in all, of a stranger. */
export const FLOOD = { rate: 500, calls: 2_000 };
export const SPOILED = 10_000;

export interface FaultRow {
  name: string;
  becomes: string;
  /** `as it should`, or what was wrong. */
  came: string;
}

/** A line for the walk. */
export function startFaultyLine(): Promise<BareLine> {
  return startBareLine({
    settings: () => ({
      listen: { udp: '127.0.0.1:0' },
      rtp: RTP,
      limits: { silence: 4, perSecond: 100_000 },
      trunks: [{ name: 'carrier', addresses: ['127.0.0.1'] }],
    }),
  });
}

const portOf = ({ line }: BareLine) => line.ports.udp ?? 0;

/** One fault with its caller, whose number tells which call is its own. */
async function commit(bare: BareLine, fault: CarrierFault, caller: string): Promise<string> {
  const sipp = await runSipp({
    steps: fault.steps.replaceAll('[field]', caller),
    calls: { user: NUMBER, port: portOf(bare) },
  });
  const own = () => bare.calls.filter((call) => call.caller === caller);
  let outcome = '';
  if (fault.refers !== undefined) {
    for (let tries = 0; tries < 1_500 && own()[0]?.active !== true; tries++) await pause(20);
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
  return faults.length === 0 ? RIGHT : faults.join('; ');
}

/** Every fault, a few at a time. */
export async function walkFaults(bare: BareLine): Promise<FaultRow[]> {
  const elsewhere = createSocket('udp4');
  elsewhere.bind(0, '127.0.0.1');
  await once(elsewhere, 'listening');
  let arrived = 0;
  elsewhere.on('message', () => {
    arrived += 1;
  });
  const rows: FaultRow[] = [];
  const waiting = [...carrierFaults(elsewhere.address().port).entries()];
  // The longest first, and a few at a time: sipp's own clock suffers on a busy machine.
  waiting.sort(([, one], [, other]) => Number(other.slow ?? false) - Number(one.slow ?? false));
  async function some(): Promise<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      const [at, fault] = next;
      const { name, becomes } = fault;
      rows[at] = { name, becomes, came: await commit(bare, fault, `+1418555${1_000 + at}`) };
    }
  }
  await Promise.all(Array.from({ length: 5 }, some));
  elsewhere.close();
  const followed = arrived > 0 ? RIGHT : 'nothing came there';
  return [...rows, { name: 'the far side moved', becomes: 'it is spoken to where it went', came: followed }];
}

/** Strangers who call as fast as they can, while the carrier brings a call. */
export async function floodedBy(bare: BareLine, stranger: string): Promise<FaultRow> {
  const before = bare.line.counts();
  const flood = await runSipp({
    steps:
      '<send><![CDATA[\nINVITE sip:[service]@[remote_ip]:[remote_port] SIP/2.0\nVia: SIP/2.0/[transport] [local_ip]:[local_port];branch=[branch]\nFrom: <sip:100@[local_ip]>;tag=[call_number]\nTo: <sip:[service]@[remote_ip]>\nCall-ID: [call_id]\nCSeq: 1 INVITE\nContact: <sip:100@[local_ip]>\nMax-Forwards: 70\nContent-Length: 0\n\n]]></send>',
    calls: { user: NUMBER, port: portOf(bare) },
    count: FLOOD.calls,
    options: ['-i', stranger, '-r', String(FLOOD.rate)],
  });
  const good = carrierFaults(9).find(({ name }) => name === 'late RTP');
  if (good === undefined) throw new Error('no such scenario');
  const served = await commit(bare, good, '+14185559999');
  const { right } = await flood.done;
  const ignored = bare.line.counts().ignored - before.ignored;
  const taken = bare.calls.some(({ caller }) => caller === '100');
  const faults = [
    ...(served === RIGHT ? [] : [`the carrier’s call: ${served}`]),
    ...(right ? [] : ['sipp was answered']),
    // Of so many at once a busy machine loses some before anybody sees them.
    ...(ignored > FLOOD.calls * 0.9 ? [] : [`${ignored} were ignored`]),
    ...(taken ? ['a stranger got through'] : []),
  ];
  return {
    name: `${FLOOD.calls} INVITEs of strangers, ${FLOOD.rate}/s`,
    becomes: 'no answer to any; the carrier’s call is served',
    came: faults.join('; ') || RIGHT,
  };
}

/** Messages that were spoilt on the way, and a whole one after them. */
export async function spoiledBy(bare: BareLine): Promise<FaultRow> {
  // Those that are whole after all need no room each.
  bare.refusing = { status: 404 };
  const { answered } = await sendSpoiled(portOf(bare), SPOILED);
  bare.refusing = null;
  return {
    name: `${SPOILED} mutated packets`,
    becomes: 'nothing falls; the call after them is answered',
    came: answered ? RIGHT : 'the line is silent',
  };
}

/** What is left behind once everybody has hung up; nothing: an empty list. */
export async function leftBehind(bare: BareLine): Promise<string[]> {
  for (let tries = 0; tries < 200 && bare.line.counts().calls > 0; tries++) await pause(50);
  await pause(1_500);
  const rooms = await Promise.all(bare.calls.map(({ room }) => bare.rooms.look(room)));
  const inside = rooms.filter((room) => (room?.humans ?? 0) > 0).length;
  const ports: number[] = [];
  for (let port = RTP.from; port <= RTP.to; port += 2) if (!(await isFreeUdp(port))) ports.push(port);
  const programs = execFileSync('sh', ['-c', 'pgrep -P $PPID sipp || true'], { encoding: 'utf8' }).trim();
  const { calls } = bare.line.counts();
  return [
    ...(calls > 0 ? [`${calls} calls`] : []),
    ...(inside > 0 ? [`${inside} rooms with somebody in them`] : []),
    ...(ports.length > 0 ? [`ports ${ports.join(', ')}`] : []),
    ...(programs === '' ? [] : [`processes ${programs}`]),
  ];
}

/** The rows as a table of text. */
export function tableOf(rows: FaultRow[]): string {
  const width = (pick: (row: FaultRow) => string) => Math.max(...rows.map((row) => pick(row).length));
  const [first, second] = [width(({ name }) => name), width(({ becomes }) => becomes)];
  return rows
    .map(({ name, becomes, came }) => `  ${name.padEnd(first)}  ${becomes.padEnd(second)}  ${came}`)
    .join('\n');
}
