/** How soon a caller hears the greeting, and how many calls the machine holds at once, at what price. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { anyFree } from '../../../agent/start/ports.ts';
import { startCarillon, type TestCarillon } from '../../e2e/harness/everything.ts';
import { type SmallCall, smallCall } from '../../e2e/harness/phone/small-caller.ts';
import { startOpenAIStandin } from '../../standins/openai.ts';
import { speechOf } from '../../voice/speech-of.ts';
import { quantile, spread } from '../figures.ts';
import { unlimitedClinic } from '../parts/business.ts';
import { memoryOf, processesUnder, processorOf } from '../parts/processes.ts';
import { started } from '../parts/tidily.ts';

const NUMBER = '+16135550175';
/** Calls one after another, for the greeting. */
const GREETINGS = 10;
/** How long calls are watched, how often each caller says something, and how long the machine may rest, in milliseconds. */
const WATCHED = 20_000;
const SAYS_EVERY = 8_000;
const REST = 3_000;
const SAYS = 'what are your opening hours please';
/** A frame that comes later than this after the one before it was heard as a gap, in milliseconds. */
const GAP = 60;
/** Calls are held where every one is answered, so few frames come late, and greetings are heard in so many milliseconds. */
const HELD = { gaps: 0.01, greeting: 5_000 };
const LOUD = 500;

/** One caller: what they heard, and when. */
class Caller {
  greeted: number | null = null;
  frames = 0;
  gaps = 0;
  #last = 0;
  call: SmallCall | null = null;

