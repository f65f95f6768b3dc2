/** A caller for tests: the demonstration's businesses, real understanding by the rules, real knowledge. */
import { join } from 'node:path';
import type { Business } from '../../agent/business/business.ts';
import { readBusinessFolder } from '../../agent/commands/business-folder.ts';
import { compileBusiness } from '../../agent/engine/compile-business.ts';
import type { Program } from '../../agent/engine/program.ts';
import { understand } from '../../agent/engine/understanding/cascade.ts';
import { knowledgeOf } from '../../agent/knowledge/knowledge-of.ts';
import {
  createLocalCall,
  type Exchange,
  type LocalCall,
  type LocalCallOptions,
} from '../../agent/voice/local-call.ts';

const demo = join(import.meta.dirname, '../../demo/businesses');

export interface Caller {
  /** Says one sentence after the other; gives back what the agent said to the last one, as one text. */
  says(...sentences: string[]): Promise<string>;
  last(): Exchange;
  call: LocalCall;
  business: Business;
  program: Program;
}

/** Calls `riverside-dental` (English) or `plomberie-lavoie` (French), and hears the greeting. */
export async function callTo(
  name: 'riverside-dental' | 'plomberie-lavoie',
  options: Partial<LocalCallOptions> = {},
  change: (business: Business) => Business = (business) => business,
): Promise<Caller> {
  const business = change(await readBusinessFolder(join(demo, name)));
  const knowledge = knowledgeOf(business);
  const program = compileBusiness(business);
  const call = createLocalCall({
    program,
    channel: 'phone',
    language: null,
    caller: null,
    now: '2026-11-24T10:00:00-05:00',
    understand: (request) => understand(request, null),
    search: async (question, language) => {
      const { answer, sources } = knowledge.answer(question, language);
      return { answer, sources };
    },
    ...options,
  });
  let last = await call.begin();
  return {
    call,
    business,
    program,
    last: () => last,
    async says(...sentences) {
      for (const sentence of sentences)
        last = sentence === '' ? await call.silence() : await call.say(sentence);
      return last.said.map(({ text }) => text).join(' ');
    },
  };
}
