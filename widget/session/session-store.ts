import { reduce } from './reduce.ts';
import type { SessionEvent, SessionState } from './session-state.ts';

/** Holds the state, and tells its one reader when it changed. */
export class SessionStore {
  state: SessionState;
  readonly #changed: (now: SessionState, before: SessionState) => void;

  constructor(first: SessionState, changed: (now: SessionState, before: SessionState) => void) {
    this.state = first;
    this.#changed = changed;
  }

  dispatch = (event: SessionEvent): void => {
    const before = this.state;
    this.state = reduce(before, event);
    if (this.state !== before) this.#changed(this.state, before);
  };
}
