/**
 * What the judge learns from: each question asked of its business's knowledge, and asked again where the pages that
 * answer it were taken away. Both times as many pages are there, so that nothing but their words can tell.
 */
import type { Language } from '../../../agent/business/language.ts';
import { askedOf } from '../../../agent/knowledge/answering/asked.ts';
import { evidenceOf } from '../../../agent/knowledge/answering/evidence.ts';
import { vocabularyBy } from '../../../agent/knowledge/answering/vocabulary.ts';
import { cut } from '../../../agent/knowledge/cut.ts';
import type { Document } from '../../../agent/knowledge/document.ts';
import { buildIndex } from '../../../agent/knowledge/search-index.ts';
import { type Question, setOf, tradeOf, writtenBusinesses } from './training-set.ts';

/** How many passages are looked at, as when answering. */
const LOOKED_AT = 6;

export interface Case {
  /** The trade: questions of one trade, in either language, are never in both halves of a cross-validation. */
  fold: string;
  set: 'written' | 'together' | 'alone';
  /** Answered by a page; by none; by one that was taken away. */
  kind: 'held' | 'never' | 'removed';
  evidence: Record<string, number>[];
  /** Whether each of the passages answers. */
  right: boolean[];
}

/** An even number of 32 bits for a text, the same at every run. */
function hash(text: string): number {
  let sum = 7;
  for (const sign of text) sum = (sum * 31 + (sign.codePointAt(0) ?? 0)) >>> 0;
  return sum;
}

function caseOf(
  pages: readonly Document[],
  language: Language,
  question: Question,
  where: Pick<Case, 'fold' | 'set' | 'kind'>,
): Case {
  const rest = pages.filter(({ id }) => !question.relevant.includes(id));
  const other = rest[hash(question.text + where.set) % rest.length];
  const there = where.kind === 'removed' ? rest : pages.filter((page) => page !== other);
  const passages = there.flatMap((page) => cut(page, language));
  const index = buildIndex(passages, language);
  const known = vocabularyBy(index, language);
  const asked = askedOf(question.text, language, index);
  const hits = index.search(asked.search, LOOKED_AT);
  return {
    ...where,
    evidence: hits.map((_, place) => evidenceOf(asked, { hits, place, rarest: index.rarest, known })),
    right: hits.map(({ passage }) => where.kind === 'held' && question.relevant.includes(passage.document)),
  };
}

/** All of the cases. */
export function casesOf(): Case[] {
  const cases: Case[] = [];
  for (const language of ['en', 'fr'] as const) {
    for (const { name, pages, questions } of writtenBusinesses(language)) {
      const where = { fold: name.split(' ')[1] ?? name, set: 'written' } as const;
      for (const question of questions) {
        const held = question.relevant.length > 0;
        cases.push(caseOf(pages, language, question, { ...where, kind: held ? 'held' : 'never' }));
        if (held) cases.push(caseOf(pages, language, question, { ...where, kind: 'removed' }));
      }
    }
    const { pages, questions } = setOf(language, 'dev');
    const trades = [...new Set(pages.map(({ id }) => tradeOf(id)))];
    for (const question of questions) {
      const first = question.relevant[0];
      const trade = first === undefined ? trades[hash(question.text) % trades.length] : tradeOf(first);
      const fold = `set ${trades.indexOf(trade ?? '')}`;
      const together = { fold, set: 'together' } as const;
      if (first === undefined) {
        cases.push(caseOf(pages, language, question, { ...together, kind: 'never' }));
        continue;
      }
      const own = pages.filter(({ id }) => tradeOf(id) === trade);
      for (const kind of ['held', 'removed'] as const) {
        cases.push(caseOf(pages, language, question, { ...together, kind }));
        cases.push(caseOf(own, language, question, { fold, set: 'alone', kind }));
      }
    }
  }
  return cases;
}
