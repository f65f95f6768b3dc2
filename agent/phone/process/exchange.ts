/** Questions and answers between two processes of ours, over the channel that Node lays between them. */
import { CarillonError } from '../../errors.ts';

/** What one side can be asked for. */
export type Answers = Record<string, (given: never, signal: AbortSignal) => unknown>;
type GivenOf<Method> = Method extends (given: infer Given, signal: AbortSignal) => unknown ? Given : never;
type AnswerOf<Method> = Method extends (...args: never[]) => infer Answer ? Awaited<Answer> : never;

/** The channel's end: `process` in the one, the child in the other. */
export interface Channel {
  send?(message: object, sent: (error: Error | null) => void): unknown;
  on(event: 'message', listener: (message: unknown) => void): unknown;
}

type Message =
  | { kind: 'ask'; id: number; method: string; given: unknown }
  | { kind: 'abort'; id: number }
  | { kind: 'answer'; id: number; answer: unknown }
  | { kind: 'failure'; id: number; failure: Failure };
const GONE = 'the other process is gone';
type Failure = Pick<Error, 'message'> & Partial<Pick<CarillonError, 'code' | 'words'>>;

export class Exchange<Theirs extends Answers> {
  readonly #channel: Channel;
  readonly #own: Answers;
  readonly #asked = new Map<number, PromiseWithResolvers<unknown>>();
  readonly #answering = new Map<number, AbortController>();
  #last = 0;
  #gone = false;

  /** `own`: what the other side can ask for. */
  constructor(channel: Channel, own: Answers) {
    this.#channel = channel;
    this.#own = own;
    // Nobody but ourselves writes into this channel.
    channel.on('message', (message) => this.#take(message as Message));
  }

  /** Asks the other side. Rejects as it rejects there, and once the other side is gone. */
  async ask<Name extends keyof Theirs & string>(
    method: Name,
    given: GivenOf<Theirs[Name]>,
    signal?: AbortSignal,
  ): Promise<AnswerOf<Theirs[Name]>> {
    if (this.#gone) throw new Error(GONE);
    const id = ++this.#last;
    const asked = Promise.withResolvers<unknown>();
    this.#asked.set(id, asked);
    const abort = () => this.#send({ kind: 'abort', id });
    this.#send({ kind: 'ask', id, method, given });
    if (signal?.aborted) abort();
    signal?.addEventListener('abort', abort, { once: true });
    try {
      return (await asked.promise) as AnswerOf<Theirs[Name]>;
    } finally {
      this.#asked.delete(id);
      signal?.removeEventListener('abort', abort);
    }
  }

  /** The other side is gone: what was asked of it is not answered any more, and what it asked is stopped. */
  gone(): void {
    this.#gone = true;
    for (const { reject } of this.#asked.values()) reject(new Error(GONE));
    for (const controller of this.#answering.values()) controller.abort();
  }

  #take(message: Message): void {
    switch (message.kind) {
      case 'ask':
        void this.#answer(message.id, message.method, message.given);
        break;
      case 'abort':
        this.#answering.get(message.id)?.abort();
        break;
      case 'answer':
        this.#asked.get(message.id)?.resolve(message.answer);
        break;
      case 'failure':
        this.#asked.get(message.id)?.reject(errorOf(message.failure));
        break;
    }
  }

  async #answer(id: number, method: string, given: unknown): Promise<void> {
    const controller = new AbortController();
    this.#answering.set(id, controller);
    try {
      const answer = await this.#own[method]?.(given as never, controller.signal);
      this.#send({ kind: 'answer', id, answer });
    } catch (error) {
      const known = error instanceof CarillonError ? { code: error.code, words: error.words } : {};
      const message = error instanceof Error ? error.message : String(error);
      this.#send({ kind: 'failure', id, failure: { message, ...known } });
    } finally {
      this.#answering.delete(id);
    }
  }

  #send(message: Message): void {
    // A message that cannot be sent is to somebody who is gone: `gone` says so.
    this.#channel.send?.(message, () => undefined);
  }
}

function errorOf({ message, code, words }: Failure): Error {
  return code === undefined || words === undefined ? new Error(message) : new CarillonError(code, words);
}
