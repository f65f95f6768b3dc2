/** The scenarios that a business keeps, and what comes of them on its drafts. */
import type { Business, ScenarioFile } from '../../business/business.ts';
import { readScenarioText } from '../../business/folder/index.ts';
import type { Scenario } from '../../business/scenario.ts';
import { documentsOf } from '../../knowledge/knowledge-of.ts';
import type { Outcome } from '../../simulation/outcome.ts';
import type { Store } from '../../store/open-store.ts';
import { draftedBusiness } from '../tasks/drafted-business.ts';
import { freeId } from '../tasks/free-id.ts';
import { playScenarios } from './play-scenarios.ts';

export interface KeptScenario extends ScenarioFile {
  names: string[];
  tasks: string[];
}

/** The scenarios of a text; none where it cannot be read any more. */
function scenariosIn(text: string): Scenario[] {
  const read = readScenarioText('', text);
  return 'faults' in read ? [] : read.scenarios;
}

export class ScenarioBook {
  readonly #store: Store;

  constructor(store: Store) {
    this.#store = store;
  }

  /** Null: no such business. */
  async list(business: string): Promise<KeptScenario[] | null> {
    const whole = await this.#store.businesses.get(business);
    if (whole === null) return null;
    return whole.scenarios.map((file) => {
      const scenarios = scenariosIn(file.text);
      const checks = scenarios.flatMap(({ must, never }) => [...must, ...never]);
      const tasks = checks.flatMap(({ task }) => (task === undefined ? [] : [task]));
      return { ...file, names: scenarios.map(({ name }) => name), tasks: [...new Set(tasks)] };
    });
  }

  /** Keeps a text that can be read, under an id of its own. Null: no such business. */
  async add(business: string, text: string, by: string): Promise<string | null> {
    const name = scenariosIn(text)[0]?.name ?? '';
    let made: string | null = null;
    await this.#change(business, by, (scenarios) => {
      const id = freeId(name, new Set(scenarios.map((one) => one.id)), 'scenario');
      made = id;
      return [...scenarios, { id, text }];
    });
    return made;
  }

  /** False: no such scenario. */
  async write(business: string, id: string, text: string, by: string): Promise<boolean> {
    let found = false;
    await this.#change(business, by, (scenarios) =>
      scenarios.map((one) => {
        if (one.id !== id) return one;
        found = true;
        return { id, text };
      }),
    );
    return found;
  }

  /** False: no such scenario. */
  async remove(business: string, id: string, by: string): Promise<boolean> {
    let found = false;
    await this.#change(business, by, (scenarios) => {
      found = scenarios.some((one) => one.id === id);
      return scenarios.filter((one) => one.id !== id);
    });
    return found;
  }

  /** Plays the kept scenarios, or those of `text` alone, with the draft of `task` published. Null: no such business. */
  async run(
    business: string,
    task: string | null,
    text: string | null,
  ): Promise<(Outcome & { id: string | null })[] | null> {
    const whole = await this.#store.businesses.get(business);
    if (whole === null) return null;
    const files: { id: string | null; text: string }[] =
      text === null ? whole.scenarios : [{ id: null, text }];
    const all = files.flatMap(({ id, text: words }) =>
      scenariosIn(words).map((scenario) => ({ id, scenario })),
    );
    if (all.length === 0) return [];
    const drafts = task === null ? [] : await this.#store.drafts.list(business);
    const outcomes = await playScenarios({
      business: draftedBusiness(whole, drafts, task),
      documents: [...documentsOf(whole), ...(await this.#store.sources.documents(business))],
      scenarios: all.map(({ scenario }) => scenario),
      now: new Date().toISOString(),
    });
    return outcomes.map((outcome, index) => ({ ...outcome, id: all[index]?.id ?? null }));
  }

  #change(business: string, by: string, change: (scenarios: ScenarioFile[]) => ScenarioFile[]) {
    return this.#store.businesses.change(
      business,
      Date.now(),
      by,
      (whole): Business => ({ ...whole, scenarios: change(whole.scenarios) }),
    );
  }
}
