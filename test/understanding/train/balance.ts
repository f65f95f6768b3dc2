/** Finds the weights of the signs by which a task is chosen: softmax regression over the tasks of each business. */
import type { Signs } from '../../../agent/engine/understanding/routing/weigh.ts';

export interface Case {
  signs: Signs;
  /** The index of the right task, or the number of tasks for none. */
  right: number;
}
export interface Weights {
  task: number[];
  none: number[];
}

const STEPS = 120;
const RATE = 0.08;
const SHRINK = 0.02;
/** What a case of none counts: a task that nobody asked for is worse than one that is asked again. */
const NONE = 1.3;

const product = (weights: readonly number[], signs: readonly number[]) =>
  signs.reduce((sum, sign, index) => sum + sign * (weights[index] as number), 0);

/** How likely each task is by the weights; the last is none. */
export function likelihoods({ task, none }: Weights, signs: Signs): number[] {
  const scores = [...signs.tasks.map((row) => product(task, row)), product(none, signs.none)];
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

/** The weights under which the cases are likeliest, kept small (Adam, all the cases at each step). */
export function balance(cases: readonly Case[]): Weights {
  const first = cases[0] as Case;
  const wide = first.signs.tasks[0]?.length ?? 0;
  const weights: Weights = { task: Array(wide).fill(0), none: first.signs.none.map(() => 0) };
  const both = () => [...weights.task, ...weights.none];
  const mean = both();
  const square = both();
  const shrink = SHRINK / Math.sqrt(cases.length);
  for (let step = 1; step <= STEPS; step++) {
    const slope = both().map((weight) => weight * shrink);
    for (const { signs, right } of cases) {
      const likely = likelihoods(weights, signs);
      const counts = (right === signs.tasks.length ? NONE : 1) / cases.length;
      for (const [index, share] of likely.entries()) {
        const off = (share - (index === right ? 1 : 0)) * counts;
        const row = signs.tasks[index];
        const from = row === undefined ? wide : 0;
        for (const [at, sign] of (row ?? signs.none).entries())
          slope[from + at] = (slope[from + at] as number) + off * sign;
      }
    }
    for (const [at, value] of slope.entries()) {
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * value;
      square[at] = 0.999 * (square[at] as number) + 0.001 * value * value;
      const move =
        (RATE * ((mean[at] as number) / (1 - 0.9 ** step))) /
        (Math.sqrt((square[at] as number) / (1 - 0.999 ** step)) + 1e-8);
      if (at < wide) weights.task[at] = (weights.task[at] as number) - move;
      else weights.none[at - wide] = (weights.none[at - wide] as number) - move;
    }
  }
  return weights;
}
