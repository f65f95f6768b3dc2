/** Email and web addresses, spoken so that they can be written down. */
import type { Language } from '../../business/language.ts';
import { isAddressWord } from '../understanding/slots/index.ts';
import { sayDigits } from './say-number.ts';
import { SPEECH } from './words/index.ts';

function spell(letters: string, language: Language): string {
  return [...letters].map((letter) => SPEECH[language].letters[letter] ?? letter).join(' ');
}

/** Letters that nobody can say as a word, and words that mean a sign or a number, are spelled. */
function sayLetters(letters: string, language: Language): string {
  const sayable = /[aeiouy]/u.test(letters) && !/[^aeiouy]{5}/u.test(letters) && letters.length > 2;
  if (letters === 'com') return letters;
  return sayable && !isAddressWord(letters) ? letters : spell(letters, language);
}

/** The words of an address in lower case: `jane_doe2@gmail.com` is « jane underscore doe two at gmail dot com ». */
export function sayEmail(address: string, language: Language): string {
  const signs = SPEECH[language].signs;
  const pieces = address.toLowerCase().match(/[a-z]+|\d+|[@._+/-]/gu) ?? [];
  return pieces
    .map((piece) => {
      if (/^\d+$/u.test(piece)) return sayDigits(piece, language);
      return Object.hasOwn(signs, piece) ? signs[piece as keyof typeof signs] : sayLetters(piece, language);
    })
    .join(' ');
}

/** A web address without what nobody says (`https://`, `www.`). */
export function sayWebAddress(url: string, language: Language): string {
  return sayEmail(
    url
      .replace(/^https?:\/\//iu, '')
      .replace(/^www\./iu, '')
      .replace(/[/?#]+$/u, ''),
    language,
  );
}
