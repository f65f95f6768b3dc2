import { execFileSync } from 'node:child_process';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { decodeG711, encodeG711 } from '../../agent/phone/embedded/media/g711.ts';
import { JitterBuffer } from '../../agent/phone/embedded/media/jitter-buffer.ts';
import { KeyReader, KeyWriter } from '../../agent/phone/embedded/media/keys.ts';
import { FRAME, Pacer } from '../../agent/phone/embedded/media/pacer.ts';
import { SourceLock } from '../../agent/phone/embedded/media/source-lock.ts';
import { Srtp } from '../../agent/phone/embedded/media/srtp.ts';
import { mix, VoiceQueue } from '../../agent/phone/embedded/room/voice-queue.ts';

/** A frame whose every sample is `value`. */
const frame = (value: number) => new Int16Array(FRAME).fill(value);
const first = (samples: Int16Array | null) => samples?.[0] ?? null;

describe('G.711', () => {
  const samples = Int16Array.from({ length: 4_096 }, (_none, at) => at * 16 - 32_768);
  for (const [codec, format] of [
    ['PCMU', 'mulaw'],
    ['PCMA', 'alaw'],
  ] as const) {
    it(`decodes ${codec} as ffmpeg does, for every byte`, () => {
      const every = Uint8Array.from({ length: 256 }, (_none, at) => at);
      const options = ['-loglevel', 'error', '-f', format, '-ar', '8000', '-i', '-', '-f', 's16le', '-'];
      const theirs = execFileSync('ffmpeg', options, { input: every });
      const ours = decodeG711(codec, every);
      for (let at = 0; at < 256; at++) expect([at, ours[at]]).toEqual([at, theirs.readInt16LE(at * 2)]);
    });

    it(`loses no more of ${codec} than the law itself`, () => {
      const back = decodeG711(codec, encodeG711(codec, samples));
      for (const [at, sample] of samples.entries()) {
        const allowed = Math.max(16, Math.abs(sample) / 16);
        expect(Math.abs((back[at] ?? 0) - sample)).toBeLessThanOrEqual(
          allowed + 640 * Number(Math.abs(sample) > 32_000),
        );
      }
    });
  }
});

