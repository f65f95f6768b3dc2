/** How a job learns which call it serves: the dispatch's metadata. */
import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';

/** The name under which the worker registers with LiveKit, and by which the server asks for it. */
export const AGENT_NAME = 'receptionist';

/** The metadata of a dispatch, as JSON. `line` is the WebSocket address, `key` is good for this call only. */
export const dispatchSchema = z.object({ call: z.string(), line: z.url(), key: z.string() });
export type Dispatch = z.infer<typeof dispatchSchema>;

/** The key of a call's line, derived from the server's secret: nothing to store, and it opens no other call. */
export function lineKey(secret: string, call: string): string {
  return createHmac('sha256', secret).update(`line:${call}`).digest('base64url');
}

/** Whether `key` is the call's, in constant time. */
export function isLineKey(secret: string, call: string, key: string): boolean {
  const right = Buffer.from(lineKey(secret, call));
  const given = Buffer.from(key);
  return right.length === given.length && timingSafeEqual(right, given);
}
