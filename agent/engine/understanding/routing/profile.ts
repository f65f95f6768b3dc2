/** What a task is for, worked out once from the owner's words. */
import { acts } from '../lexicon/acts.ts';
import { elsewhere } from '../lexicon/elsewhere.ts';
import { stopWords } from '../lexicon/index.ts';
import { anyOf } from '../match.ts';
import { normalise } from '../normalise.ts';
import type { UnderstandingRequest } from '../understanding.ts';
import { type Shares, sharesOf } from './calls-for.ts';
import { type TaskVector, taskVector } from './encoder.ts';
import { EXCEPT } from './except.ts';
import { taskClaims } from './intent-model.ts';
import { keptSentences, sentencesIn } from './kept-sentences.ts';
import { stem } from './stem.ts';
import { topicsOf } from './topics.ts';

export type TaskWords = UnderstandingRequest['tasks'][number];

export interface Profile {
  id: string;
  /** How strongly the task claims each act, and each subject that most tasks leave alone. */
  claims: ReadonlyMap<string, number>;
  /** Stems and topics (`#water`) with their weight. */
  terms: ReadonlyMap<string, number>;
  /** The same, of what the owner keeps out (« not for existing customers »). */
  against: ReadonlyMap<string, number>;
  /** The owner's own examples of what callers say, as sets of stems. */
  examples: readonly ReadonlySet<string>[];
}

export interface Profiles {
  tasks: readonly Profile[];
  /** How much a term tells one task from the others. */
  rarity: ReadonlyMap<string, number>;
  /** Which task each situation is for. */
  shares: Shares;
  /** Each task as the encoder's numbers. */
  vectors: readonly TaskVector[];
  /** How much each task is which of the starter tasks. */
  intents: readonly (readonly number[])[];
}

const claimed = [...Object.entries(acts), ...Object.entries(elsewhere)].map(
  ([id, { named }]) => [id, named.length === 0 ? null : anyOf(named)] as const,
);
/** What comes before something else is not what the task is for: « paperwork before a visit ». */
const ASIDE =
  /\b(?:before|prior to|ahead of|avant|so that|in order to|pour que|afin d|afin que)\b(?: \w+){1,7}/g;
const WEIGHTS = { name: 0.9, description: 0.6, trigger: 1 } as const;
/** An act named in several places is what the task is about. */
const CLAIM = { name: 0.5, description: 0.25, trigger: 1 } as const;

/** The stems of a sentence that carry meaning. */
export function stemsOf(words: readonly string[]): string[] {
  return words.filter((word) => word.length > 1 && !stopWords.has(word) && !/^\d+$/.test(word)).map(stem);
}

function addTerms(terms: Map<string, number>, words: readonly string[], weight: number): void {
  for (const key of stemsOf(words)) {
    terms.set(key, Math.max(terms.get(key) ?? 0, weight));
    for (const topic of topicsOf(key)) terms.set(`#${topic}`, Math.max(terms.get(`#${topic}`) ?? 0, weight));
  }
}

function profileOf(task: TaskWords): Profile {
  const claims = new Map<string, number>();
  const terms = new Map<string, number>();
  const against = new Map<string, number>();
  for (const [field, weight] of Object.entries(WEIGHTS) as [keyof typeof WEIGHTS, number][]) {
    const found = new Set<string>();
    for (const { spoken, keptOut } of sentencesIn(task[field])) {
      const { plain, words } = spoken;
      if (words.length === 0) continue;
      if (keptOut) {
        addTerms(against, words, 1);
        continue;
      }
      addTerms(terms, words, weight);
      const main = plain.replace(ASIDE, ' ');
      for (const [id, pattern] of claimed) {
        if (pattern?.test(main)) found.add(id);
      }
    }
    for (const id of found) claims.set(id, (claims.get(id) ?? 0) + CLAIM[field]);
  }
  const examples = [...task.trigger.matchAll(/["“«]([^"”»]{3,120})["”»]/g)].map(
    ([, said = '']) => new Set(stemsOf(normalise(said).words)),
  );
  for (const key of against.keys()) if (terms.has(key)) against.delete(key);
  return { id: task.id, claims, terms, against, examples: examples.filter((set) => set.size > 0) };
}

/** What an owner's trigger lists, thing by thing. */
function sentencesOf({ name, description, trigger }: TaskWords): string[] {
  return [name, description, trigger]
    .flatMap((text) => text.split(/[.;:,!?«»"“”\n]+| or | ou /))
    .filter((part) => !EXCEPT.test(normalise(part).plain));
}

const kept = new WeakMap<readonly TaskWords[], Profiles>();
let last: { key: string; profiles: Profiles } | null = null;

/** The profiles of a business's tasks. Worked out once for the same tasks. */
export function profilesOf(tasks: readonly TaskWords[]): Profiles {
  const known = kept.get(tasks);
  if (known !== undefined) return known;
  const key = JSON.stringify(tasks);
  let profiles = last?.key === key ? last.profiles : null;
  if (profiles === null) {
    const all = tasks.map(profileOf);
    const rarity = new Map<string, number>();
    for (const { terms } of all)
      for (const term of terms.keys()) rarity.set(term, (rarity.get(term) ?? 0) + 1);
    for (const [term, count] of rarity) rarity.set(term, 1 / count);
    const shares = sharesOf(
      all.map(({ terms }) => terms),
      all.map(({ against }) => against),
      tasks.map((task) => sentencesOf(task)),
      all.map(({ claims }) => claims),
    );
    const intents = tasks.map((task) => taskClaims(keptSentences(task).flat()));
    profiles = { tasks: all, rarity, shares, vectors: tasks.map(taskVector), intents };
    last = { key, profiles };
  }
  kept.set(tasks, profiles);
  return profiles;
}
