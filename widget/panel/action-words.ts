import type { Locale } from '../locales/locale.ts';
import type { Entry } from '../session/entries.ts';

type Action = Extract<Entry, { kind: 'action' }>;

/** What an action's card says. `to` is a masked number, its last two digits, or a destination's name. */
export function actionWords(action: Action, words: Locale): string {
  const digits = action.to.match(/^[•\s]*(\d{2})$/)?.[1];
  const to = digits ? `••${digits}` : action.to;
  return words[action.action](action.state, to);
}
