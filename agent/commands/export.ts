import { readdir } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { CarillonError } from '../errors.ts';
import { wholeBusiness } from '../server/whole-business.ts';
import { writeBusinessFolder } from './business-folder.ts';
import type { Command } from './command.ts';
import { exportPerson } from './export-person.ts';
import { languageOption } from './languages.ts';
import { numberOption } from './number-option.ts';
import { withOwnStore } from './own-store.ts';

/** A folder that already holds a business may be written again; one that holds something else may not. */
async function refuseStrangers(folder: string): Promise<void> {
  const names = await readdir(folder).catch((): string[] => []);
  if (names.length > 0 && !names.includes('business.yaml'))
    throw new CarillonError('export.not-empty', {
      en: `The folder “${folder}” holds something that is not a business. Choose another.`,
      fr: `Le dossier « ${folder} » contient autre chose qu’une entreprise. Choisissez-en un autre.`,
    });
}

/** `carillon export`: a business of the store as a folder. */
export const exportBusiness: Command = {
  summary: 'Write a business of the store, or what it has of a caller, as a folder',
  help: `carillon export <business-id> <folder> [--lang en|fr]

Writes business.yaml, tasks, knowledge, scenarios and recorded messages; what the owner wrote comes out to the byte. A business that the
folder already holds is replaced.

carillon export <business-id> <folder> --number +1…

Writes what the business has of a caller instead: data.json, and their recorded messages as sound files.

The store is the folder CARILLON_HOME (.carillon), or the PostgreSQL of DATABASE_URL.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' }, number: { type: 'string' } },
    });
    const language = languageOption(values.lang, process.env);
    const [id, folder, ...more] = positionals;
    if (id === undefined || folder === undefined || more.length > 0)
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon export <business-id> <folder>',
        fr: 'Usage : carillon export <id> <dossier>',
      });
    const number = numberOption(values.number);
    if (number !== null) {
      const calls = await withOwnStore(process.env, (store) => exportPerson(store, id, number, folder));
      console.log(language === 'fr' ? `${folder} : ${calls} appels.` : `${folder}: ${calls} calls.`);
      return 0;
    }
    await refuseStrangers(folder);
    const { business, sounds, known } = await withOwnStore(process.env, async (store) => ({
      ...(await wholeBusiness(store, id)),
      known: (await store.businesses.list()).map((one) => one.id).join(', '),
    }));
    if (business === null)
      throw new CarillonError('export.unknown-business', {
        en: `The store has no business “${id}”. It has: ${known || 'none'}.`,
        fr: `L’entreprise « ${id} » n’est pas enregistrée. Il y a : ${known || 'aucune'}.`,
      });
    await writeBusinessFolder(folder, business, sounds);
    console.log(language === 'fr' ? `${folder} est prêt.` : `${folder} is ready.`);
    return 0;
  },
};