  async dial(port: number, from: string): Promise<void> {
    const hears = (samples: Int16Array, at: number) => {
      this.frames += 1;
      if (this.#last > 0 && at - this.#last > GAP) this.gaps += 1;
      this.#last = at;
      if (this.greeted === null && samples.some((sample) => Math.abs(sample) > LOUD)) this.greeted = at;
    };
    this.call = await smallCall({ port, to: NUMBER, from, hears });
    const deadline = performance.now() + 20_000;
    while (this.greeted === null && performance.now() < deadline && !this.call.over()) await pause(5);
  }

  /** From the INVITE to the greeting; null where none was heard. */
  get greeting(): number | null {
    return this.greeted === null || this.call === null ? null : this.greeted - this.call.invitedAt;
  }
}

interface Parts {
  bridge: number[];
  worker: number[];
}

/** The processes of the bridge and of the worker. */
function partsOf({ children }: TestCarillon): Parts {
  const pid = (name: string) => children.find((child) => child.name === name)?.pid ?? 0;
  const worker = pid('worker');
  return {
    bridge: processesUnder(pid('server'))
      .filter(({ command }) => command.includes('phone/process/main'))
      .map((one) => one.pid),
    worker: [worker, ...processesUnder(worker).map((one) => one.pid)],
  };
}

const processor = (pids: number[]) => pids.reduce((sum, pid) => sum + processorOf(pid), 0);
const memory = (pids: number[]) => pids.reduce((sum, pid) => sum + memoryOf(pid).proportional, 0);

/** Measures and prints; `most`: how many calls at once are tried. */
export async function phoneLoad(
  later: AsyncDisposableStack,
  mind: 'rules' | 'stand-in model',
  most: number,
): Promise<void> {
  const clinic = unlimitedClinic();
  later.defer(clinic.forget);
  const folder = mkdtempSync(join(tmpdir(), 'carillon-bench-phone-'));
  later.defer(() => rmSync(folder, { recursive: true, force: true }));
  const port = await anyFree();
  const settings = join(folder, 'phone.yaml');
  writeFileSync(
    settings,
    `line: embedded\nlisten: { udp: "127.0.0.1:${port}" }\naddress: 127.0.0.1\nlimits: { calls: 1000, perSecond: 1000 }\ntrunks: [{ name: carrier, addresses: [127.0.0.1] }]\n`,
  );
  const standin = await started(
    later,
    startOpenAIStandin({
      transcribe: () => SAYS,
      speak: () => Int16Array.from({ length: 24_000 }, (_none, at) => 4_000 * Math.sin(at / 12)),
    }),
    (one) => one.close(),
  );
  const model = { OPENAI_API_KEY: standin.key, OPENAI_BASE_URL: standin.url };
  const carillon = await started(
    later,
    startCarillon({
      env: { CARILLON_PHONE: settings, ...(mind === 'rules' ? {} : model) },
      businesses: [clinic.folder],
      quiet: true,
    }),
    (one) => one.stop(),
  );
  const words = await speechOf(SAYS);
  // Speech at 24 kHz, for a telephone.
  const said = words.filter((_sample, at) => at % 3 === 0);

  const greetings: number[] = [];
  for (let at = 0; at < GREETINGS; at++) {
    const caller = new Caller();
    // Whoever is not answered is missing in the count.
    await caller.dial(port, `+1418555${1_000 + at}`).catch(() => undefined);
    if (caller.greeting !== null) greetings.push(caller.greeting);
    await caller.call?.hangUp();
    await pause(REST);
  }
  console.log(`\n${mind}\n  INVITE → greeting heard  ${spread(greetings, 'ms', 0)} of ${GREETINGS}`);
  console.log('  calls  greeting p50, p95    late frames   bridge CPU, MB a call   worker CPU, MB a call');

  const idle = partsOf(carillon);
  const idleMemory = { bridge: memory(idle.bridge), worker: memory(idle.worker) };
  let held = 0;
  for (let calls = 1; calls <= most; calls *= 2) {
    const callers = Array.from({ length: calls }, () => new Caller());
    const dialled = await Promise.allSettled(
      callers.map(async (caller, at) => {
        await pause(at * 200);
        await caller.dial(port, `+1514555${1_000 + at}`);
      }),
    );
    for (const caller of callers) [caller.frames, caller.gaps] = [0, 0];
    const parts = partsOf(carillon);
    const before = {
      bridge: processor(parts.bridge),
      worker: processor(parts.worker),
      at: performance.now(),
    };
    const talk = () => {
      for (const { call } of callers) call?.says(said);
    };
    talk();
    const talking = setInterval(talk, SAYS_EVERY);
    await pause(WATCHED);
    clearInterval(talking);
    const took = (performance.now() - before.at) / 1_000;
    const after = partsOf(carillon);
    const cost = (part: 'bridge' | 'worker') => {
      const share = (100 * (processor(after[part]) - before[part])) / took / calls;
      return `${share.toFixed(1)} %, ${((memory(after[part]) - idleMemory[part]) / calls).toFixed(0)}`;
    };
    const times = callers.flatMap(({ greeting }) => greeting ?? []);
    const late =
      callers.reduce((sum, { gaps }) => sum + gaps, 0) /
      Math.max(
        1,
        callers.reduce((sum, { frames }) => sum + frames, 0),
      );
    const lost = dialled.filter(({ status }) => status === 'rejected').length;
    const holds =
      times.length === calls &&
      callers.every(({ call }) => call?.over() === false) &&
      late <= HELD.gaps &&
      quantile(times, 0.95) <= HELD.greeting;
    console.log(
      `  ${String(calls).padStart(5)}  ${`${quantile(times, 0.5).toFixed(0)}, ${quantile(times, 0.95).toFixed(0)} ms`.padEnd(18)}  ${`${(100 * late).toFixed(2)} %`.padEnd(12)}  ${cost('bridge').padEnd(22)}  ${cost('worker')}${lost > 0 ? `   (${lost} not answered)` : ''}`,
    );
    for (const { call } of callers) await call?.hangUp();
    await pause(REST);
    if (!holds) break;
    held = calls;
  }
  console.log(
    `  held at once: ${held} (all greeted within ${HELD.greeting / 1_000} s, and at most ${100 * HELD.gaps} % of the sound late)`,
  );
  await carillon.stop();
}
