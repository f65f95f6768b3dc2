/**
 * The intents that callers of most businesses have, those of the starter tasks: a linear model of what such callers
 * say. It speaks only for tasks that the owner has left much as they were.
 */
import { likeness, type Vector } from './intent-features.ts';
import { softmax } from './weigh.ts';

/** Each is a starter task's id. Beside them stands none, as the last class. */
export const INTENTS = ['lead', 'escalate', 'message', 'book', 'directions', 'intake'] as const;
export const CLASSES = INTENTS.length + 1;

/** Less than this a task has in common with a starter task by chance; with so much it is one. */
const ALIKE = { least: 0.3, most: 0.6 };
/** Nothing is less likely: the model errs. */
const LEAST = 0.02;

/** How likely each intent is, and at the end none of them; together 1. `values`: for each place one a class. */
export function likelihoods(values: Float32Array, vector: Vector): number[] {
  return softmax(
    Array.from({ length: CLASSES }, (_, row) =>
      vector.reduce((sum, [place, count]) => sum + count * (values[place * CLASSES + row] as number), 0),
    ),
  );
}

/** How much a task is the starter task of each intent, 0 to 1. `starters`: by intent, in each language. */
export function claimsOf(task: Vector, starters: readonly (readonly Vector[])[]): number[] {
  return starters.map((languages) => {
    const alike = Math.max(0, ...languages.map((starter) => likeness(starter, task)));
    return Math.min(1, Math.max(0, (alike - ALIKE.least) / (ALIKE.most - ALIKE.least)));
  });
}

/** What the intents say for each task and for none of them, as logarithms; 0 says nothing. */
export interface Intended {
  tasks: readonly number[];
  none: number;
}

/** How much more than by chance. */
const telling = (likely: number) => Math.log((likely + LEAST) / (1 / CLASSES + LEAST));

/** `likely`: each intent's likelihood in a sentence; `claims`: each task's, as `claimsOf` tells them. */
export function intended(likely: readonly number[], claims: readonly (readonly number[])[]): Intended {
  const sure = claims.map((claim) => Math.max(0, ...claim));
  const known = sure.reduce((sum, one) => sum + one, 0) / Math.max(1, sure.length);
  return {
    tasks: claims.map((claim, task) => {
      const most = sure[task] ?? 0;
      return most === 0 ? 0 : most * telling(likely[claim.indexOf(most)] ?? 0);
    }),
    none: known * telling(likely[INTENTS.length] ?? 0),
  };
}
