import type { Token } from '../tokens.ts';
import { isGivenName } from './given.ts';

/** How a recogniser writes the names of letters. */
const NAMED: Readonly<Record<string, string>> = {
  ay: 'a',
  eh: 'a',
  bee: 'b',
  cee: 'c',
  see: 'c',
  sea: 'c',
  dee: 'd',
  eff: 'f',
  gee: 'g',
  aitch: 'h',
  haitch: 'h',
  jay: 'j',
  kay: 'k',
  ell: 'l',
  em: 'm',
  en: 'n',
  oh: 'o',
  pee: 'p',
  cue: 'q',
  queue: 'q',
  ar: 'r',
  are: 'r',
  ess: 's',
  tee: 't',
  tea: 't',
  you: 'u',
  vee: 'v',
  ex: 'x',
  why: 'y',
  zed: 'z',
  zee: 'z',
  ache: 'h',
  elle: 'l',
  emme: 'm',
  enne: 'n',
  esse: 's',
  te: 't',
  ka: 'k',
  pe: 'p',
};
/** Of these, what is hardly ever said but as a letter: a spelling holds one at least. */
const SURE: ReadonlySet<string> = new Set(
  'bee cee dee eff gee aitch haitch jay kay ell ess tee vee zed zee ar emme enne esse ka'.split(' '),
);
const SHORTEST = 3;

/** « Kay oh zed ay kay »: letters by their names; null where there are fewer than three in a row. */
export function lettersByName(tokens: readonly Token[], at: number): { text: string; end: number } | null {
  let text = '';
  let end = at;
  let sure = 0;
  let named = 0;
  for (let token = tokens[end]; token !== undefined; token = tokens[end]) {
    const alone = /^\p{L}$/u.test(token.word);
    const letter = alone ? token.word : NAMED[token.word];
    const pauses = end > at && token.before === 'pause';
    // « Jay, oh, you have it »: a name, and what comes after it.
    const isName = end === at + 1 && isGivenName(tokens[at]?.word ?? '');
    if (letter === undefined || (pauses && (text.length >= SHORTEST || isName))) break;
    text += letter;
    end += 1;
    if (!alone) named += 1;
    if (SURE.has(token.word)) sure += 1;
  }
  return text.length >= SHORTEST && sure > 0 && named > 1 ? { text, end } : null;
}
