import type { Locale } from '../locales/locale.ts';
import type { SessionState } from '../session/session-state.ts';
import { actionWords } from './action-words.ts';

/** The conversation as plain text, one line for each thing said or done. */
export function transcript(state: SessionState, words: Locale): string {
  const lines = state.entries.flatMap((entry) => {
    switch (entry.kind) {
      case 'speech': {
        const who = entry.side === 'visitor' ? words.you : (state.business ?? words.receptionist);
        return [`${who}: ${entry.text}${entry.interrupted ? ` (${words.interrupted})` : ''}`];
      }
      case 'action':
        return [`— ${actionWords(entry, words)}`];
      case 'message':
        return [`— ${words.message}`];
      default:
        return [];
    }
  });
  return `${lines.join('\n')}\n`;
}
