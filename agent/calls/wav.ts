/** Sound as a WAV file. */

import { type Sound, wavBytes } from './wav-bytes.ts';

/**
 * The sound of a WAV file: mono, 16 bits. The sizes written in it are not believed (a program that writes to a pipe
 * cannot know them).
 */
export function readWav(file: Buffer): Sound {
  const data = file.indexOf('data');
  if (data < 0 || file.length < 44) return { rate: 16_000, samples: new Int16Array(0) };
  const rate = file.readUInt32LE(24);
  const count = Math.floor((file.length - data - 8) / 2);
  const samples = new Int16Array(count);
  for (let i = 0; i < count; i++) samples[i] = file.readInt16LE(data + 8 + i * 2);
  return { rate, samples };
}

/** A WAV file of the sound. */
export function writeWav(sound: Sound): Buffer {
  return Buffer.from(wavBytes(sound).buffer);
}
