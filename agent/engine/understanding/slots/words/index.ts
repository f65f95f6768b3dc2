/** The words of each language. Adding a language is adding its files here. */
import type { Language } from '../../../../business/language.ts';
import { english } from './numerals.en.ts';
import { french } from './numerals.fr.ts';
import type { LanguageWords, NumeralWords, PhoneWords } from './words.ts';

export type { CorrectionWords, LanguageWords, NumeralWords, PhoneWords } from './words.ts';
/** Everything that reading values needs to know of a language. */
export const WORDS: Readonly<Record<Language, LanguageWords>> = { en: english, fr: french };

const both = (a: readonly string[], b: readonly string[]) => [...a, ...b];

function numerals(a: NumeralWords, b: NumeralWords): NumeralWords {
  return {
    units: { ...a.units, ...b.units },
    soundAlikes: {},
    teens: { ...a.teens, ...b.teens },
    tens: { ...a.tens, ...b.tens },
    hundred: both(a.hundred, b.hundred),
    thousand: both(a.thousand, b.thousand),
    and: both(a.and, b.and),
    vigesimal: a.vigesimal || b.vigesimal,
    plurals: { ...a.plurals, ...b.plurals },
    repeats: { ...a.repeats, ...b.repeats },
    times: both(a.times, b.times),
    articles: both(a.articles, b.articles),
  };
}

function phone(a: PhoneWords, b: PhoneWords): PhoneWords {
  return {
    fillers: both(a.fillers, b.fillers),
    plus: both(a.plus, b.plus),
    areaCode: both(a.areaCode, b.areaCode),
    extension: both(a.extension, b.extension),
    calling: both(a.calling, b.calling),
    same: both(a.same, b.same),
    meant: both(a.meant, b.meant),
    notMeant: both(a.notMeant, b.notMeant),
    joins: both(a.joins, b.joins),
    otherNumbers: both(a.otherNumbers, b.otherNumbers),
    negations: both(a.negations, b.negations),
    but: both(a.but, b.but),
    more: both(a.more, b.more),
  };
}

/** Both languages at once, for callers who say a number in the other one, or half in each. */
export const MIXED: LanguageWords = {
  numerals: numerals(english.numerals, french.numerals),
  phone: phone(english.phone, french.phone),
  corrections: {
    markers: both(english.corrections.markers, french.corrections.markers),
    hesitations: both(english.corrections.hesitations, french.corrections.hesitations),
    restarts: both(english.corrections.restarts, french.corrections.restarts),
  },
};
