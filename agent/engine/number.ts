/** The number that a text of a run goes to: which one it is, and the question that asks for it. */
import type { Script, Step } from '../script/script.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, saySet, words } from './draft.ts';
import { phoneSlotOf, scriptOf } from './program.ts';
import { writtenNumber } from './render.ts';

type AskStep = Extract<Step, { kind: 'ask' }>;

/** The script's own question for its number, if it has one. */
export function questionForNumber(script: Script): AskStep | undefined {
  const slot = phoneSlotOf(script);
  return script.steps.find((step): step is AskStep => step.kind === 'ask' && step.slot === slot?.id);
}

/** The number that a text of this run goes to: the one given, else the one that the caller calls from, unless they would give none. */
export function numberFor(draft: Draft, run: Run): string | null {
  const phone = phoneSlotOf(scriptOf(draft.program, run.task));
  const { known, caller, declined } = draft.state;
  return (
    (phone === undefined ? undefined : run.slots[phone.id]) ??
    known.phone ??
    (declined.includes('phone') ? null : caller)
  );
}

/** The number that a text would go to, as it is said in the question. */
export function spokenNumber(draft: Draft, run: Run): string {
  const number = numberFor(draft, run);
  return number === null ? words(draft).numberUnknown : writtenNumber(number, draft.program.business.country);
}

/** The run's values, and the number that nothing in the script asks for where it is known all the same. */
export function slotsWithNumber(draft: Draft, run: Run): Run['slots'] {
  const script = scriptOf(draft.program, run.task);
  const slot = phoneSlotOf(script);
  if (slot === undefined || run.slots[slot.id] !== undefined || questionForNumber(script) !== undefined)
    return run.slots;
  const number = numberFor(draft, run);
  return number === null ? run.slots : { ...run.slots, [slot.id]: number };
}

/** The caller agreed to this number: where nothing in the script asks for one, it is the run's. */
export function keepNumber(draft: Draft, run: Run, number: string): void {
  const script = scriptOf(draft.program, run.task);
  const slot = phoneSlotOf(script);
  if (slot === undefined) return;
  if (questionForNumber(script) === undefined) run.slots[slot.id] ??= number;
  if (run.slots[slot.id] === number && !run.confirmed.includes(slot.id)) run.confirmed.push(slot.id);
}

/** Whether the run's number was given or changed, and the caller has not agreed to it since. */
export function isNewNumber(draft: Draft, run: Run): boolean {
  const slot = phoneSlotOf(scriptOf(draft.program, run.task));
  return slot !== undefined && run.slots[slot.id] !== undefined && !run.confirmed.includes(slot.id);
}

/** Whether a question reads the run's number to the caller. */
export function namesNumber(draft: Draft, run: Run, step: Step): boolean {
  const slot = phoneSlotOf(scriptOf(draft.program, run.task));
  return (
    step.kind === 'ask' &&
    (step.line ?? []).some((part) => part.kind === 'blank' && part.source === 'slot' && part.key === slot?.id)
  );
}

/** Asks which number the text of step `step` is for. `instead`: the caller wants another than the one just read to them. */
export function askNumber(draft: Draft, step: string, instead: boolean): void {
  saySet(draft, words(draft).whichNumber);
  listen(draft, { kind: 'number', step, instead });
}
