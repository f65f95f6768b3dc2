import { letterAt } from '../letters.ts';
import { anyPhraseAt, type Token } from '../tokens.ts';
import { EMAIL } from '../words/email.ts';
import type { LanguageWords } from '../words/index.ts';
import { lettersByName } from './letters-by-name.ts';

/** Said of a letter; a name keeps the accents of the word that it spells. */
const ACCENTS = ['accent aigu', 'accent grave', 'accent circonflexe', 'trema', 'cedille'];
/** What a caller goes on with after « I », who has just spelled a name. */
const VERBS: ReadonlySet<string> = new Set(
  `am was have had called call live work need want would will can do did think guess know said told spoke
  already just hope got get mean believe own rent drive`.split(/\s+/u),
);

/** A run of spelled letters, and where it ends; letters in a row without pauses end at one. */
export function lettersAt(
  tokens: readonly Token[],
  at: number,
  words: LanguageWords,
): { text: string; end: number } {
  const named = lettersByName(tokens, at);
  if (named !== null) return named;
  let text = '';
  let index = at;
  let paused = false;
  while (index < tokens.length) {
    const token = tokens[index];
    const before = token?.before;
    const letter = letterAt(tokens, index, words);
    if (letter === null) break;
    if (index > at && before === 'pause') {
      if (!paused && text.length >= 2) break;
      paused = true;
    }
    // « … D H A L I W A L, I called yesterday »
    if (text.length >= 2 && token?.word === 'i' && VERBS.has(tokens[index + 1]?.word ?? '')) break;
    // « K H O U R Y, y a un h là-dedans »
    const there = text.length >= 2 && token?.word === 'y' && tokens[index + 1]?.raw.toLowerCase() === 'a';
    const goesOn = tokens[index + 2];
    if (there && goesOn?.before === 'space' && goesOn.word.length > 1) break;
    text += letter.text;
    const next = tokens[index + 1];
    // « … T E R, capital A »: said of a letter that was spelled already.
    if (next?.before === 'pause' && EMAIL.capital.includes(next.word) && text.length >= 2) {
      index += 1;
      break;
    }
    index += letter.length;
    index += anyPhraseAt(tokens, index, ACCENTS);
  }
  // « Y a pas de chauffage »
  return text === 'ya' && index < tokens.length ? { text: '', end: at } : { text, end: index };
}
