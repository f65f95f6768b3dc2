/** Runs in a thread of its own: holds businesses' knowledge, so that building a large one delays no call. */
import { parentPort } from 'node:worker_threads';
import { z } from 'zod';
import type { Passage } from '../document.ts';
import { hashOf } from '../embedding/embed-passages.ts';
import { fuse } from '../embedding/fuse.ts';
import { createKnowledge, type Knowledge } from '../knowledge.ts';
import { type Request, requestSchema } from './request.ts';

interface Kept {
  knowledge: Knowledge;
  /** By hash; made when it is first needed. */
  byHash: ReadonlyMap<string, Passage> | null;
}

const kept = new Map<string, Kept>();
const EMPTY: Kept = { knowledge: createKnowledge([], 'en'), byHash: new Map() };

function answerTo(request: Request): unknown {
  const own = kept.get(request.business) ?? EMPTY;
  switch (request.type) {
    case 'put':
      kept.set(request.business, {
        knowledge: createKnowledge(request.documents, request.fallback),
        byHash: null,
      });
      return null;
    case 'drop':
      kept.delete(request.business);
      return null;
    case 'answer':
      return own.knowledge.answer(request.question, request.language);
    case 'find': {
      const { question, language, limit, near } = request;
      const lexical = own.knowledge.search(question, language, Math.max(limit, near.length));
      if (near.length === 0) return lexical.slice(0, limit);
      own.byHash ??= new Map(own.knowledge.passages.map((passage) => [hashOf(passage), passage]));
      const { byHash } = own;
      return fuse(
        lexical,
        near.flatMap((hash) => byHash.get(hash) ?? []),
        limit,
      );
    }
    case 'passages':
      return own.knowledge.passages;
  }
}

const messageSchema = z.object({ id: z.int(), request: requestSchema });

parentPort?.on('message', (message: unknown) => {
  const { id, request } = messageSchema.parse(message);
  parentPort?.postMessage({ id, answer: answerTo(request) });
});
