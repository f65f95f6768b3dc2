import { parseArgs } from 'node:util';
import { CarillonError } from '../errors.ts';
import { importBusinesses } from '../server/import-businesses.ts';
import type { Command } from './command.ts';
import { languageOption } from './languages.ts';
import { withOwnStore } from './own-store.ts';

/** `carillon import`: folders into the store. */
export const importBusiness: Command = {
  summary: 'Bring a business’s folder into the store',
  help: `carillon import <business-folder>… [--lang en|fr]

Stores each business in place of the one with the same id. A folder with a fault in it stores nothing.
The store is the folder CARILLON_HOME (.carillon), or the PostgreSQL of DATABASE_URL.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' } },
    });
    const language = languageOption(values.lang, process.env);
    if (positionals.length === 0)
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon import <business-folder>…',
        fr: 'Usage : carillon import <dossier>…',
      });
    const count = await withOwnStore(process.env, (store) => importBusinesses(store, positionals));
    console.log(language === 'fr' ? `Entreprises importées : ${count}` : `Businesses imported: ${count}`);
    return 0;
  },
};
