import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { compileBusiness } from '../engine/compile-business.ts';
import { understand } from '../engine/understanding/cascade.ts';
import { CarillonError } from '../errors.ts';
import { knowledgeOf } from '../knowledge/knowledge-of.ts';
import type { Outcome } from '../simulation/outcome.ts';
import { readScenarios } from '../simulation/read-scenarios.ts';
import { simulate as runScenario } from '../simulation/simulate.ts';
import { createMind } from '../voice/mind/index.ts';
import { readBusinessFolder } from './business-folder.ts';
import type { Command } from './command.ts';

/** How many calls are simulated at once: more than one only pays where a model is asked. */
const AT_ONCE = 8;

/** `carillon simulate`: scenarios against a business, with a report. */
export const simulate: Command = {
  summary: 'Run scenarios against a business and report what did not hold',
  help: `carillon simulate <business-folder> [scenarios] [--json] [--verbose]

[scenarios] is a YAML file, or a folder of them; by default the business's own folder « scenarios ». --json prints one outcome a line:
{scenario, passed, faults, unmet, turns, transcript}. --verbose prints the transcript of each scenario that failed.
The exit code is 1 when a scenario failed.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
    });
    const [folder, path = join(folder ?? '', 'scenarios')] = positionals;
    if (folder === undefined) {
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon simulate <business-folder> [scenarios] [--json] [--verbose]',
        fr: 'Usage : carillon simulate <dossier> [scénarios] [--json] [--verbose]',
      });
    }
    const business = await readBusinessFolder(folder);
    const scenarios = await readScenarios(path);
    const mind = createMind();
    const knowledge = knowledgeOf(business);
    const options = {
      program: compileBusiness(business),
      understand: (request: Parameters<typeof understand>[0]) => understand(request, mind),
      search: async (question: string, language: 'en' | 'fr') => knowledge.answer(question, language),
      now: new Date().toISOString(),
    };
    const outcomes: Outcome[] = new Array(scenarios.length);
    const indices = scenarios.keys();
    const work = async () => {
      for (const index of indices) {
        const scenario = scenarios[index];
        if (scenario !== undefined) outcomes[index] = await runScenario(scenario, options);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, work));
    for (const outcome of outcomes) show(outcome, values);
    const failed = outcomes.filter((outcome) => !outcome.passed).length;
    if (!values.json) console.log(`\n${outcomes.length - failed} passed, ${failed} failed`);
    return failed === 0 ? 0 : 1;
  },
};

function show(outcome: Outcome, { json, verbose }: { json: boolean; verbose: boolean }): void {
  if (json) {
    console.log(JSON.stringify(outcome));
    return;
  }
  console.log(`${outcome.passed ? '✓' : '✗'} ${outcome.scenario}`);
  for (const fault of outcome.faults) console.log(`    ${fault}`);
  if (verbose && !outcome.passed)
    for (const { who, text } of outcome.transcript) console.log(`    ${who === 'agent' ? '◂' : '▸'} ${text}`);
}
