/** Weighs what speaks for each task and for none of them, by weights that were learnt from many businesses. */
import type { Evidence } from './evidence.ts';
import type { Intended } from './intents.ts';
import { decision } from './weights/decision.ts';

/** How near the encoder puts the sentence to each task, and to none. */
export interface Nearness {
  tasks: readonly number[];
  /** The same, word by word. */
  words: readonly number[];
  none: number;
}

/** What the weights are for: a list for each task, and one for none of them. */
export interface Signs {
  tasks: number[][];
  none: number[];
}

/** Scores as likelihoods: 0 to 1 each, together 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return weights.map((weight) => weight / all);
}

const flag = (is: boolean) => (is ? 1 : 0);

/** The signs in the evidence. `words`: how many the sentence has; `asks`: whether it asks something. */
export function signsOf(
  evidence: Evidence,
  near: Nearness,
  intended: Intended,
  words: number,
  asks: boolean,
): Signs {
  const { tasks, plain, elsewhere, asksForIt } = evidence;
  const likely = softmax([...near.tasks, near.none]);
  const usual = near.words.reduce((sum, one) => sum + one, 0) / Math.max(near.words.length, 1);
  const acted = tasks.some(({ act }) => act > 0);
  const claimed = tasks.some(({ claimsOther }) => claimsOther > 0);
  const facts = elsewhere === 'facts' && !claimed;
  return {
    tasks: tasks.map((task, index) => [
      task.act,
      plain ? 0 : task.act,
      task.guessed,
      acted ? task.guessed : 0,
      task.words,
      plain ? task.words : 0,
      task.examples,
      task.against,
      task.calls,
      task.claimsOther,
      (near.tasks[index] ?? 0) - near.none,
      likely[index] ?? 0,
      task.calls * (likely[index] ?? 0),
      near.words[index] ?? 0,
      (near.words[index] ?? 0) - usual,
      intended.tasks[index] ?? 0,
    ]),
    none: [
      1,
      evidence.callsNone,
      evidence.guessNone,
      flag(elsewhere !== null && elsewhere !== 'facts' && !claimed && !plain),
      flag(facts && !asksForIt),
      flag(facts && asksForIt),
      flag(evidence.homeless),
      flag(words <= 2),
      flag(asks),
      flag(plain),
      Math.min(words, 30) / 10,
      likely[tasks.length] ?? 0,
      intended.none,
    ],
  };
}

const product = (weights: readonly number[], signs: readonly number[]) =>
  signs.reduce((sum, sign, index) => sum + sign * (weights[index] ?? 0), 0);

/** How likely each task is, 0 to 1; the last is none of them. Together 1. */
export function weigh({ tasks, none }: Signs): number[] {
  return softmax([...tasks.map((signs) => product(decision.task, signs)), product(decision.none, none)]);
}
