import { expect } from 'vitest';
import { type Script, scriptSchema } from '../../agent/script/index.ts';

/** The spans are the whole source: in order, none empty, without gap or overlap; and the script is well formed. */
export function expectWhole(source: string, script: Script): void {
  let at = 0;
  for (const span of script.spans) {
    expect(span.from).toBe(at);
    expect(span.to).toBeGreaterThan(span.from);
    at = span.to;
  }
  expect(at).toBe(source.length);
  expect(scriptSchema.safeParse(script).error).toBeUndefined();
  const steps = script.steps.map((step) => step.id);
  expect(steps).toEqual(script.steps.map((_, index) => `s${index + 1}`));
  const slots = script.slots.map((slot) => slot.id);
  expect(new Set(slots).size).toBe(slots.length);
  for (const [index, step] of script.steps.entries()) {
    if (step.kind === 'ask') expect(slots).toContain(step.slot);
    for (const guard of step.when) {
      if (guard.kind !== 'mood' && guard.of !== '') expect(steps.slice(0, index)).toContain(guard.of);
    }
    for (const part of step.kind === 'say' || step.kind === 'ask' ? (step.line ?? []) : []) {
      if (part.kind === 'text') expect(part.text).not.toMatch(/[[\]]/);
      else if (part.source === 'slot') expect(slots).toContain(part.key);
    }
  }
  for (const span of script.spans) if (span.step !== null) expect(steps).toContain(span.step);
}

/** Letters and digits that no one accounts for as anything but layout. */
export function lettersInLayout(source: string, script: Script): string {
  return script.spans
    .filter((span) => span.kind === 'layout')
    .map((span) => source.slice(span.from, span.to))
    .join('')
    .replace(/\d+[.)]|[^\p{L}]|(?<!\p{L})(step|étape|phase|i{1,3}|[a-z])(?!\p{L})/giu, '');
}
