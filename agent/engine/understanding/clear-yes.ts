/**
 * Whether a sentence is a clear yes to a text message, whoever says it and whatever else they say: somewhere an act
 * that permits, and around it nothing that could take it back. What could (a condition, a question, another number,
 * « later », irony …) is a closed class of words; a statement of other words is how people talk.
 */
import { danger, EVERY_DANGER } from './consent-danger.ts';
import type { ClearYesWords } from './lexicon/clear-yes.ts';
import { clearYesEn } from './lexicon/en/clear-yes.ts';
import { clearYesFr } from './lexicon/fr/clear-yes.ts';
import { anyOf } from './match.ts';

const both = [clearYesEn, clearYesFr];
const any = (...parts: (keyof ClearYesWords)[]) =>
  anyOf(both.flatMap((words) => parts.flatMap((part) => words[part])));
const everywhere = (...parts: (keyof ClearYesWords)[]) => new RegExp(any(...parts).source, 'g');

/**
 * What is understood, and the letter that then stands for it; a caller's words are lower case. In this order: « text
 * me » in « so I can text me » is no order, and « sure » in « that sure helps » is no word of its own.
 */
const PARTS: readonly (readonly [RegExp, string])[] = [
  [everywhere('harmless'), 'H'],
  [everywhere('reasons'), 'R'],
  [everywhere('because'), 'B'],
  [everywhere('asides'), 'A'],
  [everywhere('orders'), 'O'],
  [everywhere('sends'), 'S'],
  [everywhere('acts'), 'M'],
  [everywhere('polite'), 'P'],
  [everywhere('courtesies'), 'C'],
  [everywhere('yes'), 'Y'],
  [everywhere('mild'), 'W'],
];
const joints = everywhere('joints');
const takesBack = danger(...EVERY_DANGER);
const before = danger('buts', 'turns');
const statement = new RegExp(`^(?:${both.flatMap((words) => words.statements).join('|')})(?![a-z0-9])`);
/** What an order to send may stand behind: « the garage can send it » permits nothing. */
const leads = new RegExp(`${any('yes', 'mild', 'acts', 'polite', 'courtesies').source} $`);
const BEGINS =
  /(?:^|[A-Z|?] |\b(?:and|so|then|just|please|well|now|oh|anyway|but|et|donc|alors|ben|bon|puis|la|voila|mais) )$/;
/** Orders that bring their own beginning, and acts that bring their own yes. */
const OWN =
  /^(?:yes|yeah|please|so|go ahead|go on|feel free|by all means|just|you (?:can|may)|vous pouvez|tu peux)\b/;
const AGREES = /\b(?:yes|yeah|sure|oui|ouais)\b/;
const FOLLOWS = /\b(?:so|donc|alors) $/;
/** « …, okay yes, send it »: how the sentence ends counts, whatever came up before. */
const ENDS =
  /(?:(?:so|ok|well|but|and|then|alors|donc|bon|ben|mais|et|la|voila) |[CH] )*[YW] (?:[CHYW] )*[SM](?: [YWSMCHRB])*$/;
/** « Wait, yes »: of two minds. */
const WAITS =
  /^(?:wait|attendez|attends|(?:hold|hang) on|un (?:instant|moment)|(?:one|a) moment)(?: [A-Z])*$/;
/** « The number’s good »; « my wife’s phone » is hers. */
const IS =
  /(?<![a-z0-9])(?!(?:wife|husband|partner|son|daughter|mom|mum|mother|dad|father|brother|sister|friend|neighbou?r|boss|else) )([a-z]{3,}) s (?!il|elle|en |est|y |a|oc|ou|phone|cell|number|mobile|land|line)/g;
/** Sounds of somebody who listens. */
const MURMURS = /^(?:(?:uhhuh|mhm|ouin) ?)+$/;
/** Other words than those of the parts, at most: a longer story is asked about again. */
const MOST_WORDS = 18;
/** Between a yes and an order so many are nobody's business: a name, an oath, « hop ». */
const FEW = 2;

/** The sentence with a letter for each part that is understood, and the words that are not. */
export function outline(plain: string): string {
  let rest = plain.replace(IS, '$1 is ');
  for (const [pattern, mark] of PARTS) {
    const heard = rest;
    rest = heard.replace(pattern, (found: string, ...more) => {
      const head = heard.slice(
        0,
        more.findLast((value) => typeof value === 'number'),
      );
      if (mark === 'S' && !OWN.test(found) && !BEGINS.test(head) && !leads.test(head)) return found;
      return AGREES.test(found) || (mark === 'S' && FOLLOWS.test(head)) ? `Y ${mark}` : mark;
    });
  }
  return rest.replaceAll('O', 'S').replace(joints, ' ').replace(/ +/g, ' ').trim();
}

/** Whether normalised words, the number that was asked about taken out of them, are a clear yes. */
export function isClearYes(plain: string): boolean {
  const rest = outline(plain);
  const has = (mark: string) => rest.includes(mark);
  if (!/[SMPY]/.test(rest) || takesBack.test(rest)) return false;
  // What stands behind the beginning of a reason is the reason.
  const unknown = rest
    .replace(/B [a-z0-9 ]+/g, 'B ')
    .split(/[A-Z]/)
    .map((words) => words.trim())
    .filter((words) => words !== '');
  if (unknown.join(' ').split(' ').length > MOST_WORDS) return false;
  if (ENDS.test(rest)) return !WAITS.test(rest);
  if (before.test(rest)) return false;
  if (unknown.length === 0)
    return (
      /[SM]/.test(rest) ||
      (has('P') && (has('Y') || !/[RA]/.test(rest))) ||
      (has('Y') && !has('A') && !MURMURS.test(plain))
    );
  const firm = has('S') || (has('M') && (has('Y') || has('W'))) || (has('Y') && (has('R') || has('B')));
  const last = has('Y') ? rest.lastIndexOf('S') : -1;
  const passes = (words: string) =>
    statement.test(words) || (rest.indexOf(words) < last && words.split(' ').length <= FEW);
  return firm && unknown.every(passes);
}
