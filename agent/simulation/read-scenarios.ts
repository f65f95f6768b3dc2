import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { z } from 'zod';
import { type Scenario, scenariosSchema } from '../business/scenario.ts';
import { CarillonError } from '../errors.ts';

/**
 * The scenarios of a YAML file, or of all of a folder's. Throws `CarillonError` (`simulate.no-scenarios`,
 * `simulate.bad-yaml`, `simulate.bad-scenario`) with what to mend.
 */
export async function readScenarios(path: string): Promise<Scenario[]> {
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
