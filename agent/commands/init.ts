import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { CarillonError } from '../errors.ts';
import type { Command } from './command.ts';
import { languageOption } from './languages.ts';
import { readTemplates, TEMPLATES, type Template } from './templates.ts';

function chosen(wanted: string): ReadonlySet<Template> {
  const names = wanted.split(',').map((name) => name.trim());
  if (names.includes('all')) return new Set(TEMPLATES);
  const known = TEMPLATES.filter((id) => names.includes(id));
  const strange = names.filter((name) => !TEMPLATES.some((id) => id === name));
  if (strange.length > 0)
    throw new CarillonError('init.unknown-template', {
      en: `There is no template “${strange.join(', ')}”. There are: all, ${TEMPLATES.join(', ')}.`,
      fr: `Le modèle « ${strange.join(', ')} » n’existe pas. Il y a : all, ${TEMPLATES.join(', ')}.`,
    });
  return new Set(known);
}

async function refuseToOverwrite(folder: string): Promise<void> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw new CarillonError(
      'init.not-a-folder',
      {
        en: `“${folder}” is not a folder that can be written to. Choose another name.`,
        fr: `« ${folder} » n’est pas un dossier où l’on peut écrire. Choisissez un autre nom.`,
      },
      { cause: error },
    );
  });
  if (names.length > 0)
    throw new CarillonError('init.not-empty', {
      en: `The folder “${folder}” is not empty, and nothing in it was touched. Choose another name.`,
      fr: `Le dossier « ${folder} » n’est pas vide, et rien n’y a été touché. Choisissez un autre nom.`,
    });
}

const englishWords = (folder: string) => [
  `${folder} is ready. When you have put your own in it: carillon check ${folder}`,
  'Replace everything in business.yaml and in knowledge, and these words in the tasks:',
];
const frenchWords = (folder: string) => [
  `${folder} est prêt. Quand vous y aurez mis ce qui est à vous : carillon check ${folder}`,
  'Remplacez tout dans business.yaml et dans knowledge, et ces mots dans les tâches :',
];

/** `carillon init`: a folder to start from. */
export const init: Command = {
  summary: 'Make a starter business, as a folder of YAML and Markdown',
  help: `carillon init <folder> [options]

  --lang en|fr   the language of the business (default: your machine’s)
  --templates    all (the default), or some of ${TEMPLATES.join(',')}

It is an example, whole and ready to be called: put your own names, hours, links and words in it.
A folder that already holds something is left alone.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' }, templates: { type: 'string', default: 'all' } },
    });
    const language = languageOption(values.lang, process.env);
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0)
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon init <folder> [--lang en|fr] [--templates all|lead,message,…]',
        fr: 'Usage : carillon init <dossier> [--lang en|fr] [--templates all|lead,message,…]',
      });
    const wanted = chosen(values.templates);
    await refuseToOverwrite(folder);
    const { files, blanks } = await readTemplates(language);
    const written = [...files].filter(
      ([path]) => !path.startsWith('tasks/') || [...wanted].some((id) => path.endsWith(`-${id}.md`)),
    );
    for (const [path, text] of written) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    const examples = written
      .filter(([path]) => path.startsWith('tasks/'))
      .flatMap(([path, text]) =>
        Object.values(blanks)
          .filter((value) => text.includes(value))
          .map((value) => `  ${path}: ${value}`),
      );
    console.log(
      [...(language === 'fr' ? frenchWords(folder) : englishWords(folder)), ...examples].join('\n'),
    );
    return 0;
  },
};
