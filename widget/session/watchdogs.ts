/** The clocks of a call: each is one timer that says that something did not happen in time. Milliseconds. */
export const WAITS = {
  /** Before the visitor is told that it takes longer than usual. */
  slow: 4_000,
  /** For the agent to answer once the visitor is in the room. */
  agent: 10_000,
  /** For another agent to take over when one has vanished. */
  takeover: 30_000,
  /** For the room to close once the agent has ended the call. */
  ending: 5_000,
} as const;

type Dog = 'slow' | 'absent' | 'lost' | 'lastMinute' | 'over';

export class Watchdogs {
  readonly #bark: Record<Dog, () => void>;
  #timers = new Map<string, ReturnType<typeof setTimeout>>();

  constructor(bark: Record<Dog, () => void>) {
    this.#bark = bark;
  }

  calling(): void {
    this.#set('slow', WAITS.slow);
  }

  /** @param limit the longest that the call may last. @param answered the agent was there first */
  connected(limit: number, answered: boolean): void {
    if (!answered) this.#set('absent', WAITS.agent);
    if (limit > 120_000) this.#set('lastMinute', limit - 60_000);
  }

  answered(): void {
    for (const name of ['slow', 'absent', 'lost']) this.#clear(name);
  }

  /** The agent or the line is gone; whichever went first counts. */
  left(): void {
    if (!this.#timers.has('lost')) this.#set('lost', WAITS.takeover);
  }

  ending(): void {
    this.#set('over', WAITS.ending);
  }

  /** Somebody came: it is not ending after all. */
  staying(): void {
    this.#clear('over');
  }

  stop(): void {
    for (const name of this.#timers.keys()) this.#clear(name);
  }

  #set(name: Dog, after: number): void {
    this.#clear(name);
    this.#timers.set(name, setTimeout(this.#bark[name], after));
  }

  #clear(name: string): void {
    clearTimeout(this.#timers.get(name));
    this.#timers.delete(name);
  }
}
