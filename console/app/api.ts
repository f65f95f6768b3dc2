/** The HTTP API as the console asks it: everything here is what any program may ask too. */
import type { Words } from '../../agent/contract.ts';
import { t } from '../words/index.ts';

/** A refusal, with words for the person; `status` 0: the server did not answer. */
export class ApiError extends Error {
  readonly status: number;
  readonly code: string;
  /** All that the server said. */
  readonly answer: unknown;

  constructor(status: number, code: string, words: string, answer: unknown = null) {
    super(words);
    this.status = status;
    this.code = code;
    this.answer = answer;
  }
}

type Method = 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';

/** Asks, and gives what came: JSON, or a sound as a `Blob`. Rejects with an `ApiError`, whose message is for the person. */
export async function ask<T>(method: Method, path: string, body?: unknown, signal?: AbortSignal): Promise<T> {
  const response = await fetch(`/v1${path}`, {
    method,
    ...(body === undefined
      ? {}
      : body instanceof FormData || body instanceof Blob
        ? { body }
        : { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
    ...(signal === undefined ? {} : { signal }),
  }).catch((cause: unknown) => {
    if (signal?.aborted === true) throw cause;
    throw new ApiError(0, 'console.offline', t.troubles.offline);
  });
  if (response.status === 204) return undefined as T;
  if (response.ok && response.headers.get('content-type')?.startsWith('audio/') === true)
    return (await response.blob()) as T;
  const answer: unknown = await response.json().catch(() => null);
  if (response.ok) return answer as T;
  const error = refusalIn(answer);
  if (response.status === 401) window.dispatchEvent(new Event('carillon-signed-out'));
  if (error?.code === 'access.role' || error?.code === 'access.unknown')
    window.dispatchEvent(new Event('carillon-denied'));
  throw new ApiError(
    response.status,
    error?.code ?? 'console.unknown',
    error?.message[t.language] ?? t.troubles.unknown,
    answer,
  );
}

function refusalIn(answer: unknown): { code: string; message: Words } | null {
  if (typeof answer !== 'object' || answer === null || !('error' in answer)) return null;
  return answer.error as { code: string; message: Words };
}

/** The API of one business. */
export function businessApi(business: string) {
  const base = `/businesses/${encodeURIComponent(business)}`;
  return <T>(method: Method, path: string, body?: unknown, signal?: AbortSignal) =>
    ask<T>(method, base + path, body, signal);
}
export type BusinessApi = ReturnType<typeof businessApi>;

/** What went wrong, for the person. */
export function troubleOf(error: unknown): string {
  return error instanceof ApiError ? error.message : t.troubles.unknown;
}
