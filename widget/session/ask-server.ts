import type { Refusal } from '../../agent/contract.ts';
import { CallFailure } from './call-failure.ts';

export interface Question {
  /** Under the server's origin, which is the page's own where the element names none. */
  readonly path: string;
  /** Sent as JSON; absent, the server is only asked. */
  readonly body?: unknown;
  /** How long it may take, in milliseconds. */
  readonly within: number;
  readonly signal?: AbortSignal;
}

/**
 * Asks the server, and resolves with its answer as JSON (null where there is none). Throws a `CallFailure`: with the
 * server's own words where it refused.
 */
export async function askServer(server: string, { path, body, within, signal }: Question): Promise<unknown> {
  const patience = AbortSignal.timeout(within);
  try {
    const response = await fetch(new URL(path, server || location.href), {
      ...(body === undefined
        ? {}
        : {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body: JSON.stringify(body),
          }),
      credentials: 'omit',
      signal: signal ? AbortSignal.any([patience, signal]) : patience,
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer;
    throw refused(response, answer);
  } catch (error) {
    if (patience.aborted || signal?.aborted) throw new CallFailure('widget.server-slow');
    if (error instanceof CallFailure) throw error;
    throw new CallFailure(navigator.onLine ? 'widget.server-unreachable' : 'widget.offline');
  }
}

function refused(response: Response, body: unknown): CallFailure {
  const wait = secondsHeader(response);
  if (!isRefusal(body)) return new CallFailure('widget.server-error', null, wait);
  const { code, message, retryAfter } = body.error;
  return new CallFailure(code, message, retryAfter ?? wait);
}

const isRefusal = (body: unknown): body is Refusal =>
  typeof body === 'object' &&
  body !== null &&
  'error' in body &&
  typeof body.error === 'object' &&
  body.error !== null &&
  'code' in body.error &&
  'message' in body.error &&
  typeof body.error.message === 'object';

function secondsHeader(response: Response): number | null {
  const seconds = Number(response.headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) ? seconds * 1000 : null;
}
