import { normalise } from './normalise.ts';

const LAST = /\b(?:last name|family name|surname|nom de famille)\b/;
const FIRST = /\b(?:first name|given name|prenom)\b/;
const SPELLED = /(?<![\p{L}])\p{L}(?:-\p{L})+(?![\p{L}])/gu;

const capital = (word: string) => word.charAt(0).toLocaleUpperCase() + word.slice(1).toLocaleLowerCase();

/**
 * A name put right: `value`, read off `text`, in the place of `known`. « My last name is Smythe » leaves the first name
 * as it was, and what is spelled out in one go is two names where the first of them is known.
 */
export function mendName(known: string, value: string, text: string): string {
  const [first = '', ...rest] = known.split(' ');
  if (value.includes(' ') || rest.length === 0) return value;
  const { plain } = normalise(text);
  if (LAST.test(plain)) return `${first} ${value}`;
  if (FIRST.test(plain)) return [value, ...rest].join(' ');
  const spelled = text.match(SPELLED) ?? [];
  if (spelled.length > 1) return spelled.map((one) => capital(one.replaceAll('-', ''))).join(' ');
  const one = value.toLocaleLowerCase();
  const begins = one.startsWith(first.toLocaleLowerCase()) && one.length > first.length + 1;
  return begins ? `${first} ${capital(one.slice(first.length))}` : value;
}
