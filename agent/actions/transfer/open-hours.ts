import { type Hours, WEEKDAYS } from '../../business/business.ts';

/** Whether it is open at `at` (milliseconds since the epoch) on the clock of `timezone`. No hours: always. */
export function isOpen(hours: Hours | undefined, timezone: string, at: number): boolean {
  if (hours === undefined) return true;
  const parts = new Intl.DateTimeFormat('en-GB', {
    timeZone: timezone,
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).formatToParts(at);
  const part = (type: string) => parts.find((one) => one.type === type)?.value ?? '';
  const day = WEEKDAYS.find((name) => name === part('weekday').toLowerCase());
  const now = `${part('hour')}:${part('minute')}`;
  return day !== undefined && (hours[day] ?? []).some(({ from, to }) => from <= now && now < to);
}
