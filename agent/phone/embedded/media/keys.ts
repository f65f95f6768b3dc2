/** Telephone keys as RTP events (RFC 4733), both ways. Pure. */
import { FRAME } from './pacer.ts';

const KEYS = '0123456789*#ABCD';
/** How loud a key is said to be, in dB below full. */
const VOLUME = 10;
/** A key lasts so many frames, is ended three times over, and is followed by a pause. */
const LASTS = 5;
const ENDS = 3;
const PAUSE = 3;

/** The event's code of a key; null for what is no key. */
export function codeOf(key: string): number | null {
  const code = KEYS.indexOf(key.toUpperCase());
  return key.length === 1 && code >= 0 ? code : null;
}

/** Reads the keys pressed off incoming events: each key once, however often its packets come. */
export class KeyReader {
  #last: number | null = null;

  /** The key of an event that is new; null otherwise. */
  read(timestamp: number, payload: Uint8Array): string | null {
    const key = KEYS[payload[0] ?? 255];
    if (payload.length < 4 || key === undefined || timestamp === this.#last) return null;
    this.#last = timestamp;
    return key;
  }
}

export interface KeyPacket {
  payload: Uint8Array;
  timestamp: number;
  marker: boolean;
}

/** Sends keys, a packet at each beat, in the place of the sound. */
export class KeyWriter {
  readonly #queue: { code: number; start: number; beats: number }[] = [];

  press(key: string): void {
    const code = codeOf(key);
    if (code !== null) this.#queue.push({ code, start: 0, beats: 0 });
  }

  /** What goes out at this beat: a packet, silence (`pause`), or the sound (null). */
  next(timestamp: number): KeyPacket | 'pause' | null {
    const [key] = this.#queue;
    if (key === undefined) return null;
    if (key.beats === 0) key.start = timestamp;
    key.beats += 1;
    if (key.beats >= LASTS + ENDS + PAUSE) this.#queue.shift();
    if (key.beats >= LASTS + ENDS) return 'pause';
    const duration = Math.min(key.beats, LASTS) * FRAME;
    const end = key.beats >= LASTS ? 128 : 0;
    const payload = Uint8Array.of(key.code, end | VOLUME, duration >> 8, duration & 255);
    return { payload, timestamp: key.start, marker: key.beats === 1 };
  }
}
