/** `npm run pictures`: the README's pictures, taken of the running product. */
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { askForLink } from '../agent/start/ask-for-link.ts';
import { launchBrowser } from './e2e/harness/browser.ts';
import { startCarillon } from './e2e/harness/everything.ts';
import { giveMicrophone } from './e2e/harness/microphone.ts';

const root = resolve(import.meta.dirname, '..');
const pictures = join(root, 'docs', 'pictures');
mkdirSync(pictures, { recursive: true });
const folder = mkdtempSync(join(tmpdir(), 'carillon-pictures-'));
cpSync(join(root, 'demo', 'businesses'), folder, { recursive: true });
const profile = join(folder, 'riverside-dental', 'business.yaml');
// Texts leave at any hour: pictures are taken when they are taken.
writeFileSync(profile, `${readFileSync(profile, 'utf8')}texting:\n  hours: { from: "00:00", to: "24:00" }\n`);

const carillon = await startCarillon({ businesses: [folder], quiet: true });
const browser = await launchBrowser();
try {
  const context = await browser.newContext({ locale: 'en-CA', viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  // a silent one: the browser's own beeps, which interrupts the greeting
  await giveMicrophone(page);
  await page.goto(`${carillon.demo}/riverside-dental/`);
  await page.getByRole('button', { name: /talk/i }).first().click();
  const widget = page.locator('carillon-voice');
  const hears = async (words: RegExp) => {
    await widget.getByRole('log').getByText(words).last().waitFor();
    await widget.getByRole('status').filter({ hasText: 'Listening' }).first().waitFor();
  };
  const writes = async (words: string) => {
    const field = widget.getByRole('textbox').first();
    await field.fill(words);
    await field.press('Enter');
  };
  await hears(/How can I help you/);
  await writes('I’d like to book a cleaning');
  await hears(/What name/);
  await writes('Zoe Tremblay');
  await hears(/cell number/);
  await writes('613 555 0142');
  await hears(/Is that right/);
  await writes('yes');
  await hears(/visit for/);
  await page.screenshot({ path: join(pictures, 'widget.png') });
  await writes('A cleaning');
  await hears(/Just say yes/);
  await writes('Yes, please');
  await widget.getByText(/Text sent to/).waitFor();
  await widget.getByRole('button', { name: 'Hang up' }).click();

  const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
  await page.goto((await askForLink(carillon.url, key)) ?? '');
  await page.getByRole('heading', { level: 1, name: 'Tasks' }).waitFor();
  await page.goto(`${carillon.url}/console/b/riverside-dental/tasks/book`);
  const step = page.locator('.step').filter({ hasText: 'Just say yes' });
  await step.hover();
  await page.locator('carillon-instructions .lit').first().waitFor();
  await page.screenshot({ path: join(pictures, 'task.png') });
  await page.getByRole('link', { name: 'Calls', exact: true }).click();
  await page
    .getByRole('link', { name: /A visitor of the site/ })
    .first()
    .click();
  await page.getByRole('heading', { name: 'Consent' }).waitFor();
  await page.screenshot({ path: join(pictures, 'call.png') });
} finally {
  await browser.close();
  await carillon.stop();
  rmSync(folder, { recursive: true, force: true });
}
process.exit();
