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
import { hashOf, newSecret } from '../../../../agent/server/access/secrets.ts';
import { callHandlers } from '../../../../agent/server/call-handlers.ts';
import { anyFree } from '../../../../agent/start/ports.ts';
import { createSampleSpeaker } from '../../../../agent/voice/sample-speaker.ts';
import { startLiveKit } from '../../../e2e/harness/livekit.ts';
import { business, ORIGIN, startTestServer, type TestServer } from '../../../server/server.ts';
import { startSmtp } from '../../../standins/smtp.ts';
import { buildWidget } from '../../../widget/support/build-widget.ts';
import { buildConsole } from '../console-page.ts';
import { fill } from './fill.ts';
import { LINES } from './lines.ts';

const DEMO = resolve(import.meta.dirname, '../../../../demo/businesses');
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
  const used = {
    en: await businessInUse('en', 'The whole team'),
    fr: await businessInUse('fr', 'Toute l’équipe'),
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
  for (const language of ['en', 'fr'] as const) await fill(server.running.store, used[language], language);
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
        const key = JSON.stringify(who);
        const cookie = cookies.get(key) ?? (await cookieFor(server, who));
        cookies.set(key, cookie);
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

/** The cookie of somebody who is in, with every business of theirs. */
async function cookieFor({ running }: TestServer, { id, of }: Who): Promise<string> {
  const { access } = running.store;
  const secret = newSecret();
  await access.keepPerson({ id, name: id, email: null }, 1);
  for (const [where, role] of of) await access.join(id, where, role);
  const at = Date.now();
  await access.openSession(hashOf(secret), { person: id, at, expiresAt: at + 3_600_000, browser: '' });
  return `carillon-session=${secret}`;
}

/** A demonstration's business, with a desk that is reached at any hour, scenarios, and a task that is off. */
async function businessInUse(language: Language, name: string): Promise<Business> {
  const read = await readBusinessFolder(resolve(DEMO, folderOf[language]));
  const tasks = read.tasks.map((task, place) => ({ ...task, enabled: place !== 1 }));
  const scenarios = LINES[language].scenarios.map((text, place) => ({ id: `scenario-${place + 1}`, text }));
  const destinations = [...read.destinations, { id: ANY_HOUR, name, kind: 'desk', ring: 120 }];
  return businessSchema.parse({ ...read, destinations, tasks, scenarios, origins: [ORIGIN] });
}
