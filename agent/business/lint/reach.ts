/** Which of a script's steps a call can come to. */
import type { Guard, Script, Step } from '../../script/script.ts';

function same(one: Guard, other: Guard): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** A step's conditions, and those under which the questions that they speak of are asked at all. */
export function conditionsOf(script: Script, step: Step): Guard[] {
  const byId = new Map(script.steps.map((one) => [one.id, one]));
  const all: Guard[] = [];
  const seen = new Set<string>();
  const add = (guards: readonly Guard[]) => {
    for (const guard of guards) {
      if (!all.some((known) => same(known, guard))) all.push(guard);
      if (guard.kind === 'mood' || seen.has(guard.of)) continue;
      seen.add(guard.of);
      add(byId.get(guard.of)?.when ?? []);
    }
  };
  add(step.when);
  return all;
}

const ANSWERED_YES_OR_NO = new Set(['yesno', 'consent', 'more', 'text']);

/** True where no call can come to the step: it wants two answers to one question, or an answer to none. */
export function isUnreachable(script: Script, step: Step): boolean {
  const place = new Map(script.steps.map((one, index) => [one.id, index]));
  const guards = conditionsOf(script, step);
  return guards.some((guard) => {
    if (guard.kind === 'mood') return false;
    const asked = script.steps[place.get(guard.of) ?? -1];
    if (asked?.kind !== 'ask' || (place.get(asked.id) ?? 0) >= (place.get(step.id) ?? 0)) return true;
    if (guard.kind === 'choice')
      return guards.some(
        (other) => other.kind === 'choice' && other.of === guard.of && other.id !== guard.id,
      );
    const type = script.slots.find((slot) => slot.id === asked.slot)?.type ?? 'text';
    if (!ANSWERED_YES_OR_NO.has(type)) return true;
    return guards.some((other) => other.kind === 'answer' && other.of === guard.of && other.is !== guard.is);
  });
}

/** True where `before` has always been done when the call comes to `step`. */
export function alwaysBefore(script: Script, before: Step, step: Step): boolean {
  if (script.steps.indexOf(before) >= script.steps.indexOf(step)) return false;
  const conditions = conditionsOf(script, step);
  return before.when.every((guard) => conditions.some((condition) => same(condition, guard)));
}
