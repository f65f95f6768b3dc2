/**
 * Words as numbers: which task's words lie near a sentence's. The numbers are learnt from many businesses and what
 * their callers say, by `test/understanding/train`; here they are only read.
 */
import { normalise } from '../normalise.ts';
import { EXCEPT } from './except.ts';
import type { TaskWords } from './profile.ts';
import { tokensOf } from './tokens.ts';
import { encoder } from './weights/encoder.ts';

export type Vector = Float32Array;

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
    values: unpack(bytesOf(encoder.values), floatsOf(encoder.scales)),
    mix: floatsOf(encoder.mix),
    none: floatsOf(encoder.none),
  };
  return table;
}

function sumOf(tokens: readonly string[]): Vector {
  const { rows, values } = read();
  const sum = new Float32Array(size);
  let known = 0;
  for (const token of tokens) {
    const row = rows.get(token);
    if (row === undefined) continue;
    known++;
    for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) + (values[row + at] as number);
  }
  const share = 1 / Math.sqrt(known + 2);
  for (let at = 0; at < size; at++) sum[at] = (sum[at] as number) * share;
  return sum;
}

/** The tokens of the owner's words for a task, without what is kept out of it. */
export function taskTokens({ name, description, trigger }: TaskWords): string[] {
  return [name, description, trigger].flatMap((field) =>
    field.split(/[.;!?\n]+|\((?=not|sauf|pas|except)/).flatMap((sentence) => {
      const { plain, words } = normalise(sentence);
      return EXCEPT.test(plain) ? [] : tokensOf(words);
    }),
  );
}

/** A task as numbers. */
export function taskVector(task: TaskWords): Vector {
  return sumOf(taskTokens(task));
}

const dot = (one: Vector, other: Vector) =>
  one.reduce((sum, value, index) => sum + value * (other[index] as number), 0);

/** How near a sentence is to each task, and to none of them: the higher, the likelier. */
export function nearness(
  words: readonly string[],
  tasks: readonly Vector[],
): { tasks: number[]; none: number } {
  const { mix, none } = read();
  const said = sumOf(tokensOf(words));
  const mixed = new Float32Array(size);
  for (let from = 0; from < size; from++) {
    const value = said[from] as number;
    for (let to = 0; to < size; to++)
      mixed[to] = (mixed[to] as number) + value * (mix[from * size + to] as number);
  }
  return { tasks: tasks.map((task) => dot(mixed, task)), none: dot(said, none) + (none[size] as number) };
}
