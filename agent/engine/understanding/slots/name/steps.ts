/** How the parts of a sentence are told from each other, one token at a time: the first step that knows it takes it. */
import { filler, hesitation, lead, title } from './aside-steps.ts';
import type { Step } from './step.ts';
import { particle, stop, surname, word } from './word-steps.ts';
import { comma, hint, inside, letters } from './writing-steps.ts';

/** In this order; the last takes whatever is left. */
export const STEPS: readonly Step[] = [
  comma,
  inside,
  letters,
  hint,
  lead,
  particle,
  hesitation,
  filler,
  title,
  surname,
  stop,
  word,
];
