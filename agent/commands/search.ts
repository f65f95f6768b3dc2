import { parseArgs } from 'node:util';
import { languageSchema } from '../business/language.ts';
import { CarillonError } from '../errors.ts';
import { knowledgeOf } from '../knowledge/knowledge-of.ts';
import { languageOf } from '../knowledge/language-of.ts';
import { readBusinessFolder } from './business-folder.ts';
import type { Command } from './command.ts';
import { hitForJson } from './hit-for-json.ts';
import { readSources } from './read-sources.ts';

/** `carillon search`: the passages that a question finds, best first. */
export const search: Command = {
  summary: 'Search a business’s knowledge',
  help: `carillon search <business-folder> "words" [--lang en|fr] [--limit 10] [--with file-or-address]… [--allow-private] [--json]

--with          also reads a document (PDF, DOCX, Markdown, text, HTML, CSV, JSON) or a website; may be repeated
--allow-private sites on this machine and private networks may be read
--json prints one passage a line: {id, document, title, headings, url, language, score, text}.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        limit: { type: 'string', default: '10' },
        with: { type: 'string', multiple: true, default: [] },
        'allow-private': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder, query] = positionals;
    const wished = languageSchema.optional().safeParse(values.lang);
    const limit = Number(values.limit);
    if (
      folder === undefined ||
      query === undefined ||
      !wished.success ||
      !Number.isInteger(limit) ||
      limit < 1
    ) {
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon search <business-folder> "words" [--lang en|fr] [--limit 10] [--json]',
        fr: 'Usage : carillon search <dossier> "mots" [--lang en|fr] [--limit 10] [--json]',
      });
    }
    const business = await readBusinessFolder(folder);
    const language = wished.data ?? languageOf(query) ?? business.languages[0] ?? 'en';
    const more = await readSources(values.with, { language, allowPrivate: values['allow-private'] });
    for (const hit of knowledgeOf(business, more).search(query, language, limit)) {
      if (values.json) console.log(JSON.stringify(hitForJson(hit)));
      else
        console.log(
          `${hit.score.toFixed(1).padStart(5)}  ${[hit.passage.title, ...hit.passage.headings].join(' › ')}\n       ${hit.passage.text.replace(/\s+/g, ' ').slice(0, 160)}`,
        );
    }
    return 0;
  },
};
