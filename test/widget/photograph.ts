/**
 * Photographs every state of the widget in its eight looks, for eyes: `node test/widget/photograph.ts [folder] [tour…]`
 * writes one sheet a state into the folder, and prints where.
 */
import { mkdirSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchBrowser } from '../e2e/harness/browser.ts';
import { startLiveKit } from '../e2e/harness/livekit.ts';
import { buildWidget } from './support/build-widget.ts';
import { Photographer } from './support/photographer.ts';
import { Scene } from './support/scene.ts';
import { TOURS, wordsOf } from './support/tours/index.ts';

const [folder = mkdtempSync(join(tmpdir(), 'carillon-widget-')), ...wanted] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const [built, livekit, browser] = await Promise.all([buildWidget(), startLiveKit(), launchBrowser()]);
const photographer = new Photographer(browser, folder);
try {
  for (const [name, tour] of Object.entries(TOURS)) {
    if (wanted.length && !wanted.includes(name)) continue;
    for (const language of ['fr', 'en'] as const) {
      const scene = await Scene.open(built, browser, livekit);
      await tour({
        scene,
        language,
        words: wordsOf(language),
        say: (en, fr) => (language === 'fr' ? fr : en),
        shoot: (state, whole) =>
          photographer.shoot(state, language, scene.visitor.page, whole === true ? 'window' : 'corner'),
      }).catch((error: unknown) => console.error(`${name} in ${language}:`, error));
      await scene.close();
    }
    await photographer.develop();
  }
} finally {
  await browser.close();
  await livekit.stop();
}
console.log(folder);
process.exit();
