import type { Business } from '../../business/business.ts';
import type { StoredMessage } from '../../store/messages.ts';
import type { Recording } from '../../store/recordings.ts';

/** What one attempt met. `retry`: whether another one may do better. `result`: an HTTP status, or a stable word. */
export type Handover = { ok: true; result: string } | { ok: false; retry: boolean; result: string };

/** A way by which messages reach the team. */
export interface Way {
  /** `email`, `webhook`. */
  name: string;
  /** Where this business's messages go by it; empty: nowhere. */
  targets(business: Business): string[];
  /** Hands one over. `id` is the same at every attempt. Never rejects. */
  hand(to: {
    id: string;
    target: string;
    business: Business;
    stored: StoredMessage;
    /** The message as the caller spoke it after the tone, if they did and it is kept. */
    recording: Recording | null;
    at: number;
  }): Promise<Handover>;
}
