import { Room } from '@livekit/rtc-node';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { openLine } from '../../agent/calls/open-line.ts';
import { callAnswerSchema } from '../../agent/contract.schema.ts';
import { callHandlers } from '../../agent/server/call-handlers.ts';
import { anyFree } from '../../agent/start/ports.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { startLiveKit, type TestLiveKit } from '../e2e/harness/livekit.ts';
import { business, eventually, startTestServer, type TestServer } from '../server/server.ts';
import { buildConsole, photograph, violations } from './support/console-page.ts';
import { openPage, type Somebody } from './support/open-page.ts';

const SUMMARY = 'A visitor has a broken tooth and would like to be seen today.';
let livekit: TestLiveKit;
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  const port = await anyFree();
  const [dist, chromium, rooms] = await Promise.all([
    buildConsole(),
    launchBrowser(),
    startLiveKit(`http://127.0.0.1:${port}/livekit/webhook`),
  ]);
  browser = chromium;
  livekit = rooms;
  server = await startTestServer({
    livekit,
    port,
    businesses: [
      business({ destinations: [{ id: 'desk', name: 'The front desk', kind: 'desk', ring: 60 }] }),
    ],
    settings: { dist },
    handlers: callHandlers,
  });
});
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  await livekit?.stop();
});

/** Who is at the desk, and in the rooms: none of them stays for the next try. */
const rooms: Room[] = [];
afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
  for (const room of rooms.splice(0)) await room.disconnect();
  for (const { id } of await server.running.store.calls.listOpen())
    await server.running.store.calls.end(id, { at: Date.now(), outcome: 'hangup', record: null });
});

/** A member of the team, at the desk's page. */
function member(id: string, locale: string): Promise<{ page: Page; errors: string[] }> {
  const somebody: Somebody = { id, business: 'riverside', role: 'member' };
  const options = { locale, viewport: { width: 1280, height: 900 } };
  return openPage(browser, server, somebody, 'desk', options);
}

/** A visitor in their room, whose agent asks for a person. */
async function visitorWhoAsksForAPerson(): Promise<{ call: string; room: Room }> {
  const answer = callAnswerSchema.parse(await (await server.ask({ business: 'riverside' })).json());
  const room = new Room();
  rooms.push(room);
  await room.connect(answer.url, answer.token, { autoSubscribe: true, dynacast: false });
  const line = await openLine(server.lineOf(answer.call));
  void line
    .act('a1', { type: 'transfer', destination: 'desk', summary: SUMMARY, language: 'en' })
    .then(() => line.end('transferred'));
  return { call: answer.call, room };
}
const company = (room: Room) =>
  [...room.remoteParticipants.values()].filter(({ identity }) => identity.startsWith('desk-'));

