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

/** `carillon init`: a folder to start from. */
export const init: Command = {
  summary: 'Make a starter business, as a folder of YAML and Markdown',
  help: `carillon init <folder> [options]

  --lang en|fr   the language of the business (default: your machine’s)
  --templates    all (the default), or some of ${TEMPLATES.join(',')}

What the tasks leave blank, in square brackets, is filled from business.yaml, under facts: put your own there.
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
    const { files } = await readTemplates(language);
    for (const [path, text] of files) {
      if (path.startsWith('tasks/') && ![...wanted].some((id) => path.endsWith(`-${id}.md`))) continue;
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), text);
    }
    console.log(
      language === 'fr'
        ? `${folder} est prêt. Mettez-y ce qui est à vous, en commençant par business.yaml, puis : carillon check ${folder}`
        : `${folder} is ready. Put your own in it, beginning with business.yaml, then: carillon check ${folder}`,
    );
    return 0;
  },
};
