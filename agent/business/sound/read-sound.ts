/** The sound of a WAV file that an owner gives: read by what it holds, whatever it says of itself. Pure. */

/** Mono sound, 16 bits. `rate`: samples a second. */
export interface OwnSound {
  rate: number;
  samples: Int16Array;
}

/** What a recorded message may be: `seconds` long, `bytes` large, with so many samples a second. */
export const SOUND_LIMITS = { seconds: 60, bytes: 6_000_000, rates: { least: 8_000, most: 48_000 } } as const;

/** Why a file is not taken. `not-sound`: no WAV file. `form`: one of another kind, in stereo for example. */
export type SoundProblem = 'not-sound' | 'form' | 'empty' | 'too-long' | 'too-large';

/** A sound of fewer milliseconds was stopped as soon as it began. */
const SHORTEST = 200;
const PCM = 1;
const EXTENSIBLE = 0xff_fe;
const HEAD = 12;
const CHUNK = 8;

/** The sound, or why it cannot be one. Never throws. */
export function readSound(file: Uint8Array): OwnSound | SoundProblem {
  if (file.byteLength > SOUND_LIMITS.bytes) return 'too-large';
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const name = (at: number) => String.fromCharCode(...file.subarray(at, at + 4));
  if (file.byteLength < HEAD || name(0) !== 'RIFF' || name(8) !== 'WAVE') return 'not-sound';
  let rate: number | null = null;
  for (let at = HEAD; at + CHUNK <= file.byteLength; ) {
    const from = at + CHUNK;
    // A program that writes to a pipe does not know the size, and promises more than there is.
    const size = Math.min(view.getUint32(at + 4, true), file.byteLength - from);
    if (name(at) === 'fmt ' && size >= 16) {
      const form = view.getUint16(from, true);
      rate = view.getUint32(from + 4, true);
      const mono = view.getUint16(from + 2, true) === 1 && view.getUint16(from + 14, true) === 16;
      const { least, most } = SOUND_LIMITS.rates;
      if ((form !== PCM && form !== EXTENSIBLE) || !mono || rate < least || rate > most) return 'form';
    } else if (name(at) === 'data') return rate === null ? 'not-sound' : samplesOf(view, from, size, rate);
    at = from + size + (size % 2);
  }
  return 'not-sound';
}

function samplesOf(view: DataView, from: number, size: number, rate: number): OwnSound | SoundProblem {
  const count = Math.floor(size / 2);
  if (count > rate * SOUND_LIMITS.seconds) return 'too-long';
  if (count * 1_000 < rate * SHORTEST) return 'empty';
  return {
    rate,
    samples: Int16Array.from({ length: count }, (_, index) => view.getInt16(from + index * 2, true)),
  };
}
