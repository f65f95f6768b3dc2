/** What a sentence is in the light of what was asked: a pause, a refusal, an answer at length, a question. */
import type { Draft } from './draft.ts';
import { expectationOf } from './expect.ts';
import { asksSomething } from './understanding/index.ts';
import { normalise } from './understanding/normalise.ts';
import type { Understanding } from './understanding/understanding.ts';

/** So many words are an interjection: they ask for nothing else and tell nothing at length. */
const SHORT = 3;

/** Hard words in the message or the reason that was asked for are passed on with it: they are what the caller has to say. */
export function answersAtLength({ program, state }: Draft, { slots }: Understanding, text: string): boolean {
  const expecting = expectationOf(program, state);
  if (expecting.kind !== 'slot' || expecting.slot.type !== 'text') return false;
  return slots.some(({ slot }) => slot === expecting.slot.id) && text.split(/\s+/).length > SHORT;
}

/** « Wait » holds the call up only where nothing else is said: « no wait, it's 0112 » is a correction. */
export function onlyWaits({ program, state }: Draft, understanding: Understanding, text: string): boolean {
  const { kind } = expectationOf(program, state);
  const answers = understanding.answer !== null && kind !== 'slot' && kind !== 'open';
  const says =
    answers ||
    understanding.slots.length > 0 ||
    understanding.partial !== null ||
    understanding.question !== null ||
    (understanding.task !== null && text.split(/\s+/).length > SHORT);
  return understanding.wants.wait && !says;
}

/** « Never mind » to an offer is a no to the offer; to anything else it leaves the task. */
export function refuses({ program, state }: Draft, { answer }: Understanding): boolean {
  const { kind } = expectationOf(program, state);
  if (state.waiting.kind === 'number') return true;
  if (kind === 'yesno') return answer === 'no' || state.waiting.kind !== 'ask';
  return kind === 'consent' || kind === 'more';
}

/** « Wait, what do you charge? » in the middle of a quote names no other task: it is a question. */
export function aboutThisTask(
  { program, state }: Draft,
  understanding: Understanding,
  text: string,
): Understanding {
  const { task, slots, answer, question } = understanding;
  const run = state.stack.at(-1);
  const expecting = expectationOf(program, state);
  const tells = expecting.kind === 'slot' && expecting.slot.type === 'text';
  if (task === null || task.id !== run?.task || question !== null || slots.length > 0 || tells)
    return understanding;
  if ((answer !== null && answer !== 'unclear') || !asksSomething(normalise(text))) return understanding;
  return { ...understanding, task: null, question: text.trim() };
}
