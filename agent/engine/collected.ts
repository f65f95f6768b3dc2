import type { Conversation } from './conversation.ts';

/** Every slot collected in the call so far, by id, with its normalised value; a later task's wins. */
export function collected(conversation: Conversation): Record<string, string> {
  const slots: Record<string, string> = {};
  for (const run of conversation.finished) Object.assign(slots, run.slots);
  for (const run of conversation.stack) Object.assign(slots, run.slots);
  for (const [key, value] of Object.entries({ ...conversation.given, ...conversation.known })) {
    if (value !== undefined) slots[key] ??= value;
  }
  return slots;
}
