import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { buildWidget } from './support/build-widget.ts';
import { openStage, plainPage, type Stage, scriptTag } from './support/stage.ts';
import { Visitor } from './support/visitor.ts';

let built: string;
let browser: Browser;
let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  [built, browser] = await Promise.all([buildWidget(), launchBrowser()]);
});
afterAll(() => browser.close());
beforeEach(async () => {
  stage = await openStage(built);
  stage.calls = () => new Promise(() => {});
});
afterEach(async () => {
  await visitor.leave();
  await stage.close();
});

async function visit(attributes = '', lang = 'en') {
  stage.html = plainPage(scriptTag(stage.server, `data-business="shop" ${attributes}`), lang);
  visitor = await Visitor.at(stage.page, browser);
}

/** The panel is there already, as after a visitor's hovering: the click opens it at once. */
async function hover() {
  await visitor.button('Talk to us').hover();
  await expect.poll(() => visitor.requests.some((path) => path.includes('/line-'))).toBe(true);
  await visitor.page.waitForLoadState('networkidle');
}

const ends = async () => (await visitor.told()).filter(({ type }) => type === 'carillon-end').length;

describe('a double click is one press', () => {
  test('on the launcher: « Hang up », which takes its place, is not pressed', async () => {
    await visit();
    await hover();
    await visitor.button('Talk to us').dblclick();
    await expect.poll(() => stage.asked.length).toBe(1);
    await visitor.button('Hang up').waitFor();
    expect(await ends()).toBe(0);
  });

  test('on « Hang up »: nobody is called again', async () => {
    await visit('data-mode="text"');
    await visitor.button('Talk to us').click();
    await expect.poll(() => stage.asked.length).toBe(1);
    await visitor.button('Hang up').dblclick();
    await visitor.page.getByText('You hung up.').waitFor();
    await visitor.button('Call again').click();
    await expect.poll(() => stage.asked.length).toBe(2);
  });

  test('and so is a key held down on « Hang up »', async () => {
    await visit('data-mode="text"');
    await visitor.button('Talk to us').click();
    await visitor.button('Hang up').focus();
    await visitor.page.keyboard.down('Enter');
    await expect.poll(() => visitor.focused()).toBe('Call again');
    await visitor.page.keyboard.down('Enter');
    await visitor.page.keyboard.up('Enter');
    expect(await ends()).toBe(1);
    expect(stage.asked.length).toBe(1);
    await visitor.page.keyboard.press('Enter');
    await expect.poll(() => stage.asked.length).toBe(2);
  });
});

test('a microphone that is allowed after its try-out was left is let go at once', async () => {
  await visit('data-start-open');
  await visitor.button('Start talking').waitFor();
  await visitor.page.evaluate(() => {
    const media = navigator.mediaDevices;
    const ask = media.getUserMedia.bind(media);
    media.getUserMedia = async (wanted) => {
      await new Promise<void>((allow) => Object.assign(window, { allow }));
      return ask(wanted);
    };
  });
  await visitor.page.getByText('Test your microphone').click();
  await expect.poll(() => visitor.page.evaluate(() => 'allow' in window)).toBe(true);
  await visitor.page.keyboard.press('Escape');
  await visitor.button('Talk to us').waitFor();
  await visitor.page.evaluate(() => (window as unknown as { allow(): void }).allow());
  await expect.poll(() => visitor.microphones()).toEqual(['ended']);
});

describe('a page that changes its language', () => {
  const speak = (lang: string) =>
    visitor.page.evaluate((to) => {
      document.documentElement.lang = to;
    }, lang);

  test('is followed by the launcher, and by a panel without a call', async () => {
    await visit();
    await visitor.button('Talk to us').waitFor();
    await speak('fr-CA');
    await visitor.button('Parlez-nous').waitFor();
    await visitor.page.evaluate(() => document.querySelector('carillon-voice')?.open());
    await visitor.button('Plutôt écrire').waitFor();
    await speak('en');
    await visitor.button('Write instead').waitFor();
    await speak('fr');
    await visitor.button('Plutôt écrire').click();
    await expect.poll(() => stage.asked).toMatchObject([{ language: 'fr' }]);
  });

  test('leaves a call in the language that it is held in', async () => {
    await visit('data-mode="text"');
    await visitor.button('Talk to us').click();
    await expect.poll(() => stage.asked.length).toBe(1);
    await speak('fr');
    await visitor.field.fill('Hello');
    await visitor.button('Hang up').click();
    await visitor.page.getByText('You hung up.').waitFor();
  });
});

test('a page from right to left keeps the panel as it is, and words find their own direction', async () => {
  stage.html = plainPage(scriptTag(stage.server, 'data-business="shop" data-mode="text"')).replace(
    '<html',
    '<html dir="rtl"',
  );
  visitor = await Visitor.at(stage.page, browser);
  await visitor.button('Talk to us').click();
  const direction = (part: string) =>
    visitor.page.locator(part).evaluate((element) => getComputedStyle(element).direction);
  expect(await direction('[part=panel]')).toBe('ltr');
  await visitor.field.fill('مرحبا، هل أنتم مفتوحون اليوم؟');
  expect(await direction('[part=field]')).toBe('rtl');
  await visitor.page.keyboard.press('Enter');
  await visitor.log.getByText('مرحبا').waitFor();
  expect(await direction('[role=log] p')).toBe('rtl');
});

test('where the clipboard cannot be used, the transcript is still there to download', async () => {
  await visit('data-mode="text"');
  await visitor.button('Talk to us').click();
  await visitor.field.fill('Hello');
  await visitor.page.keyboard.press('Enter');
  await visitor.button('Hang up').click();
  await visitor.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await visitor.button('Copy transcript').click();
  await expect.poll(() => visitor.button('Copy transcript').count()).toBe(0);
  const download = visitor.page.waitForEvent('download');
  await visitor.button('Download transcript').click();
  expect((await download).suggestedFilename()).toBe('transcript.txt');
});
