import type { Browser } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { CallAnswer, Refusal } from '../../agent/contract.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { buildWidget } from './support/build-widget.ts';
import { openStage, plainPage, type Stage, scriptTag } from './support/stage.ts';
import { Visitor } from './support/visitor.ts';

let built: string;
let browser: Browser;
let stage: Stage;
let visitor: Visitor;

beforeAll(async () => {
  built = await buildWidget();
  browser = await launchBrowser();
});
afterAll(async () => {
  await browser.close();
});
beforeEach(async () => {
  stage = await openStage(built);
});
afterEach(async () => {
  await visitor.leave();
  await stage.close();
});

const refusal = (code: string, retryAfter?: number): Refusal => ({
  error: {
    code,
    message: { en: 'All our lines are busy.', fr: 'Toutes nos lignes sont occupées.' },
    ...(retryAfter === undefined ? {} : { retryAfter }),
  },
});

const deadEnd: CallAnswer = {
  call: 'c1',
  url: 'ws://127.0.0.1:9',
  token: 'none',
  business: 'Shop',
  language: 'en',
  ears: true,
  limit: 600_000,
};

async function call(options: Parameters<typeof Visitor.at>[2] = {}, name = 'Talk to us') {
  visitor = await Visitor.at(stage.page, browser, options);
  await visitor.button(name).click();
  return visitor.page.getByRole('alert');
}

describe('when the server refuses', () => {
  test('its own words are shown, with the time to come back, and another try', async () => {
    stage.calls = () => ({ status: 429, body: refusal('call.too-many-from-address', 120_000) });
    const alert = await call();
    await expect.poll(() => alert.textContent()).toContain('All our lines are busy.');
    expect(await alert.textContent()).toContain('You can try again in 2 minutes.');
    expect(await visitor.violations()).toEqual([]);
    expect(await visitor.told()).toContainEqual({
      type: 'carillon-error',
      detail: { code: 'call.too-many-from-address' },
    });
    await visitor.button('Try again').click();
    await expect.poll(() => stage.asked.length).toBe(2);
  });

  test('they are in the language of the page', async () => {
    stage.html = plainPage(scriptTag(stage.server), 'fr-CA');
    stage.calls = () => ({ status: 503, body: refusal('call.business-busy', 1_000) });
    const alert = await call({}, 'Parlez-nous');
    await expect.poll(() => alert.textContent()).toContain('Toutes nos lignes sont occupées.');
    expect(await alert.textContent()).toContain('dans 1 seconde');
    expect(stage.asked).toEqual([{ business: 'shop', language: 'fr', mode: 'voice', consent: null }]);
  });

  test('an answer that is not ours becomes words of ours, and Retry-After is read', async () => {
    stage.calls = () => ({ status: 500, body: '<html>oops', headers: { 'retry-after': '30' } });
    const alert = await call();
    await expect.poll(() => alert.textContent()).toContain('Something went wrong on our side.');
    expect(await alert.textContent()).toContain('30 seconds');
  });
});

describe('when the server cannot be reached', () => {
  test('a connection that is cut is told', async () => {
    stage.broken = /v1/;
    const alert = await call();
    await expect.poll(() => alert.textContent()).toContain('could not be reached');
  });

  test('an offline visitor is told so', async () => {
    visitor = await Visitor.at(stage.page, browser);
    await visitor.button('Talk to us').hover();
    await expect.poll(() => visitor.requests.some((path) => path.includes('/line-'))).toBe(true);
    await visitor.page.waitForLoadState('networkidle');
    await visitor.page.context().setOffline(true);
    await visitor.button('Talk to us').click();
    await expect
      .poll(() => visitor.page.getByRole('alert').textContent())
      .toContain('You seem to be offline');
  });

  test('a slow server: the wait is told, then ended', { timeout: 40_000 }, async () => {
    stage.calls = () => new Promise(() => {});
    const alert = await call();
    await visitor.page.getByText('This is taking longer than usual…').waitFor();
    await expect.poll(() => alert.textContent(), { timeout: 20_000 }).toContain('took too long');
  });

  test('hanging up while connecting ends it, and lets the microphone go', async () => {
    stage.calls = () => new Promise(() => {});
    await call();
    await expect.poll(() => visitor.microphones()).toEqual(['live']);
    await visitor.button('Hang up').click();
    await visitor.page.getByText('You hung up.').waitFor();
    expect(await visitor.microphones()).toEqual(['ended']);
    expect(await visitor.told()).toContainEqual({
      type: 'carillon-end',
      detail: { call: null, reason: 'visitor', duration: 0 },
    });
  });
});

describe('when the room cannot be reached', () => {
  test('the visitor is told what may help', { timeout: 40_000 }, async () => {
    stage.calls = () => ({ status: 200, body: deadEnd });
    const alert = await call();
    await expect.poll(() => alert.textContent(), { timeout: 30_000 }).toContain('could not open the call');
  });

  test('Firefox, which never uses loopback, is told to use another browser', {
    timeout: 40_000,
  }, async () => {
    stage.calls = () => ({ status: 200, body: deadEnd });
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const alert = await call({ userAgent });
    await expect.poll(() => alert.textContent(), { timeout: 30_000 }).toContain('Use Chrome or Edge');
  });
});

test('a panel that could not be downloaded is downloaded at the next click', async () => {
  stage.broken = /panel/;
  visitor = await Visitor.at(stage.page, browser);
  await visitor.button('Talk to us').click();
  await visitor.button('Try again').waitFor();
  expect(await visitor.told()).toContainEqual({
    type: 'carillon-error',
    detail: { code: 'widget.load-failed' },
  });
  stage.broken = null;
  stage.calls = () => new Promise(() => {});
  await visitor.button('Try again').click();
  await visitor.panel.waitFor();
  expect(visitor.faults).toEqual([]);
});
