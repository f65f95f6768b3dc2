/** A word's plain form: lower case, no accents, ligatures opened. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (!/\P{ASCII}/u.test(lower)) return lower;
  return lower
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae')
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '');
}
