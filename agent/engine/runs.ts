/** Beginning and ending the run of a task. */
import type { Slot } from '../script/script.ts';
import type { Run } from './conversation.ts';
import { type Draft, newId, saySet, topRun, words } from './draft.ts';
import type { Message } from './events.ts';
import { scriptOf } from './program.ts';

const KEPT = ['name', 'phone', 'email'] as const;

/** The first slot of each lasting kind: what the call already knows goes into it. */
function lastingSlots(slots: readonly Slot[]): [(typeof KEPT)[number], Slot][] {
  return KEPT.flatMap((kind) => {
    const slot = slots.find((candidate) => candidate.type === kind);
    return slot === undefined ? [] : [[kind, slot]];
  });
}

/** Starts a task (null: taking a message) on top of whatever is running, with what is already known. */
export function startRun(draft: Draft, task: string | null, slots: Record<string, string> = {}): Run {
  const { state } = draft;
  const below = topRun(draft);
  if (below !== undefined) below.left = true;
  const run: Run = {
    task,
    slots: {},
    confirmed: [],
    answers: {},
    choices: {},
    done: [],
    reached: 0,
    notes: [],
    left: false,
    transferred: false,
  };
  for (const [kind, slot] of lastingSlots(scriptOf(draft.program, task).slots)) {
    const value = state.known[kind];
    if (value === undefined) continue;
    run.slots[slot.id] = value;
    run.confirmed.push(slot.id);
  }
  Object.assign(run.slots, slots);
  state.stack.push(run);
  return run;
}

/** Whether a value is read back before it is used. */
export function isReadBack(slot: Slot): boolean {
  return slot.type === 'phone' || slot.type === 'email';
}

/** Remembers what the caller gave and, where it is read back, accepted: no task of the call asks for it again. */
export function remember(draft: Draft, run: Run): void {
  for (const [kind, slot] of lastingSlots(scriptOf(draft.program, run.task).slots)) {
    const value = run.slots[slot.id];
    if (value !== undefined && (!isReadBack(slot) || run.confirmed.includes(slot.id)))
      draft.state.known[kind] = value;
  }
}

/** The message that a run leaves for the team, or null where it holds nothing to pass on. */
function messageOf(draft: Draft, run: Run): Message | null {
  const { state, program } = draft;
  const script = scriptOf(program, run.task);
  const texts = script.slots.filter((slot) => slot.type === 'text' && run.slots[slot.id] !== undefined);
  const main = texts.find((slot) => slot.id === 'message' || slot.id === 'reason') ?? texts[0];
  if (main === undefined || run.transferred) return null;
  const rest = { ...run.slots };
  const text = rest[main.id] ?? '';
  delete rest[main.id];
  const lasting = new Map(lastingSlots(script.slots));
  for (const slot of lasting.values()) delete rest[slot.id];
  const value = (kind: (typeof KEPT)[number]) => {
    const slot = lasting.get(kind);
    return (slot === undefined ? undefined : run.slots[slot.id]) ?? state.known[kind] ?? null;
  };
  return {
    id: newId(draft, 'm'),
    task: run.task,
    name: value('name'),
    phone: value('phone') ?? state.caller,
    email: value('email'),
    text,
    urgent: state.mood.urgent,
    language: state.language,
    slots: rest,
  };
}

/** Ends the innermost run: its message goes to the team, what it learnt stays. Returns it. */
export function finishRun(draft: Draft, completed: boolean): Run | undefined {
  const { state } = draft;
  const run = state.stack.pop();
  if (run === undefined) return undefined;
  remember(draft, run);
  const message = messageOf(draft, run);
  if (message !== null) {
    state.messages.push(message);
    draft.effects.push({ type: 'message', message });
    if (run.task === null && completed) saySet(draft, words(draft).messageTaken);
  }
  state.finished.push({
    task: run.task ?? 'message',
    slots: { ...run.slots },
    notes: [...run.notes],
    completed,
  });
  return run;
}
