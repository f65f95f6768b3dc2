/** Whether it is a fit hour, on the recipient's own clock. */

/** Minutes since midnight in `zone` at `at`; null for a zone that this machine does not know. */
function minutesIn(zone: string, at: number): number | null {
  try {
    const parts = new Intl.DateTimeFormat('en-GB', {
      timeZone: zone,
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23',
    }).formatToParts(at);
    const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
    return part('hour') * 60 + part('minute');
  } catch {
    return null;
  }
}

function minutesOf(clock: string): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/**
 * True where a text may not arrive: in any of the zones it is before `from` or not before `to` (`HH:MM`), or there
 * is no zone, or one that is not known. `at`: milliseconds since the epoch.
 */
export function isQuiet(zones: readonly string[], at: number, hours: { from: string; to: string }): boolean {
  const from = minutesOf(hours.from);
  const to = minutesOf(hours.to);
  if (zones.length === 0) return true;
  return zones.some((zone) => {
    const now = minutesIn(zone, at);
    return now === null || now < from || now >= to;
  });
}
