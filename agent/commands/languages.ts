import { type Language, languageSchema } from '../business/language.ts';
import { CarillonError } from '../errors.ts';

/** `--lang`, or the language of the person's machine. Throws `cli.language` for any but `en` and `fr`. */
export function languageOption(wanted: string | undefined, environment: NodeJS.ProcessEnv): Language {
  const system = environment.LC_ALL ?? environment.LC_MESSAGES ?? environment.LANG ?? '';
  const parsed = languageSchema.safeParse(wanted ?? (/^fr/i.test(system) ? 'fr' : 'en'));
  if (parsed.success) return parsed.data;
  throw new CarillonError('cli.language', {
    en: `--lang takes en or fr, not “${wanted}”.`,
    fr: `--lang prend en ou fr, pas « ${wanted} ».`,
  });
}
