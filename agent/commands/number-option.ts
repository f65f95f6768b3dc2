import { CarillonError } from '../errors.ts';

/** A number as `--number` gives it, E.164; null where it was not given. Throws `cli.number` for what is none. */
export function numberOption(given: string | undefined): string | null {
  if (given === undefined) return null;
  const number = given.replace(/[\s().-]/g, '');
  if (/^\+[1-9]\d{6,14}$/.test(number)) return number;
  throw new CarillonError('cli.number', {
    en: `“${given}” is not a number. Write it with its + and country code: --number +14185550142`,
    fr: `« ${given} » n’est pas un numéro. Écrivez-le avec son + et l’indicatif du pays : --number +14185550142`,
  });
}
