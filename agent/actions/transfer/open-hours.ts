import { type Holiday, type Hours, WEEKDAYS } from '../../business/business.ts';

/**
 * Whether it is open at `at` (milliseconds since the epoch) on the clock of `timezone`; a holiday's own hours come before
 * its weekday's. No hours: always.
 */
export function isOpen(
  hours: Hours | undefined,
  timezone: string,
  at: number,
  holidays: readonly Holiday[] = [],
): boolean {
  if (hours === undefined) return true;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'short',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const weekday = WEEKDAYS.find((name) => name === part('weekday').toLowerCase());
  const yearly = `${part('month')}-${part('day')}`;
  const holiday =
    holidays.find(({ date }) => date === `${part('year')}-${yearly}`) ??
    holidays.find(({ date }) => date === yearly);
  const now = `${part('hour')}:${part('minute')}`;
  const ranges = holiday?.hours ?? (weekday === undefined ? [] : hours[weekday]) ?? [];
  return ranges.some(({ from, to }) => from <= now && now < to);
}
