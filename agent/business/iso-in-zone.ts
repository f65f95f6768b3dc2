/** The moment as ISO 8601 with the zone's own offset: `2026-11-24T17:05:00-05:00`. An unknown zone is UTC. */
export function isoInZone(milliseconds: number, timezone: string): string {
  const offset = offsetOf(milliseconds, timezone);
  const local = new Date(milliseconds + offset * 60_000).toISOString().slice(0, 19);
  const size = Math.abs(offset);
  const two = (value: number) => String(value).padStart(2, '0');
  return `${local}${offset < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`;
}

/** Minutes that the zone is ahead of UTC. */
function offsetOf(milliseconds: number, timezone: string): number {
  try {
    const name = formatOf(timezone)
      .formatToParts(milliseconds)
      .find((part) => part.type === 'timeZoneName')?.value;
    const [, sign, hours, minutes] = /GMT([+-])(\d{2}):(\d{2})/.exec(name ?? '') ?? [];
    return sign === undefined ? 0 : (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  } catch {
    return 0;
  }
}

/** A format takes far longer to make than to use. */
const formats = new Map<string, Intl.DateTimeFormat>();
function formatOf(timezone: string): Intl.DateTimeFormat {
  const made =
    formats.get(timezone) ??
    new Intl.DateTimeFormat('en', { timeZone: timezone, timeZoneName: 'longOffset' });
  formats.set(timezone, made);
  return made;
}
