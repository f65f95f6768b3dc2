/** Which of the owner's tasks a caller asks for, or none. */
import { acts } from '../lexicon/acts.ts';
import { elsewhere } from '../lexicon/elsewhere.ts';
import { anyOf } from '../match.ts';
import type { Spoken } from '../normalise.ts';
import { guessActs } from './act-model.ts';
import { actsIn, GENERAL } from './acts-in.ts';
import { callsFor } from './calls-for.ts';
import { type Profile, profilesOf, stemsOf, type TaskWords } from './profile.ts';
import { topicsOf } from './topics.ts';

export interface Route {
  id: string;
  /** 0 to 1. */
  confidence: number;
}

export interface Routing {
  /** Best first, with all scores above nothing. */
  ranked: { id: string; score: number }[];
  /** The task, or null: none of them. */
  task: Route | null;
  /** Whether the sentence is about something else: small talk, a fact, a wrong number. */
  elsewhere: string | null;
  /** What the situations that it resembles give the best task, and none of them: 0 to 1. */
  share: number;
  none: number;
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
/** What each piece of evidence weighs, and how much is enough; chosen on calls to the businesses of the tests. */
const W = {
  act: 0.87,
  words: 0.89,
  calls: 1.5,
  callsNone: 0.42,
  beside: 0.61,
  alone: 1.03,
  none: 0.68,
  enough: 1.11,
  least: 0.55,
  clear: 0.22,
  other: 0.82,
};
/** What shared words count beside an act that says what the caller wants. */
const BESIDE = 0.6;
/** How well an act is claimed by a task: by itself, or, where no task claims it, through what it falls back on. */
function claimOf(act: string, profile: Profile, claimedBySome: (act: string) => boolean): number {
  if (claimedBySome(act)) return profile.claims.get(act) ?? 0;
  for (const other of acts[act]?.else ?? []) {
    if (claimedBySome(other)) return profile.claims.get(other) ?? 0;
  }
  return 0;
}

/** Ranks the tasks for a sentence and says which it is for. */
export function route(spoken: Spoken, tasks: readonly TaskWords[]): Routing {
  const { tasks: profiles, rarity, shares } = profilesOf(tasks);
  if (profiles.length === 0 || spoken.words.length === 0)
    return { ranked: [], task: null, elsewhere: null, share: 0, none: 0 };
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
  const homeless =
    [...found.keys()].some((act) => STRONG.has(act) && !claimedActs.includes(act)) &&
    claimedActs.every((act) => GENERAL.has(act));
  const plain = claimedActs.some((act) => !GENERAL.has(act));
  const asksForIt = claimedActs.some((act) => ASKS.has(act));

  const calls = callsFor(spoken.words, shares);

  const ranked = profiles
    .map((profile, column) => {
      let byAct = 0;
      for (const [act, weight] of found) {
        const best = most.get(act) ?? 0;
        if (best === 0) continue;
        byAct +=
          weight *
          (claimOf(act, profile, claimedBySome) / best) ** 1.5 *
          (claimedBySome(act) ? 1 : (acts[act]?.lent ?? FALLBACK));
      }
      let guessed = 0;
      for (const [act, likely] of guesses) {
        const best = most.get(act) ?? 0;
        if (best > 0)
          guessed +=
            likely * (claimOf(act, profile, claimedBySome) / best) ** 1.5 * (claimedBySome(act) ? 1 : 0.6);
      }
      let byWords = 0;
      for (const key of stems) {
        const weight = profile.terms.get(key) ?? 0;
        if (weight > 0) byWords += 0.5 * weight * (rarity.get(key) ?? 1);
        if (profile.against.has(key)) byWords -= 0.8;
      }
      for (const topic of topics) {
        const key = `#${topic}`;
        const weight = profile.terms.get(key) ?? 0;
        if (weight > 0) byWords += 0.8 * weight * (rarity.get(key) ?? 1);
      }
      for (const example of profile.examples) {
        const shared = [...example].filter((key) => stems.has(key)).length;
        if (shared >= 2 || (shared === 1 && example.size === 1)) byWords += (0.8 * shared) / example.size;
      }
      let score =
        W.act * byAct +
        W.words * Math.min(byWords, 2.2) * (plain ? BESIDE : 1) +
        guessed * (claimedActs.length > 0 ? W.beside : W.alone);
      score += W.calls * (calls?.tasks[column] ?? 0) - W.callsNone * (calls?.none ?? 0);
      score -= W.none * (guesses.get('none') ?? 0);
      if (other !== null)
        score +=
          W.other * (profile.claims.has(other) ? 0.9 : other === 'facts' ? (asksForIt ? -0.2 : -0.95) : -1.8);
      if (homeless) score -= 0.6;
      return { id: profile.id, score };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);

  const best = ranked[0];
  const agreed = {
    share: calls?.tasks[profiles.findIndex(({ id }) => id === best?.id)] ?? 0,
    none: calls?.none ?? 1,
  };
  const second = ranked[1]?.score ?? 0;
  if (best === undefined || best.score < W.least || (best.score < W.enough && best.score - second < W.clear))
    return { ranked, task: null, elsewhere: other, ...agreed };
  const margin = (best.score - second) / best.score;
  const confidence = Math.min(
    0.99,
    (1 - Math.exp(-1.1 * best.score)) * (0.72 + 0.28 * Math.min(1, margin * 2.5)),
  );
  return {
    ranked,
    task: { id: best.id, confidence: Math.round(confidence * 100) / 100 },
    elsewhere: other,
    ...agreed,
  };
}
