/**
 * Lines already spoken, kept as sound: in memory for this process, and in a folder for the next one. A line is
 * whatever one mouth says in one voice for one text.
 */
import { createHash } from 'node:crypto';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import type { Language } from '../business/language.ts';
import type { Mouth } from './provider.ts';
import { joined } from './sound.ts';

/** Memory for lines of one process, in bytes; the oldest go first. Twenty minutes of sound at 24 kHz. */
const MEMORY = 60_000_000;

/** Between two lines made in advance, in milliseconds. */
const BREATH = 50;

/** After so many failures in a row the mouth is left alone: its key is refused, or its server away. */
const ENOUGH_FAILURES = 3;

export interface LineCache {
  /** The line's samples, where they are in memory. */
  ready(mouth: Mouth, language: Language, text: string): Int16Array | null;
  /** The line's pieces, from memory, the folder or the mouth; whatever the mouth says to the end is kept. */
  speak(mouth: Mouth, language: Language, text: string, signal?: AbortSignal): AsyncIterable<Int16Array>;
  /** Makes lines ready, one after another; stops at `signal`. A line that fails is skipped. Returns how many are ready. */
  prepare(
    mouth: Mouth,
    lines: Iterable<{ language: Language; text: string }>,
    signal?: AbortSignal,
  ): Promise<number>;
}

/** A cache over `folder`, or in memory only where it is null. A folder that cannot be written is done without. */
export function createLineCache(folder: string | null): LineCache {
  const memory = new Map<string, Int16Array>();
  let held = 0;

  function keep(key: string, samples: Int16Array): void {
    if (memory.has(key)) return;
    memory.set(key, samples);
    held += samples.byteLength;
    for (const [oldest, old] of memory) {
      if (held <= MEMORY) break;
      memory.delete(oldest);
      held -= old.byteLength;
    }
  }

  async function fromFolder(key: string): Promise<Int16Array | null> {
    if (folder === null) return null;
    try {
      const bytes = await readFile(join(folder, `${key}.pcm`));
      return new Int16Array(
        bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length - (bytes.length % 2)),
      );
    } catch {
      return null;
    }
  }

  async function toFolder(key: string, samples: Int16Array): Promise<void> {
    if (folder === null) return;
    try {
      await mkdir(folder, { recursive: true });
      const unfinished = join(folder, `${key}.${process.pid}.part`);
      await writeFile(unfinished, Buffer.from(samples.buffer, samples.byteOffset, samples.byteLength));
      await rename(unfinished, join(folder, `${key}.pcm`));
    } catch {
      // The line stays in memory.
    }
  }

  async function* speak(mouth: Mouth, language: Language, text: string, signal?: AbortSignal) {
    const key = keyOf(mouth, language, text);
    const known = memory.get(key) ?? (await fromFolder(key));
    if (known !== null && known !== undefined) {
      keep(key, known);
      yield known;
      return;
    }
    const pieces: Int16Array[] = [];
    for await (const piece of mouth.speak(text, language, signal)) {
      pieces.push(piece);
      yield piece;
    }
    if (signal?.aborted === true || pieces.length === 0) return;
    const whole = joined(pieces);
    keep(key, whole);
    await toFolder(key, whole);
  }

  return {
    ready: (mouth, language, text) => memory.get(keyOf(mouth, language, text)) ?? null,
    speak,
    async prepare(mouth, lines, signal) {
      let count = 0;
      let failures = 0;
      for (const { language, text } of lines) {
        if (signal?.aborted === true || failures >= ENOUGH_FAILURES) break;
        if (mouth.voice(language) === null) continue;
        try {
          const known = memory.has(keyOf(mouth, language, text));
          for await (const _ of speak(mouth, language, text, signal));
          count += 1;
          failures = 0;
          // A call that is on comes first: the machine is left alone between lines.
          if (!known) await setTimeout(BREATH);
        } catch {
          // It is spoken when it is needed, or the failure is told then.
          failures += 1;
        }
      }
      return count;
    },
  };
}

function keyOf(mouth: Mouth, language: Language, text: string): string {
  const parts = [mouth.name, mouth.voice(language), language, String(mouth.rate), text];
  return createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 40);
}
