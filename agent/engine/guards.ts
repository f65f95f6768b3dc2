import type { Guard, Mood, Script, Step } from '../script/script.ts';
import type { Conversation, Run } from './conversation.ts';

/** Whether the conversation is so. */
function isSo(mood: Mood, conversation: Conversation, canSay: boolean): boolean {
  if (mood === 'frustrated') return conversation.mood.frustrated;
  if (mood === 'urgent') return conversation.mood.urgent;
  return mood === 'relevant' && canSay;
}

/** Whether a condition holds in this run. `canSay`: whether the guarded line can be said in full. */
function holds(guard: Guard, conversation: Conversation, run: Run, canSay: boolean): boolean {
  switch (guard.kind) {
    case 'answer':
      return run.answers[guard.of] === guard.is;
    case 'choice':
      return run.choices[guard.of]?.includes(guard.id) ?? false;
    case 'mood':
      return isSo(guard.mood, conversation, canSay) !== (guard.not ?? false);
  }
}

/** Whether the script says what to do when the question of step `of` is answered so. */
export function hasBranch(script: Script, of: string, is: 'no' | 'yes'): boolean {
  return script.steps.some((step) =>
    step.when.some((guard) => guard.kind === 'answer' && guard.of === of && guard.is === is),
  );
}

/**
 * The step to do next: the first that is not done and whose conditions hold. A line that hangs on the caller's
 * mood is for its own moment: once the run is past it, it stays unsaid.
 */
export function nextStep(
  script: Script,
  conversation: Conversation,
  run: Run,
  canSay: (step: Step) => boolean,
): { step: Step; index: number } | null {
  for (const [index, step] of script.steps.entries()) {
    if (run.done.includes(step.id)) continue;
    if (index < run.reached && step.when.some((guard) => guard.kind === 'mood')) continue;
    if (step.when.every((guard) => holds(guard, conversation, run, canSay(step)))) return { step, index };
  }
  return null;
}
