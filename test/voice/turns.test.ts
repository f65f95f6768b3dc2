import { describe, expect, it } from 'vitest';
import { isoInZone } from '../../agent/business/iso-in-zone.ts';
import { patienceFor } from '../../agent/voice/endpointing.ts';
import { heardOf } from '../../agent/voice/heard.ts';
import { likelierNumber } from '../../agent/voice/offline/digits.ts';
import { sentencesOf } from '../../agent/voice/sentences.ts';
import { patienceForPieces } from '../../agent/voice/turn-steering.ts';
import fc from '../support/cases.ts';

const slot = { id: 'phone', type: 'phone', label: { en: 'number', fr: 'numéro' } } as const;
const context = { country: 'CA', caller: null, now: '2026-11-24T12:00:00-05:00', expected: true } as const;

describe('how long a silence ends a turn', () => {
  it('is nothing after a yes, and long in a phone number', () => {
    expect(patienceFor({ kind: 'yesno' }).least).toBe(0);
    expect(patienceFor({ kind: 'slot', slot }).least).toBeGreaterThan(2_000);
  });

  it.each([
    ['en', 'four one eight five five five', false],
    ['en', 'four one eight five five five zero one four two', true],
    ['fr', 'quatre un huit cinq cinq cinq', false],
    ['fr', 'quatre un huit cinq cinq cinq zéro un quatre deux', true],
  ] as const)('(%s) after « %s » ends at once: %s', (language, text, ends) => {
    const patience = patienceForPieces({ kind: 'slot', slot }, text, { ...context, language });
    expect((patience?.least ?? 0) < 500).toBe(ends);
  });
});

describe('how long a silence ends an answer that is whole', () => {
  const name = { id: 'name', type: 'name', label: { en: 'name', fr: 'nom' } } as const;
  const usual = patienceFor({ kind: 'slot', slot: name }).most;
  const once = (text: string, language: 'en' | 'fr') =>
    patienceForPieces({ kind: 'slot', slot: name }, text, { ...context, language });

  it('is shorter once a first and a last name were heard, not after one of them', () => {
    expect(once('my name is robert miller', 'en')?.most).toBeLessThan(usual);
    expect(once('je m’appelle Marie Tremblay', 'fr')?.most).toBeLessThan(usual);
    expect(once('robert', 'en')).toBeNull();
  });

  it('is next to nothing after a bare yes to what was read back, and not after a no', () => {
    const readBack = { kind: 'confirm', slot, value: '+14185550142' } as const;
    expect(patienceForPieces(readBack, 'yes', { ...context, language: 'en' })?.least).toBe(0);
    expect(patienceForPieces(readBack, 'oui', { ...context, language: 'fr' })?.least).toBe(0);
    expect(patienceForPieces(readBack, 'no', { ...context, language: 'en' })).toBeNull();
    expect(
      patienceForPieces(readBack, 'yes but my name is wrong', { ...context, language: 'en' }),
    ).toBeNull();
  });
});

describe('what was heard of an utterance', () => {
  const parts = [
    { text: 'We open at nine.', duration: 1_000 },
    { text: 'We close at five.', duration: 1_000 },
  ];
  it('is whole sentences, then whole words', () => {
    expect(heardOf(parts, 0)).toBe('');
    expect(heardOf(parts, 1_000)).toBe('We open at nine.');
    expect(heardOf(parts, 1_600)).toBe('We open at nine. We close');
    expect(heardOf(parts, 2_000)).toBe('We open at nine. We close at five.');
  });

  it('is always a beginning of it, and never shrinks', () => {
    const whole = parts.map(({ text }) => text).join(' ');
    fc.assert(
      fc.property(fc.nat(2_500), fc.nat(2_500), (a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)].map((at) => heardOf(parts, at));
        return whole.startsWith(late ?? '-') && (late ?? '').startsWith(early ?? '-');
      }),
    );
  });
});

describe('sentences', () => {
  it('are cut at their ends, in both languages, and nowhere else', () => {
    expect(sentencesOf('I have 418 555-0142. Is that right?')).toEqual([
      'I have 418 555-0142.',
      'Is that right?',
    ]);
    expect(sentencesOf('Bonjour ! Comment puis-je vous aider ?')).toEqual([
      'Bonjour !',
      'Comment puis-je vous aider ?',
    ]);
    expect(sentencesOf('We open at 9 a.m. on weekdays')).toEqual(['We open at 9 a.m. on weekdays']);
    expect(sentencesOf('')).toEqual([]);
  });
});

describe('two hearings of a number', () => {
  it('believes digits in the middle of a number, and words where there are none', () => {
    expect(likelierNumber('the airline for june', 'zero one four two', 'four one eight five five five')).toBe(
      'zero one four two',
    );
    expect(likelierNumber('for one eight five five five', 'four one eight five five five', '')).toBe(
      'four one eight five five five',
    );
    expect(likelierNumber("i'd rather not say", 'nine eight six', '')).toBe("i'd rather not say");
  });
});

describe('the caller’s present', () => {
  it('has the zone’s own offset, in winter and in summer', () => {
    expect(isoInZone(Date.parse('2026-11-24T17:00:00Z'), 'America/Toronto')).toBe(
      '2026-11-24T12:00:00-05:00',
    );
    expect(isoInZone(Date.parse('2026-07-24T17:00:00Z'), 'America/Toronto')).toBe(
      '2026-07-24T13:00:00-04:00',
    );
    expect(isoInZone(Date.parse('2026-07-24T17:00:00Z'), 'Nowhere/Land')).toBe('2026-07-24T17:00:00+00:00');
  });
});
