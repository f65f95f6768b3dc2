/** A YAML file of scenarios: kept to the byte, and read to see that it can be run. */
import type { ScenarioFile } from '../business.ts';
import { type Scenario, scenariosSchema } from '../scenario.ts';
import { idOf, nameFault } from './entry.ts';
import { explain } from './explain.ts';
import type { Fault } from './fault.ts';
import { readYaml } from './yaml.ts';

/** The scenarios that `text` holds, or what is wrong with it; `file` is what faults call it. */
export function readScenarioText(
  file: string,
  text: string,
): { scenarios: Scenario[] } | { faults: Fault[] } {
  const yaml = readYaml(text.replace(/^\uFEFF/, ''), file, 1);
  if (Array.isArray(yaml)) return { faults: yaml };
  const result = scenariosSchema.safeParse(yaml.value, { reportInput: true });
  if (result.success) return { scenarios: result.data };
  if (!Array.isArray(yaml.value))
    return {
      faults: [
        {
          code: 'folder.scenario-list',
          file,
          line: 1,
          message: { en: 'This is not a list of scenarios.', fr: 'Ce n’est pas une liste de scénarios.' },
          mend: {
            en: 'Begin each scenario with `- name: …`, and indent what belongs to it.',
            fr: 'Commencez chaque scénario par `- name: …`, et mettez en retrait ce qui lui appartient.',
          },
        },
      ],
    };
  return {
    faults: result.error.issues.map((issue) => ({
      code: 'folder.scenario',
      file,
      line: yaml.lineOf(issue.path),
      ...explain(issue),
    })),
  };
}

/** A file of the folder; its id comes from its name. */
export function readScenarioFile(file: string, text: string): { value: ScenarioFile } | { faults: Fault[] } {
  const misnamed = nameFault(file);
  if (misnamed !== null) return { faults: [misnamed] };
  const read = readScenarioText(file, text);
  return 'faults' in read ? read : { value: { id: idOf(file), text } };
}
