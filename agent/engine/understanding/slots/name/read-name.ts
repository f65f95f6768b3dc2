/** Names of people, as they introduce themselves. */
import type { SlotContext, SlotReading } from '../slot.ts';
import { WORDS } from '../words/index.ts';
import { NAMES, type NameWords } from '../words/names.ts';
import { asWritten } from './as-written.ts';
import { writtenName } from './capitals.ts';
import { nameWords } from './name-words.ts';
import { isDenied } from './own-words.ts';
import { parts } from './parts.ts';
import { cutSpelled, spelledWord } from './spell.ts';

/** « Bit.ly/x »: no part of a name. */
const LINK =
  /\b[a-z0-9-]+\.(?:com|ca|org|net|ly|io|co|fr|gl|me|app|info|biz|us|uk)\b(?:\/\S*)?|\bhttps?:\S+/giu;
/** « A message for Jordan »: whose name it is not, unless it was asked for. */
const FOR_ANOTHER =
  /\b(?:message|call|note|package|delivery|appel|colis|livraison) (?:is |est )?(?:for|pour)\b/iu;

/** « Luc Roy and my wife's name is … »: the caller first. */
const SECOND =
  /^(\S+ \S+.*?),? (?:and|et|pis|puis) (?:my|ma|mon) (?:wife|husband|son|daughter|partner|femme|mari|conjointe?|fils|fille|blonde|chum)(?:['’]s| is| name| c['’]est| s['’]appelle).*$/iu;
/** « W/ », and « St. », whose full stop ends nothing. */
const SHORT = /\bw\/|\b(?:ste?|mrs?|ms|dr|jr|sr)\.(?=\s)/giu;
/** « A B C D »: no name is spelled so. */
const ALPHABET = 'abcdefghijklmnopqrstuvwxyz';
/** « Lily's fine ». */
const FINE =
  /\b(\p{L}+)['’]s (fine|good|ok|okay|(?:the|my) (?:last |first |family |given )?name|the surname|the first|the last)\b/iu;

/**
 * Whoever was not asked gives a name only by saying that it is theirs, not by « my mother … » or « for … », nor by a
 * label that may mean something else (« how long does teak last outdoors? »).
 */
const NAMED = /name|nom|famille/;
const unasked = (names: NameWords): NameWords => ({
  ...names,
  ...names.introduces,
  first: names.first.filter((label) => NAMED.test(label)),
  last: names.last.filter((label) => NAMED.test(label)),
});
const UNASKED = { en: unasked(NAMES.en), fr: unasked(NAMES.fr) };

/** The name that a sentence gives, with its capitals; null for a sentence that gives none. */
export function readName(text: string, context: SlotContext): SlotReading | null {
  const names = (context.expected ? NAMES : UNASKED)[context.language];
  if (!context.expected && FOR_ANOTHER.test(text)) return null;
  const plain = text
    .replace(LINK, ' , ')
    .replace(SHORT, (short) => (/^w/iu.test(short) ? 'with ' : `${short.slice(0, -1)} `))
    .replace(SECOND, '$1')
    .replace(FINE, '$1 is $2');
  const cut = parts(plain, names, WORDS[context.language]);
  const said = cut.slice(cut.findLastIndex((part) => part.kind === 'restart') + 1);
  const spellings = said.flatMap((part, at) =>
    part.kind === 'letters' && part.text.length > 1 && !isDenied(said, at) ? [part.text] : [],
  );
  const found = nameWords(said, names, context.expected);
  if (found === null) {
    const others = said.filter((part) => part.kind === 'stop').length;
    if (!context.expected || spellings.length === 0 || spellings.length > 3 || others > 6) return null;
    if (!spellings.some((each) => each.length > 2) || spellings.some((each) => ALPHABET.includes(each)))
      return null;
    const whole = spellings.length === 1 ? cutSpelled(spellings[0] ?? '') : spellings;
    return { value: writtenName(whole.map(spelledWord)), confidence: 0.8 };
  }
  const words = asWritten(found.words, said);
  const confidence = { strong: 0.95, weak: 0.85, bare: 0.8 }[found.lead];
  return { value: writtenName(words), confidence: context.expected ? confidence : confidence - 0.1 };
}
