/** Counts: « two », « a dozen », « quatre-vingt-douze ». */
import { cardinalsAt } from './numerals.ts';
import type { SlotContext, SlotReading } from './slot.ts';
import { anyPhraseAt, tokenize } from './tokens.ts';
import { WORDS } from './words/index.ts';

const NAMED: Readonly<Record<string, number>> = {
  dozen: 12,
  douzaine: 12,
  dizaine: 10,
  quinzaine: 15,
  vingtaine: 20,
  trentaine: 30,
  cinquantaine: 50,
  centaine: 100,
  couple: 2,
  both: 2,
  pair: 2,
};

/** The number that a caller answers with, in digits: the first, or the one that a correction puts in its place. */
export function readNumber(text: string, context: SlotContext): SlotReading | null {
  if (!context.expected) return null;
  const words = WORDS[context.language];
  const joined = text.replace(/(\d)[ ,\u00a0\u202f](?=\d{3}\b)/gu, '$1');
  const decimal = /\b\d+[.,]\d+\b/u.exec(joined);
  if (decimal !== null) return { value: decimal[0].replace(',', '.'), confidence: 0.9 };
  const tokens = tokenize(joined);
  let found: number | null = null;
  let corrected = true;
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (anyPhraseAt(tokens, at, words.corrections.markers) > 0) corrected = true;
    const named = NAMED[token?.word ?? ''];
    const longest = cardinalsAt(tokens, at, words.numerals).sort((a, b) => b.length - a.length)[0];
    const value = token?.kind === 'digits' ? Number(token.word) : (longest?.value ?? named);
    if (value === undefined) continue;
    const counts =
      named === undefined && Object.hasOwn(NAMED, tokens[at + (longest?.length ?? 1)]?.word ?? '');
    const dozens = counts ? (NAMED[tokens[at + (longest?.length ?? 1)]?.word ?? ''] ?? 1) : 1;
    if (corrected) found = value * dozens;
    corrected = false;
    at += Math.max(1, longest?.length ?? 1) - (counts ? 0 : 1);
  }
  return found === null ? null : { value: String(found), confidence: 0.85 };
}
