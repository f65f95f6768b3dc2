import type { Tour } from './tour.ts';

/** What somebody meets who is not in. */
export async function door({ open, shoot, words }: Tour): Promise<void> {
  const page = await open('/', null);
  await page.getByLabel(words.enter.email).waitFor();
  await shoot('door', page);
  await page.getByLabel(words.enter.email).fill('zoe@example.com');
  await page.getByRole('button', { name: words.enter.send }).click();
  await page.getByText(words.enter.sent).waitFor();
  await shoot('door-sent', page);

  const old = await open('/#enter=nothing', null);
  await old.getByRole('alert').getByText(/./).first().waitFor();
  await shoot('door-link-refused', old);

  const alone = await open('/', null);
  await alone.route('**/session/ways', (route) => route.fulfill({ json: { mail: false } }));
  await alone.reload();
  await alone.getByText(words.enter.command).waitFor();
  await shoot('door-without-mail', alone);
}
