/** What the router learns from: businesses with what their callers say. Never the held-out sets. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { readTemplates } from '../../../agent/commands/templates.ts';
import { businessesOf } from '../sets/businesses/businesses.ts';

export interface Trade {
  name: string;
  language: 'en' | 'fr';
  /** Businesses of one group are never on both sides of a check. */
  group: string;
  tasks: { id: string; name: string; description: string; trigger: string }[];
  calls: { text: string; task: string | null }[];
}

const sets = join(import.meta.dirname, '..', 'sets');
const tasksSchema = z.array(
  z.object({ id: z.string(), name: z.string(), description: z.string(), trigger: z.string() }),
);
const lineSchema = z.object({ text: z.string(), task: z.string().nullable() });

/** Trades that are in the sets more than once. */
const GROUPS: readonly [RegExp, string][] = [
  [/starter/, 'starter'],
  [/vet/i, 'vet'],
  [/law|notar/i, 'law'],
  [/dent/i, 'dentist'],
  [/garage|carrosserie/i, 'garage'],
  [/inn|hotel/i, 'hotel'],
  [/plomb|electri|heating|appliance/i, 'trades'],
  [/coiffure/i, 'hair'],
  [/garderie/i, 'daycare'],
  [/déneig|landscap/i, 'land'],
  [/software|agency|ligne|boutique/i, 'web'],
  [/restau/i, 'food'],
  [/assur|insur/i, 'insurance'],
  [/property|immob/i, 'property'],
  [/gym|danse/i, 'gym'],
];
const groupOf = (name: string) => GROUPS.find(([pattern]) => pattern.test(name))?.[1] ?? name;

/** Reads `# name`, `= id | name | description | trigger` and `id: words; words` lines. */
async function read(file: string, language: 'en' | 'fr'): Promise<Trade[]> {
  const trades: Trade[] = [];
  const starter = (await readTemplates(language)).business.tasks;
  for (const line of readFileSync(join(import.meta.dirname, file), 'utf8').split('\n')) {
    const trade = trades.at(-1);
    if (line.startsWith('# ')) {
      const name = line.slice(2).trim();
      const tasks = name.startsWith('starter')
        ? starter.map(({ id, name: title, description, trigger }) => ({
            id,
            name: title,
            description,
            trigger,
          }))
        : [];
      trades.push({ name, language, group: groupOf(name), tasks, calls: [] });
    } else if (line.startsWith('= ')) {
      const [id = '', name = '', description = '', trigger = ''] = line.slice(2).split(' | ');
      trade?.tasks.push({ id, name, description, trigger });
    } else {
      const [, task = '', said = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
      for (const text of said.split(';').map((part) => part.trim()))
        if (text !== '') trade?.calls.push({ text, task: task === '-' ? null : task });
    }
  }
  return trades;
}

function development(language: 'en' | 'fr', number: '' | '2'): Trade {
  const tasks = tasksSchema.parse(
    JSON.parse(readFileSync(join(sets, `tasks${number}.${language}.json`), 'utf8')),
  );
  const calls = readFileSync(join(sets, 'dev', `routing${number}.${language}.jsonl`), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => lineSchema.parse(JSON.parse(line)));
  const name = `development ${number}`;
  return { name, language, group: `${name} ${language}`, tasks, calls };
}

/** All that the router learns from. */
export async function trades(): Promise<Trade[]> {
  const all: Trade[] = [];
  for (const language of ['en', 'fr'] as const) {
    all.push(development(language, ''), development(language, '2'));
    for (const { name, tasks, calls } of businessesOf(language))
      all.push({ name, language, group: groupOf(name), tasks, calls });
    all.push(...(await read(`businesses.${language}.txt`, language)));
  }
  return all;
}
