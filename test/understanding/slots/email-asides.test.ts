import { describe, expect, it } from 'vitest';
import type { Language } from '../../../agent/business/language.ts';
import { context, read } from './read.ts';

type Said = [Language, string, string | null];
const hears = (said: readonly Said[]) =>
  it.each(said)('(%s) « %s »', (language, text, value) =>
    expect(read('email', text, context(language))).toBe(value),
  );

describe('what is said before an address', () => {
  hears([
    ['en', 'that would be m underscore harris at outlook dot com', 'm_harris@outlook.com'],
    ['en', 'probably my personal one gary at gmail dot com', 'gary@gmail.com'],
    ['en', 'okay here goes sara lee at gmail dot com', 'saralee@gmail.com'],
    ['fr', 'vous pouvez prendre lucie arobase gmail point com', 'lucie@gmail.com'],
    ['fr', 'prenez en note lucie arobase gmail point com', 'lucie@gmail.com'],
    ['fr', 'oui pas de problème lucie arobase gmail point com', 'lucie@gmail.com'],
    ['fr', 'mon courriel personnel lucie arobase roy point ca', 'lucie@roy.ca'],
  ]);
});

describe('how a word of an address is written', () => {
  hears([
    ['en', 'sara no h dot lee at gmail dot com', 'sara.lee@gmail.com'],
    ['fr', 'michel un seul l arobase gmail point com', 'michel@gmail.com'],
    ['fr', 'michelle avec deux l arobase gmail point com', 'michelle@gmail.com'],
    ['fr', 'lucie roy mille neuf cent quatre-vingts arobase gmail point com', 'lucieroy1980@gmail.com'],
  ]);
});

describe('a provider', () => {
  hears([
    ['en', 'it’s a gmail address', null],
    ['en', 'gmail', null],
    ['fr', 'c’est une adresse gmail', null],
    ['fr', 'alain à i cloud point com', 'alain@icloud.com'],
    ['fr', 'yvon arobase gmail', 'yvon@gmail.com'],
  ]);
});
