/** What a caller will hear of a task, line by line, before any caller does. */
import type { Guard, Part, Script, Slot, Step } from '../script/script.ts';
import { factFor } from './blanks.ts';
import type { Business } from './business.ts';
import type { Words } from './language.ts';

/** One line of the preview, in the order of the script. */
export interface Heard {
  /** The step's id. */
  step: string;
  kind: Step['kind'];
  /** The words that are spoken, or what happens, for a step that speaks no words of the owner's. */
  text: string;
  when: Guard[];
}

function filled(business: Business, line: readonly Part[]): string {
  return line
    .map((part) => {
      if (part.kind === 'text') return part.text;
      const own =
        part.source === 'slot' ? undefined : (factFor(business, part.name) ?? factFor(business, part.key));
      return own ?? part.fallback ?? `[${part.name}]`;
    })
    .join('');
}

function textOf(business: Business, script: Script, step: Step, ask: (slot: Slot) => string): string {
  switch (step.kind) {
    case 'say':
      return filled(business, step.line);
    case 'ask': {
      const slot = script.slots.find((one) => one.id === step.slot);
      if (step.line !== null) return filled(business, step.line);
      return slot === undefined ? step.slot : ask(slot);
    }
    case 'act':
      return `${step.action}${step.target === null ? '' : `/${step.target}`}`;
    case 'message':
      return 'message';
    case 'note':
    case 'guided':
      return step.text;
  }
}

/** The preview of a task. `ask` words a question that the owner only listed. */
export function preview(business: Business, script: Script, ask: (slot: Slot) => string): Heard[] {
  return script.steps.map((step) => ({
    step: step.id,
    kind: step.kind,
    text: textOf(business, script, step, ask),
    when: step.when,
  }));
}

const MOODS: Record<string, Words> = {
  frustrated: { en: 'If they are frustrated', fr: 'Si la personne est frustrée' },
  complex: { en: 'If the request is complex', fr: 'Si la demande est complexe' },
  urgent: { en: 'If it is urgent', fr: 'Si c’est urgent' },
  unclear: { en: 'If it is not clear', fr: 'Si ce n’est pas clair' },
  new: { en: 'If they are new', fr: 'Si la personne est nouvelle' },
  returning: { en: 'If they have called before', fr: 'Si la personne a déjà appelé' },
  relevant: { en: 'If it applies', fr: 'S’il y a lieu' },
};
const ANSWERS: Record<'yes' | 'no' | 'unclear', Words> = {
  yes: { en: 'If yes', fr: 'Si oui' },
  no: { en: 'If no', fr: 'Si non' },
  unclear: { en: 'If they are not sure', fr: 'Si la personne hésite' },
};

/** A condition, in words. */
export function guardInWords(guard: Guard): Words {
  if (guard.kind === 'answer') return ANSWERS[guard.is];
  if (guard.kind === 'choice') return { en: guard.text, fr: guard.text };
  return MOODS[guard.mood] ?? { en: guard.text, fr: guard.text };
}
