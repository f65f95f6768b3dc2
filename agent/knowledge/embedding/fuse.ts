import type { Passage } from '../document.ts';
import type { Hit } from '../search-index.ts';

/** Reciprocal rank fusion's constant: how slowly a place further down counts for less. */
const SLOWNESS = 60;

/** One ranking out of what the words find and what the meaning finds, by places alone: their scores do not compare. */
export function fuse(lexical: readonly Hit[], near: readonly Passage[], limit: number): Hit[] {
  const fused = new Map<string, Hit>();
  const add = (passage: Passage, place: number) => {
    const score = 1 / (SLOWNESS + place + 1);
    const there = fused.get(passage.id);
    if (there === undefined) fused.set(passage.id, { passage, score });
    else there.score += score;
  };
  for (const [place, { passage }] of lexical.entries()) add(passage, place);
  for (const [place, passage] of near.entries()) add(passage, place);
  return [...fused.values()].sort((a, b) => b.score - a.score).slice(0, limit);
}
