/** The owner's API as a program asks it, for tests. */
import { ownerKey } from '../../agent/server/owner-key.ts';
import { SECRET } from '../server/server.ts';

export interface Answer<T> {
  status: number;
  body: T;
}

/** Asks for `business` at `origin`, with the server's own key. */
export function ownerOf(origin: string, business: string) {
  return async <T = unknown>(method: string, path: string, body?: unknown): Promise<Answer<T>> => {
    const response = await fetch(`${origin}/v1/businesses/${business}${path}`, {
      method,
      headers: { authorization: `Bearer ${ownerKey(SECRET)}`, 'content-type': 'application/json' },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    });
    const text = await response.text();
    return { status: response.status, body: (text === '' ? null : JSON.parse(text)) as T };
  };
}
