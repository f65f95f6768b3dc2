import type { PhraseSet } from './phrases.ts';

/**
 * Whether the whole sentence is made of phrases of these sets, and nothing else. Returns, for a way to cut it
 * up, how many phrases of `core` it holds (the most there can be); null where words are left over.
 */
export function composedOf(words: readonly string[], core: PhraseSet, around: PhraseSet): number | null {
  const best: (number | null)[] = new Array(words.length + 1).fill(null);
  best[0] = 0;
  for (let index = 0; index < words.length; index++) {
    const sofar = best[index];
    if (sofar === null || sofar === undefined) continue;
    for (const end of core.ends(words, index)) best[end] = Math.max(best[end] ?? 0, sofar + 1);
    for (const end of around.ends(words, index)) best[end] = Math.max(best[end] ?? 0, sofar);
  }
  return best[words.length] ?? null;
}
