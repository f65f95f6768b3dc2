/**
 * Which situations a sentence resembles, learnt from their examples when it is first asked. Two views are weighed
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

/** Where a feature occurs: numbers and, beside each, its weight there. */
interface Occurrences {
  examples: number[];
  inExample: number[];
  situations: number[];
  /** In the end by how much it makes a situation likelier than one that lacks it: a logarithm. */
  inSituation: number[];
  /** How much it tells one situation from the others, 0 to 1. */
  tells: number;
}

interface Model {
  features: ReadonlyMap<string, Occurrences>;
  /** The situation of each example, and the length of its vector. */
  owners: readonly number[];
  norms: Float64Array;
  /** The weight of all the features of each situation, as a logarithm. */
  totals: Float64Array;
}

let model: Model | null = null;

function learn(): Model {
  const features = new Map<string, Occurrences>();
  const owners: number[] = [];
  const totals = new Float64Array(situations.length);
  for (const [situation, { said }] of situations.entries()) {
    for (const line of said) {
      const example = owners.push(situation) - 1;
      for (const [feature, weight] of featuresOf(normalise(line).words)) {
        let known = features.get(feature);
        if (known === undefined) {
          known = { examples: [], inExample: [], situations: [], inSituation: [], tells: 0 };
          features.set(feature, known);
        }
        known.examples.push(example);
        known.inExample.push(weight);
        const last = known.situations.length - 1;
        if (known.situations[last] === situation)
          known.inSituation[last] = (known.inSituation[last] as number) + weight;
        else {
          known.situations.push(situation);
          known.inSituation.push(weight);
        }
        totals[situation] = (totals[situation] as number) + weight;
      }
    }
  }
  for (const [situation, total] of totals.entries())
    totals[situation] = Math.log(total + MODEL.smoothing * features.size);
  const norms = new Float64Array(owners.length);
  for (const known of features.values()) {
    known.tells = Math.log(situations.length / known.situations.length) / Math.log(situations.length);
    for (const [at, weight] of known.inSituation.entries())
      known.inSituation[at] = Math.log(weight + MODEL.smoothing) - Math.log(MODEL.smoothing);
    for (let at = 0; at < known.examples.length; at++) {
      const id = known.examples[at] as number;
      norms[id] = (norms[id] as number) + ((known.inExample[at] as number) * known.tells) ** 2;
    }
  }
  for (let id = 0; id < norms.length; id++) norms[id] = Math.sqrt(norms[id] as number) || 1;
  return { features, owners, norms, totals };
}

type Heard = readonly (readonly [Occurrences, number])[];

/** How like each situation's nearest example the features are. */
function nearestOf(heard: Heard, { owners, norms }: Model): Float64Array {
  const dots = new Float64Array(owners.length);
  let norm = 0;
  for (const [{ examples, inExample, tells }, weight] of heard) {
    norm += (weight * tells) ** 2;
    if (tells < TELLS_LITTLE) continue;
    const share = weight * tells * tells;
    for (let at = 0; at < examples.length; at++) {
      const id = examples[at] as number;
      dots[id] = (dots[id] as number) + share * (inExample[at] as number);
    }
  }
  const length = (Math.sqrt(norm) || 1) ** MODEL.length;
  const nearest = new Float64Array(situations.length);
  for (let id = 0; id < dots.length; id++) {
    const dot = dots[id] as number;
    if (dot === 0) continue;
    const owner = owners[id] as number;
    nearest[owner] = Math.max(nearest[owner] as number, dot / ((norms[id] as number) * length));
  }
  return nearest;
}

/** The logarithm of how likely the features are in each situation. */
function bayesOf(heard: Heard, { totals }: Model): Float64Array {
  const logs = new Float64Array(situations.length);
  let all = 0;
  for (const [{ situations: ids, inSituation, tells }, weight] of heard) {
    const share = weight * tells;
    all += share;
    for (let at = 0; at < ids.length; at++) {
      const id = ids[at] as number;
      logs[id] = (logs[id] as number) + share * (inSituation[at] as number);
    }
  }
  for (let id = 0; id < logs.length; id++) logs[id] = (logs[id] as number) - all * (totals[id] as number);
  return logs;
}

/** The situations that a sentence resembles, the likeliest first. Empty where no word is known. */
export function likelySituations(words: readonly string[]): Likely[] {
  model ??= learn();
  const heard: [Occurrences, number][] = [];
  for (const [feature, weight] of featuresOf(words)) {
    const known = model.features.get(feature);
    if (known !== undefined) heard.push([known, weight]);
  }
  if (heard.length === 0) return [];
  const nearest = nearestOf(heard, model);
  const scores = bayesOf(heard, model);
  let most = Number.NEGATIVE_INFINITY;
  for (let id = 0; id < scores.length; id++) {
    const score = (scores[id] as number) * MODEL.sharp + MODEL.near * (nearest[id] as number);
    scores[id] = score;
    if (score > most) most = score;
  }
  let all = 0;
  for (let id = 0; id < scores.length; id++) {
    const weight = Math.exp((scores[id] as number) - most);
    scores[id] = weight;
    all += weight;
  }
  const likely: Likely[] = [];
  for (const [index, situation] of situations.entries()) {
    const share = (scores[index] as number) / all;
    if (share > HARDLY) likely.push({ situation, index, likely: share });
  }
  return likely.sort((one, other) => other.likely - one.likely);
}
