import type { Tour } from './tour.ts';

/** The list of tasks, and a new one made of a template. */
export async function tasks({ open, shoot, words, empty, used, say }: Tour): Promise<void> {
  const none = await open(`/b/${empty}/tasks`);
  await none.getByRole('heading', { name: words.tasks.empty }).waitFor();
  await shoot('tasks-empty', none);

  const page = await open('tasks');
  await page.locator('.task').first().waitFor();
  await shoot('tasks', page);
  await page.locator('.task').nth(1).getByRole('button').click();
  await page.getByRole('menu').first().waitFor();
  await shoot('tasks-menu', page, 'window');
  await page.keyboard.press('Escape');
  const last = page.locator('.task').last();
  await last.getByRole('button').click();
  await last.getByRole('menuitem', { name: words.tasks.delete }).click();
  await page.getByText(words.undo, { exact: true }).waitFor();
  await shoot('tasks-deleted', page, 'window');
  await page.getByRole('button', { name: words.undo, exact: true }).click();
  await page.getByRole('button', { name: words.tasks.new }).click();
  await page.getByRole('dialog').locator('.templates button').first().waitFor();
  await shoot('tasks-templates', page, 'window');

  await none.getByRole('button', { name: words.tasks.start }).click();
  const dialog = none.getByRole('dialog');
  await dialog.getByRole('button', { name: say('Book an appointment', 'Prendre rendez-vous') }).click();
  await dialog.locator('form').waitFor();
  await shoot('tasks-blanks', none, 'window');

  const member = await open('tasks', { id: 'Max', of: [[used, 'member']] });
  await member.locator('.task').first().waitFor();
  await shoot('tasks-member', member);
}
