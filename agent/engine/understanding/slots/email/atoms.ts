/** An email address as it is spoken, one atom at a time: words, spelled letters, digits and signs. */
import { doubled, isLetter, LETTER_NAMES, spelledLetter } from '../letters.ts';
import { numeralsAt } from '../numerals.ts';
import { anyPhraseAt, fold, type Token } from '../tokens.ts';
import { EMAIL, PROVIDER_ALIASES, PROVIDERS } from '../words/email.ts';
import type { LanguageWords } from '../words/index.ts';
import { namesCount } from './names-count.ts';

export interface Atom {
  kind: 'at' | 'dot' | 'sign' | 'letter' | 'word' | 'digits' | 'correct' | 'restart';
  /** What it adds to the address; of a correction, nothing. */
  text: string;
  /** Whether the caller paused before it. */
  pause: boolean;
  raw: string;
}

const SIGNS =
  /([\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*)|(\d+)|([@_+])|(\.{2,})|(\.)(?=[\p{L}\d])|([-‐‑])|(\s+)|(.)/gsu;

/** Tokens that keep the signs of a typed address: a full stop or a hyphen between two letters is a sign. */
function signTokens(text: string): Token[] {
  const tokens: Token[] = [];
  let before: Token['before'] = 'pause';
  let spaced = true;
  for (const piece of text.slice(0, 2000).matchAll(SIGNS)) {
    const [raw, word, digits, sign, , dot, hyphen, space] = piece;
    const next = text[piece.index + raw.length] ?? ' ';
    if (space !== undefined) {
      spaced = true;
      if (before === 'none') before = 'space';
      continue;
    }
    const inside = !spaced && /[\p{L}\d_]/u.test(next);
    if (
      word !== undefined ||
      digits !== undefined ||
      sign !== undefined ||
      (inside && (dot ?? hyphen) !== undefined)
    ) {
      const kind = word !== undefined ? 'word' : digits !== undefined ? 'digits' : 'mark';
      tokens.push({ word: hyphen === undefined ? fold(raw) : '-', raw, kind, before, at: piece.index });
      before = 'none';
    } else before = 'pause';
    spaced = false;
  }
  return tokens;
}

/** Hyphens that only spell (« R-O-B ») or count (« forty-two ») are not part of the address. */
function withoutJoints(tokens: readonly Token[], words: LanguageWords): Token[] {
  const isNumber = (token: Token | undefined) =>
    token?.kind === 'word' &&
    (token.word === 'vingts' ||
      token.word === 'cents' ||
      numeralsAt([token], 0, words.numerals).length > 0) &&
    token.word.length > 1;
  return tokens.filter((token, index) => {
    const left = tokens[index - 1];
    const right = tokens[index + 1];
    if (token.word !== '-') return true;
    return !(isLetter(left) && isLetter(right)) && !(isNumber(left) && isNumber(right));
  });
}

const isProvider = (token: Token | undefined) =>
  token !== undefined &&
  (Object.hasOwn(PROVIDERS, token.word) || Object.hasOwn(PROVIDER_ALIASES, token.word));

/** « Michel, un seul l »: no letter twice. */
const ONLY_ONE = ['un seul', 'juste un', 'only one', 'just one', 'single'];

/** « Michelle with two l's »: how many tokens say how the last word is written. The word is put right. */
function hintAt(tokens: readonly Token[], at: number, last: Atom | undefined, words: LanguageWords): number {
  const [how, letter] = [tokens[at]?.word ?? '', tokens[at + 1]];
  const sign = [EMAIL.at, EMAIL.dot].some((signs) => anyPhraseAt(tokens, at + 2, signs) > 0);
  if (last?.kind === 'word' && how === 'no' && isLetter(letter) && sign) {
    if (letter?.word === 'h') last.text = last.text.replace(/h$/u, '');
    return 2;
  }
  const one = anyPhraseAt(tokens, at, ONLY_ONE);
  const single = tokens[at + one];
  if (last?.kind === 'word' && one > 0 && isLetter(single)) {
    last.text = last.text.replace(`${single?.word}${single?.word}`, single?.word ?? '');
    return one + 1;
  }
  if (last?.kind !== 'word' || !['with', 'avec', 'sans', 'without'].includes(tokens[at]?.word ?? ''))
    return 0;
  for (let index = at + 1; index < at + 9; index += 1) {
    const word = tokens[index]?.word ?? '';
    const letter = /^\p{L}(?:'s)?$/u.test(word) && word !== 'a' ? word.charAt(0) : '';
    const count = words.numerals.units[word];
    if (letter !== '') {
      const two = words.numerals.units[tokens[index - 1]?.word ?? ''] === 2;
      if (two && !last.text.includes(letter + letter)) last.text = last.text.replace(letter, letter + letter);
      const more = ['et', 'and'].includes(tokens[index + 1]?.word ?? '');
      if (more && words.numerals.units[tokens[index + 2]?.word ?? ''] !== undefined) {
        index += 1;
        continue;
      }
      return index + 1 - at;
    }
    if (
      count === undefined &&
      !['a', 'an', 'the', 'le', 'seul', 'only', 'just', 'juste', 'une'].includes(word)
    )
      return 0;
  }
  return 0;
}

/** « Jean-Pierre, no hyphen »: the hyphens that were heard are none. */
function dropHyphens(found: Atom[]): void {
  const from = found.findLastIndex((atom) => atom.kind === 'at') + 1;
  for (let index = found.length - 1; index >= from; index -= 1)
    if (found[index]?.kind === 'sign' && found[index]?.text === '-') found.splice(index, 1);
}

/** Reads the atoms of a sentence. */
export function atoms(text: string, words: LanguageWords): Atom[] {
  // « robert . miller @ gmail . com »: a recogniser may set signs apart.
  const closed = text.replace(/([\p{L}\d])\s+([.@_])\s+(?=[\p{L}\d])/gu, '$1$2');
  const tokens = withoutJoints(signTokens(closed), words);
  const found: Atom[] = [];
  let at = 0;
  let paused = true;
  const push = (kind: Atom['kind'], said: string, length: number) => {
    const token = tokens[at];
    found.push({ kind, text: said, pause: paused || token?.before === 'pause', raw: token?.raw ?? '' });
    at += length;
    paused = false;
  };
  const nextIsLetterAt = (index: number) => isLetter(tokens[index]);
  while (at < tokens.length) {
    const token = tokens[at];
    if (token === undefined) break;
    const lengths = {
      restart: anyPhraseAt(tokens, at, words.corrections.restarts),
      correct: anyPhraseAt(tokens, at, words.corrections.markers),
      hesitate: anyPhraseAt(tokens, at, words.corrections.hesitations),
      silent: anyPhraseAt(tokens, at, EMAIL.silent),
      at: anyPhraseAt(tokens, at, EMAIL.at),
      dot: anyPhraseAt(tokens, at, EMAIL.dot),
      underscore: anyPhraseAt(tokens, at, EMAIL.underscore),
      hyphen: anyPhraseAt(tokens, at, EMAIL.hyphen),
      plus: anyPhraseAt(tokens, at, EMAIL.plus),
      capital: anyPhraseAt(tokens, at, EMAIL.capital),
      letter: anyPhraseAt(tokens, at, LETTER_NAMES),
    };
    const signs = Math.max(lengths.at, lengths.dot, lengths.underscore, lengths.hyphen, lengths.plus);
    const twice = doubled(tokens, at, words);
    const provider =
      (EMAIL.atBeforeProvider.includes(token.word) && isProvider(tokens[at + 1])) ||
      (EMAIL.atBeforeProvider.includes(token.word) &&
        isLetter(tokens[at + 1]) &&
        /^(?:mail|cloud)$/u.test(tokens[at + 2]?.word ?? ''));
    const numeral = numeralsAt(tokens, at, words.numerals)
      .filter((each) => each.cost < 0.5)
      .sort((a, b) => b.length - a.length)[0];
    const spelled = tokens
      .slice(at, at + lengths.letter)
      .map((each) => each.word)
      .join(' ');
    const nextIsLetter = isLetter(tokens[at + lengths.letter]) || found.at(-1)?.kind === 'letter';
    const isCapital =
      /^(?:maj|en$|tout$)/u.test(token.word) ||
      nextIsLetterAt(at + lengths.capital) ||
      found.at(-1)?.kind === 'letter';
    const hint = hintAt(tokens, at, found.at(-1), words);
    if (hint > 0) at += hint;
    else if (lengths.restart > 0) push('restart', '', lengths.restart);
    else if (lengths.correct > 0 && lengths.correct >= lengths.silent && token.word !== 'plutot')
      push('correct', '', lengths.correct);
    else if (lengths.hesitate > 0) at += lengths.hesitate;
    else if (lengths.silent > 0 && lengths.silent >= signs) {
      if (anyPhraseAt(tokens, at, EMAIL.noHyphen) === lengths.silent) dropHyphens(found);
      paused ||= token.before === 'pause';
      at += lengths.silent;
    } else if (signs > 0 && signs === lengths.at) push('at', '@', signs);
    else if (signs > 0 && signs === lengths.underscore) push('sign', '_', signs);
    else if (signs > 0 && signs === lengths.hyphen) push('sign', '-', signs);
    else if (signs > 0 && signs === lengths.dot) push('dot', '.', signs);
    else if (signs > 0 && signs === lengths.plus) push('sign', '+', signs);
    else if (provider && found.length > 0) push('at', '@', 1);
    else if (lengths.letter > 1 || (lengths.letter === 1 && nextIsLetter)) {
      push('letter', EMAIL.letters[spelled] ?? '', lengths.letter);
    } else if (twice !== null) {
      // « Double o seven »: noughts, where digits stand around them.
      const after = tokens[at + twice.length];
      const counts = numeralsAt(tokens, at + twice.length, words.numerals).length > 0 && !isLetter(after);
      const noughts = /^o+$/u.test(twice.text) && (counts || found.at(-1)?.kind === 'digits');
      push(
        noughts ? 'digits' : 'letter',
        noughts ? twice.text.replaceAll('o', '0') : twice.text,
        twice.length,
      );
    } else if (lengths.capital > 0 && isCapital) at += lengths.capital;
    else if ((token.word === 'oh' || token.word === 'o') && !/\d/u.test(found.at(-1)?.text ?? '')) {
      const spells = token.word === 'o' && found.at(-1)?.kind === 'letter';
      const zero =
        !spells && numeralsAt(tokens, at + 1, words.numerals).length > 0 && !isLetter(tokens[at + 1]);
      push(zero ? 'digits' : token.word === 'o' ? 'letter' : 'word', zero ? '0' : token.word, 1);
    } else if (namesCount(tokens, at, found, words)) push('word', token.word, 1);
    else if (token.word !== 'o' && numeral !== undefined) push('digits', numeral.digits, numeral.length);
    else if (isLetter(token)) {
      const { length, counts } = spelledLetter(tokens, at);
      if (counts) push(token.raw === 'à' ? 'word' : 'letter', token.word, length);
      else at += length;
    } else push(token.kind === 'digits' ? 'digits' : 'word', token.word, 1);
  }
  return found;
}
