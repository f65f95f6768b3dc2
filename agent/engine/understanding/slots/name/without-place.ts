/** « Roger Dupont de Laval », « Lise Roy de Construction Lavoie »: a name without where its bearer is from. */

import type { Token } from '../tokens.ts';
import { COMMON_WORDS_FR } from '../words/common-words.fr.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { PLACE_STARTS, PLACES } from '../words/places.ts';

/** Particles that also mean « from ». */
const FROM: ReadonlySet<string> = new Set(['de', 'du', 'des']);
/** Particles of a surname that is not over yet. */
const INSIDE: ReadonlySet<string> = new Set([
  'de',
  'du',
  'des',
  'da',
  'dos',
  'van',
  'von',
  'der',
  'den',
  'della',
  'di',
]);
/** « Le toiletteur »: after a whole name, who its bearer is. */
const THE: ReadonlySet<string> = new Set(['le', 'la', 'les']);
/** A surname may be written so (« de Saint-Exupéry »); after a first and a last name it is a town. */
const FULL = 2;

const isPlace = (word: string) => PLACES.has(word) || PLACE_STARTS.has(word);

/**
 * The words up to the place or the firm. What stands before « de » must be a whole name already: two words that are
 * not two given names (« Jean Marie de la Fontaine »), unless a place that we know follows.
 */
export function withoutPlace(words: readonly Token[]): Token[] {
  for (let at = 1; at < words.length; at += 1) {
    const word = words[at]?.word ?? '';
    const elided = /^d'(.+)$/u.exec(word)?.[1];
    // « Rufin Leroi le toiletteur »
    const apposed =
      at >= FULL && THE.has(word) && words[at]?.raw === word && !GIVEN_NAMES.has(words[at - 1]?.word ?? '');
    if (apposed && !INSIDE.has(words[at - 1]?.word ?? '')) return words.slice(0, at);
    if (!FROM.has(word) && elided === undefined) continue;
    const said = words.slice(0, at).filter(({ before }, index) => index === 0 || before !== 'hyphen');
    const inside =
      FROM.has(words[at + 1]?.word ?? '') || ['la', 'le', 'les'].includes(words[at + 1]?.word ?? '');
    const next = elided ?? words[at + (inside ? 2 : 1)]?.word ?? '';
    // « Sylvie de Québec », « Sylvie de la paroisse »
    const from =
      elided === undefined &&
      GIVEN_NAMES.has(words[0]?.word ?? '') &&
      (isPlace(next) || COMMON_WORDS_FR.has(next));
    if (said.length < FULL && from) return words.slice(0, at);
    if (said.length < FULL) continue;
    const last = said.at(-1)?.word ?? '';
    if (isPlace(next)) return words.slice(0, at);
    if (said.some(({ word }) => INSIDE.has(word))) continue;
    if (!GIVEN_NAMES.has(last) || words[at]?.raw.startsWith("d'")) return words.slice(0, at);
  }
  return [...words];
}
