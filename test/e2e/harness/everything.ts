/** All of Carillon for a test, as `npm start` runs it, on free ports and in a folder of its own. */
import { readFileSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { buildWidget, isStale } from '../../../agent/start/build-widget.ts';
import { anyFree } from '../../../agent/start/ports.ts';
import { type Everything, startAll } from '../../../agent/start/start-all.ts';
import { openStore, type Store } from '../../../agent/store/open-store.ts';
import { freshHome } from '../../support/fresh-home.ts';

export interface TestCarillon extends Everything {
  /** CARILLON_HOME. */
  home: string;
  /** What a program (`server`, `worker`, `livekit`) has written so far. */
  log(name: string): string;
  /** Stops all of it, then opens its store for the test to look at. The caller closes the store. */
  stopAndOpenStore(): Promise<Store>;
}

export interface TestCarillonOptions {
  env?: NodeJS.ProcessEnv;
  businesses?: string[];
  /** Default: the real one. */
  worker?: boolean;
  /** The server's. Default: any that is free. */
  port?: number;
  /** Says nothing of its start. */
  quiet?: boolean;
}

const root = resolve(import.meta.dirname, '../../..');

/**
 * Starts it; the folder goes when it is stopped, unless the store was opened. Where it does not start it is started
 * once more: another program may have taken one of its ports.
 */
export async function startCarillon(options: TestCarillonOptions = {}): Promise<TestCarillon> {
  try {
    return await startOnce(options);
  } catch (error) {
    console.log(`Carillon did not start, and is started again: ${error}`);
    return startOnce(options);
  }
}

async function startOnce(options: TestCarillonOptions): Promise<TestCarillon> {
  const home = await freshHome('e2e');
  if (isStale(root, join(root, 'dist'))) await buildWidget(root);
  const { LIVEKIT_URL: _, OPENAI_API_KEY: __, DATABASE_URL: ___, ...inherited } = process.env;
  const everything = await startAll({
    // Lines of a stand-in's voice are of no use to the next test; those of the machine's own are.
    env: {
      ...inherited,
      CARILLON_EARS: 'en',
      ...(options.env?.OPENAI_API_KEY ? { CARILLON_LINES: join(home, 'lines') } : {}),
      ...options.env,
    },
    home,
    port: options.port ?? (await anyFree()),
    demoPort: await anyFree(),
    livekitPort: await anyFree(),
    lan: null,
    businesses: options.businesses ?? [join(root, 'demo', 'businesses')],
    worker: options.worker ?? true,
    say: (line) => {
      if (options.quiet !== true) console.log(line);
    },
  });
  const forget = () => rmSync(home, { recursive: true, force: true });
  return {
    ...everything,
    home,
    log(name) {
      return readFileSync(join(home, 'logs', `${name}.log`), 'utf8');
    },
    async stop() {
      await everything.stop();
      forget();
    },
    async stopAndOpenStore() {
      await everything.stop();
      const store = await openStore({ home, url: options.env?.DATABASE_URL });
      return {
        ...store,
        async close() {
          await store.close();
          forget();
        },
      };
    },
  };
}
