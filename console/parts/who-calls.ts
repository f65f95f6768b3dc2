import { t } from '../words/index.ts';
import { phoneNumber } from './phone-number.ts';

/** Whose call it is: their number, or what is known where there is none. */
export function whoCalls({ caller, channel }: { caller: string | null; channel: 'web' | 'phone' }): string {
  if (caller !== null) return phoneNumber(caller);
  return channel === 'web' ? t.calls.visitor : t.calls.hidden;
}
