import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Language } from '../../agent/contract.ts';
import { SECTIONS } from '../../console/app/route.ts';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { violations } from './support/console-page.ts';
import { idOf } from './support/photographs/calls.ts';
import { openStage, type Stage } from './support/photographs/stage.ts';
import { tourOf } from './support/photographs/tours/tour.ts';
import { walkByTab } from './support/walk-by-tab.ts';

let browser: Browser;
let stage: Stage;
beforeAll(async () => {
  browser = await launchBrowser();
  stage = await openStage(browser);
}, 180_000);
afterAll(async () => {
  await browser?.close();
  await stage?.stop();
});

/** Every page of a business in use; a task, a call with its consent, and one with its sound. */
function addresses(language: Language): string[] {
  const business = stage.used[language];
  const task = business.tasks[0]?.id ?? '';
  const own = [...SECTIONS, `tasks/${task}`];
  const calls = ['booked', 'voicemail'].map((call) => `calls/${idOf(business, call)}`);
  return [...own, ...calls]
    .map((path) => `b/${business.id}/${path}`)
    .concat('account', 'api', 'b/nowhere/tasks');
}

/** Goes there, and waits until everything of it has come. */
async function visit(page: Page, address: string): Promise<void> {
  await page.goto(`${stage.origin}/console/${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

describe('every page of the console', () => {
  it('has nothing that axe finds, in light and in dark', async () => {
    const page = await tourOf(stage, 'en', async () => undefined).open('tasks');
    const found: string[] = [];
    for (const address of addresses('en')) {
      await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
      await visit(page, address);
      found.push(...(await violations(page)).map((one) => `${address}: ${one}`));
      await page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      found.push(...(await violations(page, ['color-contrast'])).map((one) => `${address}, dark: ${one}`));
    }
    expect(found).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('tient dans un téléphone, et se parcourt au clavier sans jamais perdre le focus de vue', async () => {
    const page = await tourOf(stage, 'fr', async () => undefined).open('tasks');
    await page.setViewportSize({ width: 390, height: 760 });
    const lost: string[] = [];
    for (const address of addresses('fr')) {
      await visit(page, address);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      if (wide > 0) lost.push(`${address}: ${wide} pixels too wide`);
      // The reading of the API is a list of links, as long as the API.
      if (address !== 'api') lost.push(...(await walkByTab(page)).map((one) => `${address}: ${one}`));
    }
    expect(lost).toEqual([]);
    await page.context().close();
  }, 180_000);

  it('closes each dialog and menu by Escape, and gives the focus back to what opened it', async () => {
    const page = await tourOf(stage, 'en', async () => undefined).open('tasks');
    const [task] = stage.used.en.tasks;
    const buttons: Readonly<Record<string, readonly RegExp[]>> = {
      tasks: [/^New task/, /^What to do with/],
      [`tasks/${task?.id}`]: [/^Choose an emoji/, /^Add an action/, /^Write one/, /^Try it/],
      knowledge: [/^Write a page/, /^Edit: /],
    };
    for (const [path, names] of Object.entries(buttons)) {
      await visit(page, `b/${stage.used.en.id}/${path}`);
      for (const name of names) {
        const button = page.getByRole('button', { name }).first();
        await button.focus();
        await page.keyboard.press('Enter');
        const opened = page.locator('dialog[open], [popover]:popover-open');
        await opened.first().waitFor();
        await page.keyboard.press('Escape');
        await expect.poll(() => opened.count()).toBe(0);
        expect(await button.evaluate((one) => one === document.activeElement), String(name)).toBe(true);
      }
    }
    await page.context().close();
  }, 120_000);
});
