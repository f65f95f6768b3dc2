/** Hyphens and apostrophes that are said inside a name: « Jean trait d'union Pierre », « o apostrophe brien ». */
import { anyPhraseAt, type Token } from '../tokens.ts';

const HYPHENS: readonly string[] = [
  'hyphen',
  'dash',
  'tiret',
  "trait d'union",
  'trait union',
  'trait d union',
];
const APOSTROPHES: readonly string[] = ['apostrophe'];
/** After these the sign is spoken about: « with a hyphen », « pas de tiret ». */
const ABOUT: ReadonlySet<string> = new Set(
  'a an the no with without is un le l de sans avec pas and or et ou petit'.split(' '),
);

const isWord = (token: Token | undefined): token is Token =>
  token?.kind === 'word' && token.word.length > 1 && !ABOUT.has(token.word);

/** The tokens with what such a sign does to the word after it, and without the sign. */
export function withSaidSigns(tokens: readonly Token[], never: ReadonlySet<string>): Token[] {
  const found: Token[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at] as Token;
    const before = found.at(-1);
    const hyphen = anyPhraseAt(tokens, at, HYPHENS);
    const apostrophe = anyPhraseAt(tokens, at, APOSTROPHES);
    const next = tokens[at + Math.max(hyphen, apostrophe)];
    const elided = `${before?.word ?? ''}'${next?.word ?? ''}`;
    if (apostrophe > 0 && found.at(-2)?.word === elided && before !== undefined) {
      // « D'Amours, d apostrophe amours »: said again, with its sign.
      found.pop();
      at += apostrophe;
    } else if (hyphen > 0 && isWord(before) && isWord(next) && !never.has(next.word)) {
      found.push({ ...next, before: 'hyphen' });
      at += hyphen;
    } else if (apostrophe > 0 && /^[odl]$/u.test(before?.word ?? '') && isWord(next) && before) {
      found[found.length - 1] = {
        ...before,
        word: `${before.word}'${next.word}`,
        raw: `${before.raw}'${next.raw}`,
      };
      at += 1;
    } else if (apostrophe > 0 && /^[odl]$/u.test(before?.word ?? '') && /^\p{L}$/u.test(next?.word ?? '')) {
      // « O'Neil, o apostrophe n e i l »: what is spelled stands after the apostrophe.
      found.pop();
    } else found.push(token);
  }
  return found;
}
