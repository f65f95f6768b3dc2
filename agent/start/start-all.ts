/** Starts everything that a conversation needs, in order, and stops it again. */
import type { Server } from 'node:http';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { LINE_PATH } from '../server/line/lines.ts';
import { connectLiveKit } from '../server/livekit.ts';
import { Child } from './child.ts';
import { serveDemoSite } from './demo-site.ts';
import { locateLiveKit, noAnswer } from './livekit/locate-livekit.ts';
import { runLiveKit } from './livekit/run-livekit.ts';
import { anyFree, isFree, isFreeUdp, nextFree } from './ports.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** How often ports are chosen for LiveKit where another program is quicker to take them. */
const PORT_TRIES = 5;
/** How long a LiveKit that was given may take to answer, in milliseconds. */
const LIVEKIT_PATIENCE = 8_000;

export interface StartOptions {
  env: NodeJS.ProcessEnv;
  /** Carillon's folder: database, logs, configuration of this run. */
  home: string;
  /** The server's port and the demonstration site's, both free. */
  port: number;
  demoPort: number;
  /** LiveKit's, or the first that is free after it. Default 7880. */
  livekitPort?: number;
  /** The machine's own address, where it is to be reached from the network; null: loopback only. */
  lan: string | null;
  /** Where the demonstration site's pages are. */
  site?: string;
  /** Folders of businesses. */
  businesses: string[];
  /** Whether to run a worker. */
  worker?: boolean;
  say(line: string): void;
}

export interface Everything {
  /** The server's origin, and the demonstration site's. */
  url: string;
  demo: string;
  livekit: { from: 'environment' | 'path' | 'cache' | 'built'; url: string; key: string; secret: string };
  /** What children were given: with it another server or worker can be started beside. */
  env: NodeJS.ProcessEnv;
  /** The programs that must live: LiveKit where it is ours, the server, the worker. */
  children: Child[];
  /** Stops all of it, in the reverse order. */
  stop(): Promise<void>;
}

/** Rejects where something does not start; what had started is stopped again. */
export async function startAll(options: StartOptions): Promise<Everything> {
  const { env, home, port, demoPort, lan, say } = options;
  const children: Child[] = [];
  let site: Server | undefined;
  const stop = async () => {
    site?.close();
    site?.closeAllConnections();
    for (const child of children.toReversed()) await child.stop();
  };
  try {
    const url = `http://127.0.0.1:${port}`;
    const found = await locateLiveKit(env, say);
    const livekit = { from: found.from, ...(await livekitOf(found)) };
    say(`LiveKit  ready at ${livekit.url}`);

    const childEnv: NodeJS.ProcessEnv = {
      ...env,
      LIVEKIT_URL: livekit.url,
      LIVEKIT_API_KEY: livekit.key,
      LIVEKIT_API_SECRET: livekit.secret,
      ...(lan !== null && livekit.own
        ? { LIVEKIT_PUBLIC_URL: livekit.url.replace('127.0.0.1', '{host}') }
        : {}),
      CARILLON_HOME: home,
      CARILLON_HOST: lan === null ? '127.0.0.1' : '0.0.0.0',
      PORT: String(port),
      CARILLON_LINE_URL: env.CARILLON_LINE_URL || `ws://127.0.0.1:${port}${LINE_PATH}`,
      CARILLON_BUSINESSES: options.businesses.join(','),
      CARILLON_DIST: join(root, 'dist'),
      CARILLON_ORIGINS: [env.CARILLON_ORIGINS, ...originsOf(demoPort, lan)].filter(Boolean).join(','),
    };
    const server = carillon('server', childEnv, home);
    children.push(server);
    await server.until(() => ok(`${url}/readyz`), 60_000);
    say(`server   ready at ${url}`);

    if (options.worker !== false) {
      const health = String(await anyFree());
      // Ctrl-C ends the calls of this machine: LiveKit and the server go as well.
      const drain = env.CARILLON_WORKER_DRAIN || '0';
      const own = { CARILLON_WORKER_PORT: health, CARILLON_WORKER_DRAIN: drain };
      const worker = carillon('worker', { ...childEnv, ...own }, home);
      children.push(worker);
      // Registered is not enough: a call that comes before a process is warm waits for it.
      await worker.until(async () => worker.wrote('ready for a call'), 90_000);
    }

    site = await serveDemoSite({
      folder: options.site ?? join(root, 'demo', 'site'),
      host: lan === null ? '127.0.0.1' : '0.0.0.0',
      port: demoPort,
      server: `http://{host}:${port}`,
    });
    return { url, demo: `http://localhost:${demoPort}`, livekit, env: childEnv, children, stop };
  } catch (error) {
    await stop();
    throw error;
  }

  async function livekitOf(found: Awaited<ReturnType<typeof locateLiveKit>>) {
    if (found.from === 'environment') {
      await answers(found);
      return { ...found, own: false };
    }
    const free = lan === null ? isFree : (candidate: number) => isFree(candidate, '0.0.0.0');
    for (let tries = 1; ; tries++) {
      const signalling = await nextFree(options.livekitPort ?? 7880, free);
      const sound = await nextFree(signalling + 2, isFreeUdp);
      try {
        const own = await runLiveKit({
          program: found.program,
          home,
          port: signalling,
          udpPort: sound,
          lan,
          webhook: `http://127.0.0.1:${port}/livekit/webhook`,
        });
        children.push(own.child);
        return { url: own.url, key: own.key, secret: own.secret, own: true };
      } catch (error) {
        // Somebody may have taken a port since it was seen to be free.
        const taken = !(await free(signalling)) || !(await isFreeUdp(sound));
        if (!taken || tries === PORT_TRIES) throw error;
      }
    }
  }
}

/** Waits for a LiveKit that may be starting beside us. Throws `livekit.no-answer`. */
async function answers(found: { url: string; key: string; secret: string }): Promise<void> {
  const livekit = connectLiveKit(found);
  const until = Date.now() + LIVEKIT_PATIENCE;
  while (!(await livekit.ready())) {
    if (Date.now() > until) throw noAnswer(found.url);
    await new Promise((resolve) => setTimeout(resolve, 250));
  }
}

/** A command of ours as a program of its own. */
export function carillon(command: 'server' | 'worker', env: NodeJS.ProcessEnv, home: string): Child {
  return new Child({
    name: command,
    command: process.execPath,
    args: [join(root, 'agent', 'cli.ts'), command],
    env,
    log: join(home, 'logs', `${command}.log`),
  });
}

function originsOf(port: number, lan: string | null): string[] {
  return ['localhost', '127.0.0.1', ...(lan === null ? [] : [lan])].map((host) => `http://${host}:${port}`);
}

async function ok(url: string): Promise<boolean> {
  try {
    return (await fetch(url, { signal: AbortSignal.timeout(2_000) })).ok;
  } catch {
    return false;
  }
}
