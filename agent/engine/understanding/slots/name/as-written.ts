/** A name as its bearer says that it is written. */
import type { Token } from '../tokens.ts';
import { isAlike } from './alike.ts';
import { hinted } from './hinted.ts';
import { isDenied } from './own-words.ts';
import { type Hint, isRun, type Part } from './part.ts';
import { spell } from './spell.ts';

/** Who writes a name otherwise than its bearer. */
const PEOPLE: ReadonlySet<string> = new Set(
  'people everyone everybody they always often usually monde gens toujours souvent ils'.split(' '),
);

/** « … no h in John »: between a hint and the word that it is about. */
const IN: ReadonlySet<string> = new Set(['in', 'on', 'to', 'of', 'a', 'sur', 'dans', 'pour', 'for']);

/** The words right after a hint: « with a z on Beatriz ». */
function wordsAfter(said: readonly Part[], at: number): readonly Token[] {
  const link = said[at + 1];
  const next = link?.kind === 'stop' && IN.has(link.word) && !link.pause ? said[at + 2] : link;
  return isRun(next) && !next.pause ? next.words : [];
}

/** The words, with the one that a hint is about as it is said with it: « Philip, two l's in Phillip ». */
function asSaidAgain(words: readonly Token[], [again, ...more]: readonly Token[]): Token[] {
  if (again === undefined || more.length > 0 || words.some(({ word }) => word === again.word))
    return [...words];
  const at = words.findIndex((each) => isAlike(each, again));
  return words.map((each, index) => (index === at ? { ...again, before: each.before } : each));
}

/** The words of the name that a hint is about: those said before it, or right after (« with a z on Beatriz »). */
function subject(words: readonly Token[], said: readonly Part[], at: number): readonly Token[] {
  const named = wordsAfter(said, at);
  const after = words.filter((one) => named.some(({ word }) => word === one.word));
  if (after.length > 0 && after.length === named.length) return after;
  const before = said.slice(0, at).findLastIndex(isRun);
  const run = said[before];
  if (!isRun(run)) return words;
  // « People always put two l's »
  if (said.slice(before, at).some((part) => part.kind === 'stop' && PEOPLE.has(part.word))) return [];
  // « Pas Lyne avec un y »
  if (isDenied(said, before) || said[before - 1]?.kind === 'other') return [];
  // « Anna, no h, Anna Schmidt »: a name said after the hint already heeds it.
  const again = said
    .slice(at)
    .some((part) => isRun(part) && part.words.some((one) => run.words.some((each) => isAlike(each, one))));
  return again ? [] : words.filter((one) => run.words.some((each) => isAlike(each, one)));
}

/** The words with the accents that they have where they are said again. */
function accented(words: readonly Token[], said: readonly Part[]): Token[] {
  const runs = said.filter(isRun).flatMap((run) => run.words);
  return words.map((token) => {
    const bare = token.raw.toLowerCase() === token.word;
    const other = runs.find(({ word, raw }) => word === token.word && raw.toLowerCase() !== word);
    return bare && other !== undefined ? { ...token, raw: other.raw } : token;
  });
}

/** Applies all that a sentence says of how the name is written. */
export function asWritten(name: readonly Token[], said: readonly Part[]): Token[] {
  let words = accented(name, said);
  for (const [at, part] of said.entries()) {
    if (part.kind === 'letters' && part.text.length > 1 && !isDenied(said, at))
      words = spell(words, part.text, said.slice(at).some(isRun) && !said.slice(0, at).some(isRun));
  }
  for (const [at, part] of said.entries()) {
    // « M E N O N, no a's »: said of what is spelled already.
    if (part.kind !== 'hint' || (said[at - 1]?.kind === 'letters' && part.how !== 'hyphen')) continue;
    words = asSaidAgain(words, wordsAfter(said, at));
    const of = subject(words, said, at);
    if (of.length > 0 || part.how === 'hyphen') words = hinted(words, part satisfies Hint, of);
  }
  return words;
}
