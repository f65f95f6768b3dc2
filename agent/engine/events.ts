/**
 * What happens in a call (events) and what the engine wants done about it (effects). Both are plain data: the
 * journal is a list of events, and a fold of `next` over it is the conversation.
 */
import { z } from 'zod';
import { soundIdSchema } from '../business/business.ts';
import { channelSchema } from '../business/channel.ts';
import { languageSchema } from '../business/language.ts';
import {
  expectationSchema,
  understandingRequestSchema,
  understandingSchema,
} from './understanding/understanding.ts';

export { type Channel, channelSchema } from '../business/channel.ts';

export const sourceSchema = z.object({ id: z.string(), title: z.string(), url: z.string().nullable() });
export type Source = z.infer<typeof sourceSchema>;

/** What became of an action. `unknown`: nobody can tell whether it happened. `reason`: a stable code. */
export const outcomeSchema = z.enum(['done', 'refused', 'failed', 'unknown']);

/**
 * Why a recording ended: the caller was silent, said that it was all, pressed a key, typed instead, hung up, or would
 * not be recorded (nothing of it is kept); it was as long as it may be; or it could not be made.
 */
export const recordingEndSchema = z.enum([
  'silence',
  'said',
  'key',
  'typed',
  'hangup',
  'refused',
  'limit',
  'failed',
]);
export type RecordingEnd = z.infer<typeof recordingEndSchema>;

/** What a visitor agreed to before the call: the business's words, the language they were read in, and when. */
export const acceptanceSchema = z.object({ words: z.string(), language: languageSchema, at: z.number() });
export type Acceptance = z.infer<typeof acceptanceSchema>;

/** `at`: milliseconds since the epoch, given by the shell. */
const at = { at: z.number() };

export const eventSchema = z.discriminatedUnion('type', [
  /** The call begins. First in every journal, once. */
  z.object({
    ...at,
    type: z.literal('start'),
    channel: channelSchema,
    /** The caller's language where it is known (the page's), else null: the business's own. */
    language: languageSchema.nullable(),
    /** E.164, or null: withheld, or a web visitor. */
    caller: z.string().nullable(),
    /** The caller's time zone offset is not known; times are the business's. ISO 8601 with offset. */
    now: z.string(),
    /** Whether a model can follow instructions in words of its own. Absent: none can. */
    mind: z.boolean().optional(),
    /** Absent: the business asks for nothing before a call. */
    accepted: acceptanceSchema.optional(),
  }),
  /** The caller said or typed something. */
  z.object({
    ...at,
    type: z.literal('said'),
    turn: z.int(),
    text: z.string(),
    via: z.enum(['voice', 'text']),
    /** The page's id of a typed text: whichever worker has the call knows it, and takes it once. */
    typed: z.string().optional(),
  }),
  /** What the sentence of turn `turn` means: the answer to an `understand` effect. */
  z.object({ ...at, type: z.literal('understood'), turn: z.int(), understanding: understandingSchema }),
  /** A telephone key: 0–9, * or #. */
  z.object({ ...at, type: z.literal('key'), key: z.string().regex(/^[0-9*#]$/) }),
  /** The caller has been silent for as long as the last `listen` effect allowed. */
  z.object({ ...at, type: z.literal('silent') }),
  /** How much of utterance `id` was really heard. Without this event it counts as heard whole. */
  z.object({ ...at, type: z.literal('interrupted'), id: z.string(), heard: z.string() }),
  /**
   * The owner's recording is what is heard of utterance `id`, not its words. The conversation takes no notice: it is for
   * the transcript.
   */
  z.object({ ...at, type: z.literal('played'), id: z.string() }),
  /**
   * The answer to turn `turn` began to sound. `wait`: milliseconds from the caller's last sound until their turn was
   * taken. The conversation takes no notice: it is for the figures.
   */
  z.object({ ...at, type: z.literal('voiced'), turn: z.int(), wait: z.number().nonnegative() }),
  /** Answer to a `search` effect. `answer` is null where the knowledge holds none. */
  z.object({
    ...at,
    type: z.literal('answered'),
    id: z.string(),
    answer: z.string().nullable(),
    sources: z.array(sourceSchema),
  }),
  /** Answer to an `act` effect. */
  z.object({
    ...at,
    type: z.literal('acted'),
    id: z.string(),
    outcome: outcomeSchema,
    reason: z.string().nullable(),
  }),
  /** Words of the message that is being recorded: the answers to a `record` effect before the last. */
  z.object({
    ...at,
    type: z.literal('recording'),
    id: z.string(),
    text: z.string(),
    /** The last piece of it that was heard, by when it began: what comes later was not heard yet. */
    upTo: z.number().optional(),
  }),
  /** Last answer to a `record` effect. `length`: milliseconds that are kept; 0, nothing was said. */
  z.object({
    ...at,
    type: z.literal('recorded'),
    id: z.string(),
    length: z.number().nonnegative(),
    why: recordingEndSchema,
  }),
  /** Answer to a `guide` effect. `say` null: nobody could follow the instructions. `done`: they are carried out. */
  z.object({
    ...at,
    type: z.literal('guided'),
    id: z.string(),
    say: z.string().nullable(),
    done: z.boolean(),
  }),
  /** A worker took the call up again after another one died. */
  z.object({ ...at, type: z.literal('resumed') }),
  /** The caller left. */
  z.object({ ...at, type: z.literal('hangup') }),
]);
export type Event = z.infer<typeof eventSchema>;
export type EventOf<T extends Event['type']> = Extract<Event, { type: T }>;

/** Instructions that a model follows in its own words, and what was said about them so far. */
export const guidanceSchema = z.object({
  instructions: z.string(),
  said: z.array(z.object({ who: z.enum(['agent', 'caller']), text: z.string() })),
  language: languageSchema,
});
export type Guidance = z.infer<typeof guidanceSchema>;

/** A message for the team. `caller`: the number to call back, if one is known. */
export const messageSchema = z.object({
  id: z.string(),
  task: z.string().nullable(),
  name: z.string().nullable(),
  phone: z.string().nullable(),
  email: z.string().nullable(),
  text: z.string(),
  urgent: z.boolean(),
  language: languageSchema,
  /** Everything else that was collected, by slot id. */
  slots: z.record(z.string(), z.string()),
  /** The recording of it, where the caller spoke it after the tone. Where `text` is empty nobody could transcribe it. */
  recording: z.string().optional(),
});
export type Message = z.infer<typeof messageSchema>;

/** The caller's recorded « yes » to one text message, to one number, in this call. */
export const consentSchema = z.object({
  /** The text message that it permits. */
  text: z.string(),
  /** E.164. */
  to: z.string(),
  /** What the agent asked and the caller answered, word for word. */
  asked: z.string(),
  answered: z.string(),
  language: languageSchema,
  turn: z.int(),
  at: z.number(),
});
export type Consent = z.infer<typeof consentSchema>;

/** Something that leaves the call. The server checks it again and carries it out. */
export const actionSchema = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('sms'),
    text: z.string(),
    to: z.string(),
    language: languageSchema,
    /** What the text's own blanks stand for. */
    values: z.record(z.string(), z.string()),
    consent: consentSchema,
  }),
  z.object({
    type: z.literal('transfer'),
    destination: z.string(),
    /** Two or three sentences for the human who answers. */
    summary: z.string(),
    language: languageSchema,
  }),
]);
export type Action = z.infer<typeof actionSchema>;

