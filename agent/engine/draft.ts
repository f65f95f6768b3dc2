/** One call of `next` under way: the copy of the conversation that is being changed, and the effects so far. */
import type { Language } from '../business/language.ts';
import type { Slot } from '../script/script.ts';
import type { Conversation, Run, Waiting } from './conversation.ts';
import type { Effect, Source } from './events.ts';
import { expectationOf, silenceOf } from './expect.ts';
import { type Phrases, phrasesFor } from './phrases/index.ts';
import { type Program, scriptOf, slotOf } from './program.ts';

export interface Draft {
  readonly program: Program;
  readonly state: Conversation;
  readonly effects: Effect[];
  /** Milliseconds since the epoch: the event's own time. */
  readonly at: number;
}

/** A new id for an utterance, an action, a search, a message, a recording: `u3`, `a4`… Unique in the call. */
export function newId(draft: Draft, letter: 'u' | 'a' | 'k' | 'm' | 'g' | 'r'): string {
  draft.state.serial += 1;
  return `${letter}${draft.state.serial}`;
}

/** The agent's own words in the conversation's language. */
export function words(draft: Draft): Phrases {
  return phrasesFor(draft.state.language);
}

export interface Manner {
  verbatim?: boolean;
  fixed?: boolean;
  language?: Language;
  sources?: Source[];
  /** The owner's recording of it, by its id. */
  sound?: string | undefined;
}

/** Speaks. Returns the utterance's id; an empty text is not spoken and has none. */
export function say(draft: Draft, text: string, manner: Manner = {}): string | null {
  const spoken = text.trim();
  if (spoken === '') return null;
  const id = newId(draft, 'u');
  draft.effects.push({
    type: 'say',
    id,
    text: spoken,
    verbatim: manner.verbatim ?? false,
    language: manner.language ?? draft.state.language,
    fixed: manner.fixed ?? false,
    sources: manner.sources ?? [],
    ...(manner.sound === undefined ? {} : { sound: manner.sound }),
  });
  draft.state.said.push({ id, round: draft.state.round, text: spoken, heard: null });
  return id;
}

/** Says one of the agent's stock phrases: known before the call. */
export function saySet(draft: Draft, text: string): string | null {
  return say(draft, text, { fixed: true });
}

/** Gives the floor to the caller and waits for `waiting`. */
export function listen(draft: Draft, waiting: Waiting): void {
  draft.state.waiting = waiting;
  draft.effects.push({
    type: 'listen',
    expecting: expectationOf(draft.program, draft.state),
    silence: silenceOf(waiting),
  });
}

/** The running task, or undefined. */
export function topRun(draft: Draft): Run | undefined {
  return draft.state.stack.at(-1);
}

/** A slot of the running task's script. */
export function slotInRun(draft: Draft, run: Run, id: string): Slot | undefined {
  return slotOf(scriptOf(draft.program, run.task), id);
}
