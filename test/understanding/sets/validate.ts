/**
 * Checks the evaluation sets: every line parses into its shape, every task label exists, nothing is
 * repeated within a file or between the two halves (case, accents and punctuation ignored).
 * Run: `npx node test/understanding/sets/validate.ts`. Prints the counts; exits 1 on a fault.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { INTENTS } from '../../../agent/engine/understanding/routing/intents.ts';

const here = import.meta.dirname;
const line = z.object({ text: z.string().min(1) });
const answer = z.enum(['yes', 'no']).nullable();
const value = z.string().min(1).nullable();

const shapes: Record<string, z.ZodType<{ text: string }>> = {
  routing: line.extend({ task: value }),
  routing2: line.extend({ task: value }),
  starter: line.extend({ task: value }),
  consent: line.extend({ value: answer }),
  yesno: line.extend({ value: answer }),
  phone: line.extend({
    caller: z.e164().nullable(),
    country: z.enum(['CA', 'US', 'FR']),
    value: z.e164().nullable(),
  }),
  email: line.extend({ value: z.email().lowercase().nullable() }),
  name: line.extend({ value }),
  wants: line.extend({
    wants: z.enum(['human', 'goodbye', 'repeat', 'wait', 'cancel', 'noTexts', 'decline']).nullable(),
  }),
  language: line.extend({ language: z.enum(['en', 'fr']).nullable() }),
};

const faults: string[] = [];
const seen = new Map<string, { half: string; place: string }>();

/** The text as compared: lower case, no accents, no punctuation but the question mark (« yes? » is no yes). */
function bare(text: string): string {
  const plain = text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.replace(/[^\p{L}\p{N}+@?]+/gu, ' ').trim() || text;
}

function taskIds(kind: string, language: string): ReadonlySet<string> {
  if (kind === 'starter') return new Set(INTENTS);
  const file = join(here, `tasks${kind === 'routing2' ? '2' : ''}.${language}.json`);
  const tasks = z.array(z.object({ id: z.string() })).parse(JSON.parse(readFileSync(file, 'utf8')));
  return new Set(tasks.map((task) => task.id));
}

function check(half: string, file: string): number {
  const [kind = '', language = ''] = file.split('.');
  const shape = shapes[kind];
  if (!shape) {
    faults.push(`${half}/${file}: no such kind`);
    return 0;
  }
  const ids = ['routing', 'routing2', 'starter'].includes(kind) ? taskIds(kind, language) : null;
  const lines = readFileSync(join(here, half, file), 'utf8')
    .trimEnd()
    .split('\n');
  for (const [index, raw] of lines.entries()) {
    const place = `${half}/${file}:${index + 1}`;
    const parsed = shape.safeParse(JSON.parse(raw));
    if (!parsed.success) {
      faults.push(`${place}: ${z.prettifyError(parsed.error)}`);
      continue;
    }
    const { task } = z.object({ task: z.string().nullish() }).parse(parsed.data);
    if (ids && task && !ids.has(task)) faults.push(`${place}: no task ${task}`);
    const { caller = '' } = z.object({ caller: z.string().nullish() }).parse(parsed.data);
    const words = bare(parsed.data.text);
    // Within a half « yes? » and « yes » are two answers; between the halves they are one sentence.
    const keys = [
      `${half} ${file} ${caller} ${words}`,
      `${file} ${caller} ${words.replaceAll('?', '').trim()}`,
    ];
    const before = keys
      .map((key) => seen.get(key))
      .find((at, index) => at && (index === 0 || at.half !== half));
    if (before) faults.push(`${place}: already at ${before.place}`);
    for (const key of keys) seen.set(key, { half, place });
  }
  return lines.length;
}

for (const half of ['dev', 'held-out']) {
  if (!existsSync(join(here, half))) continue;
  for (const file of readdirSync(join(here, half))
    .filter((name) => name.endsWith('.jsonl'))
    .sort()) {
    console.log(half.padEnd(9), file.padEnd(20), check(half, file));
  }
}
for (const fault of faults) console.error(fault);
process.exitCode = faults.length > 0 ? 1 : 0;
