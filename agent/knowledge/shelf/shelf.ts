/** Businesses' knowledge, held apart from the server in a thread: building and searching a large one delays no call. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Language } from '../../business/language.ts';
import { type Document, type Passage, passageSchema } from '../document.ts';
import type { Answer } from '../knowledge.ts';
import type { Hit } from '../search-index.ts';
import { answerSchema, hitSchema, type Request } from './request.ts';

export interface Shelf {
  /** Whether this version of the business's knowledge is here. */
  has(business: string, version: string): boolean;
  /** Takes the business's documents in, in place of an older version. `fallback`: the language of those that don't tell. */
  put(business: string, version: string, documents: readonly Document[], fallback: Language): Promise<void>;
  answer(business: string, question: string, language: Language): Promise<Answer>;
  /** The best passages. `near`: the hashes of those that are nearest by meaning, if known. */
  find(
    business: string,
    question: string,
    language: Language,
    near: readonly string[],
    limit: number,
  ): Promise<Hit[]>;
  passages(business: string): Promise<Passage[]>;
}

/** Businesses whose knowledge is kept at once: those asked least lately go. */
const MOST = 50;

const replySchema = z.object({ id: z.int(), answer: z.unknown() });

/** Makes a shelf. Its thread starts when the first knowledge is put there, and keeps no process alive. */
export function openShelf(): Shelf {
  const versions = new Map<string, string>();
  const waiting = new Map<number, { resolve(answer: unknown): void; reject(error: Error): void }>();
  let thread: Worker | null = null;
  let last = 0;

  function begin(): Worker {
    const worker = new Worker(new URL('./shelf-worker.ts', import.meta.url));
    worker.unref();
    worker.on('message', (message: unknown) => {
      const { id, answer } = replySchema.parse(message);
      waiting.get(id)?.resolve(answer);
      waiting.delete(id);
    });
    const lost = (error: Error) => {
      if (thread === worker) thread = null;
      versions.clear();
      for (const { reject } of waiting.values()) reject(error);
      waiting.clear();
    };
    worker.on('error', lost);
    worker.on('exit', () => lost(new Error('The thread that holds the knowledge has ended.')));
    return worker;
  }

  function ask(request: Request): Promise<unknown> {
    thread ??= begin();
    const worker = thread;
    last += 1;
    const id = last;
    // While something is asked the thread counts: a command's only work may be this answer.
    worker.ref();
    return new Promise<unknown>((resolve, reject) => {
      waiting.set(id, { resolve, reject });
      worker.postMessage({ id, request });
    }).finally(() => {
      if (waiting.size === 0) worker.unref();
    });
  }

  function used(business: string): void {
    const version = versions.get(business);
    if (version === undefined) return;
    versions.delete(business);
    versions.set(business, version);
  }

  return {
    has: (business, version) => versions.get(business) === version,
    async put(business, version, documents, fallback) {
      await ask({ type: 'put', business, documents: [...documents], fallback });
      versions.delete(business);
      versions.set(business, version);
      const [oldest] = versions.keys();
      if (versions.size <= MOST || oldest === undefined) return;
      versions.delete(oldest);
      await ask({ type: 'drop', business: oldest });
    },
    async answer(business, question, language) {
      used(business);
      return answerSchema.parse(await ask({ type: 'answer', business, question, language }));
    },
    async find(business, question, language, near, limit) {
      used(business);
      const hits = await ask({ type: 'find', business, question, language, near: [...near], limit });
      return z.array(hitSchema).parse(hits);
    },
    async passages(business) {
      return z.array(passageSchema).parse(await ask({ type: 'passages', business }));
    },
  };
}
