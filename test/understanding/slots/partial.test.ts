import { describe, expect, it } from 'vitest';
import { phoneComplete, readSlot } from '../../../agent/engine/understanding/slots/index.ts';
import { context } from './read.ts';

describe('a value that has only begun', () => {
  it.each([
    ['phone', 'five one four five five', '51455'],
    ['phone', '555 0198, wait, 0199', '5550199'],
    ['email', 'john at', 'john@'],
  ] as const)('gives what was said so far of a %s: « %s »', (type, said, value) => {
    expect(readSlot(type, said, context('en'))).toMatchObject({ value, partial: true });
  });

  it('is nothing when it was not asked for', () => {
    expect(readSlot('phone', 'five one four five five', context('en', { expected: false }))).toBeNull();
    expect(readSlot('email', 'john at', context('en', { expected: false }))).toBeNull();
  });
});

describe('a whole phone number ends the turn', () => {
  it.each([
    ['en', 'CA', '514 555 0199', true],
    ['en', 'CA', '514 555 019', false],
    ['en', 'CA', 'one five one four five five five oh one nine', false],
    ['en', 'CA', 'five one four five five five oh one nine nine', true],
    ['en', 'CA', 'five one four five five five oh one ninety', false],
    ['en', 'CA', 'five one four five five five oh one nine eight no', false],
    ['fr', 'FR', 'zéro six douze trente-quatre cinquante-six soixante', false],
    ['fr', 'FR', 'zéro six douze trente-quatre cinquante-six soixante-dix-huit', true],
    ['fr', 'CA', 'cinq cent quatorze cinq cent cinquante-cinq zéro un neuf', false],
    ['fr', 'CA', 'cinq cent quatorze cinq cent cinquante-cinq zéro un neuf neuf', true],
  ] as const)('(%s, %s) « %s »: %s', (language, country, said, complete) => {
    expect(phoneComplete(said, context(language, { country }))).toBe(complete);
  });
});

describe('bad input', () => {
  it.each([
    '',
    '   ',
    '9'.repeat(20_000),
    'cinquante '.repeat(2_000),
    '(((('.repeat(2_000),
    'مرحبا بك',
    '@@@...---',
    'a '.repeat(5_000),
  ])('is calmly read (%#)', (said) => {
    for (const type of ['phone', 'email', 'name', 'date', 'time', 'number', 'address', 'text'] as const) {
      for (const language of ['en', 'fr'] as const) {
        const reading = readSlot(type, said, context(language));
        expect(reading === null || typeof reading.value === 'string').toBe(true);
      }
    }
    expect(phoneComplete(said, context('fr'))).toBe(false);
  });
});
