/** When to believe the ears that know nothing but digits, rather than those that know all words. */

const DIGITS =
  /\b(?:zero|oh|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|double|triple)\b/g;
/** What the general ears make of a digit that they miss. */
const LIKE_DIGITS = /\b(?:for|to|too|won|ate|fore|tree|sex|nein|hero)\b/g;

const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

/**
 * The likelier of two hearings of one stretch of speech. The digits win where the general hearing has digits in it
 * too, or where the caller was already in the middle of a number.
 */
export function likelierNumber(general: string, digits: string, heardBefore: string): string {
  const sure = count(general, DIGITS);
  const alike = sure + count(general, LIKE_DIGITS);
  const before = count(heardBefore, DIGITS);
  if (count(digits, DIGITS) < 2) return general;
  const words = general.split(' ').length;
  const number = before >= 3 ? alike > 0 || words <= 4 : alike * 2 >= words && (sure >= 2 || alike === words);
  return number ? digits : general;
}
