import type { Spoken } from './normalise.ts';
import type { Routing } from './routing/route.ts';
import type { Understanding, UnderstandingRequest } from './understanding.ts';

/** Above these, the rules were right often enough on sentences that they had not seen. */
const ENOUGH = {
  task: 0.9,
  none: 0.9,
  answer: 0.8,
  choice: 0.65,
  value: 0.7,
} as const;

/** Whether the rules are certain enough that no model need be asked. */
export function isSure(
  { expecting, choices }: UnderstandingRequest,
  understanding: Understanding,
  { words }: Spoken,
  routing: Routing,
  answered: number,
  chosen: number,
): boolean {
  const { wants, task, slots, partial, question, answer } = understanding;
  if (words.length === 0) return true;
  if (wants.human || wants.repeat || wants.wait || wants.noTexts || wants.cancel) return true;
  if (expecting.kind === 'consent') return answer !== 'unclear' || words.length > 0;
  if (partial !== null) return true;
  if (
    choices.length > 0 &&
    chosen < ENOUGH.choice &&
    !(answer !== null && answered >= ENOUGH.answer && words.length <= 4)
  )
    return false;
  if (expecting.kind === 'slot') {
    const value = slots.find(({ slot }) => slot === expecting.slot.id);
    if (value !== undefined) return value.confidence >= ENOUGH.value;
    return wants.decline || slots.length > 0;
  }
  if (expecting.kind === 'yesno' || expecting.kind === 'confirm')
    return answer !== null && answered >= ENOUGH.answer;
  if (expecting.kind === 'more' && answer === 'no') return answered >= ENOUGH.answer;
  if (task !== null) return task.confidence >= ENOUGH.task;
  if (wants.goodbye) return true;
  if (expecting.kind === 'more' && answer !== null) return answered >= ENOUGH.answer && question === null;
  return routing.none >= ENOUGH.none || words.length <= 2;
}
