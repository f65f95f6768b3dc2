import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TEMPLATES } from '../../agent/commands/templates.ts';
import type { Outcome } from '../../agent/simulation/outcome.ts';
import { readScenarios } from '../../agent/simulation/read-scenarios.ts';
import { type SimulationOptions, simulate } from '../../agent/simulation/simulate.ts';
import { starterIn } from './businesses.ts';

const scenarios = join(import.meta.dirname, '../scenarios');

/** A failed scenario as a person wants to read it. */
function told({ scenario, faults, transcript }: Outcome): string {
  const lines = transcript.map(({ who, text }) => `  ${who === 'agent' ? '◂' : '▸'} ${text}`);
  return [scenario, ...faults.map((fault) => `  ! ${fault}`), ...lines].join('\n');
}

describe.each(['en', 'fr'] as const)('the templates in %s, called by all sorts of people', (language) => {
  let folder: string;
  let options: SimulationOptions;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carillon-scenarios-'));
    options = await starterIn(join(folder, 'business'), language);
  });
  afterAll(() => rm(folder, { recursive: true }));

  it('has scenarios for each template, at least ten', async () => {
    const files = (await readdir(join(scenarios, language))).sort();
    expect(files).toEqual(TEMPLATES.map((template) => `${template}.yaml`).sort());
    for (const file of files)
      expect((await readScenarios(join(scenarios, language, file))).length).toBeGreaterThanOrEqual(10);
  });

  it.each(TEMPLATES)('%s does what its scenarios say', async (template) => {
    const list = await readScenarios(join(scenarios, language, `${template}.yaml`));
    const outcomes = await Promise.all(list.map((scenario) => simulate(scenario, options)));
    expect(
      outcomes
        .filter(({ passed }) => !passed)
        .map(told)
        .join('\n\n'),
    ).toBe('');
  });
});
