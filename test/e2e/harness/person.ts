/** Somebody with a browser of their own, a voice, and ears: a visitor of a site, or a member of the team. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { launchBrowser } from './browser.ts';
import { giveMicrophone } from './microphone.ts';
import { speakTo, transcribe } from './sound.ts';
import { recordTracks } from './tracks.ts';

export interface Person {
  page: Page;
  /** Speaks, in flite's voice; resolves when it was said. */
  says(words: string): Promise<void>;
  /**
   * What pocketsphinx makes of each voice that this person has heard, in the order in which they came, which takes a
   * while and holds up everything else in the process. `from`: the first of them, counted from the end where negative.
   */
  heard(from?: number): Promise<string[]>;
  close(): Promise<void>;
}

/** Opens a Chromium at `address`. */
export async function openPerson(address: string): Promise<Person> {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-person-'));
  const browser = await launchBrowser();
  const page = await (await browser.newContext({ locale: 'en-CA' })).newPage();
  page.setDefaultTimeout(60_000);
  const microphone = await giveMicrophone(page);
  const recordings = await recordTracks(page);
  await page.goto(address);
  return {
    page,
    async says(words) {
      const file = join(folder, 'said.wav');
      speakTo(file, [{ pause: 100, text: words }], { tail: 500 });
      await microphone.play(file);
    },
    heard: async (from = 0) => (await recordings()).slice(from).map(transcribe),
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
