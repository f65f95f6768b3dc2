/** Sound, changed from one form to another. */
import { AudioFrame, AudioResampler } from '@livekit/rtc-node';
import type { Sound } from './provider.ts';

/** The samples of a sound at another rate. */
export function samplesOf(sound: Sound, rate: number): Int16Array {
  if (sound.rate === rate || sound.samples.length === 0) return sound.samples;
  const resampler = new AudioResampler(sound.rate, rate, 1);
  try {
    const whole = new AudioFrame(sound.samples.slice(), sound.rate, 1, sound.samples.length);
    return joined([...resampler.push(whole), ...resampler.flush()].map((frame) => frame.data));
  } finally {
    resampler.close();
  }
}

/** Several stretches of samples as one. */
export function joined(pieces: readonly Int16Array[]): Int16Array {
  const all = new Int16Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

/** Quieter than this, a sample before the first word is not heard. */
const QUIET = 200;
/** What is left of the quiet before the first word, in milliseconds. */
const BREATH = 30;

/** The sound from its first word on, as it comes: voices begin with up to 300 ms of quiet, which a caller waits through. */
export async function* fromFirstWord(
  pieces: AsyncIterable<Int16Array>,
  rate: number,
): AsyncIterable<Int16Array> {
  let quiet: Int16Array[] = [];
  let begun = false;
  for await (const piece of pieces) {
    if (begun) {
      yield piece;
      continue;
    }
    const first = piece.findIndex((sample) => Math.abs(sample) > QUIET);
    if (first < 0) {
      quiet.push(piece);
      continue;
    }
    begun = true;
    const before = quiet.reduce((sum, one) => sum + one.length, 0);
    const from = Math.max(0, before + first - Math.round((rate * BREATH) / 1_000));
    yield joined([...quiet, piece]).slice(from);
    quiet = [];
  }
  yield* quiet;
}

/** One sound of all the frames of a stretch of speech; frames are mono, or their first channel counts. */
export function soundOf(frames: readonly AudioFrame[]): Sound {
  const rate = frames[0]?.sampleRate ?? 16_000;
  const pieces = frames.map((frame) =>
    frame.channels === 1 ? frame.data : frame.data.filter((_, i) => i % frame.channels === 0),
  );
  return { rate, samples: joined(pieces) };
}
