/** Questions that wait for their answer, by key. */
import type { FromWorker } from './line.ts';

interface Question {
  message: FromWorker;
  promise: Promise<unknown>;
  resolve: (answer: unknown) => void;
}

export class Waiting {
  readonly #questions = new Map<string, Question>();

  /** The answer to `key`. Asked twice, it is one question. */
  forAnswer<T>(key: string, message: FromWorker): Promise<T> {
    let question = this.#questions.get(key);
    if (question === undefined) {
      const { promise, resolve } = Promise.withResolvers<unknown>();
      question = { message, promise, resolve };
      this.#questions.set(key, question);
    }
    return question.promise as Promise<T>;
  }

  answer(key: string, answer: unknown): void {
    this.#questions.get(key)?.resolve(answer);
    this.#questions.delete(key);
  }

  /** What to ask again after a reconnection, in the order in which it was first asked. */
  asks(): FromWorker[] {
    return [...this.#questions.values()].map(({ message }) => message);
  }

  /** Whether all that remains are questions, which may be given up. */
  nothingToKeep(): boolean {
    return this.asks().every(({ type }) => ['search', 'recall', 'fetch'].includes(type));
  }
}
