/**
 * Photographs every page of the console in its eight looks, for eyes: `node test/console/photograph.ts [folder] [tour…]`
 * writes one sheet a state into the folder, and prints where.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { Photographer } from '../widget/support/photographer.ts';
import { openStage } from './support/photographs/stage.ts';
import { TOURS } from './support/photographs/tours/index.ts';
import { tourOf } from './support/photographs/tours/tour.ts';

/** What a picture may take on a sheet, in pixels. */
const WIDEST = 640;

const [folder = mkdtempSync(join(tmpdir(), 'carillon-console-')), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const browser = await launchBrowser();
const stage = await openStage(browser);
const photographer = new Photographer(browser, folder, WIDEST);
try {
  for (const [name, tour] of Object.entries(TOURS)) {
    if (wanted.length && !wanted.includes(name)) continue;
    for (const language of ['en', 'fr'] as const) {
      await tour(
        tourOf(stage, language, (state: string, page: Page, part) =>
          photographer.shoot(state, language, page, part),
        ),
      ).catch((error: unknown) => console.error(`${name} in ${language}:`, error));
      for (const context of browser.contexts()) await context.close();
    }
    await photographer.develop();
  }
} finally {
  await browser.close();
  await stage.stop();
}
console.log(folder);
process.exit();
