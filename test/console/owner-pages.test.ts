import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { callHandlers } from '../../agent/server/call-handlers.ts';
import { createSampleSpeaker } from '../../agent/voice/sample-speaker.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { startTestServer, type TestServer } from '../server/server.ts';
import { message } from '../store/samples.ts';
import { ownerOf } from './owner.ts';
import { buildConsole, violations } from './support/console-page.ts';
import { openPage, type Somebody } from './support/open-page.ts';

const SCRIPT = '<img src=x onerror=alert(1)>';
let server: TestServer;
let browser: Browser;
/** A site with a page that is not there, and one that never comes. */
let site: string;
let pages: Server;
beforeAll(async () => {
  pages = createServer(({ url }, response) => {
    response.setHeader('content-type', 'text/html');
    const links = '<a href="/gone">g</a><a href="/slow">s</a>';
    if (url === '/')
      response.end(`<html lang="en"><body><h1>Boats</h1><p>A boat is $9.</p>${links}</body></html>`);
    else if (url !== '/slow') response.writeHead(404).end();
  });
  await new Promise<void>((resolve) => pages.listen(0, '127.0.0.1', resolve));
  site = `http://127.0.0.1:${(pages.address() as AddressInfo).port}/`;
  const [dist, chromium] = await Promise.all([buildConsole(), launchBrowser()]);
  browser = chromium;
  server = await startTestServer({
    handlers: callHandlers,
    settings: { dist },
    sources: { allowPrivate: true },
    speaking: async () =>
      createSampleSpeaker({ ...process.env, OPENAI_API_KEY: '', CARILLON_LINES: server.settings.home }),
  });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
  pages.closeAllConnections();
  await new Promise((resolve) => pages.close(resolve));
});

/** A clinic of the test's own, which knows where one parks. */
const settleClinic = () =>
  server.settle({
    pages: [
      {
        id: 'parking',
        title: SCRIPT,
        language: 'en',
        body: 'Parking behind the clinic is free for patients.',
      },
    ],
  });

afterEach(async () => {
  for (const context of browser.contexts()) await context.close();
});

/** Somebody's browser on a page of the console, with every error that the page tells of. */
function open(
  who: string,
  role: 'owner' | 'member',
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  const somebody: Somebody = { id: who, business: path.split('/')[0] ?? '', role };
  return openPage(browser, server, somebody, `b/${path}`, options);
}

