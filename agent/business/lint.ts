/** The linter: what is wrong with a business, before a caller finds it. */
import type { Script } from '../script/script.ts';
import type { Business } from './business.ts';
import { lintBusiness } from './lint/business-rules.ts';
import type { Finding } from './lint/finding.ts';
import { lintKnowledge } from './lint/knowledge-rules.ts';
import { lintScript } from './lint/script-rules.ts';
import { lintTask } from './lint/task-rules.ts';
import { lintTexts } from './lint/text-rules.ts';
import { lintTriggers } from './lint/trigger-rules.ts';

export { type Finding, findingSchema } from './lint/finding.ts';
export { lintWithoutLine } from './lint/line-rules.ts';

/**
 * Every finding, the business's own first, then task by task in the order of their text. `scripts` are the
 * tasks' compiled instructions, by the task's id; a task that has none is not looked into.
 */
export function lint(business: Business, scripts: ReadonlyMap<string, Script>): Finding[] {
  const slotIds = new Set([...scripts.values()].flatMap(({ slots }) => slots.map((slot) => slot.id)));
  const ofBusiness = [...lintBusiness(business), ...lintTexts(business, slotIds), ...lintKnowledge(business)];
  const triggers = lintTriggers(business);
  const ofTasks = business.tasks.flatMap((task) => {
    const script = scripts.get(task.id);
    return [
      ...lintTask(task),
      ...triggers.filter((one) => one.task === task.id),
      ...(script === undefined ? [] : lintScript(business, task, script)),
    ].sort((a, b) => (a.from ?? -1) - (b.from ?? -1));
  });
  return [...ofBusiness, ...ofTasks];
}
