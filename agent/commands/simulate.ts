import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { parse } from 'yaml';
import { z } from 'zod';
import { compileBusiness } from '../engine/compile-business.ts';
import { understand } from '../engine/understanding/cascade.ts';
import { CarillonError } from '../errors.ts';
import { knowledgeOf } from '../knowledge/knowledge-of.ts';
import { type Scenario, scenariosSchema } from '../simulation/scenario.ts';
import { type Outcome, simulate as runScenario } from '../simulation/simulate.ts';
import { createMind } from '../voice/mind/index.ts';
import { readBusinessFolder } from './business-folder.ts';
import type { Command } from './command.ts';

/** How many calls are simulated at once: more than one only pays where a model is asked. */
const AT_ONCE = 8;

/** `carillon simulate`: scenarios against a business, with a report. */
export const simulate: Command = {
  summary: 'Run scenarios against a business and report what did not hold',
  help: `carillon simulate <business-folder> <scenarios> [--json] [--verbose]

<scenarios> is a YAML file, or a folder of them. --json prints one outcome a line:
{scenario, passed, faults, turns, transcript}. --verbose prints the transcript of each scenario that failed.
The exit code is 1 when a scenario failed.`,
  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { json: { type: 'boolean', default: false }, verbose: { type: 'boolean', default: false } },
    });
    const [folder, path] = positionals;
    if (folder === undefined || path === undefined) {
      throw new CarillonError('cli.usage', {
        en: 'Usage: carillon simulate <business-folder> <scenarios> [--json] [--verbose]',
        fr: 'Usage : carillon simulate <dossier> <scénarios> [--json] [--verbose]',
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

async function readScenarios(path: string): Promise<Scenario[]> {
  const isFolder = (await stat(path).catch(() => null))?.isDirectory();
  if (isFolder === undefined) {
    throw new CarillonError('simulate.no-scenarios', {
      en: `There is no file or folder « ${path} ». Give the path of a YAML file of scenarios.`,
      fr: `Il n’y a ni fichier ni dossier « ${path} ». Donnez le chemin d’un fichier YAML de scénarios.`,
    });
  }
  const files = isFolder
    ? (await readdir(path))
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => join(path, name))
    : [path];
  const lists = await Promise.all(files.map(readFileOfScenarios));
  return lists.flat();
}

async function readFileOfScenarios(file: string): Promise<Scenario[]> {
  let data: unknown;
  try {
    data = parse(await readFile(file, 'utf8'));
  } catch (error) {
    const what = error instanceof Error ? error.message : String(error);
    throw new CarillonError(
      'simulate.bad-yaml',
      { en: `${file}: ${what}`, fr: `${file} : ${what}` },
      { cause: error },
    );
  }
  const result = scenariosSchema.safeParse(data);
  if (result.success) return result.data;
  const what = z.prettifyError(result.error);
  throw new CarillonError('simulate.bad-scenario', {
    en: `${file} does not hold a list of scenarios:\n${what}`,
    fr: `${file} ne contient pas une liste de scénarios :\n${what}`,
  });
}
