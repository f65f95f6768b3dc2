/**
 * `node test/knowledge/training/train.ts`: learns the weights by which `agent/knowledge/answering` judges whether a
 * passage answers, prints how they do on trades that they were not learnt from, and writes them. A logistic regression.
 */
import { writeFileSync } from 'node:fs';
import { type Case, casesOf } from './cases.ts';

const STEPS = 400;
const PACE = 0.08;
/** How strongly weights are held near nothing. */
const MODESTY = 3;

interface Model {
  bias: number;
  weights: Record<string, number>;
}

function learn(cases: readonly Case[]): Model {
  const names = Object.keys(cases.find(({ evidence }) => evidence.length > 0)?.evidence[0] ?? {});
  const rows = cases.flatMap(({ evidence, right }) =>
    evidence.map((each, at) => ({ x: [...names.map((name) => each[name] ?? 0), 1], y: right[at] ? 1 : 0 })),
  );
  const size = names.length + 1;
  const weights = new Array<number>(size).fill(0);
  const mean = new Array<number>(size).fill(0);
  const square = new Array<number>(size).fill(0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = weights.map((weight, at) => (at < size - 1 ? MODESTY * weight : 0));
    for (const { x, y } of rows) {
      let sum = 0;
      for (let at = 0; at < size; at++) sum += (weights[at] as number) * (x[at] as number);
      const off = 1 / (1 + Math.exp(-sum)) - y;
      for (let at = 0; at < size; at++) slope[at] = (slope[at] as number) + off * (x[at] as number);
    }
    for (let at = 0; at < size; at++) {
      const down = slope[at] as number;
      mean[at] = 0.9 * (mean[at] as number) + 0.1 * down;
      square[at] = 0.999 * (square[at] as number) + 0.001 * down * down;
      const by = (mean[at] as number) / (1 - 0.9 ** step);
      weights[at] =
        (weights[at] as number) -
        (PACE * by) / (Math.sqrt((square[at] as number) / (1 - 0.999 ** step)) + 1e-8);
    }
  }
  return {
    bias: weights[size - 1] as number,
    weights: Object.fromEntries(names.map((name, at) => [name, weights[at] as number])),
  };
}

function chance({ bias, weights }: Model, evidence: Record<string, number>): number {
  let sum = bias;
  for (const [name, value] of Object.entries(evidence)) sum += value * (weights[name] ?? 0);
  return 1 / (1 + Math.exp(-sum));
}

/** Each case's best passage, judged by a model that saw nothing of its trade. */
function crossValidated(cases: readonly Case[]): { asked: Case; best: number; right: boolean }[] {
  return [...new Set(cases.map(({ fold }) => fold))].flatMap((fold) => {
    const model = learn(cases.filter((each) => each.fold !== fold));
    return cases
      .filter((each) => each.fold === fold)
      .map((asked) => {
        const chances = asked.evidence.map((each) => chance(model, each));
        const best = Math.max(0, ...chances);
        return { asked, best, right: asked.right[chances.indexOf(best)] === true };
      });
  });
}

const cases = casesOf();
const judged = crossValidated(cases);
const percent = (part: number, of: number) => `${((100 * part) / Math.max(1, of)).toFixed(1)} %`.padStart(7);
for (const set of ['written', 'together', 'alone', null] as const) {
  const own = judged.filter(({ asked }) => set === null || asked.set === set);
  const of = (kind: Case['kind']) => own.filter(({ asked }) => asked.kind === kind);
  console.log(
    `\n${set ?? 'all'}: ${of('held').length} held, ${of('never').length} never, ${of('removed').length} removed`,
  );
  for (const bar of [0.3, 0.35, 0.4, 0.45, 0.5, 0.55, 0.6]) {
    const over = (kind: Case['kind']) => of(kind).filter(({ best }) => best >= bar);
    const answered = over('held');
    console.log(
      `  bar ${bar.toFixed(2)}: refused ${percent(of('held').length - answered.length, of('held').length)}, right ${percent(answered.filter(({ right }) => right).length, answered.length)}; ` +
        `answered all the same: never ${percent(over('never').length, of('never').length)}, removed ${percent(over('removed').length, of('removed').length)}`,
    );
  }
}
const { bias, weights } = learn(cases);
const entries = Object.entries(weights).map(([name, weight]) => `  ${name}: ${weight.toFixed(3)},`);
writeFileSync(
  new URL('../../../agent/knowledge/answering/weights.ts', import.meta.url),
  `/** Learnt by \`test/knowledge/training/train.ts\`; not to be changed by hand. */\nexport const BIAS = ${bias.toFixed(3)};\nexport const WEIGHTS: Readonly<Record<string, number>> = {\n${entries.join('\n')}\n};\n`,
);
