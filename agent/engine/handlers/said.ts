import { joined } from '../breaths.ts';
import type { Conversation } from '../conversation.ts';
import { type Draft, listen } from '../draft.ts';
import type { EventOf } from '../events.ts';
import { requestFor } from '../expect.ts';
import { refusesRecording } from '../understanding/refuses-recording.ts';

/** The longest sentence that is read, in characters; the rest of a longer one is ignored. */
const LONGEST = 2_000;

/** The caller said or typed something: it is to be found out what they mean. */
export function said(draft: Draft, event: EventOf<'said'>): void {
  const { state, program } = draft;
  const heard = event.text.slice(0, LONGEST).trim();
  if (heard === '') {
    listen(draft, state.waiting);
    return;
  }
  state.turn = event.turn;
  state.round += 1;
  state.keys = '';
  // Typed, or said where nothing records: these words are the message, or the end of it.
  state.recording = null;
  // Typed while it was recorded: it has stopped, and a message is offered.
  if (state.waiting.kind === 'offer-message' && refusesRecording(heard)) return listen(draft, state.waiting);
  const text = joined(draft, heard);
  state.pending[event.turn] = text;
  const request = requestFor(program, state, text, presentOf(state, event.at));
  draft.effects.push({ type: 'understand', turn: event.turn, request });
}

/** The caller's present: the start's own clock, moved on by the time since. ISO 8601 with the start's offset. */
function presentOf(state: Conversation, at: number): string {
  const offset = /(?:Z|[+-]\d\d:\d\d)$/.exec(state.now)?.[0] ?? 'Z';
  const start = Date.parse(state.now);
  if (Number.isNaN(start)) return state.now;
  const minutes =
    offset === 'Z'
      ? 0
      : Number(`${offset[0]}1`) * (Number(offset.slice(1, 3)) * 60 + Number(offset.slice(4)));
  const local = new Date(start + (at - state.startedAt) + minutes * 60_000);
  return local.toISOString().replace(/(?:\.\d+)?Z$/, offset);
}
