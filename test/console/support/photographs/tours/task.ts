import { idOf } from '../calls.ts';
import type { Tour } from './tour.ts';

const CLEAN = { en: 'book', fr: 'message' } as const;
const FAULTY = { en: 'message', fr: 'lead' } as const;

/** The editor of a task: as published, with what is to be mended, its menus, history and scenarios. */
export async function task({ open, shoot, words, language, stage, used }: Tour): Promise<void> {
  const page = await open(`tasks/${CLEAN[language]}`);
  await page.getByText(words.task.status.clean).waitFor();
  await page.locator('.step').first().waitFor();
  await shoot('task', page);
  await page.locator('.step').nth(3).hover();
  await shoot('task-lit', page, 'window');
  await page.getByRole('button', { name: words.task.action }).click();
  await shoot('task-actions', page, 'window');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.task.chooseEmoji }).click();
  await shoot('task-emoji', page, 'window');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: words.scenarios.playAll }).click();
  await page.locator('.notice-card').waitFor();
  await shoot('task-scenarios', page);
  await page.getByRole('button', { name: words.scenarios.write }).click();
  await page.getByRole('dialog').locator('textarea').waitFor();
  await shoot('task-scenario', page, 'window');

  const faulty = await open(`tasks/${FAULTY[language]}`);
  await faulty.locator('.finding').first().waitFor();
  await faulty.getByText(words.task.history, { exact: true }).click();
  await faulty.getByRole('button', { name: words.task.compare }).first().click();
  await shoot('task-findings', faulty);
  const field = faulty.getByLabel(words.task.name, { exact: false }).first();
  await stage.server.running.store.drafts.write(
    used,
    {
      id: FAULTY[language],
      emoji: '🎁',
      name: 'x',
      description: '',
      trigger: 'y',
      instructions: 'z',
      enabled: true,
    },
    1,
    Date.now(),
    `Inès, ${language}`,
  );
  await field.fill('A name');
  await faulty.getByText(words.task.mine).waitFor();
  await shoot('task-conflict', faulty, 'window');

  const member = await open(`tasks/${CLEAN[language]}`, { id: 'Max', of: [[used, 'member']] });
  await member.locator('.step').first().waitFor();
  await shoot('task-member', member);
}

/** A draft that is tried: before the call, and with its trace. */
export async function trial({ open, shoot, words, language, used }: Tour): Promise<void> {
  const page = await open(`tasks/${CLEAN[language]}`);
  await page.getByRole('button', { name: words.task.try, exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.locator('carillon-voice button').first().waitFor();
  await shoot('trial', page, 'window');
  await dialog.getByLabel(words.try.asPhone).check();
  await shoot('trial-phone', page, 'window');
  // A call that is over stands for the one that would be made.
  await dialog
    .locator('carillon-voice')
    .evaluate(
      (widget, call) => widget.dispatchEvent(new CustomEvent('carillon-start', { detail: { call } })),
      idOf({ id: used }, 'tried'),
    );
  await dialog.locator('.line').first().waitFor();
  await shoot('trial-trace-running', page, 'window');
  await dialog
    .locator('carillon-voice')
    .evaluate((widget) => widget.dispatchEvent(new CustomEvent('carillon-end')));
  await dialog.getByRole('button', { name: words.scenarios.make }).click();
  await page.locator('carillon-scenario textarea').waitFor();
  await page.getByRole('button', { name: words.scenarios.play, exact: true }).click();
  await page.getByText(words.scenarios.talk).first().waitFor();
  await shoot('trial-scenario', page, 'window');
}
