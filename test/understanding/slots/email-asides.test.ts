import { describe, expect, it } from 'vitest';
import type { Language } from '../../../agent/business/language.ts';
import { withName } from '../../../agent/engine/understanding/slots/index.ts';
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

describe('a preamble to an address', () => {
  it.each<[Language, string, string]>([
    ['en', 'write this down john dot smith at gmail dot com', 'john.smith@gmail.com'],
    ['en', 'it’s my husband’s but bob dot lee at shaw dot ca', 'bob.lee@shaw.ca'],
    ['en', 'two words run together big rig at telus dot net', 'bigrig@telus.net'],
    ['en', 'don’t laugh hot mama at aol dot com', 'hotmama@aol.com'],
    ['en', 'sorry not gmail, hotmail, so ernie s at hotmail dot com', 'ernies@hotmail.com'],
    ['en', 'hello at the corner dot shop', 'hello@thecorner.shop'],
    ['en', 'mary lou fifty five, five five, at aol dot com', 'marylou55@aol.com'],
    ['en', 'ann dot l at gmail dot com no ann underscore l', 'ann_l@gmail.com'],
    ['fr', 'les deux mots collés gros camion arobase bell point net', 'groscamion@bell.net'],
    ['fr', 'je vous donne celui de ma femme c’est lise arobase bell point net', 'lise@bell.net'],
    ['fr', 'non pas gmail, hotmail, donc ginette t arobase hotmail point com', 'ginettet@hotmail.com'],
    ['fr', 'bonjour arobase chez marcel point ca', 'bonjour@chezmarcel.ca'],
  ])('(%s) « %s »', (language, text, value) => expect(read('email', text, context(language))).toBe(value));

  it.each(['i think it’s tyler something at gmail', 'first dot last at gmail', 'my name at gmail dot com'])(
    'is no address: « %s »',
    (text) => expect(read('email', text, context('en'))).toBe(null),
  );
});

describe('an address told by the name that the caller has given', () => {
  it.each<[string, string]>([
    ['first dot last at gmail', 'jean.dor@gmail.com'],
    ['my first name dot my last name at gmail dot com', 'jean.dor@gmail.com'],
    ['first initial last name at outlook dot com', 'jdor@outlook.com'],
    ['prénom point nom de famille arobase videotron point ca', 'jean.dor@videotron.ca'],
    ['it’s my full name at gmail dot com', 'jeandor@gmail.com'],
  ])('« %s »', (text, value) => expect(read('email', withName(text, 'Jean Dor'), context('fr'))).toBe(value));
});
