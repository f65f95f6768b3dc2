/**
 * Numerals, as tokens. Where speech is ambiguous (« soixante dix-huit » is 78 or 60 18) every reading is given,
 * each with its cost: 0 is how anybody would take it.
 */
import type { Token } from './tokens.ts';
import type { NumeralWords } from './words/index.ts';

export interface Numeral {
  /** How many tokens it takes. */
  length: number;
  digits: string;
  cost: number;
}

interface Cardinal {
  length: number;
  value: number;
}

/** The number that a word or a digit run of at most `width` digits is, or undefined. */
function lookUp(
  token: Token | undefined,
  table: Readonly<Record<string, number>>,
  width: number,
): number | undefined {
  if (token === undefined) return undefined;
  if (token.kind === 'digits')
    return token.word.length <= width && width > 0 ? Number(token.word) : undefined;
  return Object.hasOwn(table, token.word) ? table[token.word] : undefined;
}

function unitAt(tokens: readonly Token[], at: number, words: NumeralWords): number | undefined {
  return lookUp(tokens[at], words.units, 0);
}

function teensAt(tokens: readonly Token[], at: number, words: NumeralWords): Cardinal[] {
  const teen = lookUp(tokens[at], words.teens, 0);
  if (teen === undefined) return [];
  const unit = words.vigesimal && teen === 10 ? unitAt(tokens, at + 1, words) : undefined;
  const found: Cardinal[] = [{ length: 1, value: teen }];
  if (unit !== undefined && unit >= 7) found.push({ length: 2, value: 10 + unit });
  return found;
}

/** 1 to 99, every way it can be cut. */
function belowHundred(tokens: readonly Token[], at: number, words: NumeralWords): Cardinal[] {
  const found: Cardinal[] = teensAt(tokens, at, words);
  const unit = unitAt(tokens, at, words);
  if (unit !== undefined && unit > 0) found.push({ length: 1, value: unit });
  let base = lookUp(tokens[at], words.tens, 0);
  let next = at + 1;
  const twenty = tokens[at + 1]?.word;
  if (words.vigesimal && unit === 4 && (twenty === 'vingt' || twenty === 'vingts')) {
    base = 80;
    next = at + 2;
  }
  if (base === undefined) return found;
  found.push({ length: next - at, value: base });
  const joined = words.and.includes(tokens[next]?.word ?? '');
  const rest = joined ? next + 1 : next;
  const tail = unitAt(tokens, rest, words);
  const spelt = tokens[rest]?.word !== 'o' && tokens[rest]?.word !== 'oh';
  if (tail !== undefined && tail > 0 && spelt && (!joined || tail === 1)) {
    found.push({ length: rest + 1 - at, value: base + tail });
  }
  if (words.vigesimal && (base === 60 || base === 80)) {
    for (const teen of teensAt(tokens, rest, words)) {
      if (!joined || teen.value === 11)
        found.push({ length: rest + teen.length - at, value: base + teen.value });
    }
  }
  return found;
}

/** Numbers with a hundred or a thousand in them: what stands before it, and what may follow. */
function scaled(tokens: readonly Token[], at: number, words: NumeralWords): Cardinal[] {
  const found: Cardinal[] = [];
  const isHundred = (index: number) => words.hundred.includes(tokens[index]?.word ?? '');
  const isThousand = (index: number) => words.thousand.includes(tokens[index]?.word ?? '');
  const heads: Cardinal[] = belowHundred(tokens, at, words);
  const digits = tokens[at];
  if (digits?.kind === 'digits' && digits.word.length <= 2)
    heads.push({ length: 1, value: Number(digits.word) });
  if (words.vigesimal) heads.push({ length: 0, value: 1 });
  for (const head of heads) {
    const scale = at + head.length;
    if (head.value === 0) continue;
    const size = isHundred(scale) ? 100 : isThousand(scale) ? 1000 : 0;
    if (size === 0 || (size === 100 && head.value % 10 === 0)) continue;
    const base = { length: head.length + 1, value: head.value * size };
    found.push(base);
    const joined = !words.vigesimal && words.and.includes(tokens[scale + 1]?.word ?? '');
    const rest = joined ? scale + 2 : scale + 1;
    const tails = belowHundred(tokens, rest, words);
    if (size === 1000) tails.push(...scaled(tokens, rest, words).filter((tail) => tail.value < 1000));
    for (const tail of tails) {
      found.push({ length: rest + tail.length - at, value: base.value + tail.value });
    }
  }
  return found;
}

