/** Starts the server: store, calls, lines and HTTP. */
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { type Actions, openActions } from '../actions/actions.ts';
import { type ActionSettings, readActionSettings } from '../actions/settings.ts';
import { lintWithoutLine } from '../business/lint/line-rules.ts';
import { lineKey } from '../calls/dispatch.ts';
import { CarillonError } from '../errors.ts';
import type { PhoneLine } from '../phone/line.ts';
import type { OpenPhone } from '../phone/open-phone.ts';
import { openStore, type Store } from '../store/open-store.ts';
import { createApp } from './app.ts';
import { CallKeeper, type KeeperTimes } from './call-keeper.ts';
import { type Handlers, NO_HANDLERS } from './handlers.ts';
import { actOnce } from './line/act-once.ts';
import { LINE_PATH, Lines } from './line/lines.ts';
import { connectLiveKit } from './livekit.ts';
import { createLog, type Log } from './log.ts';
import { openPost } from './mail/post.ts';
import { callOpener } from './open-call.ts';
import { ownerKey, writeOwnerKey } from './owner-key.ts';
import { phoneHost } from './phone-host.ts';
import { openRetention } from './retention.ts';
import type { ServerSettings } from './settings.ts';
import { openSourceReader, type SourceReaderOptions } from './source-reader.ts';
import type { OpenSpeaking } from './speaking.ts';

export interface RunningServer {
  /** Where it listens: `http://127.0.0.1:3900`. */
  url: string;
  store: Store;
  /** Stops at once. Calls go on: their workers wait for the next server. */
  close(): Promise<void>;
}

export interface ServerOptions {
  settings: ServerSettings;
  /** Makes the handlers, on the store that is open. */
  handlers?: (store: Store, actions: Actions) => Handlers;
  /** Carriers and mail. Default: none but the embedded outbox. */
  actions?: ActionSettings;
  /** Runs when the store is open, before the first request: brings the businesses in. */
  prepare?: (store: Store) => Promise<void>;
  /** Opens the telephone's line, where there is one. */
  phone?: OpenPhone | undefined;
  /** Opens this machine's speech, for an owner to hear its voices. Default: they cannot be heard here. */
  speaking?: OpenSpeaking | undefined;
  /** How sources are read; tests allow this machine. */
  sources?: Pick<SourceReaderOptions, 'limits' | 'allowPrivate'>;
  log?: Log;
  times?: Partial<KeeperTimes>;
}

/** Throws `server.port-in-use`, and what `openStore` throws. */
export async function startServer(options: ServerOptions): Promise<RunningServer> {
  const { settings, log = createLog(), times, prepare, phone: openPhone } = options;
  const store = await openStore({ home: settings.home, url: settings.databaseUrl });
  const livekit = connectLiveKit(settings.livekit);
  const lines = new Lines();
  const closing = new AbortController();
  let url = '';
  let phone: PhoneLine | undefined;
  const keeper = new CallKeeper({
    store,
    livekit,
    log,
    times,
    stop: (call, reason) => lines.stop(call, reason),
    dispatchOf: (call) => ({
      call,
      line: settings.lineUrl ?? `${url.replace(/^http/, 'ws')}${LINE_PATH}`,
      key: lineKey(settings.secret, call),
    }),
  });
  const actionSettings = options.actions ?? readActionSettings({});
  const actions = await openActions({
    store,
    settings: actionSettings,
    secret: settings.secret,
    room: livekit,
    phone: () => phone ?? null,
    failed: (err) => log.error({ err }, 'an action could not be carried on: it is tried again'),
  });
  const handlers = options.handlers?.(store, actions) ?? NO_HANDLERS;
  const reader = openSourceReader({
    ...options.sources,
    store,
    log,
    async changed(id, told) {
      const business = await store.businesses.get(id);
      if (business !== null) await handlers.prepare?.(business, told);
    },
  });
  const openCall = callOpener({ store, keeper, log, calls: settings.calls });
  const host = phoneHost({ store, livekit, keeper, openCall, log, url: settings.livekit.url });
  const retention = openRetention({ store, log });
  const app = createApp({
    settings,
    store,
    livekit,
    keeper,
    phone: host,
    line: () => phone ?? null,
    handlers,
    speaking: options.speaking ?? null,
    openCall,
    log,
    actions,
    actionSettings,
    reader,
    post: await openPost(actionSettings),
    publicUrl: () => actionSettings.CARILLON_PUBLIC_URL ?? url.replace('//127.0.0.1:', '//localhost:'),
  });
  const server = createAdaptorServer({ fetch: app.fetch }) as Server;
  lines.serve(server, settings.secret, { store, keeper, handlers, actOnce: actOnce(store, handlers), log });
  try {
    await prepare?.(store);
    url = await listen(server, settings);
    await keeper.begin();
    writeOwnerKey(settings.home, ownerKey(settings.secret));
    actions.begin();
    await reader.begin();
    void retention.begin();
    void knowAll(store, handlers, closing.signal).catch((err: unknown) =>
      log.warn({ err }, 'the knowledge is made ready at the next question'),
    );
    phone = await openPhone?.({
      host,
      log,
      livekit: settings.livekit,
    });
  } catch (error) {
    closing.abort();
    await phone?.close();
    server.close();
    await store.close();
    throw error;
  }
  if (phone === undefined) await sayNoLine(store, log);
  log.info({ url, store: store.kind }, 'server ready');

  return {
    url,
    store,
    async close() {
      closing.abort();
      await phone?.close();
      keeper.close();
      retention.close();
      lines.close();
      await actions.close();
      await reader.close();
      await new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      });
      await store.close();
    },
  };
}

/** Makes each business's knowledge ready before its first caller asks; a folder may have brought in what is new. */
async function knowAll(store: Store, { prepare }: Handlers, closing: AbortSignal): Promise<void> {
  if (prepare === undefined) return;
  for (const business of await store.businesses.list()) {
    if (closing.aborted) return;
    await prepare(business);
  }
}

/** Says which destinations nobody will ever ring. */
async function sayNoLine(store: Store, log: Log): Promise<void> {
  for (const business of await store.businesses.list())
    for (const { code } of lintWithoutLine(business).slice(0, 1))
      log.warn(
        { business: business.id, code },
        'no telephone line: its destinations by telephone are not rung',
      );
}

async function listen(server: Server, { host, port }: ServerSettings): Promise<string> {
  await new Promise<void>((resolve, reject) => {
    server.once('error', (cause) => reject(portInUse(port, cause)));
    server.listen(port, host, resolve);
  });
  const address = server.address();
  const bound = typeof address === 'object' && address !== null ? address.port : port;
  // Workers of this machine come by loopback, whatever else the server listens on.
  const name = host === '0.0.0.0' || host === '::' ? '127.0.0.1' : host;
  return `http://${name.includes(':') ? `[${name}]` : name}:${bound}`;
}

function portInUse(port: number, cause: Error): Error {
  if (!('code' in cause) || cause.code !== 'EADDRINUSE') return cause;
  return new CarillonError(
    'server.port-in-use',
    {
      en: `Port ${port} is taken by another program. Stop it, or give the server another port: PORT=3901.`,
      fr: `Le port ${port} est pris par un autre programme. Arrêtez-le, ou donnez un autre port au serveur : PORT=3901.`,
    },
    { cause },
  );
}
