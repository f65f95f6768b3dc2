/** Runs in a thread of its own: reads one document, and says what it holds or what is wrong with it. */
import { parentPort, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { CarillonError } from '../../errors.ts';
import { FILE_KINDS } from './kind-of-file.ts';
import type { SourceLimits } from './limits.ts';
import { READERS } from './readers/index.ts';

const jobSchema = z.object({
  kind: z.enum(FILE_KINDS),
  bytes: z.instanceof(Uint8Array),
  limits: z.custom<SourceLimits>((value) => typeof value === 'object'),
});

const { kind, bytes, limits } = jobSchema.parse(workerData);
try {
  const read = await READERS[kind]();
  parentPort?.postMessage({ reading: await read(bytes, limits) });
} catch (error) {
  parentPort?.postMessage({ code: error instanceof CarillonError ? error.code : 'source.unreadable' });
}
