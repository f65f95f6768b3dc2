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

/** A line of LiveKit's log without what it marks as personal: names, numbers, words spoken. */
export function withoutPersonalData(line: string): string {
  return line.replace(/"lk\.pii\.([^"]+)":(?:"(?:[^"\\]|\\.)*"|-?[\d.]+)/g, '"lk.pii.$1":"…"');
}

/** Has LiveKit's logger leave personal data out, in this process. Call once, after it is initialised. */
export function keepLogImpersonal(): void {
  const logger = livekitLog() as unknown as Record<symbol, { write(line: string): unknown }>;
  const symbol = Object.getOwnPropertySymbols(logger).find((one) => one.description === 'pino.stream');
  const stream = symbol === undefined ? undefined : logger[symbol];
  if (stream === undefined) return;
  const write = stream.write;
  stream.write = function (line) {
    return write.call(this, withoutPersonalData(line));
  };
}
