/** Every page of the console in its states, each reached as a person reaches it. */
import { account, team } from './access.ts';
import { business } from './business.ts';
import { calls, figures, messages } from './calls.ts';
import { desk } from './desk.ts';
import { door } from './door.ts';
import { knowledge } from './knowledge.ts';
import { task, trial } from './task.ts';
import { tasks } from './tasks.ts';
import type { Tour } from './tour.ts';
import { api, elsewhere, serverGone } from './troubles.ts';

/** By their names, in the order in which they may change what they show. */
export const TOURS: Readonly<Record<string, (tour: Tour) => Promise<void>>> = {
  door,
  tasks,
  task,
  trial,
  knowledge,
  business,
  calls,
  messages,
  figures,
  account,
  team,
  api,
  elsewhere,
  serverGone,
  desk,
};
