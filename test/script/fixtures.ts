import { readdirSync, readFileSync } from 'node:fs';

const folder = new URL('./fixtures/', import.meta.url);

/** An owner's instructions, and what they are to become: `describeScript`, written beside them. */
export interface Fixture {
  name: string;
  source: string;
  expected: string;
}

export function fixture(name: string): Fixture {
  const read = (ending: string) => readFileSync(new URL(`${name}.${ending}`, folder), 'utf8');
  return { name, source: read('txt'), expected: read('script').trimEnd() };
}

export const fixtures: Fixture[] = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .sort()
  .map((file) => fixture(file.slice(0, -4)));
