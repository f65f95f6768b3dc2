import type { Language } from '../../business/language.ts';
import { readSlot } from './slots/index.ts';

const DIGIT =
  /^(?:\d+|zero|oh|o|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|(?:thir|four|fif|six|seven|eigh|nine)teen|(?:twen|thir|for|fif|six|seven|eigh|nine)ty|hundred|double|triple|un|une|deux|trois|quatre|cinq|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|septante|quatre|huitante|nonante|cents?|mille|et)$/;
/** Fewer words than these are no telephone number: « that one », « for two ». */
const LEAST = 3;
/** As many digits as tell one number from another to the person who has just heard it. */
const ENOUGH = 4;

/**
 * The words of an answer with `number` (E.164) taken out, where the caller repeats it, whole or by its last
 * digits. Everything else stays, so that another number is never taken for a courtesy.
 */
export function withoutNumber(
  words: readonly string[],
  number: string | null,
  language: Language,
): readonly string[] {
  if (number === null) return words;
  const kept: string[] = [];
  for (let from = 0; from < words.length; ) {
    let to = from;
    while (to < words.length && DIGIT.test(words[to] as string)) to++;
    const run = words.slice(from, to);
    if (
      run.length > 0 &&
      (run.length >= LEAST || run.join('').length >= ENOUGH) &&
      repeats(run, number, language)
    )
      kept.push('this', 'number');
    else kept.push(...words.slice(from, Math.max(to, from + 1)));
    from = Math.max(to, from + 1);
  }
  return kept;
}

function repeats(run: readonly string[], number: string, language: Language): boolean {
  const reading = readSlot('phone', run.join(' '), {
    language,
    country: 'CA',
    caller: null,
    now: '',
    expected: true,
  });
  const digits = reading?.value.replace(/\D/g, '') ?? '';
  return digits.length >= ENOUGH && number.endsWith(digits);
}

/** Whether words have the digits of a number among them, written or said. */
export function holdsNumber(words: readonly string[]): boolean {
  return words.some((_, at) => {
    const run = words.slice(at, at + LEAST).filter((word) => DIGIT.test(word) && word !== 'et');
    return run.length === LEAST || /^\d{3,}$/.test(words[at] ?? '');
  });
}
