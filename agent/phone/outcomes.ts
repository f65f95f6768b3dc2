/** What a SIP status means for whoever waits for a person. */
import type { PhoneOutcome } from './line.ts';

const OUTCOMES: Record<number, PhoneOutcome> = {
  403: 'refused',
  408: 'noAnswer',
  480: 'noAnswer',
  486: 'busy',
  487: 'noAnswer',
  600: 'busy',
  603: 'refused',
  607: 'refused',
  608: 'refused',
};

/** The outcome of a leg whose last answer was `status`. */
export function outcomeOf(status: number): PhoneOutcome {
  if (status >= 200 && status < 300) return 'answered';
  return OUTCOMES[status] ?? 'failed';
}
