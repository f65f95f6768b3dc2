import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { anyFree, isFree } from '../../agent/start/ports.ts';
import { startLiveKit } from '../e2e/harness/livekit.ts';
import { freshHome } from '../support/fresh-home.ts';

const root = resolve(import.meta.dirname, '../..');
const started: Started[] = [];
const homes: string[] = [];
afterAll(async () => {
  await Promise.all(
    started.map((one) => {
      one.signal('SIGTERM');
      return one.exit;
    }),
  );
  for (const home of homes) rmSync(home, { recursive: true, force: true });
});

/** A folder that nothing was started on yet. */
function newHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'carillon-start-'));
  homes.push(home);
  return home;
}
/** One whose database was made by an earlier start. */
async function usedHome(): Promise<string> {
  const home = await freshHome('start');
  homes.push(home);
  return home;
}

interface Started {
  pid: number;
  /** Resolves with what it printed so far when `text` is among it; rejects where it ends before. */
  printed(text: string): Promise<string>;
  exit: Promise<number | null>;
  output(): string;
  signal(signal: NodeJS.Signals): void;
}

/** Runs `carillon start` as a person would, in English; with `npm` first, below a shell, as npm does. */
function start(home: string, env: NodeJS.ProcessEnv, ...args: string[]): Started {
  const { LIVEKIT_URL: _, DATABASE_URL: __, OPENAI_API_KEY: ___, ...inherited } = process.env;
  const command = [process.execPath, join(root, 'agent/cli.ts'), 'start'];
  const [program = '', ...rest] =
    args[0] === 'npm' ? ['sh', '-c', `${command.join(' ')}; true`] : [...command, ...args];
  const child = spawn(program, rest, {
    env: { ...inherited, LANG: 'C', LC_ALL: 'C', CARILLON_HOME: home, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (data: Buffer) => {
      output += data.toString();
    });
  const exit = new Promise<number | null>((done) => child.once('close', (code) => done(code)));
  const one: Started = {
    pid: child.pid ?? 0,
    exit,
    output: () => output,
    signal: (signal) => void child.kill(signal),
    async printed(text) {
      while (!output.includes(text)) {
        const ended = await Promise.race([exit, new Promise<'on'>((on) => setTimeout(() => on('on'), 50))]);
        if (ended !== 'on' && !output.includes(text)) throw new Error(`it ended (${ended}):\n${output}`);
      }
      return output;
    },
  };
  started.push(one);
  return one;
}
const ports = async () => ({ PORT: String(await anyFree()), DEMO_PORT: String(await anyFree()) });

/** The processes under `pid`, of whatever depth: each is `[pid, its command line]`. */
function family(pid: number): [number, string][] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name): [number, number, string][] => {
      try {
        const parent = Number(
          readFileSync(`/proc/${name}/stat`, 'utf8')
            .replace(/^.*\) \S /, '')
            .split(' ')[0],
        );
        return [[Number(name), parent, readFileSync(`/proc/${name}/cmdline`, 'utf8').replaceAll('\0', ' ')]];
      } catch {
        return [];
      }
    });
  const under = (of: number): [number, string][] =>
    all.filter(([, parent]) => parent === of).flatMap(([own, , line]) => [[own, line], ...under(own)]);
  return under(pid);
}
const living = (pids: number[]) =>
  pids.filter((pid) => {
    try {
      process.kill(pid, 0);
      return !/^State:\s+Z/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
    } catch {
      return false;
    }
  });

describe('one carillon start', { timeout: 240_000 }, () => {
  let home: string;
  let env: Awaited<ReturnType<typeof ports>>;
  let one: Started | undefined;
  /** The one that runs: started by the first test, and again where a test that failed has ended it. */
  async function running(): Promise<Started> {
    if (one !== undefined) return one;
    home = newHome();
    env = await ports();
    one = start(home, env);
    await one.printed('Ctrl-C stops everything.');
    return one;
  }

  it('runs everything, and says where', async () => {
    // what an attempt before this one left
    one?.signal('SIGTERM');
    await one?.exit;
    one = undefined;
    const output = (await running()).output();
    expect(output).toContain(`http://localhost:${env.DEMO_PORT}/`);
    expect(output).toContain(`http://127.0.0.1:${env.PORT}`);
    expect(output).toMatch(/ears +pocketsphinx/);
    expect(output).toMatch(/database +PGlite/);

    const pages = await fetch(`http://127.0.0.1:${env.DEMO_PORT}/`);
    expect(pages.status).toBe(200);
    const script = await fetch(`http://127.0.0.1:${env.PORT}/carillon.js`);
    expect(script.headers.get('access-control-allow-origin')).toBe('*');
    expect(script.headers.get('content-type')).toContain('javascript');
    const ready = await fetch(`http://127.0.0.1:${env.PORT}/readyz`);
    expect(await ready.json()).toEqual({ database: true, livekit: true });
    const call = await fetch(`http://127.0.0.1:${env.PORT}/v1/calls`, {
      method: 'POST',
      headers: { origin: `http://localhost:${env.DEMO_PORT}` },
      body: JSON.stringify({ business: 'riverside-dental' }),
    });
    expect(call.status).toBe(201);
  });

  it('does not start twice on one folder', async () => {
    await running();
    const two = start(home, await ports());
    expect(await two.exit).not.toBe(0);
    expect(two.output()).toContain('store.in-use');
    expect(two.output()).toContain(home);
  });

  it('leaves nothing behind on Ctrl-C', async () => {
    const ended = await running();
    one = undefined;
    const pids = family(ended.pid).map(([pid]) => pid);
    expect(pids.length).toBeGreaterThanOrEqual(3);
    ended.signal('SIGINT');
    expect(await ended.exit).toBe(0);
    expect(living(pids)).toEqual([]);
    expect(await isFree(Number(env.PORT))).toBe(true);
    expect(await isFree(Number(env.DEMO_PORT))).toBe(true);
  });
});

