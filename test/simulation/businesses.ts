/** Businesses that simulations call: folders that `init` makes, and what a simulation needs to know of them. */
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { init } from '../../agent/commands/init.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import { understand } from '../../agent/engine/understanding/cascade.ts';
import { knowledgeOf } from '../../agent/knowledge/knowledge-of.ts';
import type { SimulationOptions } from '../../agent/simulation/simulate.ts';
import { runCommand } from '../commands/output.ts';

/** Makes a starter business in `folder`, and what calls it: understanding by the rules, the business's own knowledge. */
export async function starterIn(folder: string, language: 'en' | 'fr'): Promise<SimulationOptions> {
  await runCommand(init, folder, '--lang', language, '--templates', 'all');
  const business = await readBusinessFolder(folder);
  const knowledge = knowledgeOf(business);
  return {
    program: compileBusiness(business),
    understand: (request) => understand(request, null),
    search: async (question, wanted) => knowledge.answer(question, wanted),
    now: '2026-11-24T10:00:00-05:00',
  };
}
