import { describe, expect, test } from 'vitest';
import { plainPage, scriptTag } from './support/stage.ts';
import { stageForEach } from './support/stage-for-each.ts';

const here = stageForEach();

/** Hangs for ever: the panel stays at « connecting ». */
const never = () => new Promise<never>(() => {});

async function visit(attributes = '', lang = 'en') {
  here.stage.calls = never;
  here.stage.html = plainPage(scriptTag(here.stage.server, `data-business="shop" ${attributes}`), lang);
  await here.visit();
}

/** The panel is there already, as after a visitor's hovering: the click opens it at once. */
async function hover() {
  await here.visitor.button('Talk to us').hover();
  await expect.poll(() => here.visitor.requests.some((path) => path.includes('/line-'))).toBe(true);
  await here.visitor.page.waitForLoadState('networkidle');
}

const ends = async () => (await here.visitor.told()).filter(({ type }) => type === 'carillon-end').length;

describe('a double click is one press', () => {
  test('on the launcher: « Hang up », which takes its place, is not pressed', async () => {
    await visit();
    await hover();
    await here.visitor.button('Talk to us').dblclick();
    await expect.poll(() => here.stage.asked.length).toBe(1);
    await here.visitor.button('Hang up').waitFor();
    expect(await ends()).toBe(0);
  });

  test('on « Hang up »: nobody is called again', async () => {
    await visit('data-mode="text"');
    await here.visitor.button('Talk to us').click();
    await expect.poll(() => here.stage.asked.length).toBe(1);
    await here.visitor.button('Hang up').dblclick();
    await here.visitor.page.getByText('You hung up.').waitFor();
    await here.visitor.button('Call again').click();
    await expect.poll(() => here.stage.asked.length).toBe(2);
  });

  test('and so is a key held down on « Hang up »', async () => {
    await visit('data-mode="text"');
    await here.visitor.button('Talk to us').click();
    await here.visitor.button('Hang up').focus();
    await here.visitor.page.keyboard.down('Enter');
    await expect.poll(() => here.visitor.focused()).toBe('Call again');
    await here.visitor.page.keyboard.down('Enter');
    await here.visitor.page.keyboard.up('Enter');
    expect(await ends()).toBe(1);
    expect(here.stage.asked.length).toBe(1);
    await here.visitor.page.keyboard.press('Enter');
    await expect.poll(() => here.stage.asked.length).toBe(2);
  });
});

test('a microphone that is allowed after its try-out was left is let go at once', async () => {
  await visit('data-start-open');
  await here.visitor.button('Start talking').waitFor();
  await here.visitor.page.evaluate(() => {
    const media = navigator.mediaDevices;
    const ask = media.getUserMedia.bind(media);
    media.getUserMedia = async (wanted) => {
      await new Promise<void>((allow) => Object.assign(window, { allow }));
      return ask(wanted);
    };
  });
  await here.visitor.page.getByText('Test your microphone').click();
  await expect.poll(() => here.visitor.page.evaluate(() => 'allow' in window)).toBe(true);
  await here.visitor.page.keyboard.press('Escape');
  await here.visitor.button('Talk to us').waitFor();
  await here.visitor.page.evaluate(() => (window as unknown as { allow(): void }).allow());
  await expect.poll(() => here.visitor.microphones()).toEqual(['ended']);
});

describe('a page that changes its language', () => {
  const speak = (lang: string) =>
    here.visitor.page.evaluate((to) => {
      document.documentElement.lang = to;
    }, lang);

  test('is followed by the launcher, and by a panel without a call', async () => {
    await visit();
    await here.visitor.button('Talk to us').waitFor();
    await speak('fr-CA');
    await here.visitor.button('Parlez-nous').waitFor();
    await here.visitor.page.evaluate(() => document.querySelector('carillon-voice')?.open());
    await here.visitor.button('Plutôt écrire').waitFor();
    await speak('en');
    await here.visitor.button('Write instead').waitFor();
    await speak('fr');
    await here.visitor.button('Plutôt écrire').click();
    await expect.poll(() => here.stage.asked).toMatchObject([{ language: 'fr' }]);
  });

  test('leaves a call in the language that it is held in', async () => {
    await visit('data-mode="text"');
    await here.visitor.button('Talk to us').click();
    await expect.poll(() => here.stage.asked.length).toBe(1);
    await speak('fr');
    await here.visitor.field.fill('Hello');
    await here.visitor.button('Hang up').click();
    await here.visitor.page.getByText('You hung up.').waitFor();
  });
});

test('a page from right to left keeps the panel as it is, and words find their own direction', async () => {
  here.stage.calls = never;
  here.stage.html = plainPage(scriptTag(here.stage.server, 'data-business="shop" data-mode="text"')).replace(
    '<html',
    '<html dir="rtl"',
  );
  await here.visit();
  await here.visitor.button('Talk to us').click();
  const direction = (part: string) =>
    here.visitor.page.locator(part).evaluate((element) => getComputedStyle(element).direction);
  expect(await direction('[part=panel]')).toBe('ltr');
  await here.visitor.field.fill('مرحبا، هل أنتم مفتوحون اليوم؟');
  expect(await direction('[part=field]')).toBe('rtl');
  await here.visitor.page.keyboard.press('Enter');
  await here.visitor.log.getByText('مرحبا').waitFor();
  expect(await direction('[role=log] p')).toBe('rtl');
});

test('where the clipboard cannot be used, the transcript is still there to download', async () => {
  await visit('data-mode="text"');
  await here.visitor.button('Talk to us').click();
  await here.visitor.field.fill('Hello');
  await here.visitor.page.keyboard.press('Enter');
  await here.visitor.button('Hang up').click();
  await here.visitor.page.evaluate(() => {
    navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError'));
  });
  await here.visitor.button('Copy transcript').click();
  await expect.poll(() => here.visitor.button('Copy transcript').count()).toBe(0);
  const download = here.visitor.page.waitForEvent('download');
  await here.visitor.button('Download transcript').click();
  expect((await download).suggestedFilename()).toBe('transcript.txt');
});

test('the last words stay in sight when the window shrinks, as under a phone’s keyboard', async () => {
  await visit('data-mode="text"');
  await here.visitor.button('Talk to us').click();
  await here.visitor.panel.waitFor();
  await here.visitor.page.evaluate(async () => {
    for (let line = 1; line <= 30; line++)
      await document.querySelector('carillon-voice')?.send(`Line ${line}`);
  });
  await here.visitor.log.getByText('Line 30').waitFor();
  // nothing is drawn any more once the call is over
  await here.visitor.button('Hang up').click();
  await here.visitor.page.setViewportSize({ width: 1280, height: 560 });
  const fromEnd = () =>
    here.visitor.page
      .locator('[part=log]')
      .evaluate((list) => Math.round(list.scrollHeight - list.clientHeight - list.scrollTop));
  await expect.poll(fromEnd).toBeLessThan(2);
});