it('two members are rung; one answers from another page, notes, reloads, and hangs up', async () => {
  const [mia, max] = [await member('Mia', 'en-CA'), await member('Max', 'fr-CA')];
  await mia.page.getByText('You are away').waitFor();
  expect(await violations(mia.page)).toEqual([]);
  await photograph(mia.page, 'desk-away');
  await mia.page.getByRole('button', { name: 'Take calls' }).click();
  await mia.page.getByText('Nobody else is available.').waitFor();
  // By keyboard alone.
  await max.page.getByRole('button', { name: 'Prendre les appels' }).focus();
  await max.page.keyboard.press('Enter');
  await max.page.getByText('Aussi disponibles').waitFor();
  await mia.page.getByText('Also available: Max').waitFor();
  expect(await violations(mia.page)).toEqual([]);
  await photograph(mia.page, 'desk-available');
  await mia.page.getByRole('link', { name: 'Calls', exact: true }).click();

  const { call, room } = await visitorWhoAsksForAPerson();
  const hungUp = new Promise((resolve) => room.once('disconnected', resolve));
  const ringing = max.page.getByText('Une personne sur le site demande The front desk');
  await ringing.waitFor();
  await max.page.getByText(SUMMARY).waitFor();
  expect(await violations(max.page)).toEqual([]);
  await photograph(max.page, 'desk-ringing');
  await mia.page.getByText('A visitor of the website is calling for The front desk').waitFor();
  expect(await violations(mia.page)).toEqual([]);
  await photograph(mia.page, 'desk-bar');
  await mia.page.getByRole('button', { name: 'Answer' }).click();
  await mia.page.getByText('On the line: A visitor of the website').waitFor();
  await ringing.waitFor({ state: 'detached' });
  expect(await violations(mia.page)).toEqual([]);

  await mia.page.getByRole('button', { name: 'Mute' }).click();
  await mia.page.getByText('Your microphone is muted.').waitFor();
  await eventually(async () =>
    company(room).some(({ trackPublications }) => [...trackPublications.values()].some(({ muted }) => muted)),
  );
  await mia.page.getByRole('button', { name: 'Unmute' }).click();
  const note = mia.page.getByLabel('Your note');
  await note.fill('Broke the upper left one. Comes at four.');
  await mia.page.getByText('Kept.', { exact: true }).waitFor();
  await photograph(mia.page, 'desk-talking');

  await mia.page.reload();
  await mia.page.getByText('On the line: A visitor of the website').waitFor();
  await expect.poll(() => note.inputValue()).toBe('Broke the upper left one. Comes at four.');
  await expect.poll(() => company(room).length).toBe(1);
  expect(await server.running.store.calls.get(call)).toMatchObject({ endedAt: null });

  await mia.page.getByRole('button', { name: 'Hang up' }).click();
  await mia.page.getByText('The call has ended.').waitFor();
  await hungUp;
  await eventually(async () => (await server.running.store.calls.get(call))?.outcome === 'transferred');
  expect(await violations(mia.page)).toEqual([]);
  const [kept] = await server.running.store.notes.ofCall('riverside', call);
  expect(kept).toMatchObject({ person: 'Mia', text: 'Broke the upper left one. Comes at four.' });

  // Whoever is taken off the team hears of no call any more.
  await server.running.store.access.leave('Max', 'riverside');
  await server.running.store.access.closeSessions('Max');
  await visitorWhoAsksForAPerson();
  await mia.page.getByText('A visitor of the website is calling for The front desk').waitFor();
  await max.page.getByRole('heading', { name: 'Entrez' }).waitFor();
  await mia.page.getByRole('button', { name: 'Stop taking calls' }).click();
  await mia.page.getByText('You are away').waitFor();
  expect([...mia.errors, ...max.errors]).toEqual([]);
}, 240_000);

it('a microphone that is refused leaves the call ringing, and a notification says who calls, not why', async () => {
  const { page, errors } = await member('Noa', 'en-CA');
  await page.context().grantPermissions(['notifications'], { origin: server.running.url });
  await page.addInitScript(() => {
    const shown: string[] = [];
    const Native = window.Notification;
    class Noted extends Native {
      constructor(title: string, options?: NotificationOptions) {
        super(title, options);
        shown.push(`${title} ${options?.body ?? ''}`);
      }
    }
    Object.assign(window, { shown, Notification: Noted });
    // Another window is in front.
    document.hasFocus = () => false;
    navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
  });
  await page.reload();
  await page.getByRole('button', { name: 'Take calls' }).click();
  await page.getByText('You are available').waitFor();
  await page.getByText('Notifications are on.').waitFor();
  const { call } = await visitorWhoAsksForAPerson();
  await page.getByText('A visitor of the website is calling for The front desk').waitFor();
  await expect
    .poll(() => page.evaluate(() => (window as unknown as { shown: string[] }).shown))
    .toEqual(['A visitor of the website is calling for The front desk ']);
  await page.getByRole('button', { name: 'Answer' }).click();
  await page.getByText('The microphone could not be opened.').waitFor();
  await page.getByRole('button', { name: 'Answer' }).waitFor();
  expect(await violations(page)).toEqual([]);
  // The caller goes: it stops.
  await server.running.store.calls.end(call, { at: Date.now(), outcome: 'hangup', record: null });
  await page.getByText('Nothing rings.').waitFor();
  expect(errors).toEqual([]);
}, 240_000);
