import type { IntentLessons } from './intent-lessons.ts';
import type { Learner } from './learner.ts';

const text = (bytes: ArrayBufferView) =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('base64');

/** The encoder as a module: four bits a number, with a scale for each token in sixteen bits. */
export function packed(tokens: readonly string[], { size, values, mix, none }: Learner): string {
  const scales = new Float32Array(tokens.length);
  const bytes = new Uint8Array(values.length / 2);
  for (let token = 0; token < tokens.length; token++) {
    const row = values.subarray(token * size, (token + 1) * size);
    const most = row.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
    scales[token] = most / 7;
    for (const [at, value] of row.entries()) {
      const four = most === 0 ? 8 : Math.round((value / most) * 7) + 8;
      const place = (token * size + at) >> 1;
      bytes[place] = (bytes[place] as number) | (at % 2 === 0 ? four << 4 : four);
    }
  }
  const unit = scales.reduce((largest, scale) => Math.max(largest, scale), 0) / 65_535;
  const parts = {
    size,
    tokens: tokens.join('|'),
    values: text(bytes),
    unit,
    scales: text(Uint16Array.from(scales, (scale) => Math.round(scale / unit))),
    mix: text(mix),
    none: text(none),
  };
  return `/** Written by \`test/understanding/train\`. */
export const encoder = ${JSON.stringify(parts, null, 2)};\n`;
}

/** The model of intents as a module: eight bits a number. */
export function packedIntents(
  { known: { hashes, rarity }, words }: IntentLessons,
  values: Float32Array,
): string {
  const most = (numbers: Float32Array) =>
    numbers.reduce((largest, value) => Math.max(largest, Math.abs(value)), 0);
  const rarityStep = most(rarity) / 255;
  const step = most(values) / 127;
  const parts = {
    hashes: text(hashes),
    rarityStep,
    rarity: text(Uint8Array.from(rarity, (value) => Math.round(value / rarityStep))),
    step,
    values: text(Int8Array.from(values, (value) => Math.round(value / step))),
    starters: words,
  };
  return `/** Written by \`test/understanding/train\`. */
export const intents = ${JSON.stringify(parts, null, 2)};\n`;
}
