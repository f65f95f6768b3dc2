/** What callers ask any business, however they put it, and what a page that tells it says. */
import type { Language } from '../../business/language.ts';
import { fold } from '../fold.ts';
import * as en from './topics/en.ts';
import * as fr from './topics/fr.ts';
import type { Line } from './topics/line.ts';

export interface Topic {
  name: string;
  /** Words that pages use for it, to search for besides the question's own. */
  words: string;
  asks: RegExp;
  tells: RegExp;
}

const LINES: Record<Language, Line[]> = { en: en.LINES, fr: fr.LINES };

const topics = new Map<Language, readonly Topic[]>();

function topicsIn(language: Language): readonly Topic[] {
  const known = topics.get(language);
  if (known !== undefined) return known;
  const own = LINES[language].map(([name, words, asks, tells]) => ({
    name,
    words,
    asks: new RegExp(asks, 'u'),
    tells: new RegExp(tells, 'u'),
  }));
  topics.set(language, own);
  return own;
}

/** The topics that a question is about. */
export function topicsOf(question: string, language: Language): Topic[] {
  const plain = fold(question).replaceAll('’', "'");
  return topicsIn(language).filter(({ asks }) => asks.test(plain));
}

/** Whether a text tells something of a topic. */
export function tells(text: string, { tells: pattern }: Topic): boolean {
  return pattern.test(fold(text).replaceAll('’', "'"));
}
