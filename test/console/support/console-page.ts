/** The console's pages in a real Chromium, on a server of the test. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { CDPSession, Page } from 'playwright-core';
import { madeOnce } from '../../support/made-once.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** The folder with the console's files, as the server wants it: in `console`. Nobody writes in it. */
export function buildConsole(): Promise<string> {
  const sources = ['console', 'widget', 'agent', 'package-lock.json'];
  return madeOnce('console', sources, async (folder) => {
    const args = ['build', '--config', 'console/vite.config.ts', '--logLevel', 'error'];
    // In a process of its own: in vitest's, Lit's development build would be taken.
    await promisify(execFile)(
      process.execPath,
      [join(root, 'node_modules/vite/bin/vite.js'), ...args, '--outDir', join(folder, 'console')],
      { cwd: root, env: { ...process.env, NODE_ENV: 'production' } },
    );
  });
}

const sessions = new WeakMap<Page, CDPSession>();
/** One for each page: where a second one ends, the page's device with passkeys goes with it. */
async function sessionOf(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.context().newCDPSession(page));
  sessions.set(page, session);
  return session;
}

/**
 * Everything that axe has against the page as it stands, or what its `rules` alone have. Its source runs beside the page,
 * outside its policy.
 */
export async function violations(page: Page, rules: readonly string[] = []): Promise<string[]> {
  const session = await sessionOf(page);
  const asked = rules.length === 0 ? '' : `{ runOnly: ${JSON.stringify(rules)} }`;
  await session.send('Runtime.evaluate', { expression: axe });
  const { result } = await session.send('Runtime.evaluate', {
    expression: `axe.run(${asked}).then(({ violations }) => violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
    awaitPromise: true,
    returnByValue: true,
  });
  return result.value as string[];
}

/** Every error that the page tells of, but for refusals that it asks for and shows. */
export function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error' && !/status of 4\d\d/.test(message.text())) errors.push(message.text());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Gives the page a device with passkeys, as a telephone's: whoever holds it is verified. */
export async function giveAuthenticator(page: Page): Promise<void> {
  const session = await sessionOf(page);
  await session.send('WebAuthn.enable');
  await session.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasResidentKey: true,
      hasUserVerification: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
}

/** Where `SHOTS` names a folder, the page in both looks and at both widths, for eyes to judge. */
export async function photograph(page: Page, name: string): Promise<void> {
  const folder = process.env.SHOTS;
  if (folder === undefined) return;
  const size = page.viewportSize();
  for (const colorScheme of ['light', 'dark'] as const)
    for (const [width, height] of [
      [1280, 900],
      [390, 844],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height });
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${width}.png`), fullPage: true });
    }
  await page.emulateMedia({ colorScheme: 'light' });
  if (size !== null) await page.setViewportSize(size);
}
