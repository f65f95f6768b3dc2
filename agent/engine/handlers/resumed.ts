import { mayLeave } from '../consent.ts';
import { type Draft, listen, saySet, words } from '../draft.ts';
import { resumeGuide } from '../guide.ts';
import { reask } from '../reask.ts';
import { recordOn } from '../voicemail.ts';
import { acted } from './acted.ts';

/** Another worker has taken the call up: excuses the gap, asks again, and asks again for what was under way. */
export function resumed(draft: Draft): void {
  const { state } = draft;
  saySet(draft, words(draft).resumed);
  if (state.acting !== null) {
    const { id, action } = state.acting;
    if (mayLeave(action, state.consents, state.optedOut)) {
      draft.effects.push({ type: 'act', id, action });
      return listen(draft, state.waiting);
    }
    return acted(draft, { type: 'acted', at: draft.at, id, outcome: 'unknown', reason: 'sms.opted-out' });
  }
  if (state.searching !== null) {
    const { id, question } = state.searching;
    draft.effects.push({ type: 'search', id, question, language: state.language });
    return listen(draft, state.waiting);
  }
  state.pending = {};
  if (recordOn(draft)) return;
  if (resumeGuide(draft)) return;
  reask(draft);
}
