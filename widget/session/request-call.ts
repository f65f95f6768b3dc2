import type { CallAnswer, CallRequest } from '../../agent/contract.ts';
import { askServer } from './ask-server.ts';
import { CallFailure } from './call-failure.ts';

/** How long the server may take to answer, in milliseconds. */
export const ANSWER_WITHIN = 12_000;

/** Asks the server for a call. Throws a `CallFailure`: with the server's own words where it refused. */
export async function requestCall(
  server: string,
  wanted: CallRequest,
  signal: AbortSignal,
): Promise<CallAnswer> {
  const answer = await askServer(server, { path: '/v1/calls', body: wanted, within: ANSWER_WITHIN, signal });
  if (!isAnswer(answer)) throw new CallFailure('widget.server-error');
  return answer;
}

const isAnswer = (body: unknown): body is CallAnswer =>
  typeof body === 'object' && body !== null && 'token' in body && 'url' in body;
