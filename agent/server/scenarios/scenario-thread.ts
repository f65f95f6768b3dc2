/** Runs in a thread of its own: plays scenarios against a business, and tells each outcome as it comes. */
import { parentPort } from 'node:worker_threads';
import { compileBusiness } from '../../engine/compile-business.ts';
import { understand } from '../../engine/understanding/cascade.ts';
import { createKnowledge, type Knowledge } from '../../knowledge/knowledge.ts';
import { simulate } from '../../simulation/simulate.ts';
import { createMind } from '../../voice/mind/index.ts';
import { type Told, workSchema } from './work.ts';

const mind = createMind();
const tell = (told: Told) => parentPort?.postMessage(told);

async function play(message: unknown): Promise<void> {
  const { business, documents, scenarios, now } = workSchema.parse(message);
  const program = compileBusiness(business);
  let knowledge: Knowledge | null = null;
  for (const [index, scenario] of scenarios.entries()) {
    const outcome = await simulate(scenario, {
      program,
      now,
      understand: (request) => understand(request, mind),
      search: async (question, language) => {
        knowledge ??= createKnowledge(documents, business.languages[0] ?? 'en');
        return knowledge.answer(question, language);
      },
    });
    tell({ type: 'outcome', index, outcome });
  }
  tell({ type: 'done' });
}

// What is thrown ends the thread, and whoever waits for it is told.
parentPort?.on('message', (message: unknown) => void play(message));
