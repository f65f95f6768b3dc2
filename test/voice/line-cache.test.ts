import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { businessSchema } from '../../agent/business/business.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import { knownLines } from '../../agent/voice/known-lines.ts';
import { createLineCache, type LineCache } from '../../agent/voice/line-cache.ts';
import { offlineMouth } from '../../agent/voice/offline/mouth.ts';
import type { Mouth } from '../../agent/voice/provider.ts';
import { joined } from '../../agent/voice/sound.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'carillon-lines-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The real mouth, counting how often it is asked. */
function counted(): Mouth & { asked: string[] } {
  const mouth = offlineMouth();
  if (mouth === null) throw new Error('Install flite or espeak-ng to run these tests.');
  const asked: string[] = [];
  return {
    ...mouth,
    asked,
    speak(text, language, signal) {
      asked.push(text);
      return mouth.speak(text, language, signal);
    },
  };
}

async function spoken(cache: LineCache, mouth: Mouth, text: string): Promise<Int16Array> {
  const pieces: Int16Array[] = [];
  for await (const piece of cache.speak(mouth, 'en', text)) pieces.push(piece);
  return joined(pieces);
}

describe('the line cache', () => {
  it('asks the mouth once for a line, in this process and in the next', async () => {
    const mouth = counted();
    const cache = createLineCache(folder);
    const first = await spoken(cache, mouth, 'Good morning.');
    expect(await spoken(cache, mouth, 'Good morning.')).toEqual(first);
    expect(await spoken(createLineCache(folder), mouth, 'Good morning.')).toEqual(first);
    expect(mouth.asked).toEqual(['Good morning.']);
    expect(cache.ready(mouth, 'en', 'Good morning.')).toEqual(first);
  });

  it('keeps what another voice says apart', async () => {
    const mouth = counted();
    const cache = createLineCache(folder);
    await spoken(cache, mouth, 'Good morning.');
    await spoken(cache, { ...mouth, voice: () => 'another' }, 'Good morning.');
    expect(mouth.asked).toHaveLength(2);
  });

  it('does not keep half a line', async () => {
    const mouth = counted();
    const cache = createLineCache(folder);
    const abort = new AbortController();
    for await (const _ of cache.speak(mouth, 'en', 'Interrupted.', abort.signal)) abort.abort();
    expect(cache.ready(mouth, 'en', 'Interrupted.')).toBeNull();
    expect(readdirSync(folder)).toEqual([]);
  });

  it('does without a folder that cannot be written', async () => {
    const mouth = counted();
    writeFileSync(join(folder, 'file'), '');
    const cache = createLineCache(join(folder, 'file', 'lines'));
    await spoken(cache, mouth, 'Good morning.');
    await spoken(cache, mouth, 'Good morning.');
    expect(mouth.asked).toHaveLength(1);
  });

  it('prepares what a business is known to say', async () => {
    const business = businessSchema.parse({
      id: 'clinic',
      name: 'Clinic',
      languages: ['en'],
      greeting: { en: 'Clinic, hello. How can I help?' },
    });
    const lines = knownLines(compileBusiness(business));
    expect(lines.slice(0, 2).map(({ text }) => text)).toEqual(['Clinic, hello.', 'How can I help?']);
    const mouth = counted();
    const cache = createLineCache(folder);
    expect(await cache.prepare(mouth, lines.slice(0, 4))).toBe(4);
    for (const { language, text } of lines.slice(0, 4))
      expect(cache.ready(mouth, language, text)).not.toBeNull();
  });

  it('leaves a mouth alone that fails again and again', async () => {
    const asked: string[] = [];
    const mute: Mouth = {
      ...counted(),
      speak(text) {
        asked.push(text);
        throw new Error('no voice');
      },
    };
    const lines = Array.from({ length: 50 }, (_, i) => ({ language: 'en' as const, text: `Line ${i}.` }));
    expect(await createLineCache(folder).prepare(mute, lines)).toBe(0);
    expect(asked.length).toBeLessThan(10);
  });
});
