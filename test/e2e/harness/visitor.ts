/** A visitor of a demonstration page: clicks, listens, speaks and types as a person would. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { launchBrowser, recordAgent } from './browser.ts';
import { giveMicrophone } from './microphone.ts';
import { speakTo, transcribe } from './sound.ts';

export interface Visitor {
  /** Waits until the agent has said this, after what was waited for before, then until it listens. Resolves with what is new. */
  hears(words: string | RegExp): Promise<string>;
  /** Waits until the agent has begun to say this: it is still speaking. */
  hearsTheBeginningOf(words: string | RegExp): Promise<void>;
  /** Speaks, in flite's voice. */
  says(words: string): Promise<void>;
  /** Has a sentence ready, so that it can be said without delay. */
  prepares(words: string): void;
  types(words: string): Promise<void>;
  /** Waits for the end of the call. */
  seesTheEnd(): Promise<void>;
  /** The conversation as it stands on the page. */
  transcript(): Promise<string>;
  /** What the agent was heard to say, by pocketsphinx. Ends the recording. */
  recording(): Promise<string>;
  close(): Promise<void>;
}

/** How long a person would wait for an answer on a busy machine, in milliseconds. */
const PATIENCE = 40_000;

/** Opens a page of the demonstration and clicks its launcher. */
export async function visit(
  demo: string,
  business: 'riverside-dental' | 'plomberie-lavoie',
  { microphone = true } = {},
): Promise<Visitor> {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-visitor-'));
  const browser: Browser = await launchBrowser({ permitted: microphone });
  const french = business === 'plomberie-lavoie';
  const context = await browser.newContext({ locale: french ? 'fr-CA' : 'en-CA' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const voice = microphone ? await giveMicrophone(page) : null;
  const agent = await recordAgent(page);
  await page.goto(`${demo}/${business}/`);
  await page
    .getByRole('button', { name: french ? /parlez/i : /talk/i })
    .first()
    .click();
  // the plumber asks for a consent
  if (french) await page.getByRole('button', { name: 'J’accepte' }).click();
  const log = page.getByRole('log').first();
  const listening = page
    .getByRole('status')
    .filter({ hasText: french ? /À l’écoute|Prête à vous lire/ : /Listening|Ready for your message/ })
    .first();
  const said = log.locator('[data-side=agent] p');
  /** How many of the agent's lines were waited for. */
  let read = 0;
  const ready = new Map<string, string>();
  const prepare = (words: string): string => {
    const known = ready.get(words);
    if (known !== undefined) return known;
    const file = join(folder, `${ready.size}.wav`);
    speakTo(file, [{ pause: 100, text: words }], { tail: 300 });
    ready.set(words, file);
    return file;
  };

  return {
    async hears(words) {
      const deadline = Date.now() + PATIENCE;
      const fresh = async () => (await said.allTextContents()).slice(read).join('\n');
      const fits = (text: string) => (typeof words === 'string' ? text.includes(words) : words.test(text));
      while (!fits(await fresh())) {
        if (Date.now() > deadline) throw new Error(`« ${words} » never came, after: ${await fresh()}`);
        await page.waitForTimeout(50);
      }
      await listening.waitFor();
      const heard = await fresh();
      read = await said.count();
      return heard;
    },
    async hearsTheBeginningOf(words) {
      // What is being said stands beside the log, which tells screen readers of whole sentences only.
      await page.locator('carillon-voice').getByText(words).last().waitFor();
    },
    async says(words) {
      if (voice === null) throw new Error('this visitor has no microphone');
      await voice.play(prepare(words));
    },
    prepares: prepare,
    async types(words) {
      const field = page.getByRole('textbox').first();
      await field.fill(words);
      await field.press('Enter');
    },
    async seesTheEnd() {
      await page
        .getByText(french ? /L’appel est terminé|a pris fin/ : /The call has ended/)
        .first()
        .waitFor();
    },
    transcript: async () => (await log.textContent()) ?? '',
    async recording() {
      return transcribe(await agent.stop());
    },
    async close() {
      await browser.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
