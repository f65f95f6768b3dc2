import { endCall } from '../advance.ts';
import { type Draft, listen, saySet, words } from '../draft.ts';
import { reask } from '../reask.ts';

/** The caller has said nothing for as long as they were waited for. */
export function silent(draft: Draft): void {
  const { state } = draft;
  if (state.recording !== null) return listen(draft, state.waiting);
  if (state.waiting.kind === 'act' || state.waiting.kind === 'search') {
    if (state.acting?.action.type === 'transfer') saySet(draft, words(draft).stillRinging);
    return listen(draft, state.waiting);
  }
  state.silences += 1;
  if (state.silences > 2) {
    saySet(draft, words(draft).silentGoodbye);
    endCall(draft, 'silence', false);
    return;
  }
  saySet(draft, words(draft).stillThere);
  if (state.silences === 1) listen(draft, state.waiting);
  else reask(draft);
}
