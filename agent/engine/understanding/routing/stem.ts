/**
 * The stem of a word of normalised text, in either language: endings off, and no longer than six letters, so
 * that « reservation », « réserver » and « reserve » meet. Coarse on purpose: it compares, it is never shown.
 */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  let base = word;
  if (base.length > 5)
    base = base.replace(
      /(?:issements?|ements?|ations?|itions?|ateurs?|atrices?|ances?|ences?|ings?|ables?|ibles?|ifs?|ives?|ages?|ments?)$/,
      '',
    );
  if (base.length < 3) base = word;
  base = base.replace(
    /(?:aient|erait|erais|erons|erez|ies|ees|ee|es|er|ez|ed|ing|ent|ait|ais|ons|e|s|x|y)$/,
    '',
  );
  if (base.length < 3) base = word;
  if (base.length > 4) base = base.replace(/(.)\1$/, '$1');
  return base.slice(0, 6);
}
