import { describe, expect, test } from 'vitest';
import en from '../../widget/locales/en.ts';
import fr from '../../widget/locales/fr.ts';

/** Every string that a locale can show. */
function words(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    const states = ['started', 'done', 'refused', 'failed', 'unknown'];
    return value.length === 2
      ? states.map((state) => value(state, 'NAME'))
      : [1, 2, 90_000, 1_000].map((number) => value(number));
  }
  return Object.values(value as object).flatMap(words);
}

describe.each([
  ['en', en],
  ['fr', fr],
])('%s', (_language, locale) => {
  test('has a word for everything', () => {
    for (const word of words(locale)) expect(word).toMatch(/\S/);
  });
});

test('French has everything that English has, and none of its words by mistake', () => {
  const same = words(fr).filter((word) => words(en).includes(word));
  expect(same).toEqual(['Conversation', 'Sources']);
});

test('French keeps its no-break spaces', () => {
  for (const word of words(fr)) expect(word).not.toMatch(/ [:;?!»]|« /);
});
