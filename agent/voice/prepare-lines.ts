/** Speaks, ahead of any call, what the calls of some businesses are known to need. */
import type { Business } from '../business/business.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import { knownLines } from './known-lines.ts';
import { createLineCache } from './line-cache.ts';
import { cacheFolder, createSpeech, inVoices } from './speech.ts';

/**
 * Fills the folder from which every call's process takes its lines: the greetings of all businesses first. Returns
 * how many lines are ready. A line that fails is left for its call; nothing is thrown.
 */
export async function prepareLines(businesses: readonly Business[], signal?: AbortSignal): Promise<number> {
  const { mouths } = createSpeech();
  if (mouths.length === 0) return 0;
  const cache = createLineCache(cacheFolder());
  const each = businesses.flatMap((business) => {
    const [mouth] = inVoices(mouths, business.voice);
    return mouth === undefined ? [] : [{ mouth, lines: knownLines(compileBusiness(business)) }];
  });
  let count = 0;
  try {
    for (const { mouth, lines } of each) count += await cache.prepare(mouth, lines.slice(0, FIRST), signal);
    for (const { mouth, lines } of each) count += await cache.prepare(mouth, lines.slice(FIRST), signal);
    return count;
  } finally {
    for (const mouth of [...mouths, ...each.map((one) => one.mouth)]) mouth.close?.();
  }
}

/** A greeting's sentences, in two languages: they stand at the head of a business's lines. */
const FIRST = 8;
