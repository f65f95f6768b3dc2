import { LINES } from '../lines.ts';
import type { Tour } from './tour.ts';

/** What the receptionist can answer from. */
export async function knowledge({ open, shoot, words, empty, language, used }: Tour): Promise<void> {
  const none = await open(`/b/${empty}/knowledge`);
  await none.getByText(words.knowledge.noneUnanswered).waitFor();
  await none.getByText(words.knowledge.none).waitFor();
  await shoot('knowledge-empty', none);

  const page = await open('knowledge');
  await page.locator('.source').first().waitFor();
  await page.locator('input[type=file]').setInputFiles([
    { name: 'tarifs-2026.txt', mimeType: 'text/plain', buffer: Buffer.from('A crown is $900 here.') },
    {
      name: 'a-file-with-a-very-long-name-that-nobody-should-have-to-read-in-one-go.exe',
      mimeType: 'x/y',
      buffer: Buffer.from('MZ\0\0'),
    },
  ]);
  await page.getByText('.exe').waitFor();
  const asks = page.locator('carillon-ask');
  await asks.getByLabel(words.knowledge.ask.question, { exact: true }).fill(LINES[language].question);
  await page.keyboard.press('Enter');
  await asks.locator('blockquote').or(asks.getByText(words.knowledge.ask.none)).first().waitFor();
  for (const found of await asks.locator('details > summary').all()) await found.click();
  await shoot('knowledge', page);
  await asks.getByLabel(words.knowledge.ask.question, { exact: true }).fill(LINES[language].nobodyKnows);
  await page.keyboard.press('Enter');
  await asks.getByText(words.knowledge.ask.none).waitFor();
  await shoot('knowledge-not-known', page, 'window');
  await page.getByRole('button', { name: words.knowledge.write }).first().click();
  await page.getByRole('dialog').waitFor();
  await shoot('knowledge-answer', page, 'window');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.knowledge.edit }).first().click();
  await shoot('knowledge-page', page, 'window');

  const member = await open('knowledge', { id: 'Max', of: [[used, 'member']] });
  await member.locator('.source').first().waitFor();
  await shoot('knowledge-member', member);
}
