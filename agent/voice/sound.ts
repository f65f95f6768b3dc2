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

/** One sound of all the frames of a stretch of speech; frames are mono, or their first channel counts. */
export function soundOf(frames: readonly AudioFrame[]): Sound {
  const rate = frames[0]?.sampleRate ?? 16_000;
  const pieces = frames.map((frame) =>
    frame.channels === 1 ? frame.data : frame.data.filter((_, i) => i % frame.channels === 0),
  );
  return { rate, samples: joined(pieces) };
}
