import { readFile } from 'node:fs/promises';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Business } from '../../agent/business/business.ts';
import { recordOf } from '../../agent/calls/record.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import { createEngine } from '../../agent/engine/engine.ts';
import type { Event } from '../../agent/engine/events.ts';
import { nothingUnderstood } from '../../agent/engine/nothing-understood.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { tone } from '../e2e/harness/phone/tone.ts';
import { startTestServer, type TestServer } from '../server/server.ts';
import { toneFile } from '../support/tone-file.ts';
import { ownerOf } from './owner.ts';
import { buildConsole, photograph, violations } from './support/console-page.ts';
import { openPage, type Somebody } from './support/open-page.ts';

const PATIENCE = 30_000;
const desk = { id: 'desk', name: 'The desk', kind: 'desk' };
let server: TestServer;
let browser: Browser;
beforeAll(async () => {
  const [dist, chromium] = await Promise.all([buildConsole(), launchBrowser()]);
  browser = chromium;
  server = await startTestServer({ settings: { dist } });
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

/** An owner's browser on a page of the console, with every error that the page tells of. */
function open(path: string, options: BrowserContextOptions = {}, from = browser) {
  const olga: Somebody = { id: 'olga', business: path.split('/')[0] ?? '', role: 'owner' };
  return openPage(from, server, olga, `b/${path}`, options);
}

/** Plays it, and sees that it goes on. */
async function hear(audio: Locator): Promise<void> {
  await audio.evaluate((one: HTMLAudioElement) => one.play());
  const place = () => audio.evaluate((one: HTMLAudioElement) => one.currentTime);
  await expect.poll(place, { timeout: PATIENCE }).toBeGreaterThan(0.2);
  await audio.evaluate((one: HTMLAudioElement) => one.pause());
}

async function saved(page: Page, press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [download] = await Promise.all([page.waitForEvent('download'), press()]);
  return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
}

describe('a destination’s message in the owner’s own voice', () => {
  const readOf = async (id: string) => {
    const { body } = await ownerOf(server.running.url, id)<{
      profile: { destinations: { recording: Record<string, string> }[] };
    }>('GET', '');
    return body.profile.destinations[0]?.recording;
  };

  it('is recorded by the keyboard, heard, recorded again, saved, exported and removed', async () => {
    const { id: of } = await server.settle({ destinations: [desk] });
    const read = () => readOf(of);
    const { page, errors } = await open(`${of}/business`);
    const recorder = page.locator('carillon-voicemail').first();
    const button = (name: string) => recorder.getByRole('button', { name: new RegExp(`^${name}, What`) });
    const audio = recorder.locator('audio');

    await button('Record').press('Enter');
    await recorder.getByText(/^[1-9]\d* s of 60 s$/).waitFor();
    await recorder.getByRole('meter', { name: 'Loudness of your microphone' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'voicemail-recording');
    // The next button is under the fingers of whoever has pressed the one before.
    await expect.poll(() => button('Stop').evaluate((one) => one === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    await hear(audio);
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'voicemail-take');
    await button('Record again').press('Enter');
    await recorder.getByText(/^[1-9]\d* s of 60 s$/).waitFor();
    await page.keyboard.press('Enter');
    await button('Keep').press('Enter');
    await button('Remove the recording').waitFor();
    expect(await read()).toEqual({});
    await page.getByText('Changes not saved').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('As callers hear it').waitFor();

    await page.reload();
    await button('Remove the recording').waitFor();
    await hear(audio);
    expect(await violations(page)).toEqual([]);
    await photograph(page, 'voicemail-kept');
    const folder = await saved(page, () =>
      page.getByRole('button', { name: 'Save the folder as a file' }).click(),
    );
    const { files, recordings } = JSON.parse(folder.text);
    expect(files['business.yaml']).toContain('recordings/desk.en.wav');
    const exported = Buffer.from(recordings['recordings/desk.en.wav'], 'base64');
    const id = (await read())?.en ?? '';
    const kept = await server.running.store.sounds.read(of, id);
    expect(exported.equals(kept ?? Buffer.alloc(0))).toBe(true);
    // A second of sound at least, and sound it is.
    expect(exported.length).toBeGreaterThan(2 * 16_000);
    expect(exported.subarray(44).some((byte) => byte > 8 && byte < 248)).toBe(true);

    await button('Remove the recording').click();
    await button('Record').waitFor();
    await page.getByRole('button', { name: 'Save', exact: true }).click();
    await page.getByText('As callers hear it').waitFor();
    expect(await read()).toEqual({});
    expect(errors).toEqual([]);
    await page.context().close();
  }, 120_000);

  it('is taken from a file; what is no sound, or too long, is refused, and a server that is away loses nothing', async () => {
    const { id: of } = await server.settle({ destinations: [desk] });
    const { page } = await open(`${of}/business`);
    const recorder = page.locator('carillon-voicemail').last();
    const give = (name: string, bytes: Uint8Array) =>
      recorder
        .locator('input[type=file]')
        .setInputFiles({ name, mimeType: 'audio/wav', buffer: Buffer.from(bytes) });
    await give('words.wav', new TextEncoder().encode('no sound at all'));
    await recorder.getByRole('alert').getByText('not a sound').waitFor();
    await give('long.wav', toneFile(440, { rate: 8_000, seconds: 65 }));
    await recorder.getByRole('alert').getByText('longer than one minute').waitFor();
    await give('silence.wav', toneFile(0, { seconds: 1 }));
    await recorder.getByText('Nothing is heard').waitFor();
    await recorder.getByRole('button', { name: 'Do not keep' }).click();
    await give('tone.wav', toneFile(440, { rate: 48_000, seconds: 2 }));
    await page.route('**/sounds', (route) => route.abort());
    await recorder.getByRole('button', { name: /^Keep/ }).click();
    await recorder
      .getByRole('alert')
      .getByText(/server/i)
      .waitFor();
    await page.unroute('**/sounds');
    await recorder.getByRole('button', { name: /^Keep/ }).click();
    await recorder.getByRole('button', { name: 'Remove the recording' }).waitFor();
    // Undone with the rest of what was not saved.
    await page.getByRole('button', { name: 'Undo the changes' }).click();
    await recorder.getByRole('button', { name: 'Record' }).waitFor();
    await page.context().close();
  }, 120_000);

  it('dit pourquoi le micro ne s’ouvre pas, et laisse le fichier', async () => {
    const wary = await launchBrowser({ permitted: false });
    const greeting = { fr: 'Bonjour.' };
    const { id: of } = await server.settle({ languages: ['fr'], greeting, destinations: [desk] });
    try {
      const phone = { locale: 'fr-CA', viewport: { width: 390, height: 844 }, colorScheme: 'dark' } as const;
      const { page } = await open(`${of}/business`, phone, wary);
      const recorder = page.locator('carillon-voicemail');
      const record = recorder.getByRole('button', { name: /^Enregistrer un message/ });
      await record.click();
      await recorder.getByRole('alert').getByText('ne donne pas le micro').waitFor();
      expect(await violations(page)).toEqual([]);
      await photograph(page, 'voicemail-refused');
      await page.evaluate(() => {
        navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotFoundError'));
      });
      await record.click();
      await recorder.getByRole('alert').getByText('pas de micro').waitFor();
      await recorder.getByText('Prendre un fichier sonore').waitFor();
      expect(await page.evaluate(() => document.body.scrollWidth)).toBeLessThanOrEqual(390);
    } finally {
      await wary.close();
    }
  }, 120_000);
});

/** A call on the telephone whose caller left a message of six seconds: its second sentence begins after two. */
async function leaveMessage(of: Business, id: string, caller: string): Promise<void> {
  const { store } = server.running;
  const engine = createEngine(compileBusiness(of));
  const at = Date.UTC(2026, 10, 20, 15);
  const piece = (place: number) => at + 10_000 + place * 2_000;
  const journal: Event[] = [];
  let conversation = engine.begin();
  const happens = (event: Event) => {
    journal.push(event);
    const step = engine.next(conversation, event);
    conversation = step.conversation;
    return step.effects.flatMap((effect) => ('id' in effect ? [effect] : []));
  };
  const understanding = { ...nothingUnderstood, wants: { ...nothingUnderstood.wants, human: true } };
  happens({ type: 'start', at, channel: 'phone', language: 'en', caller, now: new Date(at).toISOString() });
  happens({ type: 'said', at, turn: 1, text: 'A person please', via: 'voice' });
  const act = happens({ type: 'understood', at, turn: 1, understanding }).find(({ type }) => type === 'act');
  const reason = 'transfer.no-answer';
  const record = happens({ type: 'acted', at, id: act?.id ?? '', outcome: 'failed', reason }).find(
    ({ type }) => type === 'record',
  );
  const recording = record?.id ?? '';
  happens({ type: 'recording', at: piece(1), id: recording, text: 'call me on monday', upTo: piece(0) });
  happens({ type: 'recording', at: piece(3), id: recording, text: 'about my bill', upTo: piece(2) });
  happens({ type: 'recorded', at: piece(4), id: recording, length: 6_000, why: 'hangup' });
  happens({ type: 'hangup', at: piece(4) });
  const entries = journal.map((event, index) => ({ seq: index + 1, event }));
  const call = { id, business: of.id, channel: 'phone', language: 'en', caller } as const;
  await store.calls.open({ ...call, room: `room-${id}`, limit: 60_000 }, at);
  await store.journals.append(id, entries);
  const samples = tone(440, { rate: 16_000, seconds: 2 });
  for (const place of [0, 1, 2])
    await store.recordings.keep({
      call: id,
      business: of.id,
      id: recording,
      at: piece(place),
      rate: 16_000,
      samples,
    });
  await store.calls.end(id, { at: piece(5), outcome: 'hangup', record: recordOf(of, entries) });
}

describe('a call whose caller left a message', () => {
  it('is heard from any of its sentences, and the transcript follows; it is saved as a file', async () => {
    const one = await server.settle({ destinations: [desk] });
    const call = `call-of-${one.id}`;
    await leaveMessage(one, call, '+14185550142');
    const { page, errors } = await open(`${one.id}/calls/${call}`);
    const audio = page.getByLabel('The message left after the tone, 6 s');
    const now = page.locator('.sounds.now');
    const sentence = (words: string) => page.locator('.sounds').filter({ hasText: words });
    await sentence('call me on monday').getByRole('button', { name: 'Play from here' }).click();
    await now.filter({ hasText: 'call me on monday' }).waitFor();
    await now.filter({ hasText: 'about my bill' }).waitFor();
    // Stopped, no sentence is marked.
    await audio.evaluate((sound: HTMLAudioElement) => sound.pause());
    await now.waitFor({ state: 'detached' });
    await sentence('about my bill').getByRole('button', { name: 'Play from here' }).click();
    await now.filter({ hasText: 'about my bill' }).waitFor();
    expect(await audio.evaluate((sound: HTMLAudioElement) => sound.currentTime)).toBeGreaterThanOrEqual(2);
    expect(await violations(page)).toEqual([]);
    const file = await saved(page, () => page.getByRole('button', { name: 'Save as a file' }).click());
    expect(file.name).toBe(`call-${call}.json`);
    expect(JSON.parse(file.text)).toMatchObject({
      id: call,
      lines: expect.arrayContaining([expect.objectContaining({ type: 'caller', text: 'about my bill' })]),
    });
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);

  it('is given to them by their number, and erased, once the owner has said so twice', async () => {
    const one = await server.settle({ destinations: [desk] });
    const call = `call-of-${one.id}`;
    const caller = '+14185550142';
    await leaveMessage(one, call, caller);
    const { page, errors } = await open(`${one.id}/access`);
    const kept = page.locator('carillon-kept');
    await kept.getByLabel('Their number').fill(caller);
    const file = await saved(page, () => kept.getByRole('button', { name: 'Save it as a file' }).click());
    expect(file.name).toBe(`${caller}.json`);
    expect(JSON.parse(file.text)).toMatchObject({ number: caller, calls: [{ id: call }] });

    const asked: string[] = [];
    page.removeAllListeners('dialog');
    page.once('dialog', (dialog) => {
      asked.push(dialog.message());
      void dialog.dismiss();
    });
    await kept.getByRole('button', { name: 'Erase it' }).click();
    await expect.poll(() => asked).toEqual([expect.stringContaining(caller)]);
    expect(await server.running.store.calls.get(call)).not.toBeNull();
    page.once('dialog', (dialog) => void dialog.accept());
    await kept.getByRole('button', { name: 'Erase it' }).click();
    await page.getByText('Erased: calls 1').waitFor();
    const [gone] = await Promise.all([
      page.waitForResponse(
        (response) => response.url().includes('/v1/') && response.url().endsWith(`/calls/${call}`),
      ),
      page.goto(`${server.running.url}/console/b/${one.id}/calls/${call}`),
    ]);
    const left = await gone.text();
    for (const words of [caller, 'about my bill']) expect(left).not.toContain(words);
    await page.getByRole('heading', { level: 1, name: 'Number withheld' }).waitFor();
    expect(await page.locator('audio').count()).toBe(0);
    expect(errors).toEqual([]);
    await page.context().close();
  }, 60_000);
});
