/** Learns the intents' numbers: softmax regression, case by case (AdaGrad). */
import type { Vector } from '../../../agent/engine/understanding/routing/intent-features.ts';
import { CLASSES, likelihoods } from '../../../agent/engine/understanding/routing/intents.ts';
import { randomFrom, shuffled } from './random.ts';

export interface IntentCase {
  vector: Vector;
  /** Its class: an index of `INTENTS`, or their number for none of them. */
  intent: number;
}

const ROUNDS = 30;
const RATE = 0.5;
/** Keeps the numbers small: the seldomer a feature is met, the smaller. */
const SHRINK = 0.12;

/** For each place one number a class. */
export function learnIntents(cases: readonly IntentCase[], places: number, seed: number): Float32Array {
  const random = randomFrom(seed);
  const values = new Float32Array(places * CLASSES);
  const steep = new Float32Array(places * CLASSES).fill(1e-2);
  const met = new Float32Array(places);
  for (const { vector } of cases) for (const [place] of vector) met[place] = (met[place] as number) + 1;
  for (let round = 0; round < ROUNDS; round++) {
    const rate = RATE * (1 - (0.8 * round) / ROUNDS);
    for (const { vector, intent } of shuffled(cases, random)) {
      const off = likelihoods(values, vector);
      off[intent] = (off[intent] as number) - 1;
      for (const [place, count] of vector)
        for (const [row, error] of off.entries()) {
          const at = place * CLASSES + row;
          const value = values[at] as number;
          const slope = error * count + (value * SHRINK) / (met[place] as number);
          steep[at] = (steep[at] as number) + slope * slope;
          values[at] = value - (rate * slope) / Math.sqrt(steep[at] as number);
        }
    }
  }
  return values;
}
