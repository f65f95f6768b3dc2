/** A period's figures as charts: pure, so that what is drawn and what the table says are one thing. */
import type { Figures } from '../../agent/calls/figures.ts';
import { bucketEnd, type WaitPart, waitQuantile } from '../../agent/calls/waits-of.ts';
import type { Plot } from './plot.ts';

const DAY = 24 * 3_600_000;

/** Every day of the period, as the business counts days. */
export function daysOf({ from, to, timezone }: Pick<Figures, 'from' | 'to' | 'timezone'>): string[] {
  const format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' });
  const last = format.format(Date.parse(to) - 1);
  const days: string[] = [];
  // From noon to noon no change of the clocks skips a day or tells one twice.
  for (let at = Date.parse(from) + DAY / 2; days.at(-1) !== last && days.length < 1_000; at += DAY)
    days.push(format.format(at));
  return days;
}

/** The outcomes that occur, the most frequent first. */
function outcomesOf({ calls }: Figures): string[] {
  const totals = new Map<string, number>();
  for (const { outcome, calls: count } of calls) totals.set(outcome, (totals.get(outcome) ?? 0) + count);
  return [...totals].sort((a, b) => b[1] - a[1]).map(([outcome]) => outcome);
}

function byOutcome(
  figures: Figures,
  keys: readonly (string | number)[],
  keyOf: (row: Figures['calls'][number]) => string | number,
  name: (outcome: string) => string,
): Plot['series'] {
  return outcomesOf(figures).map((outcome) => {
    const counts = new Map<string | number, number>();
    for (const row of figures.calls)
      if (row.outcome === outcome) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + row.calls);
    return { name: name(outcome), values: keys.map((key) => counts.get(key) ?? 0) };
  });
}

/** Calls by day and outcome. `show`: a day for the person. */
export function callsByDay(
  figures: Figures,
  show: (day: string) => string,
  name: (outcome: string) => string,
): Plot {
  const days = daysOf(figures);
  return { kind: 'bar', labels: days.map(show), series: byOutcome(figures, days, ({ day }) => day, name) };
}

/** Calls by the hour of the day, and outcome. */
export function callsByHour(figures: Figures, name: (outcome: string) => string): Plot {
  const hours = Array.from({ length: 24 }, (_, hour) => hour);
  const labels = hours.map((hour) => `${String(hour).padStart(2, '0')}:00`);
  return { kind: 'bar', labels, series: byOutcome(figures, hours, ({ hour }) => hour, name) };
}

/** The waits of a part, by bucket, on one day or on all. */
function bucketsOf(
  { waits }: Figures,
  part: WaitPart,
  day: string | null,
): { from: number; turns: number }[] {
  const turns = new Map<number, number>();
  for (const row of waits)
    if (row.part === part && (day === null || row.day === day))
      turns.set(row.from, (turns.get(row.from) ?? 0) + row.turns);
  return [...turns].map(([from, count]) => ({ from, turns: count })).sort((a, b) => a.from - b.from);
}

/** What so much of the turns did not exceed in all, in milliseconds. */
export function waitOf(
  figures: Figures,
  part: WaitPart,
  share: number,
  day: string | null = null,
): number | null {
  return waitQuantile(bucketsOf(figures, part, day), share);
}

/** Quantiles of the whole wait, day by day. */
export function waitsByDay(
  figures: Figures,
  show: (day: string) => string,
  shares: readonly { share: number; name: string }[],
): Plot {
  const days = daysOf(figures);
  return {
    kind: 'line',
    labels: days.map(show),
    series: shares.map(({ share, name }) => ({
      name,
      values: days.map((day) => waitOf(figures, 'all', share, day)),
    })),
  };
}

/** How the whole wait is spread. */
export function waitSpread(figures: Figures, turns: string): Plot {
  const buckets = bucketsOf(figures, 'all', null);
  const last = buckets.at(-1)?.from ?? 0;
  const counts = new Map(buckets.map((one) => [one.from, one.turns]));
  const froms: number[] = [];
  for (let from = buckets[0]?.from ?? 0; from <= last; from = bucketEnd(from)) froms.push(from);
  return {
    kind: 'bar',
    labels: froms.map((from) => `${from}–${bucketEnd(from)}`),
    series: [{ name: turns, values: froms.map((from) => counts.get(from) ?? 0) }],
  };
}

/** The median of each part, day by day, one on the other. */
export function waitParts(
  figures: Figures,
  show: (day: string) => string,
  name: (part: Exclude<WaitPart, 'all'>) => string,
): Plot {
  const days = daysOf(figures);
  const parts = ['wait', 'understanding', 'answer'] as const;
  return {
    kind: 'bar',
    labels: days.map(show),
    series: parts.map((part) => ({
      name: name(part),
      values: days.map((day) => waitOf(figures, part, 0.5, day)),
    })),
  };
}
