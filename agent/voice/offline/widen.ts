/**
 * A telephone carries nothing above 4 kHz, and pocketsphinx's model, which has only ever heard whole voices, takes
 * the missing half for something else. A faint mirror image of the lower half in its place sounds nearly like what is
 * missing: « I would like to leave a message please », heard as « what » without it, is understood with it. Pure.
 */

/** How strong the mirror image is. */
const MIRROR = 0.15;
/** With less than this share of its power in the upper half a sound is a telephone's. */
const NARROW = 1e-6;
/** The filter that leaves what is above 4.6 kHz of a sound of 16 kHz; its length is odd. */
const TAPS = 63;

/** The sound (16 kHz) with an upper half where it has none; any other sound as it is. */
export function widen(samples: Int16Array): Int16Array {
  if (!isNarrow(samples)) return samples;
  // Turning every second sample over mirrors a spectrum about its middle.
  return samples.map((sample, at) =>
    Math.max(-32_768, Math.min(32_767, Math.round(sample * (at % 2 === 0 ? 1 + MIRROR : 1 - MIRROR)))),
  );
}

/** Whether a sound of 16 kHz has nothing in its upper half. Silence is not narrow. */
export function isNarrow(samples: Int16Array): boolean {
  const filter = highPass();
  let [power, high] = [0, 0];
  // A tenth of the places are enough to know.
  for (let at = TAPS; at < samples.length; at += 10) {
    let sum = 0;
    for (let tap = 0; tap < TAPS; tap++) sum += (filter[tap] ?? 0) * (samples[at - tap] ?? 0);
    high += sum * sum;
    power += (samples[at] ?? 0) ** 2;
  }
  return power > 0 && high < power * NARROW;
}

let made: Float64Array | null = null;

function highPass(): Float64Array {
  if (made !== null) return made;
  const cutoff = 4_600 / 16_000;
  const middle = (TAPS - 1) / 2;
  made = Float64Array.from({ length: TAPS }, (_none, at) => {
    const off = at - middle;
    const low = off === 0 ? 2 * cutoff : Math.sin(2 * Math.PI * cutoff * off) / (Math.PI * off);
    const window =
      0.42 -
      0.5 * Math.cos((2 * Math.PI * at) / (TAPS - 1)) +
      0.08 * Math.cos((4 * Math.PI * at) / (TAPS - 1));
    return (off === 0 ? 1 : 0) - low * window;
  });
  return made;
}
