/** A message after the tone: announced, recorded by the shell, and taken as the message of the running task. */
import { advance } from './advance.ts';
import type { Run } from './conversation.ts';
import { type Draft, listen, newId, saySet, topRun, words } from './draft.ts';
import type { EventOf } from './events.ts';
import { optOut } from './opt-out.ts';
import { offerMessage } from './texts.ts';
import { normalise } from './understanding/normalise.ts';
import { readMood, readWants } from './understanding/signals.ts';

/** The longest message that is recorded, in milliseconds. */
const LONGEST = 120_000;
/** The step of the built-in message taking that asks for the message, and its slot. */
const STEP = 'm3';
const SLOT = 'message';

/** Has the message of `run` recorded: a run of the built-in message taking, on top. Always waits for the caller. */
export function beginRecording(draft: Draft, run: Run): void {
  const { state } = draft;
  run.recording = newId(draft, 'r');
  state.recording = run.recording;
  const { recordMessage, recordMessageByPhone } = words(draft);
  saySet(draft, state.channel === 'phone' ? recordMessageByPhone : recordMessage);
  record(draft, run.recording);
}

function record(draft: Draft, id: string): void {
  draft.effects.push({ type: 'record', id, language: draft.state.language, longest: LONGEST });
  listen(draft, { kind: 'ask', step: STEP });
}

/** The recording under way, with the run that it belongs to. */
function underWay(draft: Draft, id: string | null): Run | null {
  const run = topRun(draft);
  return id !== null && draft.state.recording === id && run?.recording === id ? run : null;
}

/** Words of the message were heard. */
export function heardInRecording(draft: Draft, { id, text }: EventOf<'recording'>): void {
  const run = underWay(draft, id);
  if (run === null || text.trim() === '') return;
  run.slots[SLOT] = [run.slots[SLOT], text.trim()].filter((part) => part !== undefined).join(' ');
}

/** The recording has ended. What is missing beside it is asked; where nothing was recorded, so is the message. */
export function recorded(draft: Draft, event: EventOf<'recorded'>): void {
  const { state } = draft;
  if (event.why === 'refused') return refused(draft, event.id);
  if (event.length > 0) keep(draft, event);
  const run = underWay(draft, event.id);
  if (run === null) return;
  state.recording = null;
  const text = run.slots[SLOT];
  if (event.length === 0 && text === undefined) run.recording = null;
  // The words that the caller types, or the end of the call, come next.
  if (event.why === 'typed' || event.why === 'hangup') return;
  if (run.recording === null) return advance(draft);
  run.done.push(STEP);
  saySet(draft, words(draft).messageRecorded);
  if (text !== undefined) {
    const spoken = normalise(text);
    if (readMood(spoken).urgent) state.mood.urgent = true;
    if (readWants(spoken).noTexts) optOut(draft, text);
  }
  advance(draft);
}

/** The caller will not be recorded: nothing of it stays, and a message is offered that they tell the agent. */
function refused(draft: Draft, id: string): void {
  const { state } = draft;
  state.recordings = state.recordings.filter((one) => one.id !== id);
  if (underWay(draft, id) === null) return;
  state.recording = null;
  state.stack.pop();
  saySet(draft, words(draft).notRecording);
  offerMessage(draft);
}

function keep({ state }: Draft, { id, length }: EventOf<'recorded'>): void {
  const text = state.stack.find(({ recording }) => recording === id)?.slots[SLOT] ?? '';
  state.recordings = [...state.recordings.filter((one) => one.id !== id), { id, length, text }];
}

/** After a worker's death in the middle of a recording: goes on with it. False where none was under way. */
export function recordOn(draft: Draft): boolean {
  const { recording } = draft.state;
  if (recording === null || underWay(draft, recording) === null) return false;
  saySet(draft, words(draft).recordOn);
  record(draft, recording);
  return true;
}
