import { idOf } from '../calls.ts';
import type { Tour } from './tour.ts';

/** The API, as it is read. */
export async function api({ open, shoot }: Tour): Promise<void> {
  const page = await open('/api');
  await page.locator('details').first().waitFor();
  for (const one of (await page.locator('details > summary').all()).slice(1, 3)) await one.click();
  await shoot('api', page);
}

/** What is not there, or not theirs. */
export async function elsewhere({ open, shoot, used, words, language }: Tour): Promise<void> {
  const member = { id: 'Max', of: [[used, 'member']] } as const;
  const business = await open('/b/no-such-business/tasks');
  await business.getByText(words.enter.notYours).waitFor();
  await shoot('elsewhere-business', business, 'window');
  for (const section of ['access', 'business'] as const) {
    const page = await open(section, member);
    await page.getByText(words.enter.ownersOnly).waitFor();
    await shoot(`elsewhere-no-right-${section}`, page, 'window');
  }
  for (const path of ['tasks/no-such-task', `calls/${idOf({ id: used }, 'no-such-call')}`]) {
    const page = await open(path);
    await page.getByRole('alert').getByText(/./).first().waitFor();
    await shoot(`elsewhere-${path.split('/')[0]}`, page, 'window');
  }
  const nobody = await open('/', { id: `Nobody, ${language}`, of: [['nowhere', 'member']] });
  await nobody.getByText(words.enter.nothing).waitFor();
  await shoot('elsewhere-nothing', nobody, 'window');
}

/** The server does not answer: on each page, and while a task is written. */
export async function serverGone({ open, shoot, words, language, used }: Tour): Promise<void> {
  const task = await open(`tasks/${language === 'fr' ? 'message' : 'book'}`);
  await task.locator('.step').first().waitFor();
  await task.route('**/v1/**', (route) => route.abort());
  await task.getByLabel(words.task.trigger).fill('…');
  await task.getByText(words.task.status.offline).waitFor();
  await shoot('server-gone-task', task, 'window');
  for (const section of [
    'tasks',
    'calls',
    'figures',
    'messages',
    'knowledge',
    'business',
    'access',
    'desk',
  ] as const) {
    const page = await open(section);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.route(`**/v1/businesses/${used}**`, (route) => route.abort());
    await page.reload().catch(() => undefined);
    if (section !== 'desk') await page.getByRole('alert').getByText(/./).first().waitFor();
    await shoot(`server-gone-${section}`, page, 'window');
  }
}
