/** Any sound that the browser reads, as the file that calls play: WAV, one channel, 16 bits. */
import { SOUND_LIMITS } from '../../agent/business/sound/read-sound.ts';
import { wavBytes } from '../../agent/calls/wav-bytes.ts';
import { RecordError } from './record-problem.ts';

/** Samples a second: more than a telephone carries. */
const RATE = 16_000;
/** The longest message, in seconds: the server takes no other. */
export const LONGEST = SOUND_LIMITS.seconds;
/** What runs over by less, in seconds, was stopped at the limit. */
const GRACE = 1;
/** No message is larger, whatever its form, in bytes. */
const MOST_BYTES = 50_000_000;
/** Quieter than this throughout, 0 to 1, a message is not heard. */
const QUIET = 0.01;

export interface MessageFile {
  file: Blob;
  /** In milliseconds. */
  length: number;
  /** Nothing is heard in it. */
  silent: boolean;
}

/** Rejects with a `RecordError`: `unreadable`, `too-long`, `too-large`. */
export async function messageFile(sound: Blob): Promise<MessageFile> {
  if (sound.size > MOST_BYTES) throw new RecordError('too-large');
  const wave = await decoded(sound);
  if (wave.duration > LONGEST + GRACE) throw new RecordError('too-long');
  const channels = Array.from({ length: wave.numberOfChannels }, (_, one) => wave.getChannelData(one));
  const count = Math.min(wave.length, LONGEST * RATE);
  const samples = new Int16Array(count);
  let loudest = 0;
  for (let at = 0; at < count; at++) {
    const sum = channels.reduce((all, channel) => all + (channel[at] ?? 0), 0);
    const sample = Math.max(-1, Math.min(1, sum / channels.length));
    loudest = Math.max(loudest, Math.abs(sample));
    samples[at] = Math.round(sample * 32_767);
  }
  const file = new Blob([wavBytes({ rate: RATE, samples })], { type: 'audio/wav' });
  return { file, length: (count / RATE) * 1_000, silent: loudest < QUIET };
}

async function decoded(sound: Blob): Promise<AudioBuffer> {
  try {
    // What is decoded comes at the context's rate.
    return await new OfflineAudioContext(1, 1, RATE).decodeAudioData(await sound.arrayBuffer());
  } catch (cause) {
    throw new RecordError('unreadable', { cause });
  }
}
