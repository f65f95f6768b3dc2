/**
 * Instructions that the compiler could not read as steps: a model follows them in its own words, sentence by
 * sentence, for a while. It can say things and nothing else; texts and transfers keep their gates. Where no model
 * can, a message is taken.
 */
import type { Run } from './conversation.ts';
import { type Draft, listen, newId, say, topRun } from './draft.ts';
import { scriptOf, stepOf } from './program.ts';

/** The most that is said about one instruction, by both sides together. */
const LONGEST = 16;

/** Begins to follow the instructions of a step. */
export function beginGuide(draft: Draft, step: string): void {
  draft.state.guiding = { id: '', step, said: [] };
  askForGuidance(draft);
}

function askForGuidance(draft: Draft): void {
  const { state } = draft;
  const run = topRun(draft);
  const { guiding } = state;
  const step = run && guiding && stepOf(scriptOf(draft.program, run.task), guiding.step);
  if (guiding === null || step?.kind !== 'guided') return;
  guiding.id = newId(draft, 'g');
  const guidance = { instructions: step.text, said: [...guiding.said], language: state.language };
  draft.effects.push({ type: 'guide', id: guiding.id, guidance });
  listen(draft, { kind: 'guide', step: guiding.step });
}

/** The caller's answer to what the model said. */
export function answerGuide(draft: Draft, text: string): void {
  draft.state.guiding?.said.push({ who: 'caller', text });
  askForGuidance(draft);
}

/** Asks for guidance again, after a worker died. False where none was under way. */
export function resumeGuide(draft: Draft): boolean {
  if (draft.state.guiding === null) return false;
  askForGuidance(draft);
  return true;
}

/** What the model said. Returns what is left to do: wait for the caller, go on, or take a message instead. */
export function guided(
  draft: Draft,
  event: { id: string; say: string | null; done: boolean },
): 'wait' | 'go-on' | 'message' | 'stale' {
  const { state } = draft;
  const { guiding } = state;
  const run = topRun(draft);
  if (guiding === null || run === undefined || guiding.id !== event.id) return 'stale';
  // The model is told to speak, not to write blanks; if it does, nobody hears them.
  const words = event.say === null ? '' : event.say.replace(/[[\]]/g, '').trim();
  if (words !== '') {
    say(draft, words);
    guiding.said.push({ who: 'agent', text: words });
  }
  if (words !== '' && !event.done && guiding.said.length < LONGEST) {
    listen(draft, { kind: 'guide', step: guiding.step });
    return 'wait';
  }
  endGuide(draft, run);
  return event.say === null ? 'message' : 'go-on';
}

/** What was said stays in the task's record. */
function endGuide(draft: Draft, run: Run): void {
  const { guiding } = draft.state;
  if (guiding === null) return;
  if (!run.done.includes(guiding.step)) run.done.push(guiding.step);
  run.notes.push(...guiding.said.filter(({ who }) => who === 'caller').map(({ text }) => text));
  draft.state.guiding = null;
}
