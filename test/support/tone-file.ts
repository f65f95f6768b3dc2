/** A sound file that an owner might give. */
import { writeWav } from '../../agent/calls/wav.ts';
import { tone } from '../e2e/harness/phone/tone.ts';

/** A WAV file of a tone of so many hertz. */
export function toneFile(hertz: number, { rate = 16_000, seconds = 1 } = {}): Uint8Array {
  return new Uint8Array(writeWav({ rate, samples: tone(hertz, { rate, seconds }) }));
}
