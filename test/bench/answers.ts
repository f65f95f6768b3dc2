/**
 * `npm run bench -- answers`: how often the knowledge answers what it should not, refuses what it could answer, and
 * answers from the right page, on `test/knowledge/sets`. Only totals are printed: the closed halves stay closed.
 */
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { createKnowledge } from '../../agent/knowledge/knowledge.ts';

const SETS = fileURLToPath(new URL('../knowledge/sets/', import.meta.url));
const pageLine = z.object({ _id: z.string(), title: z.string(), text: z.string() });
const questionLine = z.object({ _id: z.string(), text: z.string(), relevant: z.array(z.string()) });

async function lines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** Prints one line for each language and half. */
export async function run(): Promise<void> {
  for (const language of ['en', 'fr'] as const) {
    const folder = `${SETS}${language}/`;
    const pages = await lines(`${folder}pages.jsonl`, pageLine);
    const knowledge = createKnowledge(
      pages.map(({ _id, title, text }) => ({ id: _id, title, text, url: null, language, date: null })),
      language,
    );
    for (const half of ['dev', 'closed']) {
      const answerable = await lines(`${folder}questions.${half}.jsonl`, questionLine);
      const unanswerable = await lines(`${folder}unanswerable.${half}.jsonl`, questionLine);
      let refused = 0;
      let right = 0;
      for (const { text, relevant } of answerable) {
        const { answer, sources } = knowledge.answer(text, language);
        if (answer === null) refused += 1;
        else if (relevant.some((page) => sources[0]?.id.startsWith(`${page}#`))) right += 1;
      }
      const invented = unanswerable.filter(
        ({ text }) => knowledge.answer(text, language).answer !== null,
      ).length;
      const share = (count: number, of: number) => `${((100 * count) / of).toFixed(1)} %`;
      console.log(
        `${language} ${half.padEnd(6)}  answerable ${answerable.length}: refused ${share(refused, answerable.length)}, ` +
          `from the right page ${share(right, answerable.length)} (${share(right, answerable.length - refused)} of those answered); ` +
          `unanswerable ${unanswerable.length}: answered all the same ${share(invented, unanswerable.length)}`,
      );
    }
  }
}
