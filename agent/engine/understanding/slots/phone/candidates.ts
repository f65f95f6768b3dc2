/** Every digit string that a run of spoken numbers may stand for, the natural ones first. */
import { numeralsAt } from '../numerals.ts';
import type { Token } from '../tokens.ts';
import type { LanguageWords } from '../words/index.ts';

export interface Candidate {
  digits: string;
  /** 0 is how anybody would take it. */
  cost: number;
  /** Where its groups end, counted in digits: corrections and restarts fall there. */
  ends: readonly number[];
}

/** How many readings are kept at each step: enough for every even grouping of a number said in tens. */
const BEAM = 120;
/** A longer run than this is no telephone number. */
const TOKENS = 48;

/** The cheapest of each digit string, cheapest first. */
export function best(candidates: readonly Candidate[]): Candidate[] {
  const kept = new Map<string, Candidate>();
  for (const each of candidates) {
    const known = kept.get(each.digits);
    if (known === undefined || each.cost < known.cost) kept.set(each.digits, each);
  }
  return [...kept.values()].sort((a, b) => a.cost - b.cost).slice(0, BEAM);
}

/** One candidate after another. */
export function join(left: Candidate, right: Candidate, cost = 0): Candidate {
  const shift = left.digits.length;
  return {
    digits: left.digits + right.digits,
    cost: left.cost + right.cost + cost,
    ends: [...left.ends, ...right.ends.map((end) => end + shift)],
  };
}

/** The readings of a run of number words, digit runs, fillers and « plus ». */
export function candidates(run: readonly Token[], words: LanguageWords): Candidate[] {
  const tokens = run.slice(0, TOKENS);
  const at: Candidate[][] = Array.from({ length: tokens.length + 1 }, () => []);
  at[0] = [{ digits: '', cost: 0, ends: [] }];
  for (const [index, token] of tokens.entries()) {
    const here = best(at[index] ?? []);
    const isPlus = token.word === '+' || words.phone.plus.includes(token.word);
    const numerals = numeralsAt(tokens, index, words.numerals);
    for (const candidate of here) {
      if (isPlus) {
        at[index + 1]?.push(candidate.digits === '' ? { ...candidate, digits: '+' } : candidate);
      } else if (numerals.length === 0 && words.phone.fillers.includes(token.word)) {
        at[index + 1]?.push(candidate);
      }
      for (const numeral of numerals) {
        if (candidate.digits.length + numeral.digits.length > 40) continue;
        const next = { digits: numeral.digits, cost: numeral.cost, ends: [numeral.digits.length] };
        at[index + numeral.length]?.push(join(candidate, next));
      }
    }
  }
  return best(at[tokens.length] ?? []);
}
