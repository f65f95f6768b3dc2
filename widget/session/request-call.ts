import type { CallAnswer, CallRequest, Refusal } from '../../agent/contract.ts';
import { CallFailure } from './call-failure.ts';

/** How long the server may take to answer, in milliseconds. */
export const ANSWER_WITHIN = 12_000;

/** Asks the server for a call. Throws a `CallFailure`: with the server's own words where it refused. */
export async function requestCall(
  server: string,
  wanted: CallRequest,
  signal: AbortSignal,
): Promise<CallAnswer> {
  const patience = new AbortController();
  const stop = () => patience.abort();
  const timer = setTimeout(stop, ANSWER_WITHIN);
  signal.addEventListener('abort', stop, { once: true });
  try {
    const response = await fetch(new URL('/v1/calls', server || location.href), {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(wanted),
      credentials: 'omit',
      signal: patience.signal,
    });
    const body: unknown = await response.json().catch(() => null);
    if (response.ok && isAnswer(body)) return body;
    throw refused(response, body);
  } catch (error) {
    if (patience.signal.aborted) throw new CallFailure('widget.server-slow');
    if (error instanceof CallFailure) throw error;
    throw new CallFailure(navigator.onLine ? 'widget.server-unreachable' : 'widget.offline');
  } finally {
    clearTimeout(timer);
  }
}

function refused(response: Response, body: unknown): CallFailure {
  const wait = secondsHeader(response);
  if (!isRefusal(body)) return new CallFailure('widget.server-error', null, wait);
  const { code, message, retryAfter } = body.error;
  return new CallFailure(code, message, retryAfter ?? wait);
}

const isAnswer = (body: unknown): body is CallAnswer =>
  typeof body === 'object' && body !== null && 'token' in body && 'url' in body;

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