export const effectSchema = z.discriminatedUnion('type', [
  /** Speak. `verbatim`: the owner's words to the letter. `text` never holds brackets. */
  z.object({
    type: z.literal('say'),
    id: z.string(),
    text: z.string(),
    verbatim: z.boolean(),
    language: languageSchema,
    /** Known before the call began: may be synthesised in advance. */
    fixed: z.boolean(),
    sources: z.array(sourceSchema),
    /** The owner's recording of it: played, where it can be had, in place of the words; answer with `played`. */
    sound: soundIdSchema.optional(),
  }),
  /** Find out what the caller meant; answer with `understood`. */
  z.object({ type: z.literal('understand'), turn: z.int(), request: understandingRequestSchema }),
  /** Look the question up; answer with `answered`. */
  z.object({ type: z.literal('search'), id: z.string(), question: z.string(), language: languageSchema }),
  /** Ask the server for an action; answer with `acted`. */
  z.object({ type: z.literal('act'), id: z.string(), action: actionSchema }),
  /** Have instructions followed that no rule can read; answer with `guided`. It opens no gate. */
  z.object({ type: z.literal('guide'), id: z.string(), guidance: guidanceSchema }),
  /**
   * Record what the caller says, from when everything said has been heard and for `longest` milliseconds at most;
   * answer with `recording` for what is heard, and one `recorded`.
   */
  z.object({
    type: z.literal('record'),
    id: z.string(),
    language: languageSchema,
    longest: z.int().positive(),
  }),
  /** Hand a message to the team. Carried out at least once; the id drops duplicates. */
  z.object({ type: z.literal('message'), message: messageSchema }),
  /** Never text this number again: the caller said so. `to` null: whichever number is theirs. */
  z.object({
    type: z.literal('optout'),
    to: z.string().nullable(),
    words: z.string(),
    language: languageSchema,
  }),
  /** Wait for the caller. After `silence` milliseconds without a word: `silent`. */
  z.object({ type: z.literal('listen'), expecting: expectationSchema, silence: z.int().positive() }),
  /** The call is over once what was said has been heard. */
  z.object({
    type: z.literal('end'),
    reason: z.enum(['goodbye', 'silence', 'hangup', 'transferred', 'abuse', 'limit']),
  }),
]);
export type Effect = z.infer<typeof effectSchema>;
export type EffectOf<T extends Effect['type']> = Extract<Effect, { type: T }>;
