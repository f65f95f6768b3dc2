/** What the offline ears make of a telephone's sound, which has nothing above 4 kHz. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { readWav, writeWav } from '../../agent/calls/wav.ts';
import { isNarrow, widen } from '../../agent/voice/offline/widen.ts';
import { shareOf, transcribe } from '../e2e/harness/sound.ts';

const folder = mkdtempSync(join(tmpdir(), 'carillon-narrow-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The words as flite says them, and as they come out of a telephone; both at 16 kHz. */
function said(text: string): { whole: Int16Array; narrow: Int16Array } {
  const [spoken, telephone] = [join(folder, 'spoken.wav'), join(folder, 'telephone.wav')];
  execFileSync('flite', ['-voice', 'awb', '-t', text, '-o', spoken]);
  const run = (from: string, ...options: string[]) =>
    execFileSync('ffmpeg', ['-y', '-loglevel', 'error', '-i', from, '-ac', '1', ...options]);
  run(spoken, '-ar', '8000', '-c:a', 'pcm_mulaw', telephone);
  const samples = (file: string) => readWav(run(file, '-ar', '16000', '-f', 'wav', '-')).samples;
  return { whole: samples(spoken), narrow: samples(telephone) };
}

it('knows a telephone’s sound from a whole one, short words too, and leaves the whole one as it is', () => {
  for (const text of ['no', 'one', 'my name is Robert Miller']) {
    const { whole, narrow } = said(text);
    expect([text, isNarrow(whole), isNarrow(narrow)]).toEqual([text, false, true]);
    expect(widen(whole)).toBe(whole);
  }
  expect(isNarrow(new Int16Array(16_000))).toBe(false);
});

it('is understood far better with an upper half than without', () => {
  const texts = ['I would like to leave a message please', 'no thank you'];
  let [without, having] = [0, 0];
  for (const text of texts) {
    const { narrow } = said(text);
    const heard = (samples: Int16Array) => shareOf(text, transcribe(writeWav({ rate: 16_000, samples })));
    without += heard(narrow) / texts.length;
    having += heard(widen(narrow)) / texts.length;
  }
  expect(having).toBeGreaterThanOrEqual(0.8);
  expect(having).toBeGreaterThan(without + 0.2);
}, 240_000);
