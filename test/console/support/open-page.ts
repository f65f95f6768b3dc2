import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import type { Role } from '../../../agent/store/access.ts';
import type { TestServer } from '../../server/server.ts';
import { errorsOf } from './console-page.ts';
import { enter } from './people.ts';

const PATIENCE = 30_000;

/** Somebody who belongs to a business, with a browser of their own. */
export interface Somebody {
  id: string;
  business: string;
  role: Role;
}

/** Lets somebody in, and opens a page of the console by its address in it, with every error that the page tells of. */
export async function openPage(
  browser: Browser,
  server: TestServer,
  { id, business, role }: Somebody,
  address: string,
  options: BrowserContextOptions = {},
): Promise<{ page: Page; errors: string[] }> {
  const { cookie } = await enter(server, { id }, business, role);
  const context = await browser.newContext({ locale: 'en-CA', ...options });
  const [name = '', value = ''] = cookie.split('=');
  await context.addCookies([{ name, value, url: server.running.url }]);
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE);
  const errors = errorsOf(page);
  page.on('dialog', (dialog) => void dialog.accept());
  await page.goto(`${server.running.url}/console/${address}`);
  return { page, errors };
}
