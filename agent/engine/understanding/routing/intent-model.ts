/** What was learnt of the intents, read once: numbers by `test/understanding/train`. */
import { type Known, type Vector, vectorOf } from './intent-features.ts';
import { claimsOf, type Intended, intended, likelihoods } from './intents.ts';
import { intents } from './weights/intents.ts';

interface Model extends Known {
  values: Float32Array;
  starters: readonly (readonly Vector[])[];
}

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, 'base64'));
let model: Model | null = null;

function read(): Model {
  if (model !== null) return model;
  const known: Known = {
    hashes: new Uint32Array(bytesOf(intents.hashes).buffer),
    rarity: Float32Array.from(bytesOf(intents.rarity), (steps) => steps * intents.rarityStep),
  };
  const values = Float32Array.from(
    new Int8Array(bytesOf(intents.values).buffer),
    (steps) => steps * intents.step,
  );
  const starters = intents.starters.map((languages) =>
    languages.map((words) => vectorOf(words.split(' '), known)),
  );
  model = { ...known, values, starters };
  return model;
}

/** How much a task, of which these are the owner's words, is which of the starter tasks. */
export function taskClaims(words: readonly string[]): number[] {
  return claimsOf(vectorOf(words, read()), read().starters);
}

/** What a sentence's words say for each task, and for none of them, by what the tasks claim. */
export function intendedIn(words: readonly string[], claims: readonly (readonly number[])[]): Intended {
  return intended(likelihoods(read().values, vectorOf(words, read())), claims);
}
