/** An answer that a model composed out of passages, taken only where the passages bear it out. */
import type { Language } from '../../business/language.ts';
import type { Source } from '../../engine/events.ts';
import type { Mind } from '../../engine/understanding/mind.ts';
import type { Hit } from '../search-index.ts';
import { plainText } from '../sentences.ts';

/** A quote of fewer letters and digits proves nothing. */
const SHORTEST_QUOTE = 6;
/** An answer is never longer than this, in characters. */
const LONGEST = 500;

/** `none`: the model found no answer in the passages; `unproved`: its word cannot be taken. */
export type ComposedAnswer =
  | { outcome: 'answered'; answer: string; sources: Source[] }
  | { outcome: 'none' }
  | { outcome: 'unproved' };

/** Asks the model for an answer, and checks it: each quote stands in its passage, and each number in one that is quoted. */
export async function composedAnswer(
  question: string,
  language: Language,
  hits: readonly Hit[],
  compose: Mind['compose'],
  signal?: AbortSignal,
): Promise<ComposedAnswer> {
  const texts = hits.map(({ passage: { title, headings, text } }) =>
    [...new Set([title, ...headings]), text].join('\n'),
  );
  const composed = await compose(question, texts, language, signal);
  if (composed === null) return { outcome: 'none' };
  const { answer, quotes } = composed;
  const proved = quotes.every(({ passage, text }) => {
    const plain = signs(text);
    return plain.length >= SHORTEST_QUOTE && signs(texts[passage] ?? '').includes(plain);
  });
  const quoted = [...new Set(quotes.map(({ passage }) => passage))];
  const numbers = new Set(quoted.flatMap((place) => numbersOf(texts[place] ?? '')));
  const invented = numbersOf(answer).some((number) => !numbers.has(number));
  if (!proved || quoted.length === 0 || invented || answer.length > LONGEST) return { outcome: 'unproved' };
  const sources = quoted.flatMap((place) => {
    const passage = hits[place]?.passage;
    return passage === undefined ? [] : [{ id: passage.id, title: passage.title, url: passage.url }];
  });
  return { outcome: 'answered', answer: plainText(answer), sources };
}

/** A text's letters and digits alone: spaces, marks and case change when a model copies. */
function signs(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}$€%]+/gu, '');
}

/** The numbers written in digits; « 1,350 », « 1 350 » and « 1350 » are one. */
function numbersOf(text: string): string[] {
  return text.replace(/(?<=\d)[,\s](?=\d{3}(?!\d))/gu, '').match(/\d+/g) ?? [];
}
