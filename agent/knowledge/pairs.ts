/** Words of a question that stand together in a text. */
import { TUNING as T } from './tuning.ts';

/** The question's neighbouring terms, each pair as one number. */
export function pairsOf(order: readonly number[], terms: number): Map<number, number> {
  const pairs = new Map<number, number>();
  for (const [at, first] of order.entries()) {
    for (const second of order.slice(at + 1, at + 3)) {
      if (first >= 0 && second >= 0 && first !== second) pairs.set(first * terms + second, 0);
    }
  }
  return pairs;
}

/** What the question's pairs that stand together in a text are worth. */
export function together(
  body: Int32Array,
  pairs: Map<number, number>,
  begins: Uint8Array,
  norm: number,
  most: number,
  rarity: (term: number) => number,
): number {
  const terms = begins.length;
  let found = false;
  for (let at = 0; at + 1 < body.length; at++) {
    if (begins[body[at] as number] === 0) continue;
    const first = (body[at] as number) * terms;
    for (let ahead = at + 1; ahead <= at + 2 && ahead < body.length; ahead++) {
      const key = first + (body[ahead] as number);
      const count = pairs.get(key);
      if (count === undefined) continue;
      pairs.set(key, count + 1);
      found = true;
    }
  }
  if (!found) return 0;
  let sum = 0;
  for (const [key, count] of pairs) {
    if (count === 0) continue;
    pairs.set(key, 0);
    const worth = Math.min(most, rarity(Math.floor(key / terms)) + rarity(key % terms));
    sum += (worth * count * (T.saturation + 1)) / (count + T.saturation * norm);
  }
  return sum;
}
