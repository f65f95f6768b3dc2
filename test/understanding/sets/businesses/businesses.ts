/**
 * Businesses with what their callers say, as `en.txt` and `fr.txt` have them.
 * `# name` opens a business, `= id | name | description | trigger` is a task of it, `id: words` is a call for
 * that task, and `-: words` one for none of them.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Business {
  name: string;
  tasks: { id: string; name: string; description: string; trigger: string }[];
  calls: { text: string; task: string | null }[];
}

/** The businesses beside this file, of one language. `half`: every other call, 0 for building and 1 for checking. */
export const businessesOf = (language: 'en' | 'fr', half?: 0 | 1): Business[] =>
  businessesIn(join(import.meta.dirname, `${language}.txt`), half);

/** The businesses of a file. */
export function businessesIn(file: string, half?: 0 | 1): Business[] {
  const businesses: Business[] = [];
  let count = 0;
  for (const line of readFileSync(file, 'utf8').split('\n')) {
    const business = businesses.at(-1);
    if (line.startsWith('# ')) {
      businesses.push({ name: line.slice(2), tasks: [], calls: [] });
      continue;
    }
    if (business === undefined || line.trim() === '') continue;
    if (line.startsWith('= ')) {
      const [id = '', name = '', description = '', trigger = ''] = line.slice(2).split(' | ');
      business.tasks.push({ id, name, description, trigger });
      continue;
    }
    const [, task = '', text = ''] = /^([\w-]+): (.*)$/.exec(line) ?? [];
    if (half === undefined || count++ % 2 === half)
      business.calls.push({ text, task: task === '-' ? null : task });
  }
  return businesses;
}
