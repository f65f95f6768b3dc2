import type { RatingRequest } from '../../agent/contract.ts';
import { askServer } from '../session/ask-server.ts';
import type { CallFailure } from '../session/call-failure.ts';

/** How long the server may take to keep it, in milliseconds. */
const WITHIN = 8_000;

export type Opinion = RatingRequest['rating'];

/** What the visitor thought of the call: sent once, and told where it could not be. */
export class Rating {
  given: Opinion | null = null;
  /** Whether it is on its way, has been kept, or could not be. */
  state: 'sending' | 'kept' | 'failed' | null = null;
  readonly #kept: (call: string, given: Opinion) => void;
  readonly #changed: () => void;
  #calls = 0;

  constructor(kept: (call: string, given: Opinion) => void, changed: () => void) {
    this.#kept = kept;
    this.#changed = changed;
  }

  /** Another call begins. */
  restart(): void {
    this.#calls++;
    this.given = this.state = null;
  }

  /** Sends it to `server`, unless it is there already. */
  async give(server: string, call: string | null, given: Opinion): Promise<void> {
    if (call === null || this.state === 'sending' || this.state === 'kept') return;
    const rated = this.#calls;
    this.given = given;
    this.state = 'sending';
    this.#changed();
    const path = `/v1/calls/${encodeURIComponent(call)}/rating`;
    const kept = await askServer(server, { path, body: { rating: given }, within: WITHIN }).then(
      () => true,
      ({ code }: CallFailure) => code === 'call.already-rated',
    );
    if (rated !== this.#calls) return;
    this.state = kept ? 'kept' : 'failed';
    if (kept) this.#kept(call, given);
    this.#changed();
  }
}
