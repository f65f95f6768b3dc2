/** Sound as a WAV file. */

/** Mono sound, 16 bits. `rate`: samples a second. */
interface Sound {
  rate: number;
  samples: Int16Array;
}

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
  const bytes = sound.samples.length * 2;
  const file = Buffer.alloc(44 + bytes);
  file.write('RIFF', 0);
  file.writeUInt32LE(36 + bytes, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(sound.rate, 24);
  file.writeUInt32LE(sound.rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(bytes, 40);
  for (let i = 0; i < sound.samples.length; i++) file.writeInt16LE(sound.samples[i] ?? 0, 44 + i * 2);
  return file;
}
