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
  const late = AbortSignal.timeout(ANSWER_WITHIN);
  const response = await fetch(new URL('/v1/calls', server || location.href), {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(wanted),
    credentials: 'omit',
    signal: AbortSignal.any([signal, late]),
  }).catch(() => {
    if (late.aborted) throw new CallFailure('widget.server-slow');
    throw new CallFailure(navigator.onLine ? 'widget.server-unreachable' : 'widget.offline');
  });
  const body: unknown = await response.json().catch(() => null);
  if (response.ok && isAnswer(body)) return body;
  if (isRefusal(body)) {
    const { code, message, retryAfter } = body.error;
    throw new CallFailure(code, message, retryAfter ?? secondsHeader(response));
  }
  throw new CallFailure('widget.server-error', null, secondsHeader(response));
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
