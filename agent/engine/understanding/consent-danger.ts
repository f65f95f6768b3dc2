import type { ConsentDanger } from './lexicon/consent-danger.ts';
import { consentDangerEn } from './lexicon/en/consent-danger.ts';
import { consentDangerFr } from './lexicon/fr/consent-danger.ts';
import { anyOf } from './match.ts';

/** Words of these classes, in either language, that may take a yes to a text message back. */
export function danger(...classes: readonly (keyof ConsentDanger)[]): RegExp {
  return anyOf([consentDangerEn, consentDangerFr].flatMap((words) => classes.map((name) => words[name])));
}

/** Every class but « but » and the other turns, which a firm yes that follows outweighs. */
export const EVERY_DANGER = [
  'refusals',
  'conditions',
  'channels',
  'others',
  'times',
  'hedges',
  'quotes',
  'questions',
  'pressure',
  'mockery',
  'people',
  'wishes',
  'settled',
  'broken',
  'household',
  'digits',
] as const satisfies readonly (keyof ConsentDanger)[];
