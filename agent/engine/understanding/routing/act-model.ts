/**
 * A recogniser of acts, learnt from examples when the module loads: naive Bayes over words and pairs of words.
 * It catches what no pattern foresaw.
 */
import { examplesEn } from '../lexicon/en/examples.ts';
import { examplesFr } from '../lexicon/fr/examples.ts';
import { normalise } from '../normalise.ts';
import { stem } from './stem.ts';

const SMOOTHING = 0.35;
/** Acts of which the examples hold too few to have their frequency taken seriously are all as likely as another. */
const PAIRS = 0.6;

interface Learnt {
  counts: Map<string, number>;
  total: number;
}

function featuresOf(words: readonly string[]): [string, number][] {
  const stems = words.slice(0, 60).map((word) => (/^\d/.test(word) ? '0' : stem(word)));
  const features: [string, number][] = stems.map((key) => [key, 1]);
  for (let index = 0; index + 1 < stems.length; index++)
    features.push([`${stems[index]} ${stems[index + 1]}`, PAIRS]);
  if (words[0] !== undefined) features.push([`^ ${stems[0]} ${stems[1] ?? ''}`, PAIRS]);
  return features;
}

const learnt = new Map<string, Learnt>();
const vocabulary = new Set<string>();
for (const examples of [examplesEn, examplesFr]) {
  for (const [act, lines] of Object.entries(examples)) {
    const known = learnt.get(act) ?? { counts: new Map<string, number>(), total: 0 };
    for (const line of lines.split('\n')) {
      for (const [feature, weight] of featuresOf(normalise(line).words)) {
        known.counts.set(feature, (known.counts.get(feature) ?? 0) + weight);
        known.total += weight;
        vocabulary.add(feature);
      }
    }
    learnt.set(act, known);
  }
}

/** How likely each act is, `none` among them; together 1. Empty where no word is known. */
export function guessActs(words: readonly string[]): Map<string, number> {
  const features = featuresOf(words).filter(([feature]) => vocabulary.has(feature));
  if (features.length === 0) return new Map();
  const logs = [...learnt].map(([act, { counts, total }]) => {
    let sum = 0;
    const denominator = Math.log(total + SMOOTHING * vocabulary.size);
    for (const [feature, weight] of features) {
      sum += weight * (Math.log((counts.get(feature) ?? 0) + SMOOTHING) - denominator);
    }
    return [act, sum] as const;
  });
  const most = Math.max(...logs.map(([, sum]) => sum));
  const weights = logs.map(([act, sum]) => [act, Math.exp((sum - most) * 0.55)] as const);
  const all = weights.reduce((sum, [, weight]) => sum + weight, 0);
  return new Map(weights.map(([act, weight]) => [act, weight / all]));
}
