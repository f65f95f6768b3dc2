/**
 * Puts what arrived early, late, twice or not at all back into 20 ms at a time. A cushion of two frames is kept at the
 * start and after each gap; what is lost is bridged by what was heard last, fading. What piled up while the machine was
 * busy is played all the same, for words matter more than a moment's delay, and the delay is made up in the pauses. Pure.
 */
import { FRAME } from './pacer.ts';
import { isQuiet } from './quiet.ts';

/** How much is gathered before it plays, and the most that may wait, in samples. */
const CUSHION = 2 * FRAME;
const MOST = 25 * FRAME;
/** With more than this waiting, quiet is passed over. */
const AMPLE = 4 * FRAME;
/** After so many frames in a row that were lost there is silence. */
const FADES = 3;
/** A jump of this many packets is a new beginning, not a loss. */
const JUMP = 1_000;

export interface JitterCounts {
  taken: number;
  lost: number;
  late: number;
  twice: number;
  /** Let go because too much waited. */
  dropped: number;
  /** Quiet that was passed over to make up for a delay. */
  shortened: number;
  /** Times that nothing was there to play. */
  gaps: number;
}

export class JitterBuffer {
  readonly counts: JitterCounts = { taken: 0, lost: 0, late: 0, twice: 0, dropped: 0, shortened: 0, gaps: 0 };
  readonly #waiting = new Map<number, Int16Array>();
  /** The sequence number that plays next; null before the first. */
  #next: number | null = null;
  /** What is cut from the packet at hand and not yet played. */
  #rest = new Int16Array(0);
  #gathering = true;
  #last = new Int16Array(FRAME);
  #misses = FADES;

  /** A packet of sound, as it arrives. `sequence` counts modulo 65 536. */
  put(sequence: number, samples: Int16Array): void {
    this.#next ??= sequence;
    const ahead = distance(this.#next, sequence);
    if (Math.abs(ahead) > JUMP) {
      this.#waiting.clear();
      this.#next = sequence;
      this.#gathering = true;
    } else if (ahead < 0) {
      // While nothing plays, an earlier packet is simply the first.
      if (!this.#gathering) {
        this.counts.late += 1;
        return;
      }
      this.#next = sequence;
    }
    if (this.#waiting.has(sequence)) {
      this.counts.twice += 1;
      return;
    }
    this.counts.taken += 1;
    this.#waiting.set(sequence, samples);
    while (this.#size() > MOST) {
      this.counts.dropped += 1;
      this.#advance();
    }
  }

  /** A packet that holds no sound, such as a key: its place is passed over in silence. */
  skip(sequence: number): void {
    if (this.#next !== null) this.put(sequence, new Int16Array(0));
  }

  /** Everything so far is of another source. */
  reset(): void {
    this.#waiting.clear();
    this.#next = null;
    this.#rest = new Int16Array(0);
    this.#gathering = true;
  }

  /** The next 160 samples to play; null where there is nothing but silence. */
  take(): Int16Array | null {
    if (this.#gathering) {
      if (this.#size() < CUSHION) return this.#conceal();
      this.#gathering = false;
    }
    let gathered = this.#rest;
    this.#passOverQuiet();
    while (gathered.length < FRAME) {
      const packet = this.#advance();
      if (packet === null) break;
      gathered = joined(gathered, packet);
    }
    if (gathered.length < FRAME && this.#waiting.size === 0) {
      this.#rest = new Int16Array(0);
      this.#gathering = true;
      this.counts.gaps += 1;
      if (gathered.length === 0) return this.#conceal();
      return joined(gathered, new Int16Array(FRAME - gathered.length));
    }
    if (gathered.length < FRAME) {
      // The one that is due is missing, and later ones are here.
      this.counts.lost += 1;
      this.#next = ((this.#next ?? 0) + 1) & 65_535;
      this.#rest = gathered;
      return this.#conceal();
    }
    this.#rest = gathered.slice(FRAME);
    this.#last = gathered.slice(0, FRAME);
    this.#misses = 0;
    return this.#last;
  }

  /** The packet that is due, and it is gone from the buffer. */
  #advance(): Int16Array | null {
    if (this.#next === null) return null;
    const packet = this.#waiting.get(this.#next);
    if (packet === undefined && this.#size() <= MOST) return null;
    this.#waiting.delete(this.#next);
    this.#next = (this.#next + 1) & 65_535;
    return packet ?? new Int16Array(0);
  }

  #passOverQuiet(): void {
    while (this.#size() > AMPLE && this.#next !== null) {
      const due = this.#waiting.get(this.#next);
      if (due === undefined || due.length === 0 || !isQuiet(due)) return;
      this.counts.shortened += 1;
      this.#advance();
    }
  }

  #conceal(): Int16Array | null {
    if (this.#misses >= FADES) return null;
    this.#misses += 1;
    const gain = 0.6 ** this.#misses;
    return this.#last.map((sample) => sample * gain);
  }

  #size(): number {
    let size = this.#rest.length;
    for (const { length } of this.#waiting.values()) size += length;
    return size;
  }
}

/** How far `to` is ahead of `from`, around the end of the numbers. */
function distance(from: number, to: number): number {
  return ((to - from + 32_768) & 65_535) - 32_768;
}

function joined(one: Int16Array, other: Int16Array): Int16Array<ArrayBuffer> {
  const both = new Int16Array(one.length + other.length);
  both.set(one);
  both.set(other, one.length);
  return both;
}
