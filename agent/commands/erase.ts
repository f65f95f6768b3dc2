import { parseArgs } from 'node:util';
import { CarillonError } from '../errors.ts';
import type { Command } from './command.ts';
import { languageOption } from './languages.ts';
import { numberOption } from './number-option.ts';
import { withOwnStore } from './own-store.ts';

/** `carillon erase`: forgets a person who called. */
export const erase: Command = {
  summary: 'Erase what a business has of a caller, by number',
  help: `carillon erase <business-id> --number +1… [--lang en|fr]

Erases what was said in the calls that the number has to do with, their recordings and messages, and what the texts
said. Consents and opt-outs stay: the law wants them provable. See it first: carillon export <business-id> <folder>
--number +1…
The store is the folder CARILLON_HOME (.carillon), or the PostgreSQL of DATABASE_URL. While the server has the folder
open, ask it instead: DELETE /v1/businesses/<business-id>/people/+1… with the owner’s key.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { number: { type: 'string' }, lang: { type: 'string' } },
    });
    const language = languageOption(values.lang, process.env);
    const [business, ...more] = positionals;
    const number = numberOption(values.number);
    if (business === undefined || number === null || more.length > 0)
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon erase <business-id> --number +14185550142',
        fr: 'Usage : carillon erase <id> --number +14185550142',
      });
    const { calls, messages, texts, kept } = await withOwnStore(process.env, (store) =>
      store.personal.erase(business, number),
    );
    console.log(
      language === 'fr'
        ? `Effacés : ${calls} appels, ${messages} messages, ${texts} textos. Conservés, comme la loi le demande : ${kept.consents} consentements, ${kept.optOuts} refus. En cours : ${kept.openCalls} appels.`
        : `Erased: ${calls} calls, ${messages} messages, ${texts} texts. Kept, as the law asks: ${kept.consents} consents, ${kept.optOuts} opt-outs. Under way: ${kept.openCalls} calls.`,
    );
    return 0;
  },
};
