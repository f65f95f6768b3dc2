/** Times of day as people say them. */
import { cardinalsAt } from '../numerals.ts';
import type { SlotContext, SlotReading } from '../slot.ts';
import { afterCorrection, anyPhraseAt, type Token, tokenize } from '../tokens.ts';
import { CALENDAR, type CalendarWords } from '../words/calendar.ts';
import { type LanguageWords, WORDS } from '../words/index.ts';

interface Sentence {
  tokens: readonly Token[];
  calendar: CalendarWords;
  words: LanguageWords;
}

interface Clock {
  hour: number;
  minute: number;
  /** Where it ends, in tokens. */
  end: number;
  /** How it shows that it is a time: an hour alone may be any number. */
  sure: boolean;
  /** On a 24-hour clock, or with its half of the day: not to be moved to the afternoon. */
  settled: boolean;
}

function countAt(
  { tokens, words }: Sentence,
  at: number,
  most: number,
): { value: number; end: number } | null {
  const token = tokens[at];
  if (token?.kind === 'digits') {
    return token.word.length <= 2 && Number(token.word) <= most
      ? { value: Number(token.word), end: at + 1 }
      : null;
  }
  const zero = words.numerals.units[token?.word ?? ''] === 0 ? 1 : 0;
  const found = cardinalsAt(tokens, at + zero, words.numerals)
    .filter(
      (each) =>
        each.value <= most &&
        !tokens.slice(at + 1, at + zero + each.length).some((t) => t.before === 'pause'),
    )
    .sort((a, b) => b.length - a.length)[0];
  return found === undefined ? null : { value: found.value, end: at + zero + found.length };
}

/** « Half past two », « quarter to three », « ten past four ». */
function minutesFirst(sentence: Sentence, at: number): Clock | null {
  const { tokens, calendar } = sentence;
  const half = anyPhraseAt(tokens, at, calendar.half);
  const quarter = anyPhraseAt(tokens, at, calendar.quarter);
  const count =
    half + quarter > 0 ? { value: half > 0 ? 30 : 15, end: at + half + quarter } : countAt(sentence, at, 59);
  if (count === null || !calendar.minutesFirst) return null;
  const past = anyPhraseAt(tokens, count.end, calendar.past);
  const to = anyPhraseAt(tokens, count.end, calendar.to);
  if (past + to === 0 && half === 0) return null;
  const from = count.end + past + to;
  const named =
    anyPhraseAt(tokens, from, calendar.noon) > 0 ? { value: 12, end: from + 1 } : countAt(sentence, from, 23);
  if (named === null) return null;
  const hour = to > 0 ? named.value - 1 : named.value;
  const minute = to > 0 ? 60 - count.value : count.value;
  return { hour: hour === 0 ? 12 : hour, minute, end: named.end, sure: true, settled: false };
}

/** The minutes after an hour: « trente », « et quart », « moins vingt », « thirty ». */
function minutesAt(sentence: Sentence, at: number): { value: number; end: number } {
  const { tokens, calendar } = sentence;
  const sign = anyPhraseAt(tokens, at, calendar.to) > 0 && !calendar.minutesFirst ? -1 : 1;
  const from = at + (sign < 0 || anyPhraseAt(tokens, at, calendar.past) > 0 ? 1 : 0);
  const half = anyPhraseAt(tokens, from, calendar.half);
  const quarter = anyPhraseAt(tokens, from, calendar.quarter);
  if (!calendar.minutesFirst && half + quarter > 0)
    return { value: sign * (half > 0 ? 30 : 15), end: from + half + quarter };
  const plain = calendar.minutesFirst ? at : from;
  const count =
    tokens[plain]?.before === 'pause' && tokens[plain]?.kind !== 'digits'
      ? null
      : countAt(sentence, plain, 59);
  const padded = tokens[plain]?.kind !== 'digits' || tokens[plain]?.word.length === 2;
  const oh = sentence.words.numerals.units[tokens[plain]?.word ?? ''] === 0;
  if (
    count === null ||
    !padded ||
    (calendar.minutesFirst && count.value < 10 && !oh && tokens[plain]?.kind !== 'digits')
  )
    return { value: 0, end: at };
  return { value: sign * count.value, end: count.end };
}

