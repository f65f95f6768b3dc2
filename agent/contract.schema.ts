/**
 * The shapes behind `contract.ts`. They stand apart so that the page, which needs only the types, does not load zod.
 */
import { z } from 'zod';
import { languageSchema, wordsSchema } from './business/language.ts';

/** `POST /v1/calls`: a visitor asks to talk. The server chooses the room, the identity and the call's id. */
export const callRequestSchema = z.object({
  business: z.string().min(1).max(100),
  /** The language of the page, or of the visitor; null: the business's own. */
  language: languageSchema.nullable().default(null),
  /** Whether the visitor brings a microphone. It changes what the agent expects, not what it may do. */
  mode: z.enum(['voice', 'text']).default('voice'),
  /** What the visitor agreed to, word for word. Required, and one of the business's own texts, where it has any. */
  consent: z.string().max(4_000).nullable().default(null),
});
export type CallRequest = z.input<typeof callRequestSchema>;

/** Where to go and with which token. The token is good for one call and for the next two minutes. */
export const callAnswerSchema = z.object({
  call: z.string(),
  url: z.url(),
  token: z.string(),
  /** The business's name, for the panel's title. */
  business: z.string(),
  language: languageSchema,
  /** Whether the agent has ears for this language; where not, the visitor is told that they can type. */
  ears: z.boolean(),
  /** The longest that the call may last, in milliseconds. */
  limit: z.int().positive(),
});
export type CallAnswer = z.infer<typeof callAnswerSchema>;

/** `GET /v1/calls/terms?business=…`: what a visitor knows before a call. */
export const termsSchema = z.object({
  /** The business's name, for the panel's title. */
  business: z.string(),
  /** What they must agree to, by language; null: nothing. */
  consent: z.partialRecord(languageSchema, z.string()).nullable(),
});
export type Terms = z.infer<typeof termsSchema>;

/** `POST /v1/calls/:call/rating`: what the visitor thought of the call. Once a call; its id is known to them alone. */
export const ratingRequestSchema = z.object({ rating: z.enum(['up', 'down']) });
export type RatingRequest = z.infer<typeof ratingRequestSchema>;

/** Every refusal of the HTTP API: a stable code, what to do in the person's language, and when to come back (ms). */
export const refusalSchema = z.object({
  error: z.object({ code: z.string(), message: wordsSchema, retryAfter: z.int().nonnegative().optional() }),
});
export type Refusal = z.infer<typeof refusalSchema>;

/** What the agent tells the page beside its words. */
export const noticeSchema = z.discriminatedUnion('type', [
  /** The conversation goes on in this language. */
  z.object({ type: z.literal('language'), language: languageSchema }),
  /** What an utterance really came to, sent when it ends: interrupted, `text` is what was heard. */
  z.object({
    type: z.literal('spoken'),
    id: z.string(),
    text: z.string(),
    interrupted: z.boolean(),
    sources: z.array(z.object({ title: z.string(), url: z.string().nullable() })),
  }),
  /** The caller's own words, as the agent took them. `typed`: the page's id of a typed text, which this acknowledges. */
  z.object({
    type: z.literal('heard'),
    turn: z.int(),
    text: z.string(),
    via: z.enum(['voice', 'text']),
    typed: z.string().optional(),
  }),
  /** An action's state. `to` is masked: the last two digits, or the destination's name. */
  z.object({
    type: z.literal('action'),
    id: z.string(),
    action: z.enum(['sms', 'transfer']),
    state: z.enum(['started', 'done', 'refused', 'failed', 'unknown']),
    to: z.string(),
    reason: z.string().nullable(),
  }),
  /** A message was handed to the team. */
  z.object({ type: z.literal('message'), id: z.string() }),
  /** The agent has ended the call. */
  z.object({ type: z.literal('ended'), reason: z.string() }),
]);
export type Notice = z.infer<typeof noticeSchema>;
