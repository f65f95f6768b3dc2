/** Days of the calendar, reckoned without a clock or a time zone: `2026-11-24` is a day wherever the caller is. */

/** The caller's day, from their present in ISO 8601 with offset. */
export function dayOf(now: string): string {
  return now.slice(0, 10);
}

const at = (day: string) => new Date(`${day}T00:00:00Z`);
const iso = (date: Date) => date.toISOString().slice(0, 10);

export function addDays(day: string, days: number): string {
  const date = at(day);
  date.setUTCDate(date.getUTCDate() + days);
  return iso(date);
}

/** The same day of a later month, or that month's last. */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = parts(day);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return iso(new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))));
}

/** Monday is 1, Sunday 7. */
export function weekdayOf(day: string): number {
  return at(day).getUTCDay() || 7;
}

export function parts(day: string): [year: number, month: number, date: number] {
  const [year = 1970, month = 1, date = 1] = day.split('-').map(Number);
  return [year, month, date];
}

/** The ISO day, or null if there is no such day. */
export function dayFrom(year: number, month: number, date: number): string | null {
  const day = new Date(Date.UTC(year, month - 1, date));
  const exists = day.getUTCMonth() === month - 1 && day.getUTCDate() === date;
  return exists ? iso(day) : null;
}
