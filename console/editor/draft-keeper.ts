/** Keeps what is typed: in this browser at once, on the server a moment later, and again until it has it. */
import type { DraftTask } from '../../agent/business/business.ts';
import { ApiError, type BusinessApi } from '../app/api.ts';
import type { Draft } from '../app/shapes.ts';

/** A pause in the typing after which the draft is sent, and before another try where the server is away. Milliseconds. */
const PAUSE = 700;
/** The browser's own copy follows at the latest after this; and at once where the page goes. */
const COPY = 200;
const AGAIN = 3_000;

export type Keeping = 'clean' | 'saved' | 'writing' | 'saving' | 'offline' | 'invalid' | 'conflict';

interface Rescued {
  over: number;
  task: DraftTask;
}

export interface DraftKeeperParts {
  api: BusinessApi;
  business: string;
  task: string;
  /** The revision that was read; 0: there is no draft. */
  revision: number;
  /** Tells the state of things. `theirs`: what somebody else wrote, in a conflict. */
  tell(keeping: Keeping, theirs: Draft | null): void;
}

export class DraftKeeper {
  readonly #parts: DraftKeeperParts;
  #revision: number;
  #latest: DraftTask | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #copying: ReturnType<typeof setTimeout> | undefined;
  #sending: Promise<void> | null = null;
  #stopped = false;

  constructor(parts: DraftKeeperParts) {
    this.#parts = parts;
    this.#revision = parts.revision;
  }

  get revision(): number {
    return this.#revision;
  }

  get #place(): string {
    return `carillon.draft.${this.#parts.business}.${this.#parts.task}`;
  }

  /** What this browser kept and the server never got; null: nothing. */
  rescued(): Rescued | null {
    const kept = localStorage.getItem(this.#place);
    return kept === null ? null : (JSON.parse(kept) as Rescued);
  }

  /** The task is so now. */
  write(task: DraftTask): void {
    this.#latest = task;
    this.#copying ??= setTimeout(() => this.#copy(), COPY);
    clearTimeout(this.#timer);
    if (this.#stopped) return;
    if (task.name.trim() === '') return this.#parts.tell('invalid', null);
    this.#parts.tell('writing', null);
    this.#timer = setTimeout(() => void this.flush(), PAUSE);
  }

  #copy(): void {
    clearTimeout(this.#copying);
    this.#copying = undefined;
    if (this.#latest === null) return;
    const kept: Rescued = { over: this.#revision, task: this.#latest };
    localStorage.setItem(this.#place, JSON.stringify(kept));
  }

  /** Sends what waits, and resolves when the server has it or cannot be reached. */
  async flush(): Promise<void> {
    clearTimeout(this.#timer);
    await this.#sending;
    if (this.#latest === null || this.#stopped || this.#latest.name.trim() === '') return;
    this.#sending = this.#send(this.#latest);
    await this.#sending;
    this.#sending = null;
  }

  async #send(task: DraftTask): Promise<void> {
    const { api, tell } = this.#parts;
    tell('saving', null);
    try {
      const { id, ...fields } = task;
      const draft = await api<Draft>('PUT', `/tasks/${id}/draft`, { over: this.#revision, task: fields });
      this.#revision = draft.revision;
      if (this.#latest !== task) return;
      this.#latest = null;
      localStorage.removeItem(this.#place);
      tell('saved', null);
    } catch (error) {
      if (error instanceof ApiError && error.status === 409) {
        this.#stopped = true;
        tell('conflict', (error.answer as { theirs: Draft | null }).theirs);
        return;
      }
      tell('offline', null);
      this.#timer = setTimeout(() => void this.flush(), AGAIN);
    }
  }

  /** Goes on over the other's revision; what is written next replaces theirs. */
  settle(revision: number): void {
    this.#revision = revision;
    this.#stopped = false;
  }

  /** Nothing waits any more: it was published, or forgotten. */
  forget(revision: number): void {
    clearTimeout(this.#timer);
    this.#latest = null;
    this.#stopped = false;
    this.#revision = revision;
    localStorage.removeItem(this.#place);
  }

  /** The page goes: what waits is sent now. */
  close(): void {
    this.#copy();
    if (this.#latest !== null && !this.#stopped) void this.flush();
  }
}
