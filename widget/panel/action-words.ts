import type { Locale } from '../locales/locale.ts';
import type { Entry } from '../session/entries.ts';

type Action = Extract<Entry, { kind: 'action' }>;

/** What an action's card says. A masked number is two digits; anything else is a destination's name. */
export function actionWords(action: Action, words: Locale): string {
  const to = /^\d{2}$/.test(action.to) ? `••${action.to}` : action.to;
  return words[action.action](action.state, to);
}
