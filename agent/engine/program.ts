/** A business, ready to talk: its tasks compiled, and the built-in script that takes a message. */
import type { Business, Task } from '../business/business.ts';
import type { Language } from '../business/language.ts';
import type { Script, Slot, Step } from '../script/script.ts';

export interface CompiledTask {
  task: Task;
  script: Script;
}

export interface Program {
  business: Business;
  tasks: ReadonlyMap<string, CompiledTask>;
  message: Script;
}

/** The script that a run follows. A task that is gone (switched off in mid-call) is taken as a message. */
export function scriptOf(program: Program, task: string | null): Script {
  return (task === null ? undefined : program.tasks.get(task)?.script) ?? program.message;
}

export function stepOf(script: Script, id: string): Step | undefined {
  return script.steps.find((step) => step.id === id);
}

export function slotOf(script: Script, id: string): Slot | undefined {
  return script.slots.find((slot) => slot.id === id);
}

/** The slot that holds a script's number; every script that sends a text has one. */
export function phoneSlotOf(script: Script): Slot | undefined {
  return script.slots.find((slot) => slot.type === 'phone');
}

/** The language that a conversation begins in: the caller's where the business answers in it, else its own. */
export function firstLanguage(business: Business, wished: Language | null): Language {
  if (wished !== null && business.languages.includes(wished)) return wished;
  return business.languages[0] ?? 'en';
}
