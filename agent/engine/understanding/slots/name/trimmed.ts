/** The words of a run without what does not belong to the name. */
import type { Token } from '../tokens.ts';
import { PARTICLES } from '../words/names.ts';
import { withoutRepeats } from './mend-parts.ts';
import { withoutStammer } from './own-words.ts';
import type { Part } from './part.ts';
import { withoutPlace } from './without-place.ts';

/** « Jacques Boisvert Boisvert Constructions »: a whole name, up to where a part of it is said again. */
function withoutFirm(words: readonly Token[]): Token[] {
  const again = words.findIndex(({ word }, at) => at > 1 && words[at - 1]?.word === word);
  return again < 0 ? [...words] : words.slice(0, again);
}

/** A run without the particles that end it. */
export function trimmed(words: readonly Token[]): Token[] {
  let end = words.length;
  while (end > 0 && PARTICLES.has(words[end - 1]?.word ?? '') && words[end - 1]?.raw === words[end - 1]?.word)
    end -= 1;
  return withoutFirm(withoutPlace(withoutRepeats(withoutStammer(words.slice(0, end)))));
}

/** « Tuan Le »: surnames that are particles elsewhere. */
const SURNAMES: ReadonlySet<string> = new Set(['le', 'do', 'van', 'ben']);

/** A run as a name: without a particle at its end, but where the sentence pauses after a given name and a surname. */
export function wholeName(words: readonly Token[], next: Part | undefined): Token[] {
  const ends = next === undefined || next.kind === 'letters' || ('pause' in next && next.pause);
  const kept = words.length === 2 && ends && SURNAMES.has(words[1]?.word ?? '');
  return kept ? [...words] : trimmed(words);
}
