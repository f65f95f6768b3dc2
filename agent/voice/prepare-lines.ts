/** Speaks, ahead of any call, what the calls of some businesses are known to need. */
import type { Business } from '../business/business.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import { knownLines } from './known-lines.ts';
import { createLineCache } from './line-cache.ts';
import { cacheFolder, createSpeech } from './speech.ts';

/**
 * Fills the folder from which every call's process takes its lines: the greetings of all businesses first. Returns
 * how many lines are ready. A line that fails is left for its call; nothing is thrown.
 */
export async function prepareLines(businesses: readonly Business[], signal?: AbortSignal): Promise<number> {
  const [mouth] = createSpeech().mouths;
  if (mouth === undefined) return 0;
  const cache = createLineCache(cacheFolder());
  const each = businesses.map((business) => knownLines(compileBusiness(business)));
  const first = each.flatMap((lines) => lines.slice(0, FIRST));
  const rest = each.flatMap((lines) => lines.slice(FIRST));
  try {
    return await cache.prepare(mouth, [...first, ...rest], signal);
  } finally {
    mouth.close?.();
  }
}

/** A greeting's sentences, in two languages: they stand at the head of a business's lines. */
const FIRST = 8;
