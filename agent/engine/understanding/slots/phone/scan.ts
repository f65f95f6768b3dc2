/** A sentence as what matters for a telephone number: runs of numbers, and the words that change what they mean. */
import { numeralsAt } from '../numerals.ts';
import { anyPhraseAt, type Token } from '../tokens.ts';
import type { LanguageWords } from '../words/index.ts';

export type Item =
  | { kind: 'number'; tokens: readonly Token[]; areaCode: boolean }
  | { kind: 'correct' | 'hesitate' | 'restart' | 'not' | 'extension'; tokens: readonly Token[] }
  | { kind: 'word'; token: Token };

/** Words that are digits only when other digits stand around them (« for », « to »), or articles (« un »). */
function isCertain(tokens: readonly Token[], at: number, words: LanguageWords): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    numeralsAt(tokens, at, words.numerals).length > 0 && !Object.hasOwn(words.numerals.soundAlikes, word)
  );
}

function numberLength(tokens: readonly Token[], at: number, words: LanguageWords): number {
  const word = tokens[at]?.word ?? '';
  const numerals = numeralsAt(tokens, at, words.numerals);
  if (numerals.length === 0) return 0;
  if (Object.hasOwn(words.numerals.soundAlikes, word)) {
    return isCertain(tokens, at - 1, words) && isCertain(tokens, at + 1, words) ? 1 : 0;
  }
  const cheapest = Math.min(...numerals.map((each) => each.cost));
  return Math.max(...numerals.filter((each) => each.cost === cheapest).map((each) => each.length));
}

const isPlus = (token: Token, words: LanguageWords) =>
  token.word === '+' || words.phone.plus.includes(token.word);

/** A run of numbers from `at` on, with the fillers inside it; its end is where its last number ends. */
function runAt(tokens: readonly Token[], at: number, words: LanguageWords): number {
  let end = at;
  let index = at;
  for (let token = tokens[index]; token !== undefined; token = tokens[index]) {
    const stops = index > at && signAt(tokens, index, words) !== null;
    if (stops || anyPhraseAt(tokens, index, words.phone.areaCode) > 0) break;
    const length = numberLength(tokens, index, words);
    const plus = isPlus(token, words) && numberLength(tokens, index + 1, words) > 0;
    if (length === 0 && !plus && !words.phone.fillers.includes(token.word)) break;
    if (index === at && length === 0 && !plus) break;
    index += Math.max(1, length);
    if (length > 0) end = index;
  }
  return end;
}

function signAt(
  tokens: readonly Token[],
  at: number,
  words: LanguageWords,
): { kind: Item['kind']; length: number } | null {
  const signs = [
    ['restart', words.corrections.restarts],
    ['hesitate', words.corrections.hesitations],
    ['correct', words.corrections.markers],
    ['not', words.phone.negations],
    ['extension', words.phone.extension],
  ] as const;
  let found: { kind: Item['kind']; length: number } | null = null;
  for (const [kind, phrases] of signs) {
    const length = anyPhraseAt(tokens, at, phrases);
    if (length > (found?.length ?? 0)) found = { kind, length };
  }
  return found;
}

/** Cuts the sentence into items, in order. */
export function scan(tokens: readonly Token[], words: LanguageWords): Item[] {
  const items: Item[] = [];
  let areaCode = false;
  let index = 0;
  while (index < tokens.length) {
    const sign = signAt(tokens, index, words);
    const end = sign === null ? runAt(tokens, index, words) : index;
    const area = anyPhraseAt(tokens, index, words.phone.areaCode);
    const token = tokens[index];
    if (token === undefined) break;
    if (sign !== null && sign.kind !== 'number' && sign.kind !== 'word') {
      items.push({ kind: sign.kind, tokens: tokens.slice(index, index + sign.length) });
      index += sign.length;
    } else if (end > index) {
      items.push({ kind: 'number', tokens: tokens.slice(index, end), areaCode });
      areaCode = false;
      index = end;
    } else {
      if (area > 0) {
        const last = items.at(-1);
        const follows = last?.kind === 'number' && token.before !== 'pause';
        if (follows) items[items.length - 1] = { ...last, areaCode: true };
        else areaCode = true;
      }
      items.push({ kind: 'word', token });
      index += 1;
    }
  }
  return items;
}
