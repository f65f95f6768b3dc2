/** Reads a document's file apart from the server: in a thread with a memory and a time limit. */
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import type { Language } from '../../business/language.ts';
import { languageOf } from '../language-of.ts';
import { kindOfFile } from './kind-of-file.ts';
import { SOURCE_LIMITS, type SourceLimits } from './limits.ts';
import type { Reading } from './reading.ts';
import { isSourceErrorCode, sourceError } from './source-errors.ts';

export interface ReadDocument extends Reading {
  title: string;
  /** Null: the text does not tell. */
  language: Language | null;
}

const answerSchema = z.union([
  z.object({
    reading: z.object({
      title: z.string().nullable(),
      text: z.string(),
      date: z.string().nullable(),
      links: z.array(z.string()),
      canonical: z.string().nullable(),
    }),
  }),
  z.object({ code: z.string() }),
]);
type Answer = z.infer<typeof answerSchema>;

/**
 * `name`: the file's name or a page's address; its last part is the title where the document has none.
 * Throws a `source.…` error for whatever is wrong with the file.
 */
export async function readFile(
  name: string,
  bytes: Uint8Array,
  limits: SourceLimits = SOURCE_LIMITS,
): Promise<ReadDocument> {
  if (bytes.length > limits.fileBytes) throw sourceError('source.too-large');
  const kind = await kindOfFile(name, bytes);
  const answer = await inThread({ kind, bytes, limits }, limits);
  if ('code' in answer) throw sourceError(isSourceErrorCode(answer.code) ? answer.code : 'source.unreadable');
  const { reading } = answer;
  const text = reading.text
    .replaceAll('\0', '')
    .replace(/[^\S\n]{3,}/g, ' ')
    .trim();
  if (text === '') throw sourceError('source.empty');
  if (!isLatin(text)) throw sourceError('source.language');
  return { ...reading, text, title: reading.title ?? titleOf(name), language: languageOf(text) };
}

function inThread(workerData: unknown, limits: SourceLimits): Promise<Answer> {
  const worker = new Worker(new URL('./read-worker.ts', import.meta.url), {
    workerData,
    resourceLimits: { maxOldGenerationSizeMb: limits.readMegabytes, maxYoungGenerationSizeMb: 64 },
    stdout: true,
    stderr: true,
  });
  return new Promise<Answer>((resolve, reject) => {
    const timer = setTimeout(() => reject(sourceError('source.too-slow')), limits.readMs);
    worker.once('message', (message: unknown) => resolve(answerSchema.parse(message)));
    worker.once('error', (error: Error & { code?: string }) =>
      reject(
        sourceError(
          error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? 'source.too-much-memory' : 'source.unreadable',
          error,
        ),
      ),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      reject(sourceError('source.unreadable'));
    });
  }).finally(() => worker.terminate());
}

/** Whether most of its letters are Latin: another script is a language that nobody here speaks. */
function isLatin(text: string): boolean {
  const start = text.slice(0, 20_000);
  const letters = start.match(/\p{L}/gu)?.length ?? 0;
  const latin = start.match(/\p{Script=Latin}/gu)?.length ?? 0;
  return latin * 2 >= letters;
}

function titleOf(name: string): string {
  const last = name.split(/[\\/]/).findLast((part) => part !== '') ?? name;
  return last.replace(/\.[a-z0-9]+$/i, '').replace(/[_-]+/g, ' ');
}
