import { describe, expect, test } from 'vitest';
import type { CallAnswer, Refusal } from '../../agent/contract.ts';
import { plainPage, scriptTag } from './support/stage.ts';
import { stageForEach } from './support/stage-for-each.ts';

const here = stageForEach();

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

async function call(options: Parameters<typeof here.visit>[1] = {}, name = 'Talk to us') {
  await here.visit(undefined, options);
  await here.visitor.button(name).click();
  return here.visitor.page.getByRole('alert');
}

describe('when the server refuses', () => {
  test('its own words are shown, with the time to come back, and another try', async () => {
    here.stage.calls = () => ({ status: 429, body: refusal('call.too-many-from-address', 120_000) });
    const alert = await call();
    await expect.poll(() => alert.textContent()).toContain('All our lines are busy.');
    expect(await alert.textContent()).toContain('You can try again in 2 minutes.');
    expect(await here.visitor.violations()).toEqual([]);
    expect(await here.visitor.told()).toContainEqual({
      type: 'carillon-error',
      detail: { code: 'call.too-many-from-address' },
    });
    await here.visitor.button('Try again').click();
    await expect.poll(() => here.stage.asked.length).toBe(2);
  });

  test('they are in the language of the page', async () => {
    here.stage.html = plainPage(scriptTag(here.stage.server), 'fr-CA');
    here.stage.calls = () => ({ status: 503, body: refusal('call.business-busy', 1_000) });
    const alert = await call({}, 'Parlez-nous');
    await expect.poll(() => alert.textContent()).toContain('Toutes nos lignes sont occupées.');
    expect(await alert.textContent()).toContain('dans 1 seconde');
    expect(here.stage.asked).toEqual([{ business: 'shop', language: 'fr', mode: 'voice', consent: null }]);
  });

  test('an answer that is not ours becomes words of ours, and Retry-After is read', async () => {
    here.stage.calls = () => ({ status: 500, body: '<html>oops', headers: { 'retry-after': '30' } });
    const alert = await call();
    await expect.poll(() => alert.textContent()).toContain('Something went wrong on our side.');
    expect(await alert.textContent()).toContain('30 seconds');
  });
});

describe('when the server cannot be reached', () => {
  test('a connection that is cut is told, and the next try is a spoken call as wanted', async () => {
    here.stage.broken = /v1/;
    const alert = await call();
    await expect.poll(() => alert.textContent()).toContain('could not be reached');
    here.stage.broken = null;
    here.stage.calls = () => new Promise(() => {});
    await here.visitor.button('Try again').click();
    await expect.poll(() => here.stage.asked).toMatchObject([{ mode: 'voice' }]);
  });

  test('an offline visitor is told so', async () => {
    await here.visit();
    await here.visitor.button('Talk to us').hover();
    await expect.poll(() => here.visitor.requests.some((path) => path.includes('/line-'))).toBe(true);
    await here.visitor.page.waitForLoadState('networkidle');
    await here.visitor.page.context().setOffline(true);
    await here.visitor.button('Talk to us').click();
    await expect
      .poll(() => here.visitor.page.getByRole('alert').textContent())
      .toContain('You seem to be offline');
  });

  test('a slow server: the wait is told, then ended', { timeout: 40_000 }, async () => {
    here.stage.calls = () => new Promise(() => {});
    const alert = await call();
    await here.visitor.page.getByText('This is taking longer than usual…').waitFor();
    await expect.poll(() => alert.textContent(), { timeout: 20_000 }).toContain('took too long');
  });

  test('hanging up while connecting ends it, and lets the microphone go', async () => {
    here.stage.calls = () => new Promise(() => {});
    await call();
    await expect.poll(() => here.visitor.microphones()).toEqual(['live']);
    await here.visitor.button('Hang up').click();
    await here.visitor.page.getByText('You hung up.').waitFor();
    expect(await here.visitor.microphones()).toEqual(['ended']);
    expect(await here.visitor.told()).toContainEqual({
      type: 'carillon-end',
      detail: { call: null, reason: 'visitor', duration: 0 },
    });
  });
});

describe('when the room cannot be reached', () => {
  test('the visitor is told what may help', { timeout: 40_000 }, async () => {
    here.stage.calls = () => ({ status: 200, body: deadEnd });
    const alert = await call();
    await expect.poll(() => alert.textContent(), { timeout: 30_000 }).toContain('could not open the call');
  });

  test('Firefox, which never uses loopback, is told to use another browser', {
    timeout: 40_000,
  }, async () => {
    here.stage.calls = () => ({ status: 200, body: deadEnd });
    const userAgent = 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0';
    const alert = await call({ userAgent });
    await expect.poll(() => alert.textContent(), { timeout: 30_000 }).toContain('Use Chrome or Edge');
  });
});

test('a panel that could not be downloaded is downloaded at the next click', async () => {
  here.stage.broken = /panel/;
  await here.visit();
  await here.visitor.button('Talk to us').click();
  await here.visitor.button('Try again').waitFor();
  expect(await here.visitor.told()).toContainEqual({
    type: 'carillon-error',
    detail: { code: 'widget.load-failed' },
  });
  here.stage.broken = null;
  here.stage.calls = () => new Promise(() => {});
  await here.visitor.button('Try again').click();
  await here.visitor.panel.waitFor();
  expect(here.visitor.faults).toEqual([]);
});
