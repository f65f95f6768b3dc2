/** The parts that lead to a name or stand beside it. */
import { anyPhraseAt } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { addPart, openRun } from './cut.ts';
import { leadAt } from './lead-at.ts';
import { isRun } from './part.ts';
import type { Step } from './step.ts';
import { isCommon } from './word-as-name.ts';

/** Said while thinking: the name goes on after it. */
const THINKING = /^(?:u+h+m*|u+m+|e+r+m*|h+m+|a+h+|o+h+|e+u+h*|h+e+u+|hu+m+|m+|m+h+m+|br+)$/u;
/** After these something new begins. */
const BEGINS: ReadonlySet<string> = new Set('okay ok alright right well bon voila so alors donc'.split(' '));

/** What leads to a name: « my name is », « au nom de ». */
export const lead: Step = (cut) => {
  const found = leadAt(cut);
  const { names, words, tokens, at } = cut;
  const filler = anyPhraseAt(tokens, at, names.fillers);
  const hesitates = anyPhraseAt(tokens, at, words.corrections.hesitations);
  if (found === null || found.length < Math.max(filler, hesitates)) return null;
  addPart(cut, { kind: found.kind, pause: cut.pause });
  return { length: found.length };
};

/** « No, sorry, »: what ends a name, for another to come. */
export const hesitation: Step = (cut, { word }) => {
  const length = anyPhraseAt(cut.tokens, cut.at, cut.words.corrections.hesitations);
  if (length === 0 || THINKING.test(word)) return null;
  addPart(cut, { kind: 'stop', word, pause: cut.pause });
  return { length };
};

/** Said to somebody, and names too. */
const ADDRESSED: ReadonlySet<string> = new Set(['buddy', 'bud', 'honey', 'dear', 'ty']);

/** What is said while thinking, or to fill: it belongs to no name. */
export const filler: Step = (cut, { word }) => {
  if (THINKING.test(word)) {
    // « Chuck Finley, um, Charles Finley »: a name after a whole one is another.
    const another =
      (openRun(cut)?.words.length ?? 0) > 1 && GIVEN_NAMES.has(cut.tokens[cut.at + 1]?.word ?? '');
    if (cut.pause || another) cut.open = false;
    return { length: 1, pause: cut.pause || another };
  }
  const length = anyPhraseAt(cut.tokens, cut.at, cut.names.fillers);
  // « Jean like John »: no filler, but what is compared.
  if (length === 0 || (word === 'like' && cut.found.some(isRun))) return null;
  // « Buddy Holt »: a name, where nothing but another word of it follows.
  const next = cut.tokens[cut.at + 1];
  const isName = length === 1 && ADDRESSED.has(word) && next?.kind === 'word' && next.before === 'space';
  if (isName && !cut.found.some(isRun) && !isCommon(next, cut.names)) return null;
  const run = openRun(cut);
  if (run === null || run.words.length > 1) cut.open = false;
  // « … my glasses, okay, Beatrice Monroe »: with it something new begins.
  const begins = BEGINS.has(word) && GIVEN_NAMES.has(cut.tokens[cut.at + length]?.word ?? '');
  return { length, pause: cut.pause || begins };
};

/** Before a title: « the Reverend Al Green ». */
const THE: ReadonlySet<string> = new Set(['the', 'le', 'la']);

/** « Agent de recouvrement »: no title. */
const OF = /^(?:d[eu]|des|l[ae]|les|d'.*)$/u;

/** « Dr », « madame »: left out of the name. */
export const title: Step = (cut, { word }) => {
  const next = cut.tokens[cut.at + 1];
  const known = cut.names.titles.includes(word.replace(/^l'/u, ''));
  // « Marcus, mister »
  if (known && next === undefined && cut.found.some(isRun)) return { length: 1 };
  if (!known || next?.kind !== 'word' || OF.test(next.word)) return null;
  const last = cut.found.at(-1);
  if (last?.kind === 'stop' && THE.has(last.word) && !cut.pause) {
    cut.found.pop();
    return { length: 1, pause: last.pause };
  }
  return { length: 1, pause: cut.pause };
};
