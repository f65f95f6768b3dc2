/** A caller's question, as judging whether a passage answers it needs it. */
import type { Language } from '../../business/language.ts';
import type { SearchIndex } from '../search-index.ts';
import { termsOf } from '../terms.ts';
import { commonTerms } from './common-words.ts';
import { daysIn } from './days.ts';
import { asksYesOrNo, kindOf, type QuestionKind, wordsOfKind } from './question-kind.ts';
import { type Topic, topicsOf } from './topics.ts';

export interface Asked {
  language: Language;
  /** What to search for: the question, with its kind's words where it has hardly any of its own. */
  search: string;
  /** Each term's weight: little for what callers say whatever they ask, most for what the knowledge never says. */
  weights: ReadonlyMap<string, number>;
  total: number;
  /** Those of its terms that say what it is about. */
  own: ReadonlyMap<string, number>;
  ownTotal: number;
  kind: QuestionKind | null;
  /** Terms that only tell the kind (« how much »): a passage that holds that kind of thing has them. */
  marks: ReadonlySet<string>;
  yesOrNo: boolean;
  topics: readonly Topic[];
  /** The days of the week that it is about. */
  days: ReadonlySet<number>;
}

const COMMON = 0.15;
const LEAST = 0.4;

/** Reads a question. */
export function askedOf(text: string, language: Language, index: SearchIndex): Asked {
  const kind = kindOf(text, language);
  const terms = termsOf(text, language);
  const common = commonTerms(language);
  const topics = topicsOf(text, language);
  const more = terms.length <= 4 ? topics.slice(0, 2).map(({ words }) => words) : [];
  const search = [text, ...more, ...(kind !== null && terms.length <= 1 ? [kind.words] : [])].join(' ');
  const marks = new Set(kind === null ? [] : termsOf(wordsOfKind(text, language), language));
  const weights = new Map<string, number>();
  for (const term of terms) {
    const rarity = index.rarity(term) / index.rarest;
    const rare = LEAST + (1 - LEAST) * (rarity === 0 ? 1 : Math.min(1, rarity));
    weights.set(term, common.has(term) ? COMMON * rare : rare);
  }
  const own = new Map([...weights].filter(([term]) => !common.has(term) && !marks.has(term)));
  return {
    language,
    search,
    weights,
    total: sumOf(weights),
    own,
    ownTotal: sumOf(own),
    kind,
    marks,
    yesOrNo: asksYesOrNo(text, language),
    topics,
    days: daysIn(text),
  };
}

function sumOf(weights: ReadonlyMap<string, number>): number {
  return [...weights.values()].reduce((sum, weight) => sum + weight, 0);
}
