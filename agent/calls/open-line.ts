/**
 * The worker's end of the line. What is given to it reaches the server once and in order, whatever happens to
 * the connection: until the server has acknowledged something it is kept, and sent again after a reconnection.
 *
 * ```ts
 * const line = await openLine({ url, call, secret });
 * await line.append([{ type: 'start', ... }]);           // resolves when it is kept
 * const { outcome } = await line.act('a1', action);
 * line.on('stop', (reason) => hangUp(reason));
 * await line.end('goodbye');
 * ```
 */
import { EventEmitter } from 'node:events';
import type { Language } from '../business/language.ts';
import type { Action, Event, Message, Source } from '../engine/events.ts';
import type { ActResult } from './act-result.ts';
import type { Entry, FromServer, FromWorker } from './line.ts';
import { LineConnection } from './line-connection.ts';
import { lineUnreachable } from './line-errors.ts';
import { readSamples, writeSamples } from './samples.ts';
import { Waiting } from './waiting.ts';

export interface LineOptions {
  /** The line's address, as the dispatch gives it. */
  url: string;
  call: string;
  /** The call's key, as the dispatch gives it. */
  secret: string;
  /** How long the server may take to answer at first. Default 10 000. */
  patience?: number;
}

export type Hello = Extract<FromServer, { type: 'hello' }>;
export interface Answer {
  answer: string | null;
  sources: Source[];
}

/** Mono sound, 16 bits; `rate`: samples a second. */
export interface RecordedSound {
  rate: number;
  samples: Int16Array;
}

export interface CallLine {
  /** The call, its business, and the journal that other workers left (empty on a new call). */
  readonly hello: Hello;
  /** Adds to the journal; resolves when all of it is kept. While the server is away it waits. */
  append(events: Event[]): Promise<void>;
  /** Has the server carry an action out. The same `id` is carried out once. */
  act(id: string, action: Action): Promise<ActResult>;
  search(id: string, question: string, language: Language): Promise<Answer>;
  /** Hands a message to the team; resolves when it is kept. */
  message(message: Message): Promise<void>;
  /** Closes the texts to a number for good; resolves when it is kept. */
  optout(optout: { to: string | null; words: string; language: Language }): Promise<void>;
  /** Hands a piece of a recording over; resolves when it is kept. `at` (milliseconds) tells it from the others. */
  sound(recording: string, piece: { at: number; rate: number; samples: Int16Array }): Promise<void>;
  /** What is kept of a recording after its piece `after` (milliseconds); no samples: nothing. */
  recall(recording: string, after: number): Promise<RecordedSound>;
  /** A recording of the owner's, by its id; no samples: the business has none of that id. */
  fetch(sound: string): Promise<RecordedSound>;
  /** The call is over: everything given before is delivered first, then the server closes the room. */
  end(reason: string): Promise<void>;
  /** `stop`: the server wants the call ended now (`limit`, `shutdown`, `replaced`, `over`). Told too where it came before the listener. */
  on(event: 'stop', listener: (reason: string) => void): void;
  /** Lets go without ending the call. */
  close(): void;
}

