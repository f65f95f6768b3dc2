/** The server in this process, on a folder of its own, for tests. */
import { rmSync } from 'node:fs';
import type { Actions } from '../../agent/actions/actions.ts';
import type { ActionSettings } from '../../agent/actions/settings.ts';
import { type Business, businessSchema } from '../../agent/business/business.ts';
import { type Dispatch, lineKey } from '../../agent/calls/dispatch.ts';
import type { KeeperTimes } from '../../agent/server/call-keeper.ts';
import type { Handlers } from '../../agent/server/handlers.ts';
import { createLog } from '../../agent/server/log.ts';
import type { LiveKitSettings, ServerSettings } from '../../agent/server/settings.ts';
import { type RunningServer, type ServerOptions, startServer } from '../../agent/server/start-server.ts';
import { anyFree } from '../../agent/start/ports.ts';
import type { Store } from '../../agent/store/open-store.ts';
import { freshHome } from '../support/fresh-home.ts';
import { own } from '../support/own.ts';

export const SECRET = 'a secret for the tests of the server';
export const ORIGIN = 'https://riverside.example';

export const business = (over: Record<string, unknown> = {}): Business =>
  businessSchema.parse({
    id: 'riverside',
    name: 'Riverside Dental',
    languages: ['en', 'fr'],
    greeting: { en: 'Hello.', fr: 'Bonjour.' },
    origins: [ORIGIN],
    ...over,
  });

/** A LiveKit that nobody runs. */
export const NO_LIVEKIT = { url: 'ws://127.0.0.1:1', key: 'key', secret: 'secret'.repeat(8) };

export interface TestServer {
  readonly running: RunningServer;
  readonly settings: ServerSettings;
  /** Stops it and starts it again on the same folder and port. */
  restart(): Promise<void>;
  /** Stops it, and leaves the folder. */
  pause(): Promise<void>;
  /** Starts it again, where it was stopped. */
  resume(): Promise<void>;
  /** Gives it a business of its own, where nothing has happened yet. */
  settle(over?: Record<string, unknown>): Promise<Business>;
  stop(): Promise<void>;
  /** Asks for a call as a browser would. */
  ask(body: unknown, headers?: Record<string, string>): Promise<Response>;
  /** Where a worker finds the call's line. */
  lineOf(call: string): { url: string; call: string; secret: string };
}

export interface TestServerOptions {
  livekit?: Omit<LiveKitSettings, 'publicUrl'>;
  businesses?: Business[];
  settings?: Partial<ServerSettings>;
  handlers?: Handlers | ((store: Store, actions: Actions) => Handlers);
  actions?: ActionSettings;
  times?: Partial<KeeperTimes>;
  sources?: ServerOptions['sources'];
  speaking?: ServerOptions['speaking'];
  phone?: ServerOptions['phone'];
  port?: number;
}

export async function startTestServer(options: TestServerOptions = {}): Promise<TestServer> {
  const livekit = options.livekit ?? NO_LIVEKIT;
  const home = await freshHome('server');
  const port = options.port ?? (await anyFree());
  const settings: ServerSettings = {
    host: '127.0.0.1',
    port,
    home,
    databaseUrl: undefined,
    livekit: { ...livekit, publicUrl: livekit.url },
    secret: SECRET,
    lineUrl: null,
    origins: [],
    calls: 50,
    proxies: 0,
    ears: ['en'],
    businesses: [],
    dist: home,
    ...options.settings,
  };
  const { handlers } = options;
  const begin = () =>
    startServer({
      settings,
      log: createLog('silent'),
      ...(options.times === undefined ? {} : { times: options.times }),
      ...(handlers === undefined
        ? {}
        : { handlers: typeof handlers === 'function' ? handlers : () => handlers }),
      ...(options.actions === undefined ? {} : { actions: options.actions }),
      ...(options.sources === undefined ? {} : { sources: options.sources }),
      speaking: options.speaking,
      phone: options.phone,
      prepare: async (store) => {
        for (const one of options.businesses ?? [business()]) await store.businesses.put(one, Date.now());
      },
    });
  let running = await begin();
  let up = true;
  async function pause(): Promise<void> {
    up = false;
    await running.close();
  }
  async function resume(): Promise<void> {
    if (up) return;
    running = await begin();
    up = true;
  }
  return {
    get running() {
      return running;
    },
    settings,
    pause,
    resume,
    async restart() {
      await pause();
      await resume();
    },
    async settle(over = {}) {
      const one = business({ id: own('business'), ...over });
      await running.store.businesses.put(one, Date.now());
      return one;
    },
    async stop() {
      await running.close();
      rmSync(home, { recursive: true, force: true });
    },
    ask: (body, headers = { origin: ORIGIN }) =>
      fetch(`${running.url}/v1/calls`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: typeof body === 'string' ? body : JSON.stringify(body),
      }),
    lineOf(call) {
      const dispatch: Dispatch = {
        call,
        line: `${running.url.replace('http', 'ws')}/v1/line`,
        key: lineKey(SECRET, call),
      };
      return { url: dispatch.line, call, secret: dispatch.key };
    },
  };
}

/** Waits until `check` gives something, 30 s at most. */
export async function eventually<T>(check: () => Promise<T | null | undefined | false>): Promise<T> {
  const deadline = Date.now() + 30_000;
  for (;;) {
    const value = await check();
    if (value) return value;
    if (Date.now() > deadline) throw new Error('it never came');
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}
