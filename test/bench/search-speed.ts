/**
 * `npm run bench -- search-speed [--large]`: how fast the knowledge is built and searched, and the memory that it takes,
 * at 1,000 and 10,000 passages (`--large`: 100,000) of 600 characters. The words are made up, as often as Zipf has them.
 * Beside the time on the wall it prints one core's, which a busy machine does not lengthen as much.
 */
import { createKnowledge } from '../../agent/knowledge/knowledge.ts';

const WORDS = 60_000;
const CHARACTERS = 600;
const QUESTIONS = 500;

/** Numbers from 0 to 1 that are the same at every run. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const random = seeded(7);
const SYLLABLES = 'ba ce di fo gu la me ni ro su ta ve xi zo pra ste tion ment able er'.split(' ');
const vocabulary = Array.from({ length: WORDS }, () =>
  Array.from(
    { length: 2 + Math.floor(random() * 3) },
    () => SYLLABLES[Math.floor(random() * SYLLABLES.length)],
  ).join(''),
);

/** A word, the first ones of the vocabulary most often. */
function word(): string {
  return vocabulary[Math.floor(WORDS ** random()) - 1] ?? 'ba';
}

function passage(): string {
  let text = '';
  while (text.length < CHARACTERS) text += `${word()} `;
  return text;
}

function at(sorted: readonly number[], share: number): string {
  return (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
}

/** Prints a line for each size. */
export async function run(args: string[]): Promise<void> {
  for (const size of args.includes('--large') ? [1_000, 10_000, 100_000] : [1_000, 10_000]) {
    const documents = Array.from({ length: size }, (_, index) => ({
      id: String(index),
      title: `${word()} ${word()}`,
      text: passage(),
      url: null,
      language: 'en' as const,
      date: null,
    }));
    const before = process.memoryUsage();
    const cpu = process.threadCpuUsage();
    const began = performance.now();
    const knowledge = createKnowledge(documents, 'en');
    const built = performance.now() - began;
    const { user, system } = process.threadCpuUsage(cpu);
    const after = process.memoryUsage();
    const questions = Array.from({ length: QUESTIONS }, () =>
      Array.from({ length: 3 + Math.floor(random() * 6) }, word).join(' '),
    );
    for (const question of questions.slice(0, 50)) knowledge.search(question, 'en');
    const timed = questions.map((question) => {
      const used = process.threadCpuUsage();
      const from = performance.now();
      knowledge.search(question, 'en');
      const wall = performance.now() - from;
      const { user, system } = process.threadCpuUsage(used);
      return { wall, core: (user + system) / 1_000 };
    });
    const times = timed.map(({ wall }) => wall).sort((a, b) => a - b);
    const cores = timed.map(({ core }) => core).sort((a, b) => a - b);
    const taken = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
    console.log(
      `${String(size).padStart(7)} passages: built in ${built.toFixed(0)} ms (${((user + system) / 1_000).toFixed(0)} ms of one core), ` +
        `search p50 ${at(times, 0.5)} ms, p95 ${at(times, 0.95)} ms (${at(cores, 0.95)} ms of one core); ` +
        `${(taken / 1e6).toFixed(0)} MB more in use, ${(after.rss / 1e6).toFixed(0)} MB resident`,
    );
  }
}
