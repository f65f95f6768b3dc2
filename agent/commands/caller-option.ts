import { CarillonError } from '../errors.ts';

/**
 * The number of `--caller`, in E.164; spaces and punctuation are left out. Null where none is given.
 * @throws CarillonError `cli.caller` where it is no international number.
 */
export function callerOption(value: string | undefined): string | null {
  if (value === undefined) return null;
  const number = value.replace(/[\s().-]/g, '');
  if (/^\+[1-9]\d{6,14}$/.test(number)) return number;
  throw new CarillonError('cli.caller', {
    en: `--caller takes a number with its country code, such as +15145550142, not “${value}”.`,
    fr: `--caller prend un numéro avec son indicatif de pays, par exemple +15145550142, et non « ${value} ».`,
  });
}