/** « Three thirty », « 15 h 30 », « trois heures moins le quart », « midi et demi ». */
function hourFirst(sentence: Sentence, at: number): Clock | null {
  const { tokens, calendar } = sentence;
  const noon = anyPhraseAt(tokens, at, calendar.noon);
  const midnight = anyPhraseAt(tokens, at, calendar.midnight);
  const hour = noon + midnight > 0 ? { value: noon > 0 ? 12 : 0, end: at + 1 } : countAt(sentence, at, 24);
  if (hour === null) return null;
  if (noon > 0 && tokens[at - 1]?.word.endsWith('apres') === true) return null;
  const unit = anyPhraseAt(tokens, hour.end, calendar.hours);
  const minutes = minutesAt(sentence, hour.end + unit);
  const shifted = hour.value * 60 + minutes.value;
  const wrapped = (shifted + 24 * 60) % (24 * 60);
  return {
    hour: Math.floor(wrapped / 60),
    minute: wrapped % 60,
    end: Math.max(minutes.end, hour.end + unit),
    sure: noon + midnight + unit > 0 || minutes.value !== 0 || minutes.end > hour.end,
    settled: noon + midnight > 0 || hour.value > 12,
  };
}

/** In the morning or the afternoon: as said, or as a business is open. */
function settle(clock: Clock, half: 'am' | 'pm' | null): string {
  let hour = clock.hour;
  if (!clock.settled) {
    if (half === 'pm' && hour < 12) hour += 12;
    else if (half === 'am' && hour === 12) hour = 0;
    else if (half === null && hour >= 1 && hour <= 6) hour += 12;
  }
  return `${String(hour % 24).padStart(2, '0')}:${String(clock.minute).padStart(2, '0')}`;
}

/** The last time of day in a sentence, as `HH:MM`. Bare hours are taken in business hours: « three » is 15:00. */
export function readTime(text: string, context: SlotContext): SlotReading | null {
  const tokens = tokenize(text.replace(/\b([ap])\.\s?m\b\.?/giu, '$1m'));
  const mended = afterCorrection(tokens, WORDS[context.language]);
  return (mended === null ? null : readIn(mended, context)) ?? readIn(tokens, context);
}

function readIn(tokens: readonly Token[], context: SlotContext): SlotReading | null {
  const calendar = CALENDAR[context.language];
  const sentence: Sentence = { tokens, calendar, words: WORDS[context.language] };
  const saysPm = tokens.some((_, index) => anyPhraseAt(tokens, index, calendar.pm) > 0);
  const saysAm = tokens.some((_, index) => anyPhraseAt(tokens, index, calendar.am) > 0);
  const half = saysPm ? 'pm' : saysAm ? 'am' : null;
  let found: Clock | null = null;
  for (let at = 0; at < tokens.length; at += 1) {
    const clock = minutesFirst(sentence, at) ?? hourFirst(sentence, at);
    if (clock === null) continue;
    const hasHalf =
      anyPhraseAt(tokens, clock.end, calendar.am) > 0 || anyPhraseAt(tokens, clock.end, calendar.pm) > 0;
    const sure = clock.sure || hasHalf;
    if (sure || (context.expected && clock.hour >= 1 && (found === null || !found.sure)))
      found = { ...clock, sure };
    at = clock.end - 1;
  }
  if (found !== null && (found.sure || context.expected))
    return { value: settle(found, half), confidence: found.sure ? 0.9 : 0.75 };
  for (const [phrase, value] of Object.entries(calendar.parts)) {
    if (context.expected && tokens.some((_, index) => anyPhraseAt(tokens, index, [phrase]) > 0))
      return { value, confidence: 0.5 };
  }
  return null;
}
