/** What a sentence is known by to the model of intents: its words, their pairs, and the words' pieces, as hashes. */

/** What comes after is not read: nobody says more in one breath. */
const LONGEST = 60;
/** Pieces of words, in letters: they still meet where a word is misspelt or inflected. */
const PIECES = [3, 4, 5];

/** The features that were met, and how much they tell. */
export interface Known {
  /** Their hashes, ascending: the index of one is its place. */
  hashes: Uint32Array;
  /** How rare each is: the rarer, the more it counts. */
  rarity: Float32Array;
}

/** Places, with what each counts. */
export type Vector = readonly (readonly [place: number, count: number])[];

/** FNV-1a. */
function hashOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at++) hash = Math.imul(hash ^ feature.charCodeAt(at), 0x01000193);
  return hash >>> 0;
}

/** In every sentence: what speaks for an intent before a word is heard. */
const ALWAYS: ReadonlySet<number> = new Set([hashOf('')]);

/** The hashes of a sentence's features, in three kinds: words and pairs, pieces, and the one that is always there. */
export function featuresIn(words: readonly string[]): readonly ReadonlySet<number>[] {
  const heard = words.slice(0, LONGEST).map((word) => (/^\d/.test(word) ? '0' : word));
  const whole = new Set<number>();
  const pieces = new Set<number>();
  for (const [at, word] of heard.entries()) {
    whole.add(hashOf(word));
    whole.add(hashOf(`${heard[at - 1] ?? '^'} ${word}`));
    const edged = `<${word}>`;
    for (const size of PIECES)
      for (let from = 0; from + size <= edged.length; from++)
        pieces.add(hashOf(`~${edged.slice(from, from + size)}`));
  }
  return [whole, pieces, ALWAYS];
}

/** Where a hash stands among those that are known, or -1. */
function placeOf(hash: number, hashes: Uint32Array): number {
  let from = 0;
  let to = hashes.length;
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((hashes[middle] as number) < hash) from = middle + 1;
    else to = middle;
  }
  return hashes[from] === hash ? from : -1;
}

/** A sentence as a vector: each kind of its features has a length of 1. */
export function vectorOf(words: readonly string[], { hashes, rarity }: Known): Vector {
  return featuresIn(words).flatMap((kind) => {
    const places = [...kind].map((hash) => placeOf(hash, hashes)).filter((place) => place >= 0);
    const length = Math.hypot(...places.map((place) => rarity[place] as number));
    return places.map((place) => [place, (rarity[place] as number) / length] as const);
  });
}

/** How much two sentences have in common, 0 to 1. */
export function likeness(one: Vector, other: Vector): number {
  const counts = new Map(one);
  const shared = other.reduce((sum, [place, count]) => sum + count * (counts.get(place) ?? 0), 0);
  // What is always there is no likeness.
  return Math.max(0, shared - 1) / 2;
}
