import type { Ring } from '../../agent/calls/ring.ts';
import { t } from '../words/index.ts';

/** Who calls, for the person at the desk. */
export function callerOf({ caller }: Ring): string {
  return caller ?? t.desk.visitor;
}
