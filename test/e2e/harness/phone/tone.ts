/** Makes a tone, and finds sounds in a recording: WAV, mono, 16 bits. */

/** Louder than any noise of the line. */
const LOUD = 600;
/** A tone is looked for in pieces of this length, any sound in shorter ones; in seconds. */
const PIECE = 1 / 5;
const SHORT = 1 / 50;

/** A tone of so many hertz. */
export function tone(hertz: number, { rate, seconds }: { rate: number; seconds: number }): Int16Array {
  return Int16Array.from({ length: rate * seconds }, (_none, at) =>
    Math.round(8_000 * Math.sin((2 * Math.PI * hertz * at) / rate)),
  );
}

/** For how long the tone of so many hertz is heard, in milliseconds. */
export function lengthOfTone(wav: Buffer, hertz: number): number {
  const { rate, pieces } = cut(wav, PIECE);
  return pieces.filter((piece) => holds(piece, hertz, rate)).length * PIECE * 1_000;
}

/** When anything was heard, by pieces of 20 ms, and how long the recording is; in milliseconds. */
export function soundsIn(wav: Buffer): { sounds: number[]; length: number } {
  const { pieces } = cut(wav, SHORT);
  const at = (index: number) => Math.round(index * SHORT * 1_000);
  const sounds = pieces.flatMap((piece, index) =>
    piece.some((sample) => Math.abs(sample) > LOUD) ? [at(index)] : [],
  );
  return { sounds, length: at(pieces.length) };
}

function cut(wav: Buffer, seconds: number): { rate: number; pieces: Int16Array[] } {
  const start = wav.indexOf('data') + 8;
  if (start < 44) return { rate: 8_000, pieces: [] };
  const rate = wav.readUInt32LE(24);
  const size = rate * seconds;
  const count = Math.floor((wav.length - start) / 2 / size);
  const end = wav.byteOffset + start + 2 * size * count;
  const samples = new Int16Array(wav.buffer.slice(wav.byteOffset + start, end));
  return {
    rate,
    pieces: Array.from({ length: count }, (_none, at) => samples.subarray(at * size, (at + 1) * size)),
  };
}

/** Goertzel: whether half of the piece's power is at this frequency. */
function holds(piece: Int16Array, hertz: number, rate: number): boolean {
  const turn = (2 * Math.PI * hertz) / rate;
  let [one, two, power] = [0, 0, 0];
  for (const sample of piece) {
    [one, two] = [sample + 2 * Math.cos(turn) * one - two, one];
    power += sample * sample;
  }
  const found = (2 * (one * one + two * two - 2 * Math.cos(turn) * one * two)) / piece.length;
  return power / piece.length > 10_000 && found > power / 2;
}
