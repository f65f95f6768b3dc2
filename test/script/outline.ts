import type { Guard, Script } from '../../agent/script/index.ts';

/** A condition in short. */
export const guardText = (guard: Guard) =>
  guard.kind === 'mood' ? guard.mood : guard.kind === 'choice' ? `${guard.of}~` : `${guard.of}=${guard.is}`;

/** The script in short: what each step does and under what, without a word of the text. */
export function outline(script: Script): string[] {
  return script.steps.map((step) => {
    const when = step.when.map(guardText).join(' ');
    const slot =
      step.kind === 'ask' ? script.slots.find((candidate) => candidate.id === step.slot) : undefined;
    const what =
      slot === undefined
        ? step.kind === 'act'
          ? `${step.action} ${step.target ?? '?'}`
          : step.kind
        : `${slot.id.replace(/^q\d+$/, 'q')}:${slot.type}`;
    return when === '' ? what : `${what} [${when}]`;
  });
}
