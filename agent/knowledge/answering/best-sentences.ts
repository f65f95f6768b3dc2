/** The sentence of a passage, or two neighbours, that cover a question best; a heading's words count for its sentences. */
import type { Passage } from '../document.ts';
import { plainText, sentencesOf } from '../sentences.ts';
import type { Asked } from './asked.ts';
import { daysIn } from './days.ts';
import { tells } from './topics.ts';
import { type Vocabulary, vocabularyOf } from './vocabulary.ts';

/** An answer is never longer than this, in characters. */
const LONGEST = 320;
/** What a sentence gains by looking like what was asked for: an amount, a time, a place. */
const FITS = 0.35;
/** What it gains by telling of the question's topic. */
const TELLS = 0.25;
/** What it gains by being about a day that was asked for. */
const DAY = 0.8;
const HEADING = 0.4;
const LATER = 0.01;

/** The best sentences as they stand, or null where the passage has none that could be said. */
export function bestSentences(passage: Passage, asked: Asked): string | null {
  const { language, kind, topics } = asked;
  const sentences = sentencesOf(passage.text).filter((sentence) => sentence.length <= LONGEST);
  const around = [passage.title, ...passage.headings];
  let best: { at: number; value: number } | null = null;
  for (const [at, sentence] of sentences.entries()) {
    if (asks(sentence)) continue;
    const before = sentences[at - 1];
    const own = before !== undefined && asks(before) ? [before, sentence] : [sentence];
    const fits = kind?.answer.test(sentence) === true ? FITS : 0;
    const told = topics.some((topic) => tells(sentence, topic)) ? TELLS : 0;
    const value =
      covered(asked, vocabularyOf(own, language)) +
      HEADING * covered(asked, vocabularyOf([...own, ...around], language)) +
      fits +
      told +
      (aboutDay(sentence, asked) ? DAY : 0) -
      at * LATER;
    if (best === null || value > best.value) best = { at, value };
  }
  if (best === null) return null;
  const whole = asked.kind?.name === 'hours' && asked.days.size === 0 && asked.own.size === 0;
  const end = whole ? endOfHours(sentences, best.at, asked) : best.at;
  if (whole && end > best.at)
    return plainText(
      sentences
        .slice(best.at, end + 1)
        .map(closed)
        .join(' '),
    );
  return plainText(withNext(sentences, best.at, asked));
}

/** The last of the sentences after one that go on telling hours, as a table's rows do. */
function endOfHours(sentences: readonly string[], from: number, { kind }: Asked): number {
  let end = from;
  let length = sentences[from]?.length ?? 0;
  for (let at = from + 1; at < sentences.length; at++) {
    const sentence = sentences[at] ?? '';
    length += sentence.length + 2;
    if (length > LONGEST || kind?.answer.test(sentence) !== true) break;
    end = at;
  }
  return end;
}

function aboutDay(sentence: string, { days }: Asked): boolean {
  if (days.size === 0) return false;
  const told = daysIn(sentence);
  return [...days].some((day) => told.has(day));
}

function covered({ weights, total }: Asked, vocabulary: Vocabulary): number {
  let sum = 0;
  for (const [term, weight] of weights) sum += weight * vocabulary.knows(term);
  return sum / (total || 1);
}

function asks(sentence: string): boolean {
  return /\?\s*$/.test(sentence);
}

/** The sentence, and the next one where it goes on about the same, or holds what was asked for. */
function withNext(sentences: readonly string[], at: number, asked: Asked): string {
  const sentence = closed(sentences[at] ?? '');
  const next = sentences[at + 1];
  if (next === undefined || asks(next) || sentence.length + next.length > LONGEST) return sentence;
  if (aboutDay(sentence, asked) && !aboutDay(next, asked)) return sentence;
  const goesOn = covered(asked, vocabularyOf([next], asked.language)) > 0;
  const supplies = asked.kind?.answer.test(sentence) === false && asked.kind.answer.test(next);
  return goesOn || supplies || sentence.length < 60 ? `${sentence} ${closed(next)}` : sentence;
}

/** With a full stop, so that the next sentence is not run into. */
function closed(sentence: string): string {
  return /[.!?…:»”)]$/.test(sentence) ? sentence : `${sentence}.`;
}
