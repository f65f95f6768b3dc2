/**
 * `npm run bench -- retrieval <folder> [--json]`: measures a folder in BEIR's form (`documents.jsonl`,
 * `questions.jsonl`, `relevance.tsv`) through the product's own cutter and search. A document counts at its best passage.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { createKnowledge } from '../../agent/knowledge/knowledge.ts';
import { languageOf } from '../../agent/knowledge/language-of.ts';

const documentLine = z.object({
  _id: z.coerce.string(),
  title: z.string().default(''),
  text: z.string().default(''),
});
const questionLine = z.object({ _id: z.coerce.string(), text: z.string() });

async function lines<T>(file: string, schema: z.ZodType<T>): Promise<T[]> {
  const text = await readFile(file, 'utf8');
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => schema.parse(JSON.parse(line)));
}

/** question id → document id → gain. */
async function relevance(file: string): Promise<Map<string, Map<string, number>>> {
  const wanted = new Map<string, Map<string, number>>();
  for (const line of (await readFile(file, 'utf8')).split('\n')) {
    const [question, document, score] = line.trim().split('\t');
    const gain = Number(score);
    if (question === undefined || document === undefined || !Number.isFinite(gain) || gain <= 0) continue;
    const documents = wanted.get(question) ?? new Map<string, number>();
    documents.set(document, gain);
    wanted.set(question, documents);
  }
  return wanted;
}

const DEPTH = 10;

export interface RetrievalFigures {
  ndcg10: number;
  recall10: number;
  /** Milliseconds. */
  p50: number;
  p95: number;
  buildMs: number;
  documents: number;
  passages: number;
  questions: number;
}

export async function measureRetrieval(folder: string): Promise<RetrievalFigures> {
  const documents = await lines(join(folder, 'documents.jsonl'), documentLine);
  const questions = await lines(join(folder, 'questions.jsonl'), questionLine);
  const wanted = await relevance(join(folder, 'relevance.tsv'));
  const language =
    languageOf(
      documents
        .slice(0, 50)
        .map(({ text }) => text.slice(0, 500))
        .join(' '),
    ) ?? 'en';
  const began = performance.now();
  const knowledge = createKnowledge(
    documents.map(({ _id, title, text }) => ({ id: _id, title, text, url: null, language, date: null })),
    language,
  );
  const buildMs = performance.now() - began;
  const judged = questions.filter(({ _id }) => wanted.has(_id));
  for (const { text } of judged.slice(0, 20)) knowledge.search(text, language, 60);
  const times: number[] = [];
  let ndcg = 0;
  let recall = 0;
  for (const { _id, text } of judged) {
    const gains = wanted.get(_id) ?? new Map<string, number>();
    const from = performance.now();
    const hits = knowledge.search(text, language, 60);
    times.push(performance.now() - from);
    const found = [...new Set(hits.map(({ passage }) => passage.document))].slice(0, DEPTH);
    ndcg +=
      dcg(found.map((id) => gains.get(id) ?? 0)) /
      dcg([...gains.values()].sort((a, b) => b - a).slice(0, DEPTH));
    recall += found.filter((id) => gains.has(id)).length / gains.size;
  }
  times.sort((a, b) => a - b);
  const at = (share: number) => times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0;
  return {
    ndcg10: ndcg / judged.length,
    recall10: recall / judged.length,
    p50: at(0.5),
    p95: at(0.95),
    buildMs,
    documents: documents.length,
    passages: knowledge.passages.length,
    questions: judged.length,
  };
}

function dcg(gains: readonly number[]): number {
  return gains.reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

/** Prints the figures, for a person or as one JSON object. */
export async function run(args: string[]): Promise<void> {
  const folder = args.find((arg) => !arg.startsWith('--'));
  if (folder === undefined) throw new Error('Usage: npm run bench -- retrieval <folder> [--json]');
  const figures = await measureRetrieval(folder);
  if (args.includes('--json')) {
    const { ndcg10, recall10, p50, p95, buildMs } = figures;
    console.log(JSON.stringify({ ndcg10, recall10, p50, p95, buildMs }));
    return;
  }
  console.log(`${figures.documents} documents, ${figures.passages} passages, ${figures.questions} questions`);
  console.log(`nDCG@10 ${figures.ndcg10.toFixed(4)}   recall@10 ${figures.recall10.toFixed(4)}`);
  console.log(
    `search p50 ${figures.p50.toFixed(2)} ms, p95 ${figures.p95.toFixed(2)} ms; built in ${figures.buildMs.toFixed(0)} ms`,
  );
}
