/**
 * Words as numbers: which task's words lie near a sentence's. The numbers are learnt from many businesses and what
 * their callers say, by `test/understanding/train`; here they are only read.
 */
import { keptSentences } from './kept-sentences.ts';
import type { TaskWords } from './profile.ts';
import { tokensOf } from './tokens.ts';
import type { Nearness } from './weigh.ts';
import { encoder } from './weights/encoder.ts';

type Vector = Float32Array;

/** A task as numbers: all its words together, and each for itself, as a sentence's words meet them. */
export interface TaskVector {
  whole: Vector;
  words: Float32Array;
}

interface Table {
  /** Where each token's row begins. */
  rows: ReadonlyMap<string, number>;
  values: Float32Array;
  /** How a sentence's numbers meet a task's: `size` × `size`. */
  mix: Float32Array;
  /** What speaks for none of the tasks, and how much without a word. */
  none: Float32Array;
}

const size = encoder.size;
let table: Table | null = null;

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
const floatsOf = (text: string) => new Float32Array(bytesOf(text).buffer);
const scalesOf = (text: string) =>
  Float32Array.from(new Uint16Array(bytesOf(text).buffer), (scale) => scale * encoder.unit);

/** Two values a byte, each from 0 to 15 with 8 for nothing. */
function unpack(packed: Uint8Array, scales: Float32Array): Float32Array {
  const values = new Float32Array(packed.length * 2);
  for (let at = 0; at < values.length; at++) {
    const byte = packed[at >> 1] as number;
    const value = at % 2 === 0 ? byte >> 4 : byte & 15;
    values[at] = (value - 8) * (scales[Math.floor(at / size)] as number);
  }
  return values;
}

function read(): Table {
  table ??= {
    rows: new Map(encoder.tokens.split('|').map((token, index) => [token, index * size])),
    values: unpack(bytesOf(encoder.values), scalesOf(encoder.scales)),
    mix: floatsOf(encoder.mix),
    none: floatsOf(encoder.none),
  };
  return table;
}

/** Where the row of each known token begins. */
function rowsOf(tokens: readonly string[]): number[] {
  const { rows } = read();
  return tokens.flatMap((token) => rows.get(token) ?? []);
}

/** The same of single words, each once. */
const wordsOf = (tokens: readonly string[]) => [
  ...new Set(rowsOf(tokens.filter((token) => !token.includes(' ')))),
];

function sumOf(places: readonly number[]): Vector {
  const { values } = read();
  const sum = new Float32Array(size);
  for (const place of places)
    for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) + (values[place + at] as number);
  const share = 1 / Math.sqrt(places.length + 2);
  for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) * share;
  return sum;
}

/** The tokens of the owner's words for a task, without what is kept out of it. */
export const taskTokens = (task: TaskWords): string[] => keptSentences(task).flatMap(tokensOf);

/** A task as numbers, worked out once. */
export function taskVector(task: TaskWords): TaskVector {
  const { values, mix } = read();
  const tokens = taskTokens(task);
  const places = wordsOf(tokens);
  const words = new Float32Array(places.length * size);
  for (const [word, place] of places.entries())
    for (let from = 0; from < size; from++) {
      let sum = 0;
      for (let to = 0; to < size; to++)
        sum += (mix[from * size + to] as number) * (values[place + to] as number);
      words[word * size + from] = sum;
    }
  return { whole: sumOf(rowsOf(tokens)), words };
}

const dot = (one: Vector, other: Vector) =>
  one.reduce((sum, value, index) => sum + value * (other[index] as number), 0);

/** How near each word of a sentence is to the word of the task that is nearest to it, taken together. */
function meeting(said: readonly number[], { words }: TaskVector): number {
  const { values } = read();
  let all = 0;
  for (const place of said) {
    let best = words.length === 0 ? 0 : Number.NEGATIVE_INFINITY;
    for (let word = 0; word < words.length; word += size) {
      let near = 0;
      for (let at = 0; at < size; at++) near += (values[place + at] as number) * (words[word + at] as number);
      if (near > best) best = near;
    }
    all += best;
  }
  return all / Math.sqrt(said.length + 2);
}

/** How near a sentence is to each task, and to none of them: the higher, the likelier. */
export function nearness(words: readonly string[], tasks: readonly TaskVector[]): Nearness {
  const { mix, none } = read();
  const tokens = tokensOf(words);
  const said = sumOf(rowsOf(tokens));
  const mixed = new Float32Array(size);
  for (let from = 0; from < size; from++) {
    const value = said[from] as number;
    for (let to = 0; to < size; to++)
      mixed[to] = (mixed[to] as number) + value * (mix[from * size + to] as number);
  }
  const single = wordsOf(tokens);
  return {
    tasks: tasks.map(({ whole }) => dot(mixed, whole)),
    words: tasks.map((task) => meeting(single, task)),
    none: dot(said, none) + (none[size] as number),
  };
}
