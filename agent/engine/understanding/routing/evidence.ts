/** What speaks for each task in a sentence, and what speaks for none of them: numbers that are weighed elsewhere. */
import { acts } from '../lexicon/acts.ts';
import { elsewhere } from '../lexicon/elsewhere.ts';
import { anyOf } from '../match.ts';
import type { Spoken } from '../normalise.ts';
import { guessActs } from './act-model.ts';
import { actsIn, GENERAL } from './acts-in.ts';
import { callsFor } from './calls-for.ts';
import { type Profile, type Profiles, stemsOf } from './profile.ts';
import { topicsOf } from './topics.ts';

/** What speaks for one task. */
export interface ForTask {
  /** Acts that patterns find and that the task claims. */
  act: number;
  /** The same, of acts that are only guessed. */
  guessed: number;
  /** Words in common with the owner's, and subjects. */
  words: number;
  /** The owner's own examples. */
  examples: number;
  /** Words that the owner keeps out. */
  against: number;
  /** The share of situations that the task is for. */
  calls: number;
  /** Whether it claims what the sentence is about beside the acts. */
  claimsOther: number;
}

export interface Evidence {
  tasks: ForTask[];
  /** What the situations and the guessed acts give none of them. */
  callsNone: number;
  guessNone: number;
  /** Whether the sentence is about something else: small talk, a fact, a wrong number. */
  elsewhere: string | null;
  /** Whether an act that somebody claims was found that says what the caller wants. */
  plain: boolean;
  /** Whether that act is one that is asked as a question of fact. */
  asksForIt: boolean;
  /** Whether an act was found that nobody claims and no other task stands in for. */
  homeless: boolean;
}

const besides = Object.entries(elsewhere).map(([id, { said: sources }]) => [id, anyOf(sources)] as const);
/** How much an act counts for a task that only takes it because no other does. */
const FALLBACK = 0.9;
/** Acts that no other task can stand in for: where nobody claims one, the call is for none of the tasks. */
const STRONG: ReadonlySet<string> = new Set(['job', 'refund', 'unsubscribe', 'bill']);
/** Acts that are asked as questions of fact, so that the look of a question tells nothing. */
const ASKS: ReadonlySet<string> = new Set([
  'price',
  'directions',
  'parking',
  'form',
  'job',
  'status',
  'book',
  'warranty',
]);

/** How well an act is claimed by a task: by itself, or, where no task claims it, through what it falls back on. */
function claimOf(act: string, profile: Profile, claimedBySome: (act: string) => boolean): number {
  if (claimedBySome(act)) return profile.claims.get(act) ?? 0;
  for (const other of acts[act]?.else ?? []) {
    if (claimedBySome(other)) return profile.claims.get(other) ?? 0;
  }
  return 0;
}

/** Gathers the evidence in a sentence for the tasks of a business. */
export function evidenceIn(spoken: Spoken, { tasks: profiles, rarity, shares }: Profiles): Evidence {
  const found = actsIn(spoken);
  const stems = new Set(stemsOf(spoken.words));
  const topics = new Set([...stems].flatMap((key) => topicsOf(key)));
  const other = besides.find(([, pattern]) => pattern.test(spoken.plain))?.[0] ?? null;
  const claimedBySome = (act: string) => profiles.some(({ claims }) => claims.has(act));
  const guesses = guessActs(spoken.words);
  const most = new Map(
    [...new Set([...found.keys(), ...guesses.keys()])].map((act) => [
      act,
      Math.max(...profiles.map((profile) => claimOf(act, profile, claimedBySome))),
    ]),
  );
  const claimedActs = [...found.keys()].filter((act) => (most.get(act) ?? 0) > 0);
  const calls = callsFor(spoken.words, shares);
  const tasks = profiles.map((profile, column) => {
    const share = (act: string) => {
      const best = most.get(act) ?? 0;
      return best === 0 ? 0 : (claimOf(act, profile, claimedBySome) / best) ** 1.5;
    };
    let act = 0;
    for (const [id, weight] of found)
      act += weight * share(id) * (claimedBySome(id) ? 1 : (acts[id]?.lent ?? FALLBACK));
    let guessed = 0;
    for (const [id, likely] of guesses) guessed += likely * share(id) * (claimedBySome(id) ? 1 : 0.6);
    let words = 0;
    let against = 0;
    for (const key of stems) {
      words += 0.5 * (profile.terms.get(key) ?? 0) * (rarity.get(key) ?? 1);
      if (profile.against.has(key)) against += 1;
    }
    for (const topic of topics)
      words += 0.8 * (profile.terms.get(`#${topic}`) ?? 0) * (rarity.get(`#${topic}`) ?? 1);
    let examples = 0;
    for (const example of profile.examples) {
      const shared = [...example].filter((key) => stems.has(key)).length;
      if (shared >= 2 || (shared === 1 && example.size === 1)) examples += shared / example.size;
    }
    return {
      act,
      guessed,
      words: Math.min(words, 2.2),
      examples,
      against,
      calls: calls?.tasks[column] ?? 0,
      claimsOther: other !== null && profile.claims.has(other) ? 1 : 0,
    };
  });
  return {
    tasks,
    callsNone: calls?.none ?? 0,
    guessNone: guesses.get('none') ?? 0,
    elsewhere: other,
    plain: claimedActs.some((act) => !GENERAL.has(act)),
    asksForIt: claimedActs.some((act) => ASKS.has(act)),
    homeless:
      [...found.keys()].some((act) => STRONG.has(act) && !claimedActs.includes(act)) &&
      claimedActs.every((act) => GENERAL.has(act)),
  };
}
