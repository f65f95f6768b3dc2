import { parseArgs } from 'node:util';
import { languageSchema } from '../business/language.ts';
import { CarillonError } from '../errors.ts';
import { answerWith, READ } from '../knowledge/answering/answer-with.ts';
import { knowledgeOf } from '../knowledge/knowledge-of.ts';
import { languageOf } from '../knowledge/language-of.ts';
import { createMind } from '../voice/mind/index.ts';
import { readBusinessFolder } from './business-folder.ts';
import type { Command } from './command.ts';
import { hitForJson } from './hit-for-json.ts';
import { readSources } from './read-sources.ts';

/** `carillon ask`: what the receptionist would answer from the knowledge, and from which passages. */
export const ask: Command = {
  summary: 'Ask a business’s knowledge a question',
  help: `carillon ask <business-folder> "question" [--lang en|fr] [--with file-or-address]… [--allow-private] [--json]

--with          also reads a document (PDF, DOCX, Markdown, text, HTML, CSV, JSON) or a website; may be repeated
--allow-private sites on this machine and private networks may be read
Where a model is set up (OPENAI_API_KEY), it judges whether the passages answer, and words the answer.
--json prints {answer, confidence, sources, passages: [{id, title, score, text}]}; answer is null where the
knowledge does not hold one.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        lang: { type: 'string' },
        with: { type: 'string', multiple: true, default: [] },
        'allow-private': { type: 'boolean', default: false },
        json: { type: 'boolean', default: false },
      },
    });
    const [folder, question] = positionals;
    const wished = languageSchema.optional().safeParse(values.lang);
    if (folder === undefined || question === undefined || !wished.success) {
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon ask <business-folder> "question" [--lang en|fr] [--json]',
        fr: 'Usage : carillon ask <dossier> "question" [--lang en|fr] [--json]',
      });
    }
    const business = await readBusinessFolder(folder);
    const language = wished.data ?? languageOf(question) ?? business.languages[0] ?? 'en';
    const more = await readSources(values.with, { language, allowPrivate: values['allow-private'] });
    const knowledge = knowledgeOf(business, more);
    const offline = knowledge.answer(question, language);
    const { confidence, hits } = offline;
    const { answer, sources } = await answerWith(createMind(), question, language, {
      find: async (words, spoken) => knowledge.search(words, spoken, READ),
      answer: async () => offline,
    });
    if (values.json) {
      console.log(JSON.stringify({ answer, confidence, sources, passages: hits.map(hitForJson) }));
      return 0;
    }
    const nothing = {
      en: 'The knowledge does not hold the answer.',
      fr: 'Les connaissances ne contiennent pas la réponse.',
    };
    console.log(answer ?? nothing[language]);
    for (const { passage, score } of hits.slice(0, 3)) {
      console.log(
        `  ${score.toFixed(1).padStart(5)}  ${[passage.title, ...passage.headings].join(' › ')}  (${passage.id})`,
      );
    }
    return 0;
  },
};
