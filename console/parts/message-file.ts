/** Any sound that the browser reads, as the file that calls play: WAV, one channel, 16 bits. */
import { SOUND_LIMITS } from '../../agent/business/sound/read-sound.ts';
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
const HEAD = 44;

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
  const view = new DataView(new ArrayBuffer(HEAD + 2 * count));
  writeHead(view, count);
  let loudest = 0;
  for (let at = 0; at < count; at++) {
    const sum = channels.reduce((all, channel) => all + (channel[at] ?? 0), 0);
    const sample = Math.max(-1, Math.min(1, sum / channels.length));
    loudest = Math.max(loudest, Math.abs(sample));
    view.setInt16(HEAD + 2 * at, Math.round(sample * 32_767), true);
  }
  const file = new Blob([view], { type: 'audio/wav' });
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

function writeHead(view: DataView, count: number): void {
  const name = (at: number, letters: string) => {
    for (let index = 0; index < 4; index++) view.setUint8(at + index, letters.charCodeAt(index));
  };
  name(0, 'RIFF');
  view.setUint32(4, HEAD - 8 + 2 * count, true);
  name(8, 'WAVE');
  name(12, 'fmt ');
  view.setUint32(16, 16, true);
  view.setUint16(20, 1, true);
  view.setUint16(22, 1, true);
  view.setUint32(24, RATE, true);
  view.setUint32(28, 2 * RATE, true);
  view.setUint16(32, 2, true);
  view.setUint16(34, 16, true);
  name(36, 'data');
  view.setUint32(40, 2 * count, true);
}
