/** The worker's log: codes and times, never what was said or by whom. */
import { log as livekitLog } from '@livekit/agents';
import { CarillonError } from '../errors.ts';

export const log = () => livekitLog().child({ part: 'voice' });

/** Logs a failure by its code, and its message only where it is ours (others may quote what was said). */
export function logFailure(what: string, error: unknown): void {
  const code = error instanceof CarillonError ? error.code : error instanceof Error ? error.name : 'unknown';
  const message = error instanceof CarillonError ? error.message : undefined;
  log().warn({ what, code, ...(message === undefined ? {} : { message }) }, `${what}: ${code}`);
}