describe.concurrent('a carillon start', { timeout: 240_000 }, () => {
  it('ends with the npm that started it', async ({ expect }) => {
    const one = start(await usedHome(), { ...(await ports()), npm_lifecycle_event: 'start' }, 'npm');
    await one.printed('Ctrl-C stops everything.');
    const pids = family(one.pid).map(([pid]) => pid);
    one.signal('SIGKILL');
    await one.exit;
    for (let wait = 0; wait < 100 && living(pids).length > 0; wait++)
      await new Promise((resolve) => setTimeout(resolve, 100));
    expect(living(pids)).toEqual([]);
  });

  it('says which of its programs has died, and stops the others', async ({ expect }) => {
    const home = await usedHome();
    const one = start(home, await ports());
    await one.printed('Ctrl-C stops everything.');
    const programs = family(one.pid);
    const livekit = programs.find(([, line]) => line.includes('livekit.yaml'));
    if (livekit === undefined)
      throw new Error(`no LiveKit among ${programs.map(([, line]) => line).join('\n')}`);
    process.kill(livekit[0], 'SIGKILL');
    expect(await one.exit).toBe(1);
    expect(one.output()).toContain('LiveKit has ended');
    expect(one.output()).toContain(join(home, 'logs', 'livekit.log'));
    expect(living(programs.map(([pid]) => pid))).toEqual([]);
  });

  it('says that the LiveKit it was given does not answer to its key', async ({ expect }) => {
    const livekit = await startLiveKit();
    const given = { LIVEKIT_URL: livekit.url, LIVEKIT_API_KEY: livekit.key, LIVEKIT_API_SECRET: 'another' };
    const one = start(newHome(), { ...(await ports()), ...given });
    expect(await one.exit).not.toBe(0);
    expect(one.output()).toContain('livekit.no-answer');
    expect(one.output()).toContain(livekit.url);
    await livekit.stop();
  });

  it('refuses a port that it was given and that is taken', async ({ expect }) => {
    const { PORT, DEMO_PORT } = await ports();
    const other = createServer();
    await new Promise<void>((listening) => other.listen(Number(PORT), '127.0.0.1', listening));
    const one = start(newHome(), { PORT, DEMO_PORT });
    expect(await one.exit).not.toBe(0);
    expect(one.output()).toContain(`PORT=${PORT}`);
    expect(one.output()).toContain('start.port-in-use');
    await new Promise((closed) => other.close(closed));
  });

  it('shows what is wrong in a business’s files, and starts nothing', async ({ expect }) => {
    const home = newHome();
    const folder = join(home, 'businesses');
    mkdirSync(folder);
    cpSync(join(root, 'demo/businesses/riverside-dental'), join(folder, 'broken'), { recursive: true });
    writeFileSync(join(folder, 'broken/business.yaml'), 'id: broken\nname: [\n');
    const one = start(home, await ports(), '--business', folder);
    expect(await one.exit).not.toBe(0);
    expect(one.output()).toMatch(/business\.yaml:\d+: /);
    expect(one.output()).not.toContain('Carillon is ready');
  });

  it('says what LIVEKIT_URL wants beside it', async ({ expect }) => {
    const one = start(newHome(), {
      ...(await ports()),
      LIVEKIT_URL: 'ws://127.0.0.1:1',
      LIVEKIT_API_KEY: '',
    });
    expect(await one.exit).not.toBe(0);
    expect(one.output()).toContain('livekit.keys-missing');
  });

  it('says how a LiveKit server is had where there is none', async ({ expect }) => {
    const home = newHome();
    const bin = join(home, 'bin');
    mkdirSync(bin);
    const one = start(home, {
      ...(await ports()),
      PATH: bin,
      CARILLON_CACHE: join(home, 'cache'),
      GOFLAGS: '-mod=vendor',
    });
    expect(await one.exit).not.toBe(0);
    expect(one.output()).toContain('livekit.not-found');
    for (const system of ['Linux', 'macOS', 'Windows']) expect(one.output()).toContain(system);
  });
});
