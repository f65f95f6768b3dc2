/** What a carrier of texts can do: take one, and tell what it has taken. */

export interface OutgoingText {
  key: string;
  /** E.164; null: whatever number the carrier's own settings say. */
  from: string | null;
  to: string;
  body: string;
}

/**
 * What became of one attempt.
 * - `sent`: the carrier has it, under `id`.
 * - `refused`: it will not take it, and asking again is no use. `reason`: a stable code.
 * - `later`: it certainly did not take it now. `after`: when to ask again, in milliseconds; null: as we like.
 * - `unknown`: nobody can tell.
 */
export type Attempt =
  | { outcome: 'sent'; id: string }
  | { outcome: 'refused'; reason: string }
  | { outcome: 'later'; after: number | null }
  | { outcome: 'unknown' };

export interface Carrier {
  /** `outbox`, `twilio`, `telnyx`. */
  name: string;
  send(text: OutgoingText): Promise<Attempt>;
  /**
   * The ids of what the carrier has taken to this recipient since `since` (milliseconds since the epoch) that may be
   * this text. Rejects where the carrier does not answer.
   */
  find(text: OutgoingText, since: number): Promise<string[]>;
}

/** Errors of a connection that was never made: nothing can have arrived. */
const NEVER_CONNECTED = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH']);

/** An attempt that met no answer at all: `later` where nothing can have arrived, `unknown` otherwise. */
export function withoutAnswer(error: unknown): Attempt {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    if ('code' in cause && NEVER_CONNECTED.has(String(cause.code))) return { outcome: 'later', after: null };
  }
  return { outcome: 'unknown' };
}
