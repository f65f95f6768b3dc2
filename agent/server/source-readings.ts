/** The readings of sources that go on or went on lately: what happened in each, kept for whoever comes late. */
import type { Words } from '../business/language.ts';

/** What a watcher is told; texts stay in the store. */
export type SourceEvent =
  | { type: 'page' | 'unchanged'; url: string; done: number; waiting: number }
  | { type: 'failed'; url: string; code: string; message: Words }
  /** What was read is kept, and is being made findable by meaning. */
  | { type: 'meaning'; done: number; all: number }
  | { type: 'end'; status: 'ready' | 'failed'; pages: number; failed: number; code: string | null };

/** Readings whose events are kept. */
const MOST_KEPT = 100;
/** Events that are kept of one reading; its end always is. */
const MOST_EVENTS = 1_000;

/** One reading of one source. */
export class SourceReading {
  /** Aborted to stop it where it is. */
  readonly stop = new AbortController();
  /** Aborted once the source is removed: nobody watches it any more. */
  readonly gone = new AbortController();
  readonly #events: SourceEvent[] = [];
  readonly #listeners = new Set<() => void>();

  get over(): boolean {
    return this.#events.at(-1)?.type === 'end';
  }

  tell(event: SourceEvent): void {
    if (this.#events.length < MOST_EVENTS || event.type === 'end') this.#events.push(event);
    for (const listener of this.#listeners) listener();
  }

  /** What happened, then what happens, to its end or until `signal`. */
  async *watch(signal: AbortSignal): AsyncIterable<SourceEvent> {
    const stop = AbortSignal.any([signal, this.gone.signal]);
    for (let next = 0; !signal.aborted; ) {
      const event = this.#events[next];
      if (event !== undefined) {
        next += 1;
        yield event;
        if (event.type === 'end') return;
        continue;
      }
      if (stop.aborted) return;
      await new Promise<void>((resolve) => {
        const wake = () => {
          this.#listeners.delete(wake);
          stop.removeEventListener('abort', wake);
          resolve();
        };
        this.#listeners.add(wake);
        stop.addEventListener('abort', wake);
      });
    }
  }
}

/** The readings by source, the latest of each. */
export class SourceReadings {
  readonly #kept = new Map<string, SourceReading>();

  /** A new one, in place of the one before. */
  open(source: string): SourceReading {
    const reading = new SourceReading();
    this.#kept.delete(source);
    this.#kept.set(source, reading);
    for (const [id, { over }] of this.#kept) {
      if (this.#kept.size <= MOST_KEPT) break;
      if (over) this.#kept.delete(id);
    }
    return reading;
  }

  get(source: string): SourceReading | undefined {
    return this.#kept.get(source);
  }

  /** The one that goes on. */
  underway(source: string): SourceReading | undefined {
    const reading = this.#kept.get(source);
    return reading?.over === false ? reading : undefined;
  }

  /** Stops it, sends its watchers away and forgets it. */
  drop(source: string): void {
    const reading = this.#kept.get(source);
    reading?.stop.abort();
    reading?.gone.abort();
    this.#kept.delete(source);
  }
}
