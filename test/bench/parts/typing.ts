/** What a keystroke costs in the console's editor, with the live preview on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { askForLink } from '../../../agent/start/ask-for-link.ts';
import { launchBrowser } from '../../e2e/harness/browser.ts';
import { startCarillon } from '../../e2e/harness/everything.ts';
import { spread } from '../figures.ts';

const KEYS = 200;
/** Between two keys, in milliseconds: a fast typist’s. */
const PACE = 60;

const LINES = [
  '1. Say how it works',
  '   Happy to help. I can text you a link where you pick the time that suits you.',
  '   What name should the visit be under?',
  '   If they say it is urgent, offer to transfer the call. [Transfer the call](action:transfer/front-desk)',
  '   - If yes: Great, here it comes. [Send the text](action:sms/booking-link)',
  '   - If no: No problem at all. Would you like me to take a message instead?',
];

/** Types in the middle of ten thousand characters, and prints what each key took of the page’s time, drawing included. */
export async function measureTyping(): Promise<void> {
  const carillon = await startCarillon({ worker: false, quiet: true });
  const browser = await launchBrowser();
  try {
    const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
    const page = await (
      await browser.newContext({ locale: 'en-CA', viewport: { width: 1280, height: 900 } })
    ).newPage();
    await page.goto((await askForLink(carillon.url, key)) ?? '');
    await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
    let instructions = '';
    for (let line = 0; instructions.length < 9_700; line++) instructions += `${LINES[line % LINES.length]}\n`;
    const made = await fetch(`${carillon.url}/v1/businesses/riverside-dental/tasks`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
      body: JSON.stringify({ emoji: '', name: 'Long', trigger: 'x', instructions }),
    });
    const { task } = (await made.json()) as { task: { id: string } };
    await page.goto(`${carillon.url}/console/b/riverside-dental/tasks/${task.id}`);
    await page.locator('.steps .step').first().waitFor();
    const editor = page.locator('carillon-instructions .cm-content');
    await editor.click();
    await page.evaluate(() => {
      const costs: number[] = [];
      Object.assign(window, { carillonCosts: costs });
      const soon = (run: () => void) => {
        const channel = new MessageChannel();
        channel.port1.onmessage = run;
        channel.port2.postMessage(null);
      };
      addEventListener(
        'keydown',
        () => {
          const began = performance.now();
          soon(() => {
            const handled = performance.now() - began;
            requestAnimationFrame(() => {
              const drawing = performance.now();
              soon(() => costs.push(handled + performance.now() - drawing));
            });
          });
        },
        true,
      );
    });
    for (let index = 0; index < KEYS; index++) {
      await page.keyboard.press('abcde fghi'[index % 10] ?? 'a');
      await page.waitForTimeout(PACE);
    }
    const costs = await page.evaluate(() => (window as unknown as { carillonCosts: number[] }).carillonCosts);
    console.log(`a key in ${instructions.length} characters, preview on: ${spread(costs, 'ms')}`);
  } finally {
    await browser.close();
    await carillon.stop();
  }
}
