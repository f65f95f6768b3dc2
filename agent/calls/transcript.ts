/** What a call was, line by line, read off its journal: who said what, how it was understood, and what was done. */
import { z } from 'zod';
import type { Business } from '../business/business.ts';
import { collected } from '../engine/collected.ts';
import { compileBusiness } from '../engine/compile-business.ts';
import type { Conversation } from '../engine/conversation.ts';
import { createEngine } from '../engine/engine.ts';
import { type Effect, type Event, outcomeSchema, sourceSchema } from '../engine/events.ts';
import { understandingSchema } from '../engine/understanding/understanding.ts';
import type { Entry } from './line.ts';

const place = { seq: z.int(), at: z.number() };
/** Where the conversation stood after the event: task (null: none, or the built-in message), step, and what is known. */
const stand = { task: z.string().nullable(), step: z.string().nullable() };

export const lineSchema = z.discriminatedUnion('type', [
  z.object({ ...place, type: z.literal('caller'), text: z.string(), via: z.enum(['voice', 'text', 'keys']) }),
  /** `took`: from the words to their meaning, in milliseconds. */
  z.object({
    ...place,
    ...stand,
    type: z.literal('understood'),
    understanding: understandingSchema,
    took: z.number(),
    slots: z.record(z.string(), z.string()),
  }),
  /** `heard`: how much of it was, where the caller cut in; null: all. */
  z.object({
    ...place,
    ...stand,
    type: z.literal('agent'),
    text: z.string(),
    verbatim: z.boolean(),
    sources: z.array(sourceSchema),
    heard: z.string().nullable(),
    /** The owner's recording was played; `text` is what it says, where that is written (`verbatim`). */
    recorded: z.boolean(),
  }),
  /** Something that leaves the call. `outcome` null: not settled yet. `reason`: which gate was shut, or what went wrong. */
  z.object({
    ...place,
    type: z.literal('action'),
    id: z.string(),
    action: z.enum(['sms', 'transfer']),
    target: z.string(),
    to: z.string().nullable(),
    outcome: outcomeSchema.nullable(),
    reason: z.string().nullable(),
  }),
  z.object({
    ...place,
    type: z.literal('searched'),
    question: z.string(),
    answer: z.string().nullable(),
    sources: z.array(sourceSchema),
  }),
  z.object({ ...place, type: z.literal('message'), text: z.string() }),
  /** `silent`, `resumed`, `hangup`, or how the call ended. */
  z.object({ ...place, type: z.literal('mark'), mark: z.string() }),
]);
export type TranscriptLine = z.infer<typeof lineSchema>;

/** Replays the journal. Pure. */
export function transcriptOf(business: Business, journal: readonly Entry[]): TranscriptLine[] {
  const engine = createEngine(compileBusiness(business));
  const lines: TranscriptLine[] = [];
  const said = new Map<string, Extract<TranscriptLine, { type: 'agent' }>>();
  const acts = new Map<string, Extract<TranscriptLine, { type: 'action' }>>();
  const questions = new Map<string, string>();
  const heardAt = new Map<number, number>();
  let conversation = engine.begin();

  for (const { seq, event } of journal) {
    const before = conversation;
    const step = engine.next(conversation, event);
    conversation = step.conversation;
    const where = { seq, at: event.at };
    const ended = before.ended === null ? conversation.ended : null;
    // Whoever hangs up ends the call: that is told once.
    if (event.type !== ended) take(event, where);
    for (const effect of step.effects) carry(effect, where);
    if (ended !== null) lines.push({ ...where, type: 'mark', mark: ended });
  }
  return lines;

  function take(event: Event, where: { seq: number; at: number }): void {
    switch (event.type) {
      case 'said':
        heardAt.set(event.turn, event.at);
        lines.push({ ...where, type: 'caller', text: event.text, via: event.via });
        return;
      case 'key':
        lines.push({ ...where, type: 'caller', text: event.key, via: 'keys' });
        return;
      case 'recording':
        lines.push({ ...where, type: 'caller', text: event.text, via: 'voice' });
        return;
      case 'understood':
        lines.push({
          ...where,
          ...standOf(conversation),
          type: 'understood',
          understanding: event.understanding,
          took: Math.max(0, event.at - (heardAt.get(event.turn) ?? event.at)),
          slots: collected(conversation),
        });
        return;
      case 'interrupted': {
        const line = said.get(event.id);
        if (line !== undefined) line.heard = event.heard;
        return;
      }
      case 'played': {
        const line = said.get(event.id);
        if (line !== undefined) line.recorded = true;
        return;
      }
      case 'answered':
        lines.push({
          ...where,
          type: 'searched',
          question: questions.get(event.id) ?? '',
          answer: event.answer,
          sources: event.sources,
        });
        return;
      case 'acted': {
        const line = acts.get(event.id);
        if (line !== undefined) Object.assign(line, { outcome: event.outcome, reason: event.reason });
        return;
      }
      case 'silent':
      case 'resumed':
      case 'hangup':
        lines.push({ ...where, type: 'mark', mark: event.type });
        return;
      default:
    }
  }

  function carry(effect: Effect, where: { seq: number; at: number }): void {
    if (effect.type === 'say') {
      const { text, verbatim, sources } = effect;
      const line = { ...where, ...standOf(conversation), type: 'agent' as const, text, verbatim, sources };
      const whole = { ...line, heard: null, recorded: false };
      said.set(effect.id, whole);
      lines.push(whole);
    } else if (effect.type === 'act') {
      const { action } = effect;
      const line: Extract<TranscriptLine, { type: 'action' }> = {
        ...where,
        type: 'action',
        id: effect.id,
        action: action.type,
        target: action.type === 'sms' ? action.text : action.destination,
        to: action.type === 'sms' ? action.to : null,
        outcome: null,
        reason: null,
      };
      acts.set(effect.id, line);
      lines.push(line);
    } else if (effect.type === 'search') questions.set(effect.id, effect.question);
    else if (effect.type === 'message') lines.push({ ...where, type: 'message', text: effect.message.text });
  }
}

function standOf({ stack, waiting }: Conversation): { task: string | null; step: string | null } {
  return { task: stack.at(-1)?.task ?? null, step: 'step' in waiting ? (waiting.step ?? null) : null };
}

/** Everything said, folded (no accents, no capitals) for the search of calls. */
export function wordsOf(lines: readonly TranscriptLine[]): string {
  return fold(
    lines.flatMap((line) => (line.type === 'caller' || line.type === 'agent' ? [line.text] : [])).join('\n'),
  );
}

/** How words are compared in the search of calls. */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
