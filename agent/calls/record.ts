/** A call's record, made from its journal. */
import type { Business } from '../business/business.ts';
import { collected } from '../engine/collected.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import { createEngine } from '../engine/engine.ts';
import type { Message } from '../engine/events.ts';
import { summarise } from '../engine/summary.ts';
import type { CallRecord } from './call-record.ts';
import type { Entry } from './line.ts';

/**
 * The messages for the team that a call leaves, also where it ended without an agent: what the caller had given by
 * then is theirs. Their ids are those that the agent itself would have given. Pure.
 */
export function messagesOf(business: Business, journal: readonly Entry[]): Message[] {
  const engine = createEngine(compileBusiness(business));
  const conversation = engine.replay(journal.map(({ event }) => event));
  const at = journal.at(-1)?.event.at ?? 0;
  return engine.next(conversation, { type: 'hangup', at }).conversation.messages;
}

/** Replays the journal, and reads the record off the conversation. Pure. */
export function recordOf(business: Business, journal: readonly Entry[]): CallRecord {
  const program = compileBusiness(business);
  const conversation = createEngine(program).replay(journal.map(({ event }) => event));
  const unfinished = conversation.stack.map(({ task, since, slots, notes, questions }) => ({
    task: task ?? 'message',
    since,
    slots,
    notes,
    questions,
    completed: false,
  }));
  return {
    ended: conversation.ended,
    language: conversation.language,
    turns: journal.filter(({ event }) => event.type === 'said').length,
    tasks: [...conversation.finished, ...unfinished],
    slots: collected(conversation),
    consents: conversation.consents,
    actions: conversation.actions,
    recordings: conversation.recordings,
    messages: conversation.messages.map(({ id }) => id),
    summary: summarise(program, conversation),
  };
}
