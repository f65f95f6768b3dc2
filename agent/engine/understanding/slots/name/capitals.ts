/** Names as they are written, from words that a recogniser may have left in lower case. */
import { fold, type Token } from '../tokens.ts';
import { CAPITAL_PARTICLES, MAC, PARTICLES } from '../words/names.ts';

const upper = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1);

function capital(raw: string): string {
  const word = raw.replace(/[’‘]/gu, "'");
  const shouted = word.length > 1 && word === word.toLocaleUpperCase();
  if (!shouted && word !== word.toLocaleLowerCase()) return word;
  const lower = word.toLocaleLowerCase();
  const elided = /^([odl])'(.+)$/u.exec(lower);
  if (elided !== null) return `${upper(elided[1] ?? '')}'${upper(elided[2] ?? '')}`;
  if (/^mc\p{L}{2,}/u.test(lower)) return `Mc${upper(lower.slice(2))}`;
  return MAC.has(lower) ? `Mac${upper(lower.slice(3))}` : upper(lower);
}

/** The written form of the words of a name. Capitals that were there are kept. */
export function writtenName(words: readonly Token[]): string {
  let name = '';
  for (const [index, token] of words.entries()) {
    const small = PARTICLES.has(token.word) && token.raw === token.raw.toLocaleLowerCase() && index > 0;
    const afterDe = ['de', 'von', 'van'].includes(words[index - 1]?.word ?? '');
    const keeps =
      small && (!CAPITAL_PARTICLES.has(token.word) || afterDe) && (token.word !== 'la' || afterDe);
    // « Shaquille o neal »: a recogniser leaves the apostrophe out.
    const elided = index > 0 && words[index - 1]?.word === 'o' && words[index - 1]?.before !== 'hyphen';
    const link = index === 0 ? '' : elided ? "'" : token.before === 'hyphen' ? '-' : ' ';
    name += link + (keeps && index < words.length - 1 ? token.word : capital(token.raw));
  }
  return name;
}

/** A token for a word that was spelled out, keeping the accents of the word that it spells, if it does. */
export function respell(token: Token, letters: string): Token {
  return fold(token.raw) === letters ? token : { ...token, word: letters, raw: letters };
}
