import { BIAS, WEIGHTS } from './weights.ts';

/** How likely a passage of such evidence is to hold the answer, 0 to 1. */
export function judge(evidence: Readonly<Record<string, number>>): number {
  let sum = BIAS;
  for (const [name, value] of Object.entries(evidence)) sum += value * (WEIGHTS[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}
