/** Runs of one name that were parted by how it is written: « Catherine with a K Moore », « J P Morrison ». */
import { isSpellingOf } from '../spelling.ts';
import type { Token } from '../tokens.ts';
import { hinted } from './hinted.ts';
import type { Part, Run } from './part.ts';
import { spelledWord } from './spell.ts';

const LONGEST = 4;

const shares = (a: readonly Token[], b: readonly Token[]) =>
  a.some(({ word }) => b.some((each) => each.word === word || isSpellingOf(each.word, word)));

/** « Catherine », « with a K », « Moore »: one run, if the second says nothing of the first again. */
function acrossHint(run: Part | undefined, hint: Part | undefined, next: Part | undefined): Run | null {
  if (run?.kind !== 'run' || hint?.kind !== 'hint' || next?.kind !== 'run') return null;
  if (run.words.length + next.words.length > LONGEST || shares(run.words, next.words)) return null;
  if (next.pause && run.words.length > 1) return null;
  return { ...run, words: [...hinted(run.words, hint), ...spaced(next.words)] };
}

/** « J P Morrison », « T H I Nguyen »: letters that come before a name and do not spell it. */
function afterLetters(
  before: Part | undefined,
  letters: Part | undefined,
  run: Part | undefined,
): Run | null {
  if (letters?.kind !== 'letters' || run?.kind !== 'run' || before?.kind === 'run') return null;
  const { text } = letters;
  if (run.words.length > 2 || run.pause) return null;
  const whole = run.words.map(({ word }) => word).join('');
  if (run.words.some(({ word }) => word.startsWith(text) || isSpellingOf(text, word))) return null;
  if (text.length < 2 || isSpellingOf(text, whole)) return null;
  // « Y a », « I m »: two letters that are words.
  if (text.length === 2 ? /^[iy]/u.test(text) : run.words.length > 1) return null;
  const first = text.length === 2 ? [...text].map(spelledWord) : [spelledWord(text)];
  return { ...run, words: [...first, ...spaced(run.words)] };
}

const spaced = (words: readonly Token[]): Token[] =>
  words.map((token, index) => (index === 0 ? { ...token, before: 'space' } : token));

/** The parts, with such runs made one. */
export function mendParts(said: readonly Part[]): Part[] {
  const found: Part[] = [];
  for (let at = 0; at < said.length; at += 1) {
    const part = said[at] as Part;
    const hint = acrossHint(found.at(-1), part, said[at + 1]);
    const letters = afterLetters(found.at(-1), part, said[at + 1]);
    // « Samantha, I mean, Fox » after « Sam »: said of the name before it.
    const next = said[at + 1];
    const trails =
      part.kind === 'correct' &&
      !part.pause &&
      found.at(-1)?.kind === 'run' &&
      next?.kind === 'run' &&
      next.pause;
    if (trails && at > 1) continue;
    if (hint !== null) found[found.length - 1] = hint;
    else if (letters !== null) found.push(letters);
    else found.push(part);
    if (hint !== null || letters !== null) at += 1;
  }
  return found;
}

/** « Bond, James Bond », « Ed, Ed Norris »: a name without what was said of it twice. */
export function withoutRepeats(words: readonly Token[]): Token[] {
  if (words.length < 3) return [...words];
  for (let size = Math.floor(words.length / 2); size > 0; size -= 1) {
    const twice = words.slice(0, size).every(({ word }, at) => word === words[at + size]?.word);
    if (twice) return spaced(words.slice(size));
  }
  const [first] = words;
  return first?.word === words.at(-1)?.word ? spaced(words.slice(1)) : [...words];
}
