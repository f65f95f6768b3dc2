/**
 * Learns how calls are put to tasks, and writes `agent/engine/understanding/routing/weights`:
 *
 *     node test/understanding/train/train.ts [--check]
 *
 * First each group of businesses is judged by what was learnt from all the others; those figures are printed, and the
 * weights of the signs are chosen on those judgements. Then the encoder and the intents are learnt from all.
 * `--check` writes nothing.
 * `base-vectors.json`, from which the encoder starts, is made by `base-vectors.py` and not kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { situations } from '../../../agent/engine/understanding/lexicon/situations/index.ts';
import { normalise } from '../../../agent/engine/understanding/normalise.ts';
import { taskTokens } from '../../../agent/engine/understanding/routing/encoder.ts';
import { evidenceIn } from '../../../agent/engine/understanding/routing/evidence.ts';
import { profilesOf } from '../../../agent/engine/understanding/routing/profile.ts';
import { tokensOf } from '../../../agent/engine/understanding/routing/tokens.ts';
import { signsOf } from '../../../agent/engine/understanding/routing/weigh.ts';
import { asksSomething } from '../../../agent/engine/understanding/signals.ts';
import { balance, type Case, likelihoods } from './balance.ts';
import { trades } from './data.ts';
import { IntentLessons } from './intent-lessons.ts';
import { Learner, type Lesson, type Tokens } from './learner.ts';
import { crossed, lessonsFrom } from './lessons.ts';
import { packed, packedIntents } from './packed.ts';
import { randomFrom, shuffled } from './random.ts';

const SIZE = 64;
const ROUNDS = Number(process.env.ROUNDS ?? 6);
const MADE_UP = Number(process.env.MADE_UP ?? 1_000);
const CROSSED = Number(process.env.CROSSED ?? 1_500);
/** The encoder is learnt so often, in other orders, and the mean is kept: it errs less than any of them. */
const TIMES = Number(process.env.TIMES ?? 3);
const FOLDS = 3;
/** A word is learnt when it is met this often, a pair of words when that often. */
const OFTEN = { word: 2, pair: 4 };
const weights = join(import.meta.dirname, '../../../agent/engine/understanding/routing/weights');

const base = new Map<string, number[]>(
  Object.entries(JSON.parse(readFileSync(join(import.meta.dirname, 'base-vectors.json'), 'utf8'))),
);
const businesses = (await trades()).map((trade) => ({
  ...trade,
  owner: trade.tasks.map(taskTokens),
  heard: trade.calls.map(({ text }) => normalise(text)),
  right: trade.calls.map(({ task }) =>
    task === null ? trade.tasks.length : trade.tasks.findIndex(({ id }) => id === task),
  ),
}));
type Learnt = (typeof businesses)[number];

const met = new Map<string, number>();
const count = (tokens: readonly string[]) => {
  for (const token of new Set(tokens)) met.set(token, (met.get(token) ?? 0) + 1);
};
for (const { said, named } of situations) {
  for (const line of said) count(tokensOf(normalise(line).words));
  count(named.flatMap((word) => tokensOf(normalise(word).words)));
}
for (const { owner, heard } of businesses) {
  for (const tokens of owner) count(tokens);
  for (const { words } of heard) count(tokensOf(words));
}
const vocabulary = [
  ...new Set([
    ...base.keys(),
    ...[...met]
      .filter(([token, times]) => times >= (token.includes(' ') ? OFTEN.pair : OFTEN.word))
      .map(([token]) => token),
  ]),
];
const numberOf = new Map(vocabulary.map((token, index) => [token, index]));
const single = (tokens: readonly string[]) => numbers(tokens.filter((token) => !token.includes(' ')));
const numbers = (tokens: readonly string[]): Tokens =>
  Int32Array.from(tokens.flatMap((token) => numberOf.get(token) ?? []));
const start = vocabulary.map((token) => base.get(token) ?? Array<number>(SIZE).fill(0));

function learn(from: readonly Learnt[], seed: number): Learner {
  const [first, ...others] = Array.from({ length: TIMES }, (_, time) => learnOnce(from, seed + 100 * time));
  if (first === undefined) throw new Error('TIMES is at least 1');
  for (const part of ['values', 'mix', 'none'] as const)
    for (const [at, value] of first[part].entries())
      first[part][at] = others.reduce((sum, other) => sum + (other[part][at] ?? 0), value) / TIMES;
  return first;
}

function learnOnce(from: readonly Learnt[], seed: number): Learner {
  const random = randomFrom(seed);
  const learner = new Learner(start, SIZE, random);
  const made = lessonsFrom(numbers, random);
  const real = from.map(({ owner, heard, right }) => ({
    tasks: owner.map(numbers),
    calls: heard.map(({ words }, index) => ({
      said: numbers(tokensOf(words)),
      task: right[index] as number,
    })),
  }));
  // The same tasks, called in the other language: owners write in one, and callers speak two.
  const abroad = from
    .filter(({ group }) => group === 'starter')
    .map((business) => ({
      tasks: (starters.find(({ language }) => language !== business.language) ?? business).owner.map(numbers),
      calls: (real[from.indexOf(business)] as Lesson).calls,
    }));
  const both = crossed(real, random);
  for (let round = 0; round < ROUNDS; round++) {
    const lessons: Lesson[] = [
      ...Array.from({ length: MADE_UP }, made),
      ...Array.from({ length: CROSSED }, both).filter((lesson) => lesson !== null),
    ];
    for (const { tasks, calls } of [...real, ...real, ...real, ...abroad]) {
      const some = calls.filter(() => random() < 0.5);
      if (some.length > 0) lessons.push({ tasks, calls: some });
    }
    for (const lesson of shuffled(lessons, random)) learner.step(lesson, 1 - (0.8 * round) / ROUNDS);
  }
  return learner;
}

