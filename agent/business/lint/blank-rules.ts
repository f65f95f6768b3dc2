/** Blanks that nobody fills. */
import type { Part, Step } from '../../script/script.ts';
import { factFor } from '../blanks.ts';
import type { Business, Task } from '../business.ts';
import { type Finding, finding } from './finding.ts';

function blankPlace(task: Task, step: Step, name: string) {
  const at = task.instructions.indexOf(`[${name}`, step.span.from);
  if (at < 0 || at >= step.span.to) return step.span;
  const end = task.instructions.indexOf(']', at);
  return { from: at, to: end < 0 ? at + name.length + 1 : end + 1 };
}

/** Whether neither the caller nor the business fills a blank: its sentence is left out, or its fallback is said. */
export function isOpen(business: Business, part: Part): part is Extract<Part, { kind: 'blank' }> {
  if (part.kind === 'text' || part.source === 'slot') return false;
  return factFor(business, part.name) === undefined && factFor(business, part.key) === undefined;
}

/** Longer than this, what stands in the brackets describes what to write: it is no name for a fact. */
const LONGEST_FACT_NAME = 40;

function blank(part: Extract<Part, { kind: 'blank' }>): Pick<Finding, 'message' | 'mend'> {
  const name = part.name.length > 60 ? `${part.name.slice(0, 59)}…` : part.name;
  const fact = part.source === 'business' ? part.key : part.name;
  const message =
    part.fallback === undefined
      ? {
          en: `Nothing fills [${name}]: the sentence that holds it is left out.`,
          fr: `Rien ne remplit [${name}] : la phrase qui le contient ne sera pas dite.`,
        }
      : {
          en: `Nothing fills [${name}]: “${part.fallback}” is said in its place.`,
          fr: `Rien ne remplit [${name}] : « ${part.fallback} » est dit à la place.`,
        };
  const write = { en: 'Write the words themselves', fr: 'Écrivez les mots eux-mêmes' };
  if (fact.length > LONGEST_FACT_NAME || /[:/]/.test(fact))
    return {
      message,
      mend: { en: `${write.en}, without the brackets.`, fr: `${write.fr}, sans les crochets.` },
    };
  return {
    message,
    mend: {
      en: `${write.en}, or add to business.yaml, under facts: ${fact}: …`,
      fr: `${write.fr}, ou ajoutez dans business.yaml, sous facts : ${fact}: …`,
    },
  };
}

export function lintBlanks(business: Business, task: Task, step: Step): Finding[] {
  if ((step.kind !== 'say' && step.kind !== 'ask') || step.line === null) return [];
  return step.line
    .filter((part) => isOpen(business, part))
    .map((part) => {
      const { message, mend } = blank(part);
      const place = blankPlace(task, step, part.name);
      return finding('warning', 'task.open-blank', { task: task.id, place }, message, mend);
    });
}
