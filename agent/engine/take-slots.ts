/** Keeping what a sentence gives: values for the running task's slots, and a message before it is asked for. */
import type { Slot } from '../script/script.ts';
import { type Draft, saySet, slotInRun, topRun, words } from './draft.ts';
import { expectationOf } from './expect.ts';
import { scriptOf } from './program.ts';
import { isMessage, isReadBack, remember } from './runs.ts';
import { messageIn, saysNothing } from './understanding/index.ts';
import type { Understanding } from './understanding/understanding.ts';

/** Keeps what the sentence gave. True when it gave anything. */
export function takeSlots(draft: Draft, understanding: Understanding, text: string): boolean {
  const { state } = draft;
  const run = topRun(draft);
  const corrects = understanding.slots.some(({ correction }) => correction);
  let took = false;
  for (const { slot: id, value, correction } of understanding.slots) {
    if (run === undefined) {
      if (id === 'name' || id === 'phone' || id === 'email') state.given[id] = value;
      took = true;
      continue;
    }
    const slot = slotInRun(draft, run, id);
    // A sentence that corrects an earlier answer is not also the answer to an open question.
    if (slot === undefined || (corrects && !correction && slot.type === 'text')) {
      took = true;
      continue;
    }
    if (isMessage(slot) && saysNothing(text) !== null) continue;
    took = true;
    const changed = run.slots[id] !== undefined && run.slots[id] !== value;
    run.slots[id] = value;
    if (isReadBack(slot)) {
      if (changed || correction) run.confirmed = run.confirmed.filter((confirmed) => confirmed !== id);
    } else if (correction && changed) {
      saySet(draft, words(draft).corrected);
    }
    if (changed && correction) correctBelow(draft, slot, value);
    remember(draft, run);
  }
  return took;
}

/** What is put right in one task of the call is put right in those that wait for it. */
function correctBelow(draft: Draft, { type }: Slot, value: string): void {
  if (type !== 'name') return;
  for (const below of draft.state.stack.slice(0, -1)) {
    const slot = scriptOf(draft.program, below.task).slots.find((one) => one.type === type);
    if (slot !== undefined && below.slots[slot.id] !== undefined) below.slots[slot.id] = value;
  }
}

/** A message that is given before it is asked for, to a task that will: it is not asked for again. */
export function takeMessage(draft: Draft, { task }: Understanding, text: string): boolean {
  const run = topRun(draft);
  const slot = run && slotInRun(draft, run, 'message');
  if (run === undefined || slot?.type !== 'text' || run.slots[slot.id] !== undefined) return false;
  const { waiting } = draft.state;
  if (waiting.kind !== 'ask' && waiting.kind !== 'confirm') return false;
  const asked = expectationOf(draft.program, draft.state);
  if (asked.kind === 'slot' && asked.slot.id === slot.id) return false;
  const message = task === null ? null : messageIn(text);
  if (message === null) return false;
  run.slots[slot.id] = message;
  return true;
}
