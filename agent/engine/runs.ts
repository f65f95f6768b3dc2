/** Beginning and ending the run of a task. */
import type { Slot } from '../script/script.ts';
import type { Run } from './conversation.ts';
import { type Draft, newId, saySet, topRun, words } from './draft.ts';
import type { Message } from './events.ts';
import { scriptOf } from './program.ts';

const KEPT = ['name', 'phone', 'email'] as const;

function isLasting(slot: Slot): boolean {
  return KEPT.some((kind) => kind === slot.type);
}

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
    since: state.finished.length + state.stack.length,
    slots: {},
    confirmed: [],
    rejected: [],
    answers: {},
    choices: {},
    done: [],
    reached: 0,
    notes: [],
    questions: [],
    left: false,
    transferred: false,
    passedOn: false,
    recording: null,
  };
  for (const [kind, slot] of lastingSlots(scriptOf(draft.program, task).slots)) {
    const known = state.known[kind];
    const value = known ?? state.given[kind];
    if (value === undefined) continue;
    run.slots[slot.id] = value;
    if (known !== undefined) run.confirmed.push(slot.id);
  }
  Object.assign(run.slots, slots);
  state.stack.push(run);
  return run;
}

/** Whether a slot holds what the caller wants passed on, in so many words. */
export function isMessage({ id, type }: Slot): boolean {
  return type === 'text' && (id === 'message' || id === 'reason');
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

/**
 * The message that a run leaves for the team, or null where it holds nothing to pass on. A caller who hangs up
 * before saying what it is about leaves one too, without words, if they said who they are.
 */
function messageOf(draft: Draft, run: Run, completed: boolean): Message | null {
  const { state, program } = draft;
  const script = scriptOf(program, run.task);
  const texts = script.slots.filter((slot) => slot.type === 'text');
  const given = texts.filter((slot) => run.slots[slot.id] !== undefined);
  const main = given.find(isMessage) ?? given[0];
  if (run.transferred || run.passedOn) return null;
  const cutShort =
    (!completed || state.declined.includes('text')) &&
    texts.length > 0 &&
    script.slots.some((slot) => isLasting(slot) && run.slots[slot.id] !== undefined);
  if (main === undefined && !cutShort && run.questions.length === 0 && run.recording === null) return null;
  // What the tasks below have collected is part of the story.
  const rest = Object.assign({}, ...state.stack.map((below) => below.slots), run.slots) as Record<
    string,
    string
  >;
  const questions = run.questions.join(' ');
  const text = main === undefined ? questions : (rest[main.id] ?? '');
  if (main !== undefined && questions !== '') rest.questions = questions;
  if (main !== undefined) delete rest[main.id];
  const lasting = new Map(lastingSlots(script.slots));
  for (const slot of lasting.values()) delete rest[slot.id];
  const value = (kind: (typeof KEPT)[number]) => {
    const slot = lasting.get(kind);
    return (
      (slot === undefined ? undefined : run.slots[slot.id]) ?? state.known[kind] ?? state.given[kind] ?? null
    );
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
    ...(run.recording === null ? {} : { recording: run.recording }),
  };
}

/** Ends the innermost run: its message goes to the team, what it learnt stays. Returns it. */
export function finishRun(draft: Draft, completed: boolean): Run | undefined {
  const { state } = draft;
  const run = state.stack.pop();
  if (run === undefined) return undefined;
  remember(draft, run);
  const message = messageOf(draft, run, completed);
  if (message !== null) {
    state.messages.push(message);
    draft.effects.push({ type: 'message', message });
    for (const below of state.stack) below.passedOn = true;
    if (run.task === null && completed) saySet(draft, words(draft).messageTaken);
  }
  state.finished.push({
    task: run.task ?? 'message',
    since: run.since,
    slots: { ...run.slots },
    notes: [...run.notes],
    questions: [...run.questions],
    completed,
  });
  return run;
}