/** Every cardinal number that starts here, as lengths in tokens and values. */
export function cardinalsAt(tokens: readonly Token[], at: number, words: NumeralWords): Cardinal[] {
  const unit = unitAt(tokens, at, words);
  const zero = unit === 0 ? [{ length: 1, value: 0 }] : [];
  return [...zero, ...belowHundred(tokens, at, words), ...scaled(tokens, at, words)];
}

/** « Double five », « three nines », « deux fois le cinq », « le cinq, trois fois ». */
function repeated(tokens: readonly Token[], at: number, words: NumeralWords): Numeral[] {
  const word = tokens[at]?.word ?? '';
  const times = (count: number, unit: number, length: number): Numeral[] => [
    { length, digits: String(unit).repeat(count), cost: 0 },
  ];
  const digitAt = (index: number) => lookUp(tokens[index], words.units, 1);
  const skipArticle = (index: number) =>
    words.articles.includes(tokens[index]?.word ?? '') ? index + 1 : index;
  const multiple = Object.hasOwn(words.repeats, word) ? words.repeats[word] : undefined;
  if (multiple !== undefined) {
    const from = skipArticle(at + 1);
    const unit = digitAt(from) ?? lookUp(tokens[from], words.plurals, 0);
    return unit === undefined ? [] : times(multiple, unit, from + 1 - at);
  }
  const count = digitAt(at);
  if (count === undefined) return [];
  const plural = lookUp(tokens[at + 1], words.plurals, 0);
  if (plural !== undefined && count >= 2 && count <= 5) return times(count, plural, 2);
  if (count >= 2 && count <= 5 && words.times.includes(tokens[at + 1]?.word ?? '')) {
    const from = skipArticle(at + 2);
    const unit = digitAt(from) ?? lookUp(tokens[from], words.plurals, 0);
    if (unit !== undefined) return times(count, unit, from + 1 - at);
  }
  const after = digitAt(at + 1);
  const isPost = words.times.includes(tokens[at + 2]?.word ?? '');
  const free = tokens[at + 3] === undefined || tokens[at + 3]?.before === 'pause';
  if (after !== undefined && after >= 2 && after <= 5 && isPost && free) return times(after, count, 3);
  return [];
}

/** Every way in which the tokens from `at` on begin with a numeral, cheapest reading at cost 0. */
export function numeralsAt(tokens: readonly Token[], at: number, words: NumeralWords): Numeral[] {
  const token = tokens[at];
  if (token === undefined) return [];
  const again = repeated(tokens, at, words);
  if (again.length > 0) return again;
  const found: Numeral[] = cardinalsAt(tokens, at, words).map(({ length, value }) => ({
    length,
    digits: String(value),
    cost: 0,
  }));
  if (token.kind === 'digits') found.push({ length: 1, digits: token.word, cost: 0 });
  const alike = lookUp(token, words.soundAlikes, 0);
  if (alike !== undefined) found.push({ length: 1, digits: String(alike), cost: 0.5 });
  const plural = lookUp(token, words.plurals, 0);
  if (plural !== undefined) found.push({ length: 1, digits: String(plural), cost: 1 });
  /** « Quatre cent cinquante, trois fois cinq »: the three counts the fives. */
  const pausesIn = (length: number) =>
    tokens.slice(at + 1, at + length).filter((t) => t.before === 'pause').length;
  const whole = found.filter((each) => pausesIn(each.length) === 0);
  const longest = Math.max(0, ...whole.map((each) => each.length));
  const severed = seversHundred(tokens, at, words) ? 1 : 0;
  return found.map((each) => {
    const hyphened = tokens[at + each.length]?.before === 'hyphen';
    const shorter = each.length < longest || (each.length > 1 && token.kind === 'word');
    const cut = hyphened && shorter ? 3 : each.length < longest ? 1 : 0;
    const counts = each.length > 1 && words.times.includes(tokens[at + each.length]?.word ?? '') ? 3 : 0;
    return { ...each, cost: each.cost + cut + counts + severed + 2 * pausesIn(each.length) };
  });
}

/** « Quatre | cent cinquante »: a hundred that the number before it counts is not one of its own. */
function seversHundred(tokens: readonly Token[], at: number, words: NumeralWords): boolean {
  const token = tokens[at];
  if (token === undefined || token.before === 'pause' || !words.hundred.includes(token.word)) return false;
  return (unitAt(tokens, at - 1, words) ?? 0) > 1;
}
