import type { Business } from '../business/business.ts';
import { compile } from '../script/index.ts';
import { messageScript } from './message-script.ts';
import type { CompiledTask, Program } from './program.ts';

/** Compiles the business's tasks that are switched on. Pure; a few milliseconds for a large business. */
export function compileBusiness(business: Business): Program {
  const tasks = new Map<string, CompiledTask>();
  for (const task of business.tasks) {
    if (!task.enabled) continue;
    const script = compile(task.instructions, { business });
    tasks.set(task.id, { task, script });
  }
  return { business, tasks, message: messageScript };
}