/** The starter tasks are known beforehand: of them only the calls are kept apart. */
const groups = [...new Set(businesses.map(({ group }) => group))].filter((group) => group !== 'starter');
const starters = businesses.filter(({ group }) => group === 'starter');
const foldOf = (business: Learnt) =>
  (business.group === 'starter' ? starters.indexOf(business) : groups.indexOf(business.group)) % FOLDS;

const intents = new IntentLessons(starters);

interface Judged extends Case {
  business: Learnt;
  text: string;
}
const judged: Judged[] = [];
for (let fold = 0; fold < FOLDS; fold++) {
  console.error(`learning without part ${fold + 1} of ${FOLDS}`);
  const others = businesses.filter((business) => foldOf(business) !== fold);
  const learner = learn(others, fold + 1);
  const values = intents.learn(others, fold + 1);
  for (const business of businesses.filter((one) => foldOf(one) === fold)) {
    const profiles = profilesOf(business.tasks);
    const claims = intents.claims(business.tasks);
    const tasks = business.owner.map(numbers);
    const words = business.owner.map(single);
    for (const [index, spoken] of business.heard.entries()) {
      const tokens = tokensOf(spoken.words);
      const scores = learner.scores(numbers(tokens), tasks);
      const near = {
        tasks: scores.slice(0, -1),
        words: learner.meeting(single(tokens), words),
        none: scores.at(-1) ?? 0,
      };
      const intended = intents.intended(values, spoken.words, claims);
      const evidence = evidenceIn(spoken, profiles);
      const signs = signsOf(evidence, near, intended, spoken.words.length, asksSomething(spoken));
      judged.push({ signs, right: business.right[index] as number, business, text: spoken.raw });
    }
  }
}

/** Judges every case by weights that were not chosen on it. */
const FAR = 4;
const tallies = new Map<string, { right: number; of: number; noneRight: number; none: number }>();
const sure: { likely: number; right: boolean; none: boolean }[] = [];
for (let fold = 0; fold < FAR; fold++) {
  const away = (one: Judged) => businesses.indexOf(one.business) % FAR === fold;
  const chosen = balance(judged.filter((one) => !away(one)));
  for (const one of judged.filter(away)) {
    const likely = likelihoods(chosen, one.signs);
    const best = likely.indexOf(Math.max(...likely));
    const none = one.right === likely.length - 1;
    const kind = one.business.group === 'starter' ? 'starter' : 'others';
    for (const name of [
      `${kind} ${one.business.language}`,
      ...(process.env.EACH ? [`  ${one.business.name} ${one.business.language}`] : []),
    ]) {
      const tally = tallies.get(name) ?? { right: 0, of: 0, noneRight: 0, none: 0 };
      tally.of++;
      if (best === one.right) tally.right++;
      if (none) tally.none++;
      if (none && best === one.right) tally.noneRight++;
      tallies.set(name, tally);
    }
    if (process.env.MISSES && best !== one.right)
      console.log(
        `${one.business.name}: ${one.text} | ${one.business.tasks[one.right]?.id ?? '-'} not ${one.business.tasks[best]?.id ?? '-'} ${likely[best]?.toFixed(2)}`,
      );
    sure.push({
      likely: likely[best] as number,
      right: best === one.right,
      none: best === likely.length - 1,
    });
  }
}
const percent = (part: number, whole: number) => `${((100 * part) / Math.max(whole, 1)).toFixed(1)} %`;
for (const [name, { right, of, noneRight, none }] of [...tallies].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(
    `${name.padEnd(34)} all ${percent(right, of)}  tasks ${percent(right - noneRight, of - none)}  none ${percent(noneRight, none)} (${of})`,
  );
for (const none of [false, true])
  for (const least of [0.7, 0.8, 0.85, 0.9, 0.95]) {
    const some = sure.filter((one) => one.none === none && one.likely >= least);
    console.log(
      `${none ? 'none' : 'task'} from ${least}: ${percent(some.length, sure.filter((one) => one.none === none).length)} of them, right ${percent(some.filter(({ right }) => right).length, some.length)}`,
    );
  }

if (!process.argv.includes('--check')) {
  const decision = balance(judged);
  const short = (list: readonly number[]) => list.map((weight) => Math.round(weight * 1_000) / 1_000);
  writeFileSync(
    join(weights, 'decision.ts'),
    `/** What each sign weighs; written by \`test/understanding/train\`. */
export const decision: { task: readonly number[]; none: readonly number[] } = ${JSON.stringify({ task: short(decision.task), none: short(decision.none) }, null, 2)};\n`,
  );
  writeFileSync(join(weights, 'intents.ts'), packedIntents(intents, intents.learn(businesses, 99)));
  const learner = learn(businesses, 99);
  writeFileSync(join(weights, 'encoder.ts'), packed(vocabulary, learner));
  console.log(`${vocabulary.length} tokens`);
}
