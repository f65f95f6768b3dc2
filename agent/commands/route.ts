import { parseArgs } from 'node:util';
import { understandByRules } from '../engine/understanding/index.ts';
import { CarillonError } from '../errors.ts';
import { readBusinessFolder } from './business-folder.ts';
import type { Command } from './command.ts';
import { inputLines, tableRow } from './input-lines.ts';
import { languageOption } from './languages.ts';

/** `carillon route`: which task each sentence would run. */
export const route: Command = {
  summary: 'Say which task each sentence would run',
  help: `carillon route <business-folder> [options]

Reads one caller’s sentence a line on standard input.

  --lang en|fr   the language of the conversation (default: the business’s own)
  --json         one JSON object a line, in order: {task: id | null, confidence}

The task is null where the sentence asks for none of them. By the rules alone: no model is asked.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { lang: { type: 'string' }, json: { type: 'boolean', default: false } },
    });
    const [folder, ...more] = positionals;
    if (folder === undefined || more.length > 0) {
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon route <business-folder> [--lang en|fr] [--json] < sentences.txt',
        fr: 'Usage : carillon route <dossier> [--lang en|fr] [--json] < phrases.txt',
      });
    }
    const business = await readBusinessFolder(folder);
    const language =
      values.lang === undefined ? (business.languages[0] ?? 'en') : languageOption(values.lang, {});
    const tasks = business.tasks
      .filter(({ enabled }) => enabled)
      .map(({ id, name, description, trigger }) => ({ id, name, description, trigger }));
    const now = new Date().toISOString();
    for await (const text of inputLines()) {
      const { task } = understandByRules({
        text,
        language,
        languages: business.languages,
        caller: null,
        country: business.country,
        now,
        expecting: { kind: 'open' },
        choices: [],
        open: [],
        filled: [],
        tasks,
      });
      const confidence = task?.confidence ?? 0;
      if (values.json) console.log(JSON.stringify({ task: task?.id ?? null, confidence }));
      else
        console.log(
          tableRow(
            [task?.id ?? '—', task === null ? '' : `${Math.round(confidence * 100)} %`, text],
            [20, 5],
          ),
        );
    }
    return 0;
  },
};
