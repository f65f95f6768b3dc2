import type { Ring } from '../../agent/calls/ring.ts';
import { phoneNumber } from '../parts/phone-number.ts';
import { t } from '../words/index.ts';

/** Who calls, for the person at the desk. */
export function callerOf({ caller }: Ring): string {
  return caller === null ? t.desk.visitor : phoneNumber(caller);
}
