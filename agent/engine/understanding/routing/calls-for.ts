/** How likely each task of a business is what a sentence calls for, by the situations that it resembles. */
import { situations } from '../lexicon/situations/index.ts';
import { normalise } from '../normalise.ts';
import { likelySituations } from './situation-model.ts';
import { stem } from './stem.ts';

/** Chosen on calls to businesses of the tests. */
const CALLS = {
  /** How sharply the owner's words decide between tasks. */
  decide: 3.37,
  /** What a trigger that itself reads like a situation counts, beside its words. */
  reads: 2.05,
  /** What an act counts that the task claims: alone, beside the owner's words, and as the second of a situation. */
  act: 0.23,
  both: 0.91,
  second: 0.89,
  /** How much must speak for a task before a situation is thought to be its own. */
  enough: 0.2,
  /** How likely a situation is beforehand that no task is for. */
  strange: 0.13,
  /** What is left of it in a trade that is not the business's. */
  foreign: 0.48,
  /** The same, of the situations that are for no task of any business. */
  none: 0.69,
};

/** What a business's tasks are for: a row a situation, a column a task. */
export interface Shares {
  /** How likely each task is, given the situation. What is missing from 1 is for none. */
  rows: readonly (readonly number[])[];
  /** How likely each situation is beforehand, relative to the others. */
  before: readonly number[];
}

const owners = situations.map(({ named }) => [...new Set(named.map(stem))]);
const commonness = new Map<string, number>();
for (const words of owners) for (const word of words) commonness.set(word, (commonness.get(word) ?? 0) + 1);

/** An owner's word that few situations have says more. */
const tells = (word: string) => 1 / (1 + 0.35 * ((commonness.get(word) ?? 1) - 1)) ** 0.7;

/** `terms`: for each task, the stems of the owner's words with their weights; `triggers`: the owner's sentences. */
export function sharesOf(
  terms: readonly ReadonlyMap<string, number>[],
  against: readonly ReadonlyMap<string, number>[],
  triggers: readonly (readonly string[])[],
  claims: readonly ReadonlyMap<string, number>[],
): Shares {
  const common = new Map<string, number>();
  for (const task of terms) for (const word of task.keys()) common.set(word, (common.get(word) ?? 0) + 1);
  const reads = triggers.map((sentences) => {
    const sums = new Map<string, number>();
    for (const sentence of sentences) {
      const { words } = normalise(sentence);
      if (words.length < 2) continue;
      for (const { situation, likely } of likelySituations(words))
        sums.set(situation.id, Math.max(sums.get(situation.id) ?? 0, likely * Math.min(1, words.length / 4)));
    }
    return sums;
  });
  const before: number[] = [];
  const at = new Map<string, number[]>();
  const claimedBy = (act: string) => Math.max(...claims.map((task) => task.get(act) ?? 0), 0);
  const rows = situations.map(({ id, none, acts, trade }, index) => {
    const speaks = terms.map((task, column) => {
      let sum = 0;
      for (const word of owners[index] ?? []) {
        const weight = task.get(word) ?? 0;
        if (weight > 0) sum += (weight * tells(word)) / Math.sqrt(common.get(word) ?? 1);
        if (against[column]?.has(word)) sum -= 0.4;
      }
      let acted = 0;
      for (const [rank, act] of acts.entries()) {
        const best = claimedBy(act);
        if (best > 0)
          acted = Math.max(acted, ((claims[column]?.get(act) ?? 0) / best) * CALLS.second ** rank);
      }
      sum = sum * (1 + CALLS.both * acted) + CALLS.act * acted;
      if (!none) sum += CALLS.reads * (reads[column]?.get(id) ?? 0);
      return Math.max(0, sum);
    });
    const most = Math.max(...speaks, 0);
    const sharp = speaks.map((sum) => sum ** CALLS.decide);
    const nobody = (none ? 1.4 : CALLS.enough) ** CALLS.decide;
    const all = sharp.reduce((total, part) => total + part, nobody);
    before.push(none ? CALLS.none : CALLS.strange + Math.min(1, most));
    at.set(trade, [...(at.get(trade) ?? []), most]);
    return sharp.map((part) => part / all);
  });
  // A business is of one trade or two: what belongs to another is less likely.
  const strengths = new Map(
    [...at].map(([trade, all]) => [
      trade,
      all
        .sort((a, b) => b - a)
        .slice(0, 4)
        .reduce((sum, part) => sum + part, 0),
    ]),
  );
  strengths.delete('common');
  const strongest = Math.max(...strengths.values());
  for (const [index, { trade }] of situations.entries()) {
    if (trade === 'common' || strongest <= 0) continue;
    const own = (strengths.get(trade) ?? 0) / strongest;
    before[index] = (before[index] ?? 0) * (CALLS.foreign + (1 - CALLS.foreign) * own ** 2);
  }
  return { rows, before };
}

export interface CallsFor {
  /** 0 to 1 for each task; with `none`, together 1. */
  tasks: readonly number[];
  none: number;
}

/** What a sentence calls for. Null where no word is known. */
export function callsFor(words: readonly string[], { rows, before }: Shares): CallsFor | null {
  const likely = likelySituations(words);
  if (likely.length === 0) return null;
  const weighed = likely.map(({ index, likely: share }) => share * (before[index] ?? 0));
  const all = weighed.reduce((sum, weight) => sum + weight, 0);
  const tasks: number[] = (rows[0] ?? []).map(() => 0);
  for (const [at, { index }] of likely.entries()) {
    const share = (weighed[at] ?? 0) / all;
    for (const [task, part] of (rows[index] ?? []).entries()) tasks[task] = (tasks[task] ?? 0) + share * part;
  }
  return { tasks, none: Math.max(0, 1 - tasks.reduce((sum, part) => sum + part, 0)) };
}
