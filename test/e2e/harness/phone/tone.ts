/** Finds a tone in a recording. */

/** A piece of a recording, in samples at 8 kHz: a fifth of a second. */
const PIECE = 1_600;

/** For how long the tone of so many hertz is heard in a WAV (mono, 8 kHz, 16 bits), in milliseconds. */
export function lengthOfTone(wav: Buffer, hertz: number): number {
  const start = wav.indexOf('data') + 8;
  const samples = new Int16Array(
    wav.buffer.slice(
      wav.byteOffset + start,
      wav.byteOffset + start + 2 * Math.floor((wav.length - start) / 2),
    ),
  );
  let pieces = 0;
  for (let at = 0; at + PIECE <= samples.length; at += PIECE)
    if (holds(samples.subarray(at, at + PIECE), hertz)) pieces += 1;
  return (pieces * PIECE) / 8;
}

/** Goertzel: whether half of the piece's power is at this frequency. */
function holds(piece: Int16Array, hertz: number): boolean {
  const turn = (2 * Math.PI * hertz) / 8_000;
  let [one, two, power] = [0, 0, 0];
  for (const sample of piece) {
    [one, two] = [sample + 2 * Math.cos(turn) * one - two, one];
    power += sample * sample;
  }
  const found = (2 * (one * one + two * two - 2 * Math.cos(turn) * one * two)) / piece.length;
  return power / piece.length > 10_000 && found > power / 2;
}