describe('the page of the knowledge', () => {
  it('answers a question, takes files and says what is wrong with each, and has a missing answer written', async () => {
    const { id } = await settleClinic();
    await server.running.store.sources.notAnswered(id, 'Do you take pets?', 'en', 1);
    const { page, errors } = await open('olga', 'owner', `${id}/knowledge`);
    const asks = page.locator('carillon-ask');
    const question = asks.getByLabel('A question');
    await question.fill('Is the parking free?');
    await question.press('Enter');
    await asks.locator('blockquote').getByText('free for patients').waitFor();
    await asks.getByText('The passage found').click();
    // What an owner writes is words, wherever it is shown.
    await asks.locator('.passage').getByText(SCRIPT).waitFor();
    await question.fill('Do you take pets?');
    await question.press('Enter');
    await asks.getByText('does not know').waitFor();

    await page.locator('input[type=file]').setInputFiles([
      { name: 'prices.txt', mimeType: 'text/plain', buffer: Buffer.from('A crown is $900 here.') },
      { name: `${SCRIPT}.exe`, mimeType: 'text/plain', buffer: Buffer.from('MZ\0\0') },
    ]);
    const sources = page.getByRole('region', { name: 'Files and sites' });
    await sources.getByText('This type of file cannot be read').waitFor();
    await sources.getByText(`${SCRIPT}.exe`).waitFor();
    await sources.getByRole('listitem').filter({ hasText: 'prices.txt' }).getByText('Ready').waitFor();
    expect(await violations(page)).toEqual([]);
    await sources.getByRole('button', { name: 'Remove, prices.txt' }).click();
    await sources.getByText('prices.txt').waitFor({ state: 'detached' });

    await page.getByRole('button', { name: 'Write the answer: Do you take pets?' }).click();
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.getByLabel('Title').inputValue()).toBe('Do you take pets?');
    await dialog.getByLabel('Text').fill('Pets are welcome in the garden, on a leash.');
    expect(await violations(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Save' }).click();
    const unanswered = page.getByRole('region', { name: 'Questions nobody could answer' });
    await unanswered.getByText('None. Every question').waitFor();
    await question.press('Enter');
    await asks.locator('blockquote').getByText('in the garden').waitFor();

    // A site, as it is read: what is done, what failed and why; stopped, it keeps what was read.
    await sources.getByLabel('A website’s address').fill(site);
    await page.keyboard.press('Enter');
    const reading = sources.getByRole('listitem').filter({ hasText: '127.0.0.1' });
    await reading.getByText(/^1 page read, \d to go/).waitFor();
    await reading.getByText('1 page could not be read').click();
    await reading.getByText('The site refused this page').waitFor();
    await reading.getByRole('button', { name: /^Stop/ }).click();
    await reading.getByText('Ready', { exact: true }).waitFor();
    await reading.getByText(/1 page · read .* · again about/).waitFor();

    // A page that is removed comes back.
    const own = page.getByRole('region', { name: 'Your pages' });
    await own.getByRole('button', { name: 'Edit: Do you take pets?' }).click();
    await dialog.getByRole('button', { name: 'Remove' }).click();
    await own.getByText('Do you take pets?').waitFor({ state: 'detached' });
    await page.getByRole('button', { name: 'Undo' }).click();
    await own.getByText('Do you take pets?').waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
  }, 120_000);

  it('shows a member what it knows, and nothing to change it with', async () => {
    const { id } = await settleClinic();
    const { page } = await open('max', 'member', `${id}/knowledge`);
    await page.getByRole('region', { name: 'Your pages' }).getByText(SCRIPT).waitFor();
    for (const name of [/Write/, /Remove/, /Edit/, /Read it/])
      expect(await page.getByRole('button', { name }).count()).toBe(0);
  }, 60_000);
});

describe('la page de l’entreprise', () => {
  it('fait entendre une voix, garde les heures et les jours fériés, et rien de ce qui est écrit ne se perd', async () => {
    const { id } = await server.settle({
      name: 'Atelier',
      languages: ['fr'],
      greeting: { fr: 'Bonjour.' },
    });
    const { page, errors } = await open('odile', 'owner', `${id}/business`, {
      locale: 'fr-CA',
      viewport: { width: 390, height: 844 },
    });
    const voice = page.getByRole('combobox', { name: 'Voix, en français' });
    await voice.selectOption('espeak-ng/fr-be');
    const [spoken] = await Promise.all([
      page.waitForResponse((response) => response.url().endsWith('/speech')),
      page.getByRole('button', { name: 'Écouter, la voix en français' }).click(),
    ]);
    expect(spoken.status()).toBe(200);
    expect(spoken.request().postDataJSON()).toMatchObject({ voice: 'espeak-ng/fr-be', text: 'Bonjour.' });

    const hours = page.getByRole('region', { name: 'Heures et jours fériés' });
    await hours.getByRole('button', { name: 'Dire nos heures' }).click();
    await hours.getByLabel('Ouvert le vendredi').uncheck();
    await hours.getByRole('button', { name: 'Ajouter un jour férié' }).click();
    await hours.getByLabel('Jour', { exact: true }).fill('2026-06-24');
    await hours.getByLabel('Nom').fill('Fête nationale');
    await hours.getByText(/du lundi au jeudi de 9\s?h à 17\s?h/).waitFor();
    await hours.getByText('Nous sommes fermés le 24 juin 2026 (Fête nationale).').waitFor();

    // Another page and back: it is still there, and not yet heard.
    await page.getByRole('link', { name: 'Tâches', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Tâches' }).waitFor();
    await page.getByRole('link', { name: 'Entreprise', exact: true }).click();
    await page.getByText('Changements non enregistrés').waitFor();
    await expect.poll(() => hours.getByLabel('Nom').inputValue()).toBe('Fête nationale');
    expect(await violations(page)).toEqual([]);
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Tel qu’on l’entend').waitFor();
    const owner = ownerOf(server.running.url, id);
    type Read = { profile: Record<string, unknown>; over: string };
    const { profile, over } = (await owner<Read>('GET', '')).body;
    expect(profile).toMatchObject({
      voice: { fr: 'espeak-ng/fr-be' },
      holidays: [{ date: '2026-06-24', name: 'Fête nationale', hours: [] }],
      hours: { fri: [], mon: [{ from: '09:00', to: '17:00' }] },
    });

    // Somebody else writes meanwhile: nobody's words are lost.
    await page.getByLabel('Nom', { exact: true }).first().fill('Atelier Roy');
    await owner('PUT', '/profile', { over, profile: { ...profile, phone: '+14185550100' } });
    await page.getByRole('button', { name: 'Enregistrer', exact: true }).click();
    await page.getByText('Quelqu’un d’autre a changé l’entreprise').waitFor();
    expect(await page.getByLabel('Nom', { exact: true }).first().inputValue()).toBe('Atelier Roy');

    const site = page.getByRole('region', { name: 'Votre site' });
    await site.getByLabel('Ses mots').fill(`" ${SCRIPT}`);
    await site.getByText(`data-label="&quot; &lt;img src=x onerror=alert(1)&gt;"`).waitFor();
    await site.getByLabel('Les sites qui peuvent appeler').fill('https://www.atelier.example/page?x=1');
    await site.getByLabel('Les sites qui peuvent appeler').blur();
    await expect
      .poll(() => site.getByLabel('Les sites qui peuvent appeler').inputValue())
      .toBe('https://www.atelier.example');
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors.filter((error) => !/index\.js|dynamically imported/.test(error))).toEqual([]);
  }, 120_000);
});

describe('the inbox', () => {
  it('is gone through by keys, called back from, and undone', async () => {
    const { id } = await server.settle();
    const keep = (which: string, at: number, name: string) =>
      server.running.store.messages.keep({
        call: `${id}-${which}`,
        business: id,
        at,
        message: { ...message(which), name, phone: '+14185550142', text: `${SCRIPT} for ${name}` },
      });
    await keep('m1', 1, 'Ann');
    await keep('m2', 2, 'Zoé');
    const { page, errors } = await open('ines', 'member', `${id}/messages`);
    const list = page.getByRole('list', { name: 'The messages' });
    await list.getByRole('link', { name: 'Call +1 418 555 0142' }).first().focus();
    expect(await page.locator(':focus').getAttribute('href')).toBe('tel:+14185550142');
    await page.keyboard.press('j');
    await expect.poll(() => page.locator(':focus').getAttribute('aria-label')).toMatch(/^From Ann/);
    await page.keyboard.press('e');
    await page.getByText('The message from Ann is done.').waitFor();
    await expect.poll(() => list.getByRole('heading').allTextContents()).toHaveLength(1);
    await page.getByRole('button', { name: 'Undo' }).click();
    await list.getByRole('heading', { name: 'Ann' }).waitFor();
    await page.getByLabel('Words, a name or a number').fill('zoe');
    await page.keyboard.press('Enter');
    await list.getByRole('heading', { name: 'Ann' }).waitFor({ state: 'detached' });
    expect(await violations(page)).toEqual([]);
    await page.getByLabel('Whose').selectOption({ label: 'Mine' });
    await page.getByText('No message fits').waitFor();
    await page.getByRole('button', { name: 'Show all of them' }).click();
    await list.getByRole('heading', { name: 'Ann' }).waitFor();
    expect(await page.locator('main img').count()).toBe(0);
    expect(errors).toEqual([]);
  }, 120_000);
});
