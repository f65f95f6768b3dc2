import { troubleOf } from '../app/api.ts';
import './publish-warning.ts';
import type { PublishWarning } from './publish-warning.ts';
import './scenarios-card.ts';
import type { ScenariosCard } from './scenarios-card.ts';

/**
 * Plays the scenarios of a page's card on the draft. False: one fails, or they could not be played, and the person wants
 * to look at it first.
 */
export async function scenariosHold(page: HTMLElement): Promise<boolean> {
  const warning = page.querySelector<PublishWarning>('carillon-publish-warning');
  try {
    const failed = (await page.querySelector<ScenariosCard>('carillon-scenarios')?.play()) ?? [];
    return failed.length === 0 || ((await warning?.ask(failed)) ?? false);
  } catch (error) {
    return (await warning?.ask([], troubleOf(error))) ?? false;
  }
}
