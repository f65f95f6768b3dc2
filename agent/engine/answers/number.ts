/** The answer to « Which number should I text? », asked where none is known or the caller wants another. */
import { advance } from '../advance.ts';
import { digress, missed, openUp } from '../digress.ts';
import { type Draft, topRun } from '../draft.ts';
import { phoneSlotOf, scriptOf, stepOf } from '../program.ts';
import { readValue } from '../read-value.ts';
import { withoutNumber } from '../texts.ts';
import { readAnswer } from '../understanding/answer.ts';
import { normalise } from '../understanding/normalise.ts';
import { readOtherNumber } from '../understanding/other-number.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { askForThisNumber, refuseText } from './consent.ts';

export function answerNumber(
  draft: Draft,
  { step: id, instead }: { step: string; instead: boolean },
  understanding: Understanding,
  text: string,
): void {
  const { state } = draft;
  const run = topRun(draft);
  const script = run && scriptOf(draft.program, run.task);
  const step = script && stepOf(script, id);
  const slot = script && phoneSlotOf(script);
  if (run === undefined || slot === undefined || (step?.kind !== 'ask' && step?.kind !== 'act'))
    return openUp(draft, understanding, text);
  const same = readValue(draft, 'phone', text)?.value === run.slots[slot.id];
  if (
    understanding.slots.some((given) => given.slot === slot.id) ||
    (same && run.slots[slot.id] !== undefined)
  ) {
    state.misses = 0;
    return askForThisNumber(draft, run, step, instead);
  }
  const refused = understanding.wants.decline || understanding.answer === 'no' || saysNo(text);
  if (!refused && (digress(draft, understanding) || missed(draft))) return;
  state.misses = 0;
  if (instead) return refuseText(draft, run, step);
  state.declined.push('phone');
  if (!withoutNumber(draft, run, step)) advance(draft);
}

/** « No », and not « no, not that one ». */
function saysNo(text: string): boolean {
  return readAnswer(normalise(text))?.answer === 'no' && readOtherNumber(text) === null;
}
