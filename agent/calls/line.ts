/**
 * The line between a call's worker and the server: one WebSocket for each call. It carries the journal, asks
 * for what only the server can do, and is the call's pulse: it closes the instant that the worker dies.
 */
import { z } from 'zod';
import { businessSchema, soundIdSchema } from '../business/business.ts';
import { languageSchema } from '../business/language.ts';
import {
  acceptanceSchema,
  actionSchema,
  channelSchema,
  eventSchema,
  messageSchema,
  outcomeSchema,
  sourceSchema,
} from '../engine/events.ts';

export const callSchema = z.object({
  id: z.string(),
  business: z.string(),
  channel: channelSchema,
  language: languageSchema.nullable(),
  caller: z.string().nullable(),
  room: z.string(),
  /** The longest that the call may last, in milliseconds. */
  limit: z.int().positive(),
  /** What the visitor agreed to before the call, where the business asks for it. */
  accepted: acceptanceSchema.nullish(),
});
export type Call = z.infer<typeof callSchema>;

/** One event of the journal. `seq` counts from 1, without gaps. */
export const entrySchema = z.object({ seq: z.int().positive(), event: eventSchema });
export type Entry = z.infer<typeof entrySchema>;

/** Worker → server. Each `ask` has an id of the worker's choosing, and is answered once. */
export const fromWorkerSchema = z.discriminatedUnion('type', [
  /** Keep these, in this order, before their effects leave. Sent again after a reconnection; `seq` drops duplicates. */
  z.object({ type: z.literal('append'), entries: z.array(entrySchema).min(1) }),
  z.object({ type: z.literal('act'), id: z.string(), action: actionSchema }),
  z.object({ type: z.literal('search'), id: z.string(), question: z.string(), language: languageSchema }),
  z.object({ type: z.literal('message'), message: messageSchema }),
  /** Answered with `optedOut`; the id drops duplicates. */
  z.object({
    type: z.literal('optout'),
    id: z.string(),
    to: z.string().nullable(),
    words: z.string(),
    language: languageSchema,
  }),
  /** A piece of a recording, base64: mono, 16 bits, little-endian. `at` tells it from the others. */
  z.object({
    type: z.literal('sound'),
    recording: z.string(),
    at: z.int(),
    rate: z.int().positive(),
    samples: z.base64(),
  }),
  /** What is kept of a recording that another worker began, after its piece `after`. */
  z.object({ type: z.literal('recall'), recording: z.string(), after: z.number() }),
  /** A recording of the owner's, by its id. */
  z.object({ type: z.literal('fetch'), sound: soundIdSchema }),
  /** The call is over; the server writes its record and closes the room. */
  z.object({ type: z.literal('end'), reason: z.string() }),
]);
export type FromWorker = z.infer<typeof fromWorkerSchema>;

/** Server → worker. */
export const fromServerSchema = z.discriminatedUnion('type', [
  /** First on every connection: the call, its business, and the journal so far (empty on a new call). */
  z.object({
    type: z.literal('hello'),
    call: callSchema,
    business: businessSchema,
    journal: z.array(entrySchema),
  }),
  /** Everything up to `seq` is kept. */
  z.object({ type: z.literal('kept'), seq: z.int().nonnegative() }),
  z.object({
    type: z.literal('acted'),
    id: z.string(),
    outcome: outcomeSchema,
    reason: z.string().nullable(),
  }),
  z.object({
    type: z.literal('answered'),
    id: z.string(),
    answer: z.string().nullable(),
    sources: z.array(sourceSchema),
  }),
  z.object({ type: z.literal('messageKept'), id: z.string() }),
  z.object({ type: z.literal('optedOut'), id: z.string() }),
  z.object({ type: z.literal('soundKept'), recording: z.string(), at: z.int() }),
  z.object({
    type: z.literal('recalled'),
    recording: z.string(),
    rate: z.int().positive(),
    samples: z.base64(),
  }),
  /** No samples: the business has no such sound. */
  z.object({
    type: z.literal('fetched'),
    sound: soundIdSchema,
    rate: z.int().positive(),
    samples: z.base64(),
  }),
  /** Hang up now: `limit`, `shutdown`, `replaced`. */
  z.object({ type: z.literal('stop'), reason: z.string() }),
]);
export type FromServer = z.infer<typeof fromServerSchema>;
