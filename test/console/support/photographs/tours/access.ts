import { giveAuthenticator } from '../../console-page.ts';
import type { Tour } from './tour.ts';

/** One's own page. */
export async function account({ open, shoot, words, say }: Tour): Promise<void> {
  const page = await open('/account');
  await giveAuthenticator(page);
  await page.reload();
  await page.getByText(words.account.noPasskeys).waitFor();
  await shoot('account-new', page);
  await page.getByLabel(words.account.passkeyName).fill(say('My old telephone', 'Mon vieux téléphone'));
  await page.getByRole('button', { name: words.account.addPasskey }).click();
  await page.getByText(words.account.unused).waitFor();
  await shoot('account', page);
  await page.locator('carillon-passkeys li button').first().click();
  await shoot('account-rename', page);
}

/** Who and what may open the business. */
export async function team({ open, shoot, words, say, empty }: Tour): Promise<void> {
  const page = await open('access');
  const keys = page.getByRole('region', { name: words.access.keys });
  await keys.getByText(words.access.revoked).waitFor();
  await shoot('access', page);
  await keys.getByLabel(words.access.keyName).fill(say('Reports', 'Rapports'));
  await keys.getByLabel(words.access.areas.calls).selectOption('read');
  await keys.getByRole('button', { name: words.access.makeKey }).click();
  await keys.locator('code').first().waitFor();
  const people = page.getByRole('region', { name: words.access.team });
  await people.getByLabel(words.access.name).fill('Ann');
  await people.getByLabel(words.access.email).fill(say('ann@example.com', 'anne@example.com'));
  await people.getByRole('button', { name: words.access.make }).click();
  await page.getByText(words.access.mailed('Ann')).waitFor();
  await shoot('access-made', page);
  const none = await open(`/b/${empty}/access`);
  await none.getByText(words.access.noKeys).waitFor();
  await shoot('access-empty', none);
}
