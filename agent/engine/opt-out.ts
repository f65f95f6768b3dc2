import { type Draft, saySet, topRun, words } from './draft.ts';
import { numberFor } from './number.ts';

/** The caller wants no more texts: `text` are their words. */
export function optOut(draft: Draft, text: string): void {
  const { state } = draft;
  if (state.optedOut) return;
  state.optedOut = true;
  draft.effects.push({
    type: 'optout',
    to: ownNumber(draft),
    words: text,
    language: state.language,
  });
  saySet(draft, words(draft).noMoreTexts);
}

/** The number that an opt-out is for: the one that a text of the running task would go to. */
function ownNumber(draft: Draft): string | null {
  const run = topRun(draft);
  return run === undefined ? (draft.state.known.phone ?? draft.state.caller) : numberFor(draft, run);
}
