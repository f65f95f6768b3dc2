import type { Tour } from './tour.ts';

/** The profile, and what is wrong in it. */
export async function business({ open, shoot, words, empty }: Tour): Promise<void> {
  const none = await open(`/b/${empty}/business`);
  await none.getByText(words.business.noHours).waitFor();
  await shoot('business-empty', none);

  const page = await open('business');
  await page.locator('.day').first().waitFor();
  await page.locator('.way, .tag').first().waitFor();
  await shoot('business', page);
  await page.getByRole('button', { name: words.business.addHoliday }).click();
  await page
    .getByRole('button', { name: new RegExp(words.business.addRange('').slice(0, 8)) })
    .first()
    .click();
  await page.locator('input[name=name], #content input').first().fill('');
  await shoot('business-changed', page);
  await page.getByRole('button', { name: words.save, exact: true }).click();
  await shoot('business-invalid', page, 'window');
}
