import { createHash } from 'node:crypto';
import type { Passage } from '../document.ts';
import type { Embedder } from './embedder.ts';

/** Where vectors are kept: by business, by model, and by what was embedded. */
export interface Vectors {
  /** The hashes whose vectors are kept. */
  known(business: string, model: string): Promise<Set<string>>;
  keep(
    business: string,
    model: string,
    vectors: readonly { hash: string; vector: number[] }[],
  ): Promise<void>;
  /** Forgets the business's other vectors, of any model. */
  keepOnly(business: string, model: string, hashes: readonly string[]): Promise<void>;
  /** The hashes nearest to a vector, nearest first. */
  nearest(business: string, model: string, vector: readonly number[], limit: number): Promise<string[]>;
}

/** Texts sent in one request. */
const BATCH = 64;
/** Longer texts are cut: most models read some thousands of words at most. */
const LONGEST = 6_000;

/** What of a passage is embedded. */
export function embeddedText({ title, headings, text }: Passage): string {
  return [...new Set([title, ...headings]), text].join('\n').slice(0, LONGEST);
}

/** What tells whether a passage's vector is still its own. */
export function hashOf(passage: Passage): string {
  return createHash('sha256').update(embeddedText(passage)).digest('base64url');
}

/**
 * Embeds the passages that have no vector yet, and forgets those that are no more. Rejects where the server does not
 * answer in the end; what was embedded until then is kept. `told` hears how many of those that lacked one have theirs.
 * Gives how many were embedded.
 */
export async function embedPassages(
  business: string,
  passages: readonly Passage[],
  {
    embedder,
    vectors,
    signal,
    told,
  }: {
    embedder: Embedder;
    vectors: Vectors;
    signal?: AbortSignal;
    told?: ((done: number, all: number) => void) | undefined;
  },
): Promise<number> {
  const byHash = new Map(passages.map((passage) => [hashOf(passage), passage]));
  const known = await vectors.known(business, embedder.model);
  const missing = [...byHash].filter(([hash]) => !known.has(hash));
  for (let from = 0; from < missing.length; from += BATCH) {
    told?.(from, missing.length);
    signal?.throwIfAborted();
    const batch = missing.slice(from, from + BATCH);
    const made = await embedder.embed(
      batch.map(([, passage]) => embeddedText(passage)),
      signal,
    );
    await vectors.keep(
      business,
      embedder.model,
      batch.map(([hash], at) => ({ hash, vector: made[at] ?? [] })),
    );
  }
  if (missing.length > 0) told?.(missing.length, missing.length);
  await vectors.keepOnly(business, embedder.model, [...byHash.keys()]);
  return missing.length;
}
