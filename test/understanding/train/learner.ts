/** Learns the encoder's numbers: step by step, from a business's tasks and calls, by gradient descent. */

/** Token numbers of a text. */
export type Tokens = Int32Array;
export interface Lesson {
  tasks: Tokens[];
  /** `task`: the index of the task, or the number of tasks for none of them. */
  calls: { said: Tokens; task: number }[];
}

/** `lost`: the share of tokens that is left out at random, so that none is leant on; `pull`: back to the start. */
const LEARN = { rate: 0.15, lost: 0.15, pull: 0.002, mix: 6 };

export class Learner {
  readonly size: number;
  readonly values: Float32Array;
  readonly mix: Float32Array;
  readonly none: Float32Array;
  readonly #start: Float32Array;
  readonly #seen: Float32Array;
  readonly #seenMix: Float32Array;
  readonly #seenNone: Float32Array;
  readonly #random: () => number;

  constructor(start: readonly (readonly number[])[], size: number, random: () => number) {
    this.size = size;
    this.#random = random;
    this.values = new Float32Array(start.length * size);
    for (const [row, vector] of start.entries()) this.values.set(vector, row * size);
    this.#start = this.values.slice();
    this.mix = new Float32Array(size * size);
    for (let at = 0; at < size; at++) this.mix[at * size + at] = LEARN.mix;
    this.none = new Float32Array(size + 1);
    this.#seen = new Float32Array(start.length).fill(1e-2);
    this.#seenMix = new Float32Array(size * size).fill(1e-2);
    this.#seenNone = new Float32Array(size + 1).fill(1e-2);
  }

  #sum(tokens: Tokens): { sum: Float32Array; share: number } {
    const sum = new Float32Array(this.size);
    for (const token of tokens)
      for (let at = 0; at < this.size; at++)
        sum[at] = (sum[at] as number) + (this.values[token * this.size + at] as number);
    const share = 1 / Math.sqrt(tokens.length + 2);
    for (let at = 0; at < this.size; at++) sum[at] = (sum[at] as number) * share;
    return { sum, share };
  }

  #mixed(sum: Float32Array): Float32Array {
    const mixed = new Float32Array(this.size);
    for (let from = 0; from < this.size; from++)
      for (let to = 0; to < this.size; to++)
        mixed[to] =
          (mixed[to] as number) + (sum[from] as number) * (this.mix[from * this.size + to] as number);
    return mixed;
  }

  /** How near a sentence is to each task; the last is none. */
  scores(said: Tokens, tasks: readonly Tokens[]): number[] {
    const { sum } = this.#sum(said);
    const mixed = this.#mixed(sum);
    return [
      ...tasks.map((task) => dot(mixed, this.#sum(task).sum)),
      dot(sum, this.none) + (this.none[this.size] as number),
    ];
  }

  /** How near each of the words is to the word of the task that is nearest to it, taken together. */
  meeting(said: Tokens, tasks: readonly Tokens[]): number[] {
    const row = (token: number) => this.values.subarray(token * this.size, (token + 1) * this.size);
    const mixed = [...new Set(said)].map((token) => this.#mixed(row(token)));
    return tasks.map((task) => {
      const words = [...new Set(task)].map(row);
      const near = mixed.map((one) =>
        words.reduce((best, word) => Math.max(best, dot(one, word)), -Infinity),
      );
      return words.length === 0 ? 0 : near.reduce((sum, one) => sum + one, 0) / Math.sqrt(mixed.length + 2);
    });
  }

  /** One step towards what a lesson says. `slow`: 1 at the beginning, less later. */
  step(lesson: Lesson, slow: number): void {
    const { size } = this;
    const some = (tokens: Tokens) => tokens.filter(() => this.#random() >= LEARN.lost);
    const tasks = lesson.tasks.map(some);
    const sums = tasks.map((tokens) => this.#sum(tokens));
    const count = tasks.length;
    const share = 1 / lesson.calls.length;
    const towards = sums.map(() => new Float32Array(size));
    const mixSlope = new Float32Array(size * size);
    const noneSlope = new Float32Array(size + 1);
    const slopes = new Map<number, Float32Array>();
    const spread = (tokens: Tokens, slope: Float32Array, scale: number) => {
      for (const token of tokens) {
        const known = slopes.get(token) ?? new Float32Array(size);
        slopes.set(token, known);
        for (let at = 0; at < size; at++) known[at] = (known[at] as number) + (slope[at] as number) * scale;
      }
    };
    for (const call of lesson.calls) {
      const said = some(call.said);
      const { sum, share: scale } = this.#sum(said);
      const mixed = this.#mixed(sum);
      const scores = [
        ...sums.map((task) => dot(mixed, task.sum)),
        dot(sum, this.none) + (this.none[size] as number),
      ];
      const most = Math.max(...scores);
      const off = scores.map((score) => Math.exp(score - most));
      const all = off.reduce((total, weight) => total + weight, 0);
      for (const [index, weight] of off.entries())
        off[index] = (weight / all - (index === call.task ? 1 : 0)) * share;
      const back = new Float32Array(size);
      for (let index = 0; index < count; index++) {
        const weight = off[index] as number;
        const task = (sums[index] as { sum: Float32Array }).sum;
        const slope = towards[index] as Float32Array;
        for (let at = 0; at < size; at++) {
          back[at] = (back[at] as number) + weight * (task[at] as number);
          slope[at] = (slope[at] as number) + weight * (mixed[at] as number);
        }
      }
      const last = off[count] as number;
      const slope = new Float32Array(size);
      for (let from = 0; from < size; from++) {
        let through = 0;
        for (let to = 0; to < size; to++) {
          const place = from * size + to;
          through += (this.mix[place] as number) * (back[to] as number);
          mixSlope[place] = (mixSlope[place] as number) + (sum[from] as number) * (back[to] as number);
        }
        slope[from] = through + last * (this.none[from] as number);
        noneSlope[from] = (noneSlope[from] as number) + last * (sum[from] as number);
      }
      noneSlope[size] = (noneSlope[size] as number) + last;
      spread(said, slope, scale);
    }
    for (let index = 0; index < count; index++)
      spread(
        tasks[index] as Tokens,
        towards[index] as Float32Array,
        (sums[index] as { share: number }).share,
      );
    const rate = LEARN.rate * slow;
    for (const [token, slope] of slopes) {
      const steep = slope.reduce((total, value) => total + value * value, 0) / 8;
      this.#seen[token] = (this.#seen[token] as number) + steep;
      const length = rate / Math.sqrt(this.#seen[token] as number);
      for (let at = 0; at < size; at++) {
        const place = token * size + at;
        const value = this.values[place] as number;
        const away = value - (this.#start[place] as number);
        this.values[place] = value - length * ((slope[at] as number) + LEARN.pull * away);
      }
    }
    descend(this.mix, mixSlope, this.#seenMix, rate);
    descend(this.none, noneSlope, this.#seenNone, rate);
  }
}

const dot = (one: Float32Array, other: Float32Array) => {
  let sum = 0;
  for (let at = 0; at < one.length; at++) sum += (one[at] as number) * (other[at] as number);
  return sum;
};

function descend(values: Float32Array, slopes: Float32Array, seen: Float32Array, rate: number): void {
  for (const [at, slope] of slopes.entries()) {
    seen[at] = (seen[at] as number) + slope * slope;
    values[at] = (values[at] as number) - (rate * slope) / Math.sqrt(seen[at] as number);
  }
}
