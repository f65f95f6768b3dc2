/** What a caller hears that is no voice: the tone before a recording, and the sound of being on hold. Made on the spot. */
import type { Sound } from '../provider.ts';

const RATE = 24_000;
/** Well below a voice, so that whoever speaks meanwhile is heard. */
const SOFT = 2_600;

/** One note: it swells for `rise` milliseconds and fades away over `length`. Written into `into` from `at` on. */
function strike(into: Float64Array, at: number, frequency: number, rise: number, length: number): void {
  const from = Math.round((at * RATE) / 1_000);
  const count = Math.min(into.length - from, Math.round((length * RATE) / 1_000));
  for (let index = 0; index < count; index++) {
    const time = index / RATE;
    const swell = Math.min(1, (time * 1_000) / rise);
    const fade = Math.exp((-4 * index) / count) * Math.min(1, (count - index) / (RATE / 50));
    const wave = Math.sin(2 * Math.PI * frequency * time) + 0.25 * Math.sin(4 * Math.PI * frequency * time);
    into[from + index] = (into[from + index] ?? 0) + swell * fade * wave;
  }
}

function soundOf(wave: Float64Array, loudness: number): Sound {
  return { rate: RATE, samples: Int16Array.from(wave, (value) => Math.round(value * loudness)) };
}

/** « Speak now »: one clear note of 0.4 s. */
export function tone(): Sound {
  const wave = new Float64Array(RATE * 0.4);
  strike(wave, 0, 880, 8, 400);
  return soundOf(wave, 2 * SOFT);
}

/** On hold: bells far away, eight slow notes in 9.6 s, then again. The end of the last rings into no beginning. */
export function holdSound(): Sound {
  const wave = new Float64Array(RATE * 9.6);
  const notes = [392, 523.25, 659.25, 587.33, 493.88, 392, 440, 523.25];
  notes.forEach((frequency, index) => {
    strike(wave, index * 1_200, frequency, 60, index === notes.length - 1 ? 1_200 : 2_200);
  });
  return soundOf(wave, SOFT);
}
