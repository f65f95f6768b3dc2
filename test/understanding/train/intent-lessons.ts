/** What the model of intents learns from: the starter tasks, and what is said to them. */
import { normalise } from '../../../agent/engine/understanding/normalise.ts';
import {
  featuresIn,
  type Known,
  vectorOf,
} from '../../../agent/engine/understanding/routing/intent-features.ts';
import {
  claimsOf,
  INTENTS,
  type Intended,
  intended,
  likelihoods,
} from '../../../agent/engine/understanding/routing/intents.ts';
import { keptSentences } from '../../../agent/engine/understanding/routing/kept-sentences.ts';
import type { Trade } from './data.ts';
import { learnIntents } from './intent-learner.ts';

/** A feature is learnt when it is met so often. */
const OFTEN = 2;

const ownWords = (task: Trade['tasks'][number]) => keptSentences(task).flat();
const heardBy = ({ calls }: Trade) => calls.map(({ text }) => normalise(text).words);

/** `starters`: the businesses with the starter tasks, of each language at least one. */
export class IntentLessons {
  readonly known: Known;
  /** The owner's words for the starter tasks, by intent, in each language. */
  readonly words: string[][];
  readonly #starters: ReturnType<typeof vectorOf>[][];

  constructor(starters: readonly Trade[]) {
    const heard = starters.flatMap(heardBy);
    const languages = [...new Set(starters.map(({ language }) => language))];
    const own = INTENTS.map((intent) =>
      languages.map((language) => {
        const tasks = starters.find((one) => one.language === language)?.tasks ?? [];
        return tasks.filter(({ id }) => id === intent).flatMap(ownWords);
      }),
    );
    const met = new Map<number, number>();
    for (const words of heard)
      for (const hash of featuresIn(words).flatMap((kind) => [...kind]))
        met.set(hash, (met.get(hash) ?? 0) + 1);
    for (const words of own.flat())
      for (const hash of featuresIn(words).flatMap((kind) => [...kind]))
        met.set(hash, Math.max(OFTEN, met.get(hash) ?? 0));
    const often = [...met].filter(([, times]) => times >= OFTEN).sort(([one], [other]) => one - other);
    this.known = {
      hashes: Uint32Array.from(often, ([hash]) => hash),
      rarity: Float32Array.from(often, ([, times]) => Math.log((1 + heard.length) / (1 + times)) + 1),
    };
    this.words = own.map((list) => list.map((words) => words.join(' ')));
    this.#starters = own.map((list) => list.map((words) => vectorOf(words, this.known)));
  }

  /** What is learnt from these businesses; those without the starter tasks teach nothing. */
  learn(from: readonly Trade[], seed: number): Float32Array {
    const cases = from
      .filter(({ group }) => group === 'starter')
      .flatMap((trade) =>
        heardBy(trade).map((words, at) => {
          const intent = INTENTS.indexOf(trade.calls[at]?.task as (typeof INTENTS)[number]);
          return { vector: vectorOf(words, this.known), intent: intent < 0 ? INTENTS.length : intent };
        }),
      );
    return learnIntents(cases, this.known.hashes.length, seed);
  }

  /** How much each task is which of the starter tasks. */
  claims(tasks: Trade['tasks']): number[][] {
    return tasks.map((task) => claimsOf(vectorOf(ownWords(task), this.known), this.#starters));
  }

  /** As the router asks it: what a sentence's words say for each of the tasks. */
  intended(values: Float32Array, words: readonly string[], claims: readonly number[][]): Intended {
    return intended(likelihoods(values, vectorOf(words, this.known)), claims);
  }
}
