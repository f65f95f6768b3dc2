import { type Draft, listen, say, saySet, words } from '../draft.ts';
import type { EventOf } from '../events.ts';
import { firstLanguage } from '../program.ts';

/** The call begins: its facts are kept, and the caller is greeted. */
export function start(draft: Draft, event: EventOf<'start'>): void {
  const { state, program } = draft;
  if (state.startedAt !== 0) return;
  state.startedAt = event.at;
  state.now = event.now;
  state.channel = event.channel;
  state.mind = event.mind ?? false;
  state.caller = event.caller;
  state.language = firstLanguage(program.business, event.language);
  const own = program.business.greeting[state.language];
  if (own === undefined) saySet(draft, words(draft).greeting(program.business.name));
  else say(draft, own, { verbatim: true, fixed: true });
  listen(draft, { kind: 'open', again: false });
}
