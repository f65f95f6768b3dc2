import { describe, expect, it } from 'vitest';
import { businessSchema } from '../../agent/business/business.ts';
import { parseBusiness, printBusiness, type Sounds, withFiles } from '../../agent/business/folder/index.ts';
import { lint } from '../../agent/business/lint.ts';
import { readSound } from '../../agent/business/sound/read-sound.ts';
import { soundIdOf } from '../../agent/store/sound-id.ts';
import { toneFile } from '../support/tone-file.ts';

const PROFILE = `id: acme
name: Acme
languages: [en, fr]
greeting: { en: Hello! }
destinations:
  - id: desk
    name: The desk
    kind: desk
    recording:
      en: recordings/mine.wav
`;
const soundsIn = (files: Record<string, Uint8Array>): Sounds =>
  new Map(Object.entries(files).map(([path, bytes]) => [path, { id: soundIdOf(bytes), bytes }]));
const parse = (files: Record<string, Uint8Array>) =>
  parseBusiness(new Map([['business.yaml', PROFILE]]), soundsIn(files));
const faults = (bytes: Uint8Array) => parse({ 'recordings/mine.wav': bytes }).faults;

describe('a recorded message in a folder', () => {
  it('is a file that its destination names, and comes out under its destination’s own name', () => {
    const bytes = toneFile(440);
    const { business, faults } = parse({ 'recordings/mine.wav': bytes });
    expect(faults).toEqual([]);
    expect(business?.destinations).toMatchObject([{ recording: { en: soundIdOf(bytes) } }]);
    if (business === null) throw new Error('no business');
    const { files } = withFiles(business.destinations);
    expect([...files]).toEqual([['recordings/desk.en.wav', soundIdOf(bytes)]]);
    const back = parseBusiness(printBusiness(business), soundsIn({ 'recordings/desk.en.wav': bytes }));
    expect(back).toEqual({ business, faults: [] });
  });

  it('of two destinations of one name keeps both sounds', () => {
    const one = { id: 'desk', name: 'Desk', kind: 'desk' };
    const { destinations } = businessSchema.parse({
      id: 'acme',
      name: 'Acme',
      languages: ['en'],
      greeting: { en: 'Hello!' },
      destinations: ['a', 'b', 'a'].map((letter) => ({ ...one, recording: { en: letter.repeat(64) } })),
    });
    expect([...withFiles(destinations).files.keys()]).toEqual([
      'recordings/desk.en.wav',
      'recordings/desk-2.en.wav',
    ]);
  });

  it('that is not there is told with the line that names it', () => {
    expect(parse({}).faults).toMatchObject([{ code: 'folder.no-sound', file: 'business.yaml', line: 10 }]);
  });

  it('that no destination names is told: it would be lost', () => {
    const all = { 'recordings/mine.wav': toneFile(440), 'recordings/other.wav': toneFile(660) };
    expect(parse(all).faults).toMatchObject([{ code: 'folder.sound-unused', file: 'recordings/other.wav' }]);
  });

  it.each([
    ['not-sound', new TextEncoder().encode('#!/bin/sh\necho a song')],
    ['not-sound', new Uint8Array(0)],
    ['not-sound', toneFile(440).subarray(0, 20)],
    ['empty', toneFile(440).subarray(0, 200)],
    ['too-long', toneFile(440, { rate: 8_000, seconds: 61 })],
    ['too-large', toneFile(440, { rate: 48_000, seconds: 63 })],
    ['form', toneFile(440, { rate: 96_000 })],
    ['form', Uint8Array.from(toneFile(440), (byte, at) => (at === 22 ? 2 : byte))],
    ['form', Uint8Array.from(toneFile(440), (byte, at) => (at === 20 ? 7 : byte))],
  ])('that is %s is told, in both languages', (problem, bytes) => {
    const [fault, ...more] = faults(bytes);
    expect(more).toEqual([]);
    expect(fault).toMatchObject({ code: `folder.sound-${problem}`, file: 'recordings/mine.wav' });
    expect(fault?.message.fr).not.toBe(fault?.message.en);
    expect(fault?.mend.fr).not.toBe(fault?.mend.en);
  });

  it('with notes of a studio before its sound, or a size that nobody knew, is read all the same', () => {
    const plain = toneFile(440);
    const notes = new TextEncoder().encode('LIST\x08\x00\x00\x00data.wav');
    const noted = Uint8Array.from([...plain.subarray(0, 36), ...notes, ...plain.subarray(36)]);
    const piped = Uint8Array.from(plain, (byte, at) => (at >= 40 && at < 44 ? 255 : byte));
    expect(readSound(noted)).toEqual(readSound(plain));
    expect(readSound(piped)).toEqual(readSound(plain));
  });
});

it('a destination with a recorded message is not said to have none, and is asked for its words', () => {
  const { business } = parse({ 'recordings/mine.wav': toneFile(440) });
  if (business === null) throw new Error('no business');
  const codes = lint(business, new Map()).map(({ code }) => code);
  // In French there is neither.
  expect(codes.filter((code) => code === 'destination.no-voicemail')).toHaveLength(1);
  expect(codes.filter((code) => code === 'destination.recording-unwritten')).toHaveLength(1);
});
