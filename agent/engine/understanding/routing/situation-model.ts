/**
 * Which situations a sentence resembles, learnt from their examples when the module loads. Two views are weighed
 * together: naive Bayes over all the examples of a situation, and the one example that is nearest.
 */
import { type Situation, situations } from '../lexicon/situations/index.ts';
import { normalise } from '../normalise.ts';
import { featuresOf } from './features.ts';

/** Chosen on calls to the businesses of the tests: how sharply each view speaks. */
const MODEL = { smoothing: 0.12, sharp: 0.84, near: 12.4, length: 0.5 };
/** Features that tell less than this are in too many situations to look their examples up. */
const TELLS_LITTLE = 0.25;
/** Situations less likely than this are left out. */
const HARDLY = 0.005;

export interface Likely {
  situation: Situation;
  index: number;
  /** 0 to 1; together 1. */
  likely: number;
}

/** A feature: where it occurs. `ids` and `weights` run in parallel. */
interface Occurrences {
  ids: number[];
  weights: number[];
}

const note = (places: Map<string, Occurrences>, feature: string, id: number, weight: number) => {
  let known = places.get(feature);
  if (known === undefined) {
    known = { ids: [], weights: [] };
    places.set(feature, known);
  }
  if (known.ids.at(-1) === id) known.weights.push((known.weights.pop() ?? 0) + weight);
  else {
    known.ids.push(id);
    known.weights.push(weight);
  }
};

/** The situation of each example, and the length of its vector. */
const owners: number[] = [];
const inExamples = new Map<string, Occurrences>();
const inSituations = new Map<string, Occurrences>();
const totals = new Float64Array(situations.length);
for (const [situation, { said }] of situations.entries()) {
  for (const line of said) {
    const example = owners.push(situation) - 1;
    for (const [feature, weight] of featuresOf(normalise(line).words)) {
      note(inExamples, feature, example, weight);
      note(inSituations, feature, situation, weight);
      totals[situation] = (totals[situation] as number) + weight;
    }
  }
}
/** How much a feature tells one situation from the others, 0 to 1. */
const telling = new Map<string, number>();
const norms = new Float64Array(owners.length);
for (const [feature, { ids }] of inSituations)
  telling.set(feature, Math.log(situations.length / ids.length) / Math.log(situations.length));
for (const [feature, { ids, weights }] of inExamples) {
  const tells = telling.get(feature) ?? 0;
  for (const [at, id] of ids.entries())
    norms[id] = (norms[id] as number) + ((weights[at] as number) * tells) ** 2;
}
for (const [id, norm] of norms.entries()) norms[id] = Math.sqrt(norm) || 1;

/** How like each situation's nearest example the features are. */
function nearestOf(features: readonly (readonly [string, number])[]): Float64Array {
  const dots = new Float64Array(owners.length);
  let norm = 0;
  for (const [feature, weight] of features) {
    const tells = telling.get(feature) ?? 0;
    norm += (weight * tells) ** 2;
    if (tells < TELLS_LITTLE) continue;
    const { ids, weights } = inExamples.get(feature) ?? { ids: [], weights: [] };
    const share = weight * tells * tells;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      dots[id] = (dots[id] as number) + share * (weights[at] as number);
    }
  }
  const length = (Math.sqrt(norm) || 1) ** MODEL.length;
  const nearest = new Float64Array(situations.length);
  for (let id = 0; id < owners.length; id++) {
    const dot = dots[id] as number;
    if (dot === 0) continue;
    const owner = owners[id] as number;
    nearest[owner] = Math.max(nearest[owner] as number, dot / ((norms[id] as number) * length));
  }
  return nearest;
}

/** The logarithm of how likely the features are in each situation. */
function bayesOf(features: readonly (readonly [string, number])[]): Float64Array {
  const logs = new Float64Array(situations.length);
  const unseen = Math.log(MODEL.smoothing);
  let all = 0;
  for (const [feature, weight] of features) {
    const share = weight * (telling.get(feature) ?? 0);
    all += share;
    const { ids, weights } = inSituations.get(feature) ?? { ids: [], weights: [] };
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      logs[id] =
        (logs[id] as number) + share * (Math.log((weights[at] as number) + MODEL.smoothing) - unseen);
    }
  }
  for (let id = 0; id < logs.length; id++)
    logs[id] =
      (logs[id] as number) - all * Math.log((totals[id] as number) + MODEL.smoothing * inSituations.size);
  return logs;
}

/** The situations that a sentence resembles, the likeliest first. Empty where no word is known. */
export function likelySituations(words: readonly string[]): Likely[] {
  const features = [...featuresOf(words)].filter(([feature]) => inSituations.has(feature));
  if (features.length === 0) return [];
  const nearest = nearestOf(features);
  const scores = bayesOf(features).map(
    (log, index) => log * MODEL.sharp + MODEL.near * (nearest[index] as number),
  );
  const most = Math.max(...scores);
  const weights = scores.map((score) => Math.exp(score - most));
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  return situations
    .map((situation, index) => ({ situation, index, likely: (weights[index] as number) / all }))
    .filter(({ likely }) => likely > HARDLY)
    .sort((a, b) => b.likely - a.likely);
}
