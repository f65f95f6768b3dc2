/** The answer to a number or an email that was read back. */
import { advance } from '../advance.ts';
import { readBack } from '../asking.ts';
import type { Run } from '../conversation.ts';
import { digress, missed, openUp } from '../digress.ts';
import { type Draft, listen, saySet, slotInRun, topRun, words } from '../draft.ts';
import { scriptOf } from '../program.ts';
import { readValue } from '../read-value.ts';
import { reask } from '../reask.ts';
import { remember } from '../runs.ts';
import type { Understanding } from '../understanding/understanding.ts';
import { stepDone } from './step-done.ts';

/** A number that was misheard more often than this is done without. */
const MOST_REJECTED = 3;

export function answerConfirm(
  draft: Draft,
  { slot: id, value }: { slot: string; value: string },
  understanding: Understanding,
  text: string,
  took: boolean,
): void {
  const { state } = draft;
  const run = topRun(draft);
  const slot = run && slotInRun(draft, run, id);
  if (run === undefined || slot === undefined) return openUp(draft, understanding, text);
  const repeated =
    run.slots[id] === value &&
    (gives(understanding, id) || readValue(draft, slot.type, text)?.value === value);
  if (took && !repeated && !run.confirmed.includes(id) && gives(understanding, id)) {
    state.misses = 0;
    return readBack(draft, run, slot);
  }
  if (understanding.answer === 'yes' || repeated) {
    state.misses = 0;
    run.confirmed.push(id);
    remember(draft, run);
    return advance(draft);
  }
  const mended = slot.type === 'phone' ? withLastDigits(draft, value, text) : null;
  if (mended !== null) {
    run.slots[id] = mended;
    state.misses = 0;
    return readBack(draft, run, slot);
  }
  if (understanding.answer === 'no') {
    delete run.slots[id];
    run.rejected.push(value);
    state.misses = 0;
    const step = askStepOf(draft, run, id);
    if (step === undefined) return advance(draft);
    if (run.rejected.length > MOST_REJECTED) {
      state.declined.push(slot.type);
      saySet(draft, words(draft).withoutIt);
      return stepDone(draft, run, step);
    }
    run.done = run.done.filter((done) => done !== step.id);
    state.waiting = { kind: 'ask', step: step.id };
    if (run.rejected.length > 1) return reask(draft, true);
    saySet(draft, words(draft).readBackAgain);
    return listen(draft, state.waiting);
  }
  if (digress(draft, understanding)) return;
  if (missed(draft)) return;
  state.misses = 0;
  run.confirmed.push(id);
  remember(draft, run);
  advance(draft);
}

/** « No, 0145 »: the number with these for its last digits, where they make another whole number of it. */
function withLastDigits(draft: Draft, value: string, text: string): string | null {
  const said = readValue(draft, 'phone', text);
  if (said?.partial !== true || (said.value.length !== 4 && said.value.length !== 7)) return null;
  const mended = `${value.slice(0, -said.value.length)}${said.value}`;
  const read = readValue(draft, 'phone', mended);
  return read !== null && read.partial !== true && read.value !== value ? read.value : null;
}

function gives({ slots }: Understanding, id: string): boolean {
  return slots.some(({ slot }) => slot === id);
}

function askStepOf(draft: Draft, run: Run, slot: string) {
  return scriptOf(draft.program, run.task).steps.find((step) => step.kind === 'ask' && step.slot === slot);
}
