/** Days of the week in a text, ranges filled in: « Tuesday to Thursday » is three days. */
import { fold } from '../fold.ts';

const DAYS: Record<string, number> = {
  monday: 0,
  tuesday: 1,
  wednesday: 2,
  thursday: 3,
  friday: 4,
  saturday: 5,
  sunday: 6,
  lundi: 0,
  mardi: 1,
  mercredi: 2,
  jeudi: 3,
  vendredi: 4,
  samedi: 5,
  dimanche: 6,
};
const NAME = Object.keys(DAYS).join('|');
const ONE_OR_RANGE = new RegExp(
  `\\b(${NAME})s?\\b(?:\\s*(?:-|–|to|through|till|until|au|a|jusqu'au)\\s*(${NAME})s?\\b)?`,
  'gu',
);
const WEEKEND = /\bweek-?ends?\b|\bfins? de semaine\b/u;
const WEEK = /\bweekdays\b|\ben semaine\b/u;
const EVERY = /\bevery day\b|\bdaily\b|\b(?:seven|7) days\b|\btous les jours\b|\b(?:sept|7) jours\b/u;

/** The days, Monday being 0. */
export function daysIn(text: string): ReadonlySet<number> {
  const plain = fold(text);
  const days = new Set<number>();
  for (const [, first = '', last] of plain.matchAll(ONE_OR_RANGE)) {
    const from = DAYS[first] ?? 0;
    const to = last === undefined ? from : (DAYS[last] ?? from);
    for (let day = from; ; day = (day + 1) % 7) {
      days.add(day);
      if (day === to) break;
    }
  }
  if (WEEKEND.test(plain)) for (const day of [5, 6]) days.add(day);
  if (WEEK.test(plain)) for (const day of [0, 1, 2, 3, 4]) days.add(day);
  if (EVERY.test(plain)) for (const day of [0, 1, 2, 3, 4, 5, 6]) days.add(day);
  return days;
}
