/** sipp: the far side of a call by the letter of a scenario, right or wrong. */
import { type ChildProcess, spawn } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { encodeG711 } from '../../../../agent/phone/embedded/media/g711.ts';
import { anyFree, isFreeUdp } from '../../../../agent/start/ports.ts';

/** A scenario, from its steps. */
export function scenario(steps: string): string {
  return `<?xml version="1.0" encoding="ISO-8859-1" ?>\n<!DOCTYPE scenario SYSTEM "sipp.dtd">\n<scenario name="carillon">\n${steps}\n</scenario>\n`;
}

export interface Sipp {
  port: number;
  /** Resolves with whether every step came about, and with what sipp says where one did not. */
  done: Promise<{ right: boolean; errors: string }>;
  stop(): Promise<void>;
}

export interface SippOptions {
  steps: string;
  /** Whom it calls: `user` at `port`; absent: it waits to be called. */
  calls?: { user: string; port: number };
  /** How many calls. Default 1. */
  count?: number;
  /** Other options of the program. */
  options?: string[];
}

/** Those that run now. */
const running = new Set<() => Promise<void>>();

let interrupted = false;

/** Ends all that run, and starts no more, for whoever is interrupted. */
export async function stopEverySipp(): Promise<void> {
  interrupted = true;
  await Promise.all([...running].map((stop) => stop()));
}

export async function runSipp({ steps, calls, count = 1, options = [] }: SippOptions): Promise<Sipp> {
  // Whoever waits for it is about to end.
  if (interrupted) await new Promise(() => undefined);
  const folder = mkdtempSync(join(tmpdir(), 'carillon-sipp-'));
  const port = await anyFree();
  const media = await mediaPort();
  writeFileSync(join(folder, 'scenario.xml'), scenario(steps));
  const target = calls === undefined ? [] : ['-s', calls.user, `127.0.0.1:${calls.port}`];
  const args = [
    '-sf',
    'scenario.xml',
    '-i',
    '127.0.0.1',
    '-p',
    String(port),
    '-mi',
    '127.0.0.1',
    '-mp',
    String(media),
    '-m',
    String(count),
    '-nostdin',
    '-trace_err',
    '-timeout',
    '60s',
    '-timeout_error',
    ...options,
    ...target,
  ];
  makeTone(join(folder, 'tone.ulaw'));
  const program: ChildProcess = spawn('sipp', args, { cwd: folder, stdio: 'ignore' });
  const done = (async () => {
    const [code] = await once(program, 'exit');
    const errors = readdirSync(folder)
      .filter((name) => name.includes('errors'))
      .map((name) => readFileSync(join(folder, name), 'utf8'))
      .join('\n');
    rmSync(folder, { recursive: true, force: true });
    running.delete(stop);
    return { right: code === 0, errors };
  })();
  async function stop(): Promise<void> {
    if (program.exitCode === null && program.signalCode === null) program.kill('SIGKILL');
    await done;
  }
  running.add(stop);
  await pause(300);
  return {
    port,
    done,
    stop,
  };
}

/** Of the ports for sound, below all that `anyFree` gives to others; each program binds as many as are between two. */
const MEDIA = { from: 11_200, apart: 4, count: 200 };
let latest = randomInt(MEDIA.count);

/** The first of the next few ports that are free together: programs that begin at once never share one. */
async function mediaPort(): Promise<number> {
  for (let tries = 0; tries < MEDIA.count; tries++) {
    latest = (latest + 1) % MEDIA.count;
    const first = MEDIA.from + latest * MEDIA.apart;
    const free = await Promise.all(Array.from({ length: MEDIA.apart }, (_, at) => isFreeUdp(first + at)));
    if (free.every(Boolean)) return first;
  }
  throw new Error(`no ports for sound are free from ${MEDIA.from} on`);
}

/** A tone in G.711, for what scenarios say. Plain arithmetic: a dozen scenarios begin at once. */
function makeTone(file: string): void {
  const tone = Int16Array.from({ length: 16_000 }, (_none, at) =>
    Math.round(8_000 * Math.sin((2 * Math.PI * 700 * at) / 8_000)),
  );
  writeFileSync(file, encodeG711('PCMU', tone));
}

export interface Callee {
  port: number;
  close(): Promise<void>;
}

const answer = (line: string, more = '') => `<send><![CDATA[
SIP/2.0 ${line}
[last_Via:]
[last_Record-Route:]
[last_From:]
[last_To:];tag=[pid]x[call_number]
[last_Call-ID:]
[last_CSeq:]
Contact: <sip:callee@[local_ip]:[local_port]>
Content-Length: 0

]]></send>${more}`;

/** Somebody who is busy, declines, never picks up or is not there, by the user that is called. */
export async function startCallee(): Promise<Callee> {
  const branch = (user: string, label: number) =>
    `<nop><action><strcmp assign_to="is" variable="who" value="${user}"/><test assign_to="yes" variable="is" compare="equal" value="0"/></action></nop>\n<nop next="${label}" test="yes"/>`;
  const steps = `
<recv request="INVITE"><action><ereg regexp="sip:([a-z]+)@" search_in="msg" check_it="true" assign_to="all,who"/></action></recv>
${branch('busy', 1)}
${branch('decline', 2)}
${branch('silent', 3)}
${answer('404 Not Found')}
<recv request="ACK" next="9"/>
<label id="1"/>
${answer('486 Busy Here')}
<recv request="ACK" next="9"/>
<label id="2"/>
${answer('603 Decline')}
<recv request="ACK" next="9"/>
<label id="3"/>
${answer('180 Ringing')}
<recv request="CANCEL"/>
<send><![CDATA[
SIP/2.0 200 OK
[last_Via:]
[last_From:]
[last_To:]
[last_Call-ID:]
[last_CSeq:]
Content-Length: 0

]]></send>
<send><![CDATA[
SIP/2.0 487 Request Terminated
[last_Via:]
[last_From:]
[last_To:];tag=[pid]x[call_number]
[last_Call-ID:]
CSeq: [cseq] INVITE
Content-Length: 0

]]></send>
<recv request="ACK"/>
<label id="9"/>
<Reference variables="all"/>`;
  const sipp = await runSipp({ steps, count: 100 });
  return { port: sipp.port, close: () => sipp.stop() };
}