describe('the jitter buffer', () => {
  it('plays in order what arrived out of order, and once what arrived twice', () => {
    const buffer = new JitterBuffer();
    for (const sequence of [10, 12, 11, 11, 13]) buffer.put(sequence, frame(sequence));
    expect([1, 2, 3, 4].map(() => first(buffer.take()))).toEqual([10, 11, 12, 13]);
    expect(buffer.counts.twice).toBe(1);
  });

  it('goes on around the end of the sequence numbers', () => {
    const buffer = new JitterBuffer();
    for (const sequence of [65_534, 65_535, 0, 1]) buffer.put(sequence, frame(sequence % 100));
    expect([1, 2, 3, 4].map(() => first(buffer.take()))).toEqual([34, 35, 0, 1]);
    expect(buffer.counts.lost).toBe(0);
  });

  it('bridges a lost packet with what was heard last, fading, and is silent after three', () => {
    const buffer = new JitterBuffer();
    for (const sequence of [1, 2, 4]) buffer.put(sequence, frame(1_000));
    expect(first(buffer.take())).toBe(1_000);
    expect(first(buffer.take())).toBe(1_000);
    const bridged = first(buffer.take());
    expect(bridged).toBeGreaterThan(0);
    expect(bridged).toBeLessThan(1_000);
    expect(first(buffer.take())).toBe(1_000);
    expect(buffer.counts.lost).toBe(1);
    const after = [1, 2, 3, 4].map(() => first(buffer.take()));
    expect(after.at(-1)).toBeNull();
  });

  it('gathers two frames before it plays, and again after a gap', () => {
    const buffer = new JitterBuffer();
    buffer.put(1, frame(5));
    expect(buffer.take()).toBeNull();
    buffer.put(2, frame(6));
    expect([first(buffer.take()), first(buffer.take())]).toEqual([5, 6]);
    buffer.take();
    buffer.put(3, frame(7));
    const whileGathering = first(buffer.take());
    expect(whileGathering).not.toBe(7);
    buffer.put(4, frame(8));
    expect(first(buffer.take())).toBe(7);
  });

  it('takes packets of any length', () => {
    const buffer = new JitterBuffer();
    const tens = [1, 2, 3, 4, 5, 6];
    for (const sequence of tens) buffer.put(sequence, new Int16Array(80).fill(sequence));
    const played = [1, 2, 3].map(() => buffer.take());
    expect(played.map((one) => [one?.[0], one?.[159]])).toEqual([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
  });

  it('plays all that piled up, and lets the oldest go only beyond half a second', () => {
    const buffer = new JitterBuffer();
    for (let sequence = 0; sequence < 30; sequence++) buffer.put(sequence, frame(1_000 + sequence));
    const played: (number | null)[] = [];
    for (let beat = 0; beat < 25; beat++) played.push(first(buffer.take()));
    expect(played).toEqual(Array.from({ length: 25 }, (_none, at) => 1_005 + at));
  });

  it('makes up for the delay in a pause', () => {
    const buffer = new JitterBuffer();
    const said = [...new Array(5).fill(1_000), ...new Array(10).fill(0), ...new Array(5).fill(2_000)];
    for (const [sequence, value] of said.entries()) buffer.put(sequence, frame(value));
    const played: (number | null)[] = [];
    for (let beat = 0; beat < 10; beat++) played.push(first(buffer.take()));
    expect(played).toEqual([...new Array(5).fill(1_000), ...new Array(5).fill(2_000)]);
  });

  it('begins anew with a source that counts from elsewhere', () => {
    const buffer = new JitterBuffer();
    for (const sequence of [1, 2]) buffer.put(sequence, frame(1));
    buffer.take();
    for (const sequence of [40_000, 40_001]) buffer.put(sequence, frame(2));
    expect([first(buffer.take()), first(buffer.take())]).toContain(2);
  });
});

describe('telephone keys', () => {
  it('are read once, however often their packets come', () => {
    const [writer, reader] = [new KeyWriter(), new KeyReader()];
    for (const key of '07*#') writer.press(key);
    const read: string[] = [];
    for (let beat = 0; beat < 60; beat++) {
      const packet = writer.next(beat * FRAME);
      if (packet === null || packet === 'pause') continue;
      const key = reader.read(packet.timestamp, packet.payload);
      if (key !== null) read.push(key);
    }
    expect(read.join('')).toBe('07*#');
  });

  it('end three times, with their length, and are followed by a pause', () => {
    const writer = new KeyWriter();
    writer.press('5');
    const beats = Array.from({ length: 12 }, (_none, beat) => writer.next(beat * FRAME));
    const packets = beats.filter((one) => one !== null && one !== 'pause');
    expect(packets.map(({ payload }) => (payload[1] ?? 0) >= 128)).toEqual([
      false,
      false,
      false,
      false,
      true,
      true,
      true,
    ]);
    expect(packets.at(-1)?.payload.slice(2)).toEqual(Uint8Array.of(800 >> 8, 800 & 255));
    expect(new Set(packets.map(({ timestamp }) => timestamp)).size).toBe(1);
    expect(beats.slice(7)).toEqual(['pause', 'pause', 'pause', 'pause', null]);
  });
});

describe('whose packets count', () => {
  const home = { address: '192.0.2.1', port: 4_000 };
  const moved = { address: '192.0.2.1', port: 4_002 };
  const stranger = { address: '203.0.113.9', port: 4_000 };

  it('follows the same source to another port, and keeps strangers out while it speaks', () => {
    const lock = new SourceLock();
    expect(lock.admits(home, 7, 0)).toBe(true);
    expect(lock.admits(stranger, 8, 20)).toBe(false);
    expect(lock.admits(moved, 7, 40)).toBe(true);
    expect(lock.peer).toEqual(moved);
  });

  it('believes another source once the first has been silent for a second', () => {
    const lock = new SourceLock();
    lock.admits(home, 7, 0);
    expect(lock.admits(moved, 8, 900)).toBe(false);
    expect(lock.admits(moved, 8, 1_001)).toBe(true);
  });
});

describe('the pacer', () => {
  it('does not drift, however late its beats are', () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const pacer = new Pacer(Date.now);
    const begun = Date.now();
    let beats = 0;
    const stop = pacer.add(() => {
      beats += 1;
      // A busy machine: each beat is held up. Waiting 20 ms after each would take 35.
      vi.setSystemTime(Date.now() + 15);
    });
    while (beats < 50) vi.advanceTimersToNextTimer();
    stop();
    expect(Date.now() - begun).toBeGreaterThanOrEqual(50 * 20);
    expect(Date.now() - begun).toBeLessThan(51 * 20);
  });
});

describe('voices on their way to the telephone', () => {
  it('are added, and held inside 16 bits', () => {
    const queues = [20_000, 20_000].map((value) => {
      const queue = new VoiceQueue();
      queue.put(frame(value));
      queue.put(frame(-value));
      return queue;
    });
    expect(first(mix(queues))).toBe(32_767);
    expect(first(mix(queues))).toBe(-32_768);
  });
});

describe('encrypted sound', () => {
  const [one, other] = [Buffer.alloc(30, 1), Buffer.alloc(30, 2)];
  const packet = (sequence: number) => {
    const bytes = Buffer.alloc(172, sequence % 256);
    bytes.writeUInt32BE(0x8000_0000);
    bytes.writeUInt16BE(sequence & 65_535, 2);
    bytes.writeUInt32BE(9, 8);
    return bytes;
  };

  it('is opened by the other end alone, around the end of the sequence numbers', () => {
    const [here, there, stranger] = [new Srtp(one, other), new Srtp(other, one), new Srtp(other, other)];
    for (let sequence = 65_500; sequence < 65_600; sequence++) {
      const sealed = here.seal(packet(sequence));
      expect(sealed.subarray(12)).not.toEqual(packet(sequence).subarray(12));
      expect(stranger.open(sealed)).toBeNull();
      expect(there.open(sealed)).toEqual(packet(sequence));
    }
  });

  it('counts once, in whatever order it comes, and not at all where somebody touched it', () => {
    const [here, there] = [new Srtp(one, other), new Srtp(other, one)];
    const sealed = [1, 2, 3, 4].map((sequence) => here.seal(packet(sequence)));
    const [first, second, third, fourth = Buffer.alloc(0)] = sealed as [Buffer, Buffer, Buffer, Buffer];
    expect([first, third, second].map((bytes) => there.open(bytes)?.readUInt16BE(2))).toEqual([1, 3, 2]);
    expect(there.open(second)).toBeNull();
    const touched = Buffer.from(fourth);
    touched[20] = (touched[20] ?? 0) ^ 1;
    expect(there.open(touched)).toBeNull();
    expect(there.open(fourth)?.readUInt16BE(2)).toBe(4);
    expect(there.open(Buffer.from('hello'))).toBeNull();
  });

  it('takes another key of the far side while our own goes on', () => {
    const [here, there] = [new Srtp(one, other), new Srtp(other, one)];
    expect(there.open(here.seal(packet(1)))).not.toBeNull();
    const again = new Srtp(one, one, here);
    expect(there.open(again.seal(packet(2)))).not.toBeNull();
  });
});
