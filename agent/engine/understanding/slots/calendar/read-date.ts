/** Dates as people say them, reckoned from the caller's own day. */
import { cardinalsAt } from '../numerals.ts';
import type { SlotContext, SlotReading } from '../slot.ts';
import { afterCorrection, anyPhraseAt, type Token, tokenize } from '../tokens.ts';
import { CALENDAR, type CalendarWords } from '../words/calendar.ts';
import { type LanguageWords, WORDS } from '../words/index.ts';
import { addDays, addMonths, dayFrom, dayOf, parts, weekdayOf } from './day.ts';

interface Sentence {
  tokens: readonly Token[];
  calendar: CalendarWords;
  words: LanguageWords;
  today: string;
}

/** A whole number from `at` on, with an ordinal's ending, and where it ends. */
function countAt({ tokens, calendar, words }: Sentence, at: number): { value: number; end: number } | null {
  const token = tokens[at];
  if (token === undefined) return null;
  if (token.kind === 'digits') {
    const suffix =
      /^(?:st|nd|rd|th|er|e)$/u.test(tokens[at + 1]?.word ?? '') && tokens[at + 1]?.before === 'none';
    return { value: Number(token.word), end: at + (suffix ? 2 : 1) };
  }
  const ordinal = calendar.ordinals[token.word];
  if (ordinal !== undefined) return { value: ordinal, end: at + 1 };
  const tens = words.numerals.tens[token.word];
  const unit = calendar.ordinals[tokens[at + 1]?.word ?? ''];
  if (tens !== undefined && unit !== undefined && unit < 10) return { value: tens + unit, end: at + 2 };
  const longest = cardinalsAt(tokens, at, words.numerals).sort((a, b) => b.length - a.length)[0];
  return longest === undefined ? null : { value: longest.value, end: at + longest.length };
}

/** « December third », « the third of December 2026 », « le 3 décembre ». */
function monthAndDay(sentence: Sentence, at: number): string | null {
  const { tokens, calendar, today } = sentence;
  const month = calendar.months[tokens[at]?.word ?? ''];
  if (month === undefined) return null;
  const skip = (index: number) => (calendar.the.includes(tokens[index]?.word ?? '') ? index + 1 : index);
  let after = at + 1;
  let day: number | null = null;
  for (let start = Math.max(0, at - 5); start < at && day === null; start += 1) {
    const count = countAt(sentence, start);
    const joins =
      count !== null &&
      tokens.slice(count.end, at).every((token) => token.word === 'of' || token.word === 'de');
    if (count !== null && joins && count.value >= 1 && count.value <= 31) day = count.value;
  }
  if (day === null) {
    const count = countAt(sentence, skip(at + 1));
    if (count === null || count.value < 1 || count.value > 31) return null;
    day = count.value;
    after = count.end;
  }
  const said = countAt(sentence, after)?.value ?? 0;
  const [year] = parts(today);
  if (said >= 2000 && said < 2200) return dayFrom(said, month, day);
  const here = dayFrom(year, month, day);
  return here !== null && here >= today ? here : dayFrom(year + 1, month, day);
}

/** « Tuesday », « next Tuesday », « mardi en huit ». */
function weekday({ tokens, calendar, today }: Sentence, at: number): string | null {
  const wanted = calendar.weekdays[tokens[at]?.word ?? ''];
  if (wanted === undefined) return null;
  const ahead = (wanted - weekdayOf(today) + 7) % 7 || 7;
  const before = calendar.next.includes(tokens[at - 1]?.word ?? '');
  const length = anyPhraseAt(tokens, at + 1, calendar.next);
  const week = length > 1 || (tokens[at + 1]?.word === 'next' && tokens[at + 2]?.word === 'week');
  const thisWeek = wanted > weekdayOf(today);
  if (week || (before && calendar.nextSkips)) return addDays(today, thisWeek ? ahead + 7 : ahead);
  return addDays(today, ahead);
}