/** Opens a call's line. Throws `line.unreachable` after `patience`, `line.refused` where the server knows no such call. */
export async function openLine({ url, call, secret, patience = 10_000 }: LineOptions): Promise<CallLine> {
  const emitter = new EventEmitter<{ stop: [string] }>();
  const waiting = new Waiting();
  let entries: Entry[] = [];
  const keeps: { seq: number; resolve: () => void }[] = [];
  let seq = 0;
  let optouts = 0;
  let ending: { reason: string; resolve: () => void } | null = null;
  let first: Hello | null = null;
  /** Why to stop, told before anybody listened. */
  let told: string | null = null;

  const hello = Promise.withResolvers<Hello>();
  const timer = setTimeout(() => hello.reject(lineUnreachable()), patience);
  const connection = new LineConnection({ url, call, secret }, { receive, closed });

  function keptUpTo(last: number): void {
    entries = entries.filter((entry) => entry.seq > last);
    while (keeps[0] !== undefined && keeps[0].seq <= last) keeps.shift()?.resolve();
  }

  function receive(message: FromServer): void {
    switch (message.type) {
      case 'hello': {
        const last = message.journal.at(-1)?.seq ?? 0;
        if (first === null) {
          first = message;
          seq = last;
          hello.resolve(message);
        } else keptUpTo(last);
        connection.greeted = true;
        if (entries.length > 0) connection.send({ type: 'append', entries });
        for (const ask of waiting.asks()) connection.send(ask);
        sendEnding();
        break;
      }
      case 'kept':
        keptUpTo(message.seq);
        sendEnding();
        break;
      case 'acted':
        waiting.answer(`act ${message.id}`, { outcome: message.outcome, reason: message.reason });
        sendEnding();
        break;
      case 'answered':
        waiting.answer(`search ${message.id}`, { answer: message.answer, sources: message.sources });
        break;
      case 'messageKept':
        waiting.answer(`message ${message.id}`, undefined);
        sendEnding();
        break;
      case 'optedOut':
        waiting.answer(`optout ${message.id}`, undefined);
        sendEnding();
        break;
      case 'soundKept':
        waiting.answer(`sound ${message.recording} ${message.at}`, undefined);
        sendEnding();
        break;
      case 'recalled': {
        const { rate, samples } = message;
        waiting.answer(`recall ${message.recording}`, { rate, samples: readSamples(samples) });
        break;
      }
      case 'fetched': {
        const { rate, samples } = message;
        waiting.answer(`fetch ${message.sound}`, { rate, samples: readSamples(samples) });
        break;
      }
      case 'stop':
        if (ending === null) stop(message.reason);
        break;
    }
  }

  /** The connection is closed for good: by us, by the end of the call, or because the server refused it. */
  function closed(reason: 'ended' | 'refused' | 'replaced'): void {
    if (first === null) hello.reject(lineUnreachable('refused'));
    if (ending !== null) ending.resolve();
    else if (first !== null && reason !== 'replaced') stop('over');
  }

  function stop(reason: string): void {
    if (!emitter.emit('stop', reason)) told ??= reason;
  }

  function sendEnding(): void {
    if (ending !== null && entries.length === 0 && waiting.nothingToKeep())
      connection.send({ type: 'end', reason: ending.reason });
  }

  function ask<T>(key: string, message: FromWorker): Promise<T> {
    connection.send(message);
    return waiting.forAnswer<T>(key, message);
  }

  try {
    await hello.promise;
  } catch (error) {
    connection.close();
    throw error;
  } finally {
    clearTimeout(timer);
  }

  return {
    hello: await hello.promise,
    append(events) {
      if (events.length === 0) return Promise.resolve();
      const fresh = events.map((event) => ({ seq: ++seq, event }));
      entries.push(...fresh);
      connection.send({ type: 'append', entries: fresh });
      const kept = Promise.withResolvers<void>();
      keeps.push({ seq, resolve: kept.resolve });
      return kept.promise;
    },
    act: (id, action) => ask<ActResult>(`act ${id}`, { type: 'act', id, action }),
    search: (id, question, language) =>
      ask<Answer>(`search ${id}`, { type: 'search', id, question, language }),
    message: (message) => ask<void>(`message ${message.id}`, { type: 'message', message }),
    optout(optout) {
      const id = `o${seq}.${++optouts}`;
      return ask<void>(`optout ${id}`, { type: 'optout', id, ...optout });
    },
    sound(recording, { at, rate, samples }) {
      const message = { type: 'sound', recording, at, rate, samples: writeSamples(samples) } as const;
      return ask<void>(`sound ${recording} ${at}`, message);
    },
    recall: (recording, after) =>
      ask<RecordedSound>(`recall ${recording}`, { type: 'recall', recording, after }),
    fetch: (sound) => ask<RecordedSound>(`fetch ${sound}`, { type: 'fetch', sound }),
    end(reason) {
      const over = Promise.withResolvers<void>();
      ending ??= { reason, resolve: over.resolve };
      const { resolve } = ending;
      ending.resolve = () => {
        resolve();
        over.resolve();
      };
      sendEnding();
      return over.promise;
    },
    on(event, listener) {
      emitter.on(event, listener);
      if (told !== null) queueMicrotask(listener.bind(null, told));
      told = null;
    },
    close: () => connection.close(),
  };
}
