import { describe, expect, it } from 'vitest';
import { offlineEars } from '../../agent/voice/offline/ears.ts';
import { offlineMouth } from '../../agent/voice/offline/mouth.ts';
import { speechOf } from './speech-of.ts';

describe('what the offline mouth says', () => {
  it('is heard to the word by the offline ears, sentence after sentence', async () => {
    const ears = offlineEars();
    expect(ears).not.toBeNull();
    ears?.warm?.();
    const hear = async (text: string) =>
      ears?.hear(
        { rate: 24_000, samples: await speechOf(text) },
        { language: 'en', expecting: { kind: 'open' }, heard: '' },
      );
    expect(await hear('I would like to leave a message please.')).toBe(
      'i would like to leave a message please',
    );
    expect(await hear('Yes please.')).toBe('yes please');
    expect(await hear('My name is Robert Miller.')).toBe('my name is robert miller');
    ears?.close?.();
  });

  it('is heard to the digit where a number was asked for, and to the word where the caller says something else', async () => {
    const ears = offlineEars();
    const slot = { id: 'phone', type: 'phone', label: { en: 'number', fr: 'numéro' } } as const;
    const hear = async (text: string, heard = '') =>
      ears?.hear(
        { rate: 24_000, samples: await speechOf(text) },
        { language: 'en', expecting: { kind: 'slot', slot }, heard },
      );
    expect(await hear('five one four. five five five. zero one nine nine.')).toBe(
      'five one four five five five zero one nine nine',
    );
    expect(await hear('zero one four two.', 'four one eight five five five')).toBe('zero one four two');
    expect(await hear('I would like to leave a message please.')).toBe(
      'i would like to leave a message please',
    );
    ears?.close?.();
  });

  it('is French sound for French, and nobody hears it', async () => {
    const samples = await speechOf('Bonjour, comment puis-je vous aider ?', 'fr');
    expect(samples.length).toBeGreaterThan(24_000);
    expect(offlineEars()?.hears('fr')).toBe(false);
  });

  it('stops when it is told to', async () => {
    const abort = new AbortController();
    abort.abort();
    const pieces = offlineMouth()?.speak('Never said.', 'en', abort.signal);
    for await (const piece of pieces ?? []) expect(piece.length).toBe(0);
  });
});

describe('a machine without speech programs', () => {
  it('has neither mouth nor ears', () => {
    expect(offlineMouth(() => null)).toBeNull();
    expect(offlineEars(() => null)).toBeNull();
  });

  it('speaks both languages by espeak-ng alone', () => {
    const mouth = offlineMouth((name) => (name === 'espeak-ng' ? '/usr/bin/espeak-ng' : null));
    expect(mouth?.voice('en')).toContain('espeak-ng');
    expect(mouth?.voice('fr')).toContain('espeak-ng');
  });
});
