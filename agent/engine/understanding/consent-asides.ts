/** What callers say beside a yes to a text message, set apart from what they say on the matter. */
import { danger } from './consent-danger.ts';
import type { ConsentAsides } from './lexicon/consent-asides.ts';
import { consentAsidesEn } from './lexicon/en/consent-asides.ts';
import { consentAsidesFr } from './lexicon/fr/consent-asides.ts';
import { anyOf } from './match.ts';

const both = [consentAsidesEn, consentAsidesFr];
const sources = (part: keyof ConsentAsides) => both.map((words) => words[part]);
const everywhere = (...parts: (keyof ConsentAsides)[]) =>
  new RegExp(anyOf(parts.flatMap(sources)).source, 'g');

/** Clauses whose every word is known, with the letter that stands for them in `clear-yes`. */
const CLOSED = [
  [everywhere('easy'), 'W'],
  [everywhere('suits'), 'R'],
  [everywhere('refused'), 'N'],
  [everywhere('facts', 'impatience'), 'C'],
] as const;
/** Clauses that are known by how they begin. */
const OPEN = [
  [everywhere('because'), 'R'],
  [everywhere('asked', 'plans'), 'K'],
] as const;
const refused = anyOf(sources('refused'));
const conditional = anyOf(sources('conditional'));
const spoils = danger(
  'refusals',
  'channels',
  'hedges',
  'quotes',
  'questions',
  'pressure',
  'mockery',
  'people',
  'settled',
  'broken',
  'digits',
);
/** « …, not an I »: what was wrong, after what is right. */
const NOT_THAT =
  '(?: ?\\| (?:not|pas) (?:a |an |le |la )?(?!now|maintenant|par|by|tout|yet|text|de|d)[a-z0-9]+(?= *$| [|A-Z]))?';
const elsewhere = (part: 'business' | 'corrections') =>
  new RegExp(
    `(?<![a-z0-9])(?:${sources('turnsTo').join('|')})(?:${sources(part).join('|')})(?![a-z0-9])${NOT_THAT}`,
    'g',
  );
const business = elsewhere('business');
const corrections = elsewhere('corrections');
const ofText = anyOf(sources('ofText'));
const sours = danger('hedges', 'mockery', 'pressure');
const refuses = danger('refusals', 'digits');
const cancels = anyOf(sources('cancels'));
const told = anyOf(sources('told'));
/** Words of what callers ask about, that would be dangers elsewhere. */
const TOPIC = /\b(?:factur[a-z]*|invoice|bill|price|prix|(?:me|know|see|ask|moi|savoir) (?:if|si))\b/g;
const INSTEAD = / (?:instead|rather|plutot|a la place)(?![a-z])/g;
/** Only the beginning of what somebody says, or its end. */
const UNFINISHED =
  /^but (?!of course)|(?:^| )(?:but|mais|wait|attendez|and|or|et|ou|if|si|because|parce que)$/;

/**
 * The clauses with a letter for each that is beside the matter: `H` another question, `W` a no in form that is none,
 * `R` why a text suits the caller, `K` what they will do with it, `N` a channel
 * that they will not have, `C` anything else.
 */
export function withoutAsides(clauses: string): string {
  let rest = clauses.replace(corrections, (found) => (isElse(found) ? ' H ' : found));
  rest = rest.replace(business, (found) =>
    isElse(found) && !refuses.test(found) && !conditional.test(found.replace(TOPIC, '')) ? ' H ' : found,
  );
  for (const [pattern, letter] of CLOSED) rest = rest.replace(pattern, letter);
  for (const [pattern, letter] of OPEN) rest = rest.replace(pattern, (found) => untilSpoilt(found, letter));
  if (refused.test(clauses)) rest = rest.replace(INSTEAD, ' ');
  return rest
    .replace(/ +/g, ' ')
    .trim()
    .replace(/([HRCKN]) \?$/, '$1');
}

/** Whether the sentence has only begun, or somebody else is quoted, meant, or told to do what the caller was asked. */
export function isForSomebodyElse(clauses: string): boolean {
  return UNFINISHED.test(clauses) || cancels.test(clauses) || told.test(withoutAsides(clauses));
}

/** Whether a clause about another matter has nothing of this one in it. */
function isElse(found: string): boolean {
  return !ofText.test(found) && !sours.test(found.replace(TOPIC, '')) && !/\d{4}/.test(found);
}

/** A letter for the words of a clause, up to where it turns into something else. */
function untilSpoilt(found: string, letter: string): string {
  const head = found.split(' ').slice(0, 2).join(' ');
  const tail = found.slice(head.length);
  const ends = [spoils, conditional].map((pattern) => tail.search(pattern)).filter((at) => at !== -1);
  return ends.length === 0 ? letter : `${letter} ${tail.slice(Math.min(...ends))}`;
}