/** « In two weeks », « dans trois jours », « a week from now ». */
function fromNow(sentence: Sentence, at: number): string | null {
  const { tokens, calendar, today } = sentence;
  const one = calendar.one.includes(tokens[at]?.word ?? '') ? { value: 1, end: at + 1 } : null;
  const count = one ?? countAt(sentence, at);
  const span = calendar.spans[tokens[count?.end ?? -1]?.word ?? ''];
  if (count === null || span === undefined) return null;
  const before = calendar.inWords.includes(tokens[at - 1]?.word ?? '');
  if (!before && anyPhraseAt(tokens, count.end + 1, calendar.inWords) === 0) return null;
  return span === 0 ? addMonths(today, count.value) : addDays(today, count.value * span);
}

/** « The fifteenth », « le quinze »: the next one. */
function dayOfMonth(sentence: Sentence, at: number): string | null {
  const { tokens, calendar, today } = sentence;
  if (!calendar.the.includes(tokens[at]?.word ?? '')) return null;
  const count = countAt(sentence, at + 1);
  if (count === null || count.value < 1 || count.value > 31) return null;
  const [year, month] = parts(today);
  for (let ahead = 0; ahead < 3; ahead += 1) {
    const first = addMonths(`${today.slice(0, 8)}01`, ahead);
    const [y, m] = ahead === 0 ? [year, month] : parts(first);
    const day = dayFrom(y, m, count.value);
    if (day !== null && day >= today) return day;
  }
  return null;
}

/** `2026-12-03`, `3/12/2026`. */
function typed(text: string, calendar: CalendarWords, today: string): string | null {
  const iso = /\b(\d{4})-(\d{1,2})-(\d{1,2})\b/u.exec(text);
  if (iso !== null) return dayFrom(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const slashed = /\b(\d{1,2})\/(\d{1,2})(?:\/(\d{4}))?\b/u.exec(text);
  if (slashed === null) return null;
  const [a, b] = [Number(slashed[1]), Number(slashed[2])];
  const [month, date] = (calendar.dayFirst && b <= 12) || a > 12 ? [b, a] : [a, b];
  const [year] = parts(today);
  const day = dayFrom(slashed[3] === undefined ? year : Number(slashed[3]), month, date);
  return day !== null && slashed[3] === undefined && day < today ? dayFrom(year + 1, month, date) : day;
}

/** The last date of a sentence (what a caller says last is what they mean), or null. */
export function readDate(text: string, context: SlotContext): SlotReading | null {
  const calendar = CALENDAR[context.language];
  const today = dayOf(context.now);
  const given = typed(text, calendar, today);
  if (given !== null) return { value: given, confidence: 0.95 };
  const tokens = tokenize(text);
  const mended = afterCorrection(tokens, WORDS[context.language]);
  return (mended === null ? null : readIn(mended, context)) ?? readIn(tokens, context);
}

function readIn(tokens: readonly Token[], context: SlotContext): SlotReading | null {
  const calendar = CALENDAR[context.language];
  const today = dayOf(context.now);
  const sentence: Sentence = { tokens, calendar, words: WORDS[context.language], today };
  const days = Object.keys(calendar.days);
  const relative = (at: number) => {
    const length = anyPhraseAt(tokens, at, days);
    const phrase = tokens
      .slice(at, at + length)
      .map((token) => token.word)
      .join(' ');
    if (length > 0) return addDays(today, calendar.days[phrase] ?? 0);
    const saturday = (6 - weekdayOf(today) + 7) % 7;
    return anyPhraseAt(tokens, at, calendar.weekend) > 0 ? addDays(today, saturday) : null;
  };
  const ways: [(at: number) => string | null, number][] = [
    [(at) => monthAndDay(sentence, at), 0.95],
    [(at) => fromNow(sentence, at), 0.9],
    [relative, 0.95],
    [(at) => weekday(sentence, at), 0.9],
    [(at) => (context.expected ? dayOfMonth(sentence, at) : null), 0.75],
  ];
  for (const [way, confidence] of ways) {
    let found: string | null = null;
    for (let at = 0; at < tokens.length; at += 1) {
      const denied = sentence.words.phone.negations.includes(tokens[at - 1]?.word ?? '');
      const day = denied ? null : way(at);
      const inside = way === relative && tokens[at - 2]?.word === 'day' && tokens[at]?.word === 'tomorrow';
      const after = way === relative && tokens[at - 1]?.word === 'apres';
      if (day !== null && !inside && !after) found = day;
    }
    if (found !== null) return { value: found, confidence };
  }
  return null;
}
