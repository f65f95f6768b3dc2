import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { scenariosSchema } from '../../agent/business/scenario.ts';
import { simulate } from '../../agent/simulation/simulate.ts';
import { starterIn } from './businesses.ts';

const docs = join(import.meta.dirname, '../../docs');

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'carillon-documentation-'));
});
afterAll(() => rm(folder, { recursive: true }));

it.each([
  ['en', 'scenarios.md'],
  ['fr', 'scenarios.fr.md'],
] as const)('the example of the documentation in %s works as it stands', async (language, file) => {
  const example = /```yaml\n(.*?)```/s.exec(await readFile(join(docs, file), 'utf8'))?.[1] ?? '';
  const options = await starterIn(join(folder, language), language);
  for (const scenario of scenariosSchema.parse(parse(example)))
    expect((await simulate(scenario, options)).faults).toEqual([]);
});
