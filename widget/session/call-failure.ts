/** Why a call could not start or go on, as one error class with a stable code. */
import type { Words } from '../../agent/contract.ts';
import type { Failure } from './session-state.ts';

/** The widget's own codes; the server's (`call.*`) come with their own words. */
export const WIDGET_FAILURES = [
  'widget.offline',
  'widget.server-unreachable',
  'widget.server-error',
  'widget.server-slow',
  'widget.connection-failed',
  'widget.loopback',
  'widget.agent-absent',
  'widget.agent-lost',
  'widget.connection-lost',
  'widget.load-failed',
] as const;
export type WidgetFailure = (typeof WIDGET_FAILURES)[number];

export class CallFailure extends Error implements Failure {
  readonly code: string;
  readonly words: Words | null;
  readonly retryAfter: number | null;

  constructor(
    code: WidgetFailure | (string & {}),
    words: Words | null = null,
    retryAfter: number | null = null,
  ) {
    super(code);
    this.code = code;
    this.words = words;
    this.retryAfter = retryAfter;
  }
}

/** The failure to show for whatever was thrown while a call was being set up. */
export function failureOf(error: unknown, url: string | null): Failure {
  const { code, words, retryAfter } = error instanceof CallFailure ? error : new CallFailure(connecting(url));
  return { code, words, retryAfter };
}

/** Firefox gathers no loopback candidate: against a loopback-only server it can never connect. */
function connecting(url: string | null): WidgetFailure {
  if (!navigator.onLine) return 'widget.offline';
  if (url === null) return 'widget.load-failed';
  const loopback = /^wss?:\/\/(localhost|127\.|\[::1\])/.test(url);
  return loopback && /firefox/i.test(navigator.userAgent) ? 'widget.loopback' : 'widget.connection-failed';
}
