import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openClinicPage } from './clinic-page.ts';
import { launchBrowser, recordAgent } from './harness/browser.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { speakTo, transcribe } from './harness/sound.ts';

let carillon: TestCarillon;
let browser: Browser | undefined;
const folder = mkdtempSync(join(tmpdir(), 'carillon-call-'));

beforeAll(async () => {
  carillon = await startCarillon();
}, 180_000);

afterAll(async () => {
  await browser?.close();
  await carillon?.stop();
  rmSync(folder, { recursive: true, force: true });
});

it('takes a message by voice, and reads the number back', async () => {
  const microphone = join(folder, 'caller.wav');
  speakTo(microphone, [
    { pause: 8_000, text: 'I would like to leave a message please' },
    { pause: 10_000, text: 'My name is Robert Miller' },
    { pause: 8_000, text: 'four one eight. five five five. zero one four two.' },
    { pause: 11_000, text: 'yes' },
    { pause: 8_000, text: 'I will be ten minutes late today' },
    { pause: 14_000, text: 'no thank you' },
  ]);
  browser = await launchBrowser({ microphone });
  const page = await browser.newPage();
  const recording = await recordAgent(page);
  await openClinicPage(page, carillon.demo, carillon.url);
  await page.getByRole('button', { name: /talk/i }).first().click();
  await expect
    .poll(() => carillon.log('server'), { timeout: 120_000, interval: 500 })
    .toContain('call ended');
  const said = transcribe(await recording.stop());
  await browser.close();
  const store = await carillon.stopAndOpenStore();
  try {
    const messages = await store.messages.list('riverside-dental', 10);
    expect(messages).toHaveLength(1);
    expect(messages[0]?.message).toMatchObject({ name: 'Robert Miller', phone: '+14185550142' });
    expect(messages[0]?.message.text).toContain('ten minutes late');
  } finally {
    await store.close();
  }
  expect(said).toContain('how can i help you');
  expect(said).toMatch(/four one eight|for one eight/);
}, 240_000);
