import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readScenarioText } from '../../agent/business/folder/index.ts';
import type { Scenario } from '../../agent/business/scenario.ts';
import { readScenarios } from '../../agent/simulation/read-scenarios.ts';
import { scenarioOfCall, writeScenario } from '../../agent/simulation/scenario-of-call.ts';
import { play, type SimulationOptions, simulate } from '../../agent/simulation/simulate.ts';
import { starterIn } from './businesses.ts';

const scenarios = join(import.meta.dirname, '../scenarios');

describe.each(['en', 'fr'] as const)('a talk in %s that becomes a scenario', (language) => {
  let folder: string;
  let options: SimulationOptions;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'carillon-talks-'));
    options = await starterIn(join(folder, 'business'), language);
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The scenario of a talk, by way of the YAML that is kept. */
  async function again(talk: Scenario): Promise<{ scenario: Scenario; transcript: unknown }> {
    const { call, transcript } = await play(talk, options);
    const made = scenarioOfCall(options.program, call.journal);
    if (made === null) throw new Error('nobody said anything');
    const read = readScenarioText('talk', writeScenario(made));
    if ('faults' in read) throw new Error(JSON.stringify(read.faults));
    const [scenario] = read.scenarios;
    if (scenario === undefined) throw new Error('no scenario was written');
    return { scenario, transcript };
  }

  it('plays the same talk again, whoever called, and holds', async () => {
    const all = await readScenarios(join(scenarios, language));
    const faults: string[] = [];
    for (const talk of all) {
      const { scenario, transcript } = await again(talk);
      const outcome = await simulate(scenario, options);
      if (!outcome.passed) faults.push(`${talk.name}: ${outcome.faults.join(', ')}`);
      // Whoever is asked one thing many times may answer in another order: what they said is the same.
      else expect(outcome.transcript.length, talk.name).toBeGreaterThan((transcript as unknown[]).length / 2);
    }
    expect(faults).toEqual([]);
  });

  it('presses the keys that were pressed, and keeps the number that was called from', async () => {
    const [straight] = await readScenarios(join(scenarios, language, 'book.yaml'));
    if (straight === undefined) throw new Error('there is no scenario');
    const typed: Scenario = {
      ...straight,
      caller: '+14185550142',
      answers: { ...straight.answers, phone: '[6135550187]', confirm: '[1]' },
    };
    const { scenario } = await again(typed);
    expect(scenario).toMatchObject({
      channel: 'phone',
      caller: '+14185550142',
      answers: { phone: '[6135550187]', confirm: '[1]' },
    });
    const broken = { ...scenario, must: [...scenario.must, { slots: { phone: '+15145550199' } }] };
    expect(await simulate(broken, options)).toMatchObject({
      passed: false,
      unmet: [{ rule: 'must', field: 'slot', wanted: 'phone = +15145550199', found: '+16135550187' }],
    });
  });
});
