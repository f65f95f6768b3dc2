/** A server with two businesses in use and two that begin, and browsers on its console, for pictures. */
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Business, businessSchema } from '../../../../agent/business/business.ts';
import { readBusinessFolder } from '../../../../agent/commands/business-folder.ts';
import type { Language } from '../../../../agent/contract.ts';
import { openEmbeddedLine } from '../../../../agent/phone/embedded/embedded-line.ts';
import { embeddedSchema } from '../../../../agent/phone/settings.ts';
import { callHandlers } from '../../../../agent/server/call-handlers.ts';
import { anyFree } from '../../../../agent/start/ports.ts';
import { createSampleSpeaker } from '../../../../agent/voice/sample-speaker.ts';
import { startLiveKit } from '../../../e2e/harness/livekit.ts';
import { business, ORIGIN, startTestServer, type TestServer } from '../../../server/server.ts';
import { startSmtp } from '../../../standins/smtp.ts';
import { buildWidget } from '../../../widget/support/build-widget.ts';
import { buildConsole } from '../console-page.ts';
import { enter } from '../people.ts';
import { fill } from './fill.ts';

const folderOf = { en: 'riverside-dental', fr: 'plomberie-lavoie' } as const;
/** The destination that takes calls at any hour. */
export const ANY_HOUR = 'team';
export const EMPTY = { en: 'studio', fr: 'atelier' } as const;

export interface Stage {
  readonly server: TestServer;
  /** By its name: passkeys are for names. */
  readonly origin: string;
  /** The businesses in use, by the language of their team. */
  readonly used: Readonly<Record<Language, Business>>;
  /** Somebody's browser on an address of the console; `who` null: nobody's. */
  open(language: Language, path: string, who?: Who | null): Promise<Page>;
  stop(): Promise<void>;
}
export interface Who {
  id: string;
  /** Which business, and as what. */
  of: readonly (readonly [string, 'owner' | 'member'])[];
}

export async function openStage(browser: Browser): Promise<Stage> {
  const dist = mkdtempSync(join(tmpdir(), 'carillon-console-'));
  const port = await anyFree();
  const [built, widget, livekit, smtp] = await Promise.all([
    buildConsole(),
    buildWidget(),
    startLiveKit(`http://127.0.0.1:${port}/livekit/webhook`),
    startSmtp(),
  ]);
  for (const one of [widget, built]) cpSync(one, dist, { recursive: true });
  const root = resolve(import.meta.dirname, '../../../../demo/businesses');
  const used = {
    en: await businessInUse(join(root, folderOf.en), 'The whole team'),
    fr: await businessInUse(join(root, folderOf.fr), 'Toute l’équipe'),
  };
  const account = { name: 'home', user: 'x', domain: '127.0.0.1', proxy: '127.0.0.1:9' };
  const line = embeddedSchema.parse({
    line: 'embedded',
    listen: { udp: '127.0.0.1:0' },
    address: '127.0.0.1',
    accounts: Object.values(used).map(({ id, phone }) => ({ ...account, name: id, number: phone })),
    trunks: [{ name: 'carrier', addresses: ['192.0.2.0/24'] }],
  });
  const server = await startTestServer({
    livekit,
    port,
    businesses: [
      used.en,
      used.fr,
      business({ id: EMPTY.en, name: 'Studio', languages: ['en'], greeting: { en: 'Hello.' }, origins: [] }),
      business({
        id: EMPTY.fr,
        name: 'Atelier',
        languages: ['fr'],
        greeting: { fr: 'Bonjour.' },
        origins: [],
      }),
    ],
    settings: { dist },
    handlers: callHandlers,
    actions: { CARILLON_SMS: 'outbox', SMTP_URL: smtp.url, SMTP_FROM: 'Carillon <door@voice.example>' },
    speaking: async () =>
      createSampleSpeaker({ ...process.env, OPENAI_API_KEY: '', CARILLON_LINES: server.settings.home }),
    phone: ({ host, log }) => openEmbeddedLine({ settings: line, host, log }),
  });
  for (const language of ['en', 'fr'] as const) await fill(server, used[language], language);
  const cookies = new Map<string, string>();
  const origin = server.running.url.replace('127.0.0.1', 'localhost');
  return {
    server,
    origin,
    used,
    async open(language, path, who = null) {
      const context = await browser.newContext({
        locale: `${language}-CA`,
        viewport: { width: 1280, height: 760 },
      });
      if (who !== null) {
        const cookie = cookies.get(who.id) ?? (await cookieFor(server, who));
        cookies.set(who.id, cookie);
        const [name = '', value = ''] = cookie.split('=');
        await context.addCookies([{ name, value, url: origin }]);
      }
      const page = await context.newPage();
      page.setDefaultTimeout(45_000);
      await page.goto(`${origin}/console/${path}`);
      return page;
    },
    async stop() {
      await server.stop();
      await livekit.stop();
      await smtp.stop();
      rmSync(dist, { recursive: true, force: true });
    },
  };
}

/** Lets somebody in, to every business of theirs. */
async function cookieFor(server: TestServer, { id, of }: Who): Promise<string> {
  const [[first, role] = ['', 'member'] as const, ...others] = of;
  const { cookie } = await enter(server, { id }, first, role);
  for (const [where, as] of others) await server.running.store.access.join(id, where, as);
  return cookie;
}

/** A demonstration's business, with a desk that is reached at any hour. */
async function businessInUse(folder: string, name: string): Promise<Business> {
  const read = await readBusinessFolder(folder);
  const destinations = [...read.destinations, { id: ANY_HOUR, name, kind: 'desk', ring: 120 }];
  return businessSchema.parse({ ...read, destinations, origins: [ORIGIN] });
}
