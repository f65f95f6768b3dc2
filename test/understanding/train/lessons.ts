/** Businesses made up from situations, so that the encoder meets more of them than anybody wrote down. */
import { type Situation, situations } from '../../../agent/engine/understanding/lexicon/situations/index.ts';
import { normalise } from '../../../agent/engine/understanding/normalise.ts';
import { tokensOf } from '../../../agent/engine/understanding/routing/tokens.ts';
import type { Lesson, Tokens } from './learner.ts';
import { oneOf } from './random.ts';

interface Heard {
  trade: string;
  owner: Tokens[];
  said: Tokens[];
}

/** How often a made-up business has a task of another trade, and one for what is usually none. */
const STRANGER = 0.3;
const CLAIMS_NONE = 0.2;

/** How many of the tasks of two businesses a business made of both keeps, of their calls, and of the ones for none. */
const BOTH = { tasks: 0.45, calls: 0.4, none: 0.2 };

/** Makes businesses of the tasks of two: what tells tasks apart is then not only what their own neighbours need. */
export function crossed(businesses: readonly Lesson[], random: () => number) {
  return (): Lesson | null => {
    const two = [oneOf(businesses, random), oneOf(businesses, random)];
    if (two[0] === two[1]) return null;
    const lesson: Lesson = { tasks: [], calls: [] };
    const nobodys: Lesson['calls'] = [];
    for (const { tasks, calls } of two) {
      for (const [index, task] of tasks.entries()) {
        if (random() >= BOTH.tasks) continue;
        const here = lesson.tasks.push(task) - 1;
        for (const call of calls)
          if (call.task === index && random() < BOTH.calls)
            lesson.calls.push({ said: call.said, task: here });
      }
      nobodys.push(...calls.filter(({ task }) => task === tasks.length && random() < BOTH.none));
    }
    const none = lesson.tasks.length;
    lesson.calls.push(...nobodys.map(({ said }) => ({ said, task: none })));
    return none < 2 || lesson.calls.length === 0 ? null : lesson;
  };
}

/** Makes up lessons. `numbers`: the tokens of a text as numbers. */
export function lessonsFrom(numbers: (tokens: readonly string[]) => Tokens, random: () => number) {
  const heard = ({ trade, named, said }: Situation): Heard => ({
    trade,
    owner: named.map((word) => numbers(tokensOf(normalise(word).words))),
    said: said.map((line) => numbers(tokensOf(normalise(line).words))),
  });
  const nobody = situations.filter(({ none, said }) => none && said.length > 0).map(heard);
  const byTrade = Map.groupBy(
    situations.filter(({ none, said }) => !none && said.length > 0).map(heard),
    ({ trade }) => trade,
  );
  const common = byTrade.get('common') ?? [];
  const claimable = nobody.filter(({ owner }) => owner.length > 0);
  const own = [...byTrade].filter(([trade]) => trade !== 'common').map(([, list]) => list);
  return (): Lesson => {
    const chosen = new Set<Heard>();
    const pool = oneOf(own, random);
    const several = Math.min(pool.length, 2 + Math.floor(random() * 4));
    for (let tries = 0; tries < several * 3 && chosen.size < several; tries++)
      chosen.add(oneOf(pool, random));
    for (let left = 1 + Math.floor(random() * 4); left > 0; left--) chosen.add(oneOf(common, random));
    if (random() < STRANGER) chosen.add(oneOf(oneOf(own, random), random));
    if (random() < CLAIMS_NONE) chosen.add(oneOf(claimable, random));
    const list = [...chosen];
    const tasks = list.map(({ owner }) => {
      const kept = 0.35 + 0.6 * random();
      const words = owner.filter(() => random() < kept);
      if (words.length === 0) words.push(oneOf(owner, random));
      return Int32Array.from(words.flatMap((word) => [...word]));
    });
    const calls = list.flatMap(({ said }, task) =>
      Array.from({ length: 4 }, () => ({ said: oneOf(said, random), task })),
    );
    const rest = nobody.filter((one) => !chosen.has(one));
    for (let left = 5; left > 0; left--)
      calls.push({ said: oneOf(oneOf(rest, random).said, random), task: list.length });
    return { tasks, calls };
  };
}
