/**
 * The state of one call's conversation: plain data, so that it can be stored, compared and replayed. Only
 * `next` changes it, and only into a new one.
 */
import { z } from 'zod';
import { languageSchema } from '../business/language.ts';
import {
  actionSchema,
  channelSchema,
  consentSchema,
  guidanceSchema,
  messageSchema,
  outcomeSchema,
} from './events.ts';

/** What the conversation waits for. Everything said is understood in the light of it. */
export const waitingSchema = z.discriminatedUnion('kind', [
  /** Before the greeting, and after the end. */
  z.object({ kind: z.literal('nothing') }),
  /** Whatever the caller needs. `again`: it is the caller's next wish, not the first. */
  z.object({ kind: z.literal('open'), again: z.boolean() }),
  /** The answer to step `step` of the running task. */
  z.object({ kind: z.literal('ask'), step: z.string() }),
  /** « Is that right? » about a number or an address that was read back. */
  z.object({ kind: z.literal('confirm'), slot: z.string(), value: z.string() }),
  /** The yes that the text of step `step` needs, where no question of the script asked for it. */
  z.object({ kind: z.literal('consent'), step: z.string() }),
  /** The number that the text of step `step` goes to. `instead`: another than the one that was read to the caller. */
  z.object({ kind: z.literal('number'), step: z.string(), instead: z.boolean() }),
  /** « Is it about…? » where the rules had only a guess. */
  z.object({ kind: z.literal('confirm-task'), task: z.string() }),
  /** « Shall I put you through? » */
  z.object({ kind: z.literal('confirm-transfer'), destination: z.string(), step: z.string().nullable() }),
  /** « Would you like me to take a message? » */
  z.object({ kind: z.literal('offer-message'), text: z.string().nullable() }),
  /** « Anything else? » that no script asked. */
  z.object({ kind: z.literal('more') }),
  /** What the caller says to instructions that a model follows. */
  z.object({ kind: z.literal('guide'), step: z.string() }),
  /** The server, about an action. */
  z.object({ kind: z.literal('act') }),
  /** The knowledge, about a question. */
  z.object({ kind: z.literal('search') }),
]);
export type Waiting = z.infer<typeof waitingSchema>;

/** One run of a task; `task` null is the built-in message taking. */
export const runSchema = z.object({
  task: z.string().nullable(),
  /** The run's place among the call's runs, by when it began. */
  since: z.int().nonnegative(),
  slots: z.record(z.string(), z.string()),
  /** Slots whose value was read back and accepted. */
  confirmed: z.array(z.string()),
  /** Values that were read back and were wrong. */
  rejected: z.array(z.string()),
  /** Answers to yes-or-no questions, by step. */
  answers: z.record(z.string(), z.enum(['yes', 'no', 'unclear'])),
  /** Foreseen answers that were given, by step. */
  choices: z.record(z.string(), z.array(z.string())),
  done: z.array(z.string()),
  /** How far down the script the run has been: a line about the caller's mood is not said once passed. */
  reached: z.int().nonnegative(),
  notes: z.array(z.string()),
  /** What the caller asked and the knowledge did not hold: the team is told. */
  questions: z.array(z.string()),
  /** The task was left for another one and will be taken up again. */
  left: z.boolean(),
  transferred: z.boolean(),
  /** A message that holds what was collected here has gone to the team already. */
  passedOn: z.boolean(),
  /** The recording that holds the message, or part of it. */
  recording: z.string().nullable(),
});
export type Run = z.infer<typeof runSchema>;

export const conversationSchema = z.object({
  channel: channelSchema,
  caller: z.string().nullable(),
  language: languageSchema,
  /** The caller's last sentence was in another language than the one before. */
  switched: z.boolean(),
  /** When the call began: milliseconds, and ISO 8601 with offset. */
  startedAt: z.number(),
  now: z.string(),
  ended: z.string().nullable(),
  waiting: waitingSchema,
  /** What was waited for when an action or a search began, to come back to. */
  resume: waitingSchema.nullable(),
  /** Running tasks, the innermost last. */
  stack: z.array(runSchema),
  /** Name, number and email, once known, for every task of the call. */
  known: z.object({
    name: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
  }),
  /** The same, as said before any task ran: not yet read back. */
  given: z.object({
    name: z.string().optional(),
    phone: z.string().optional(),
    email: z.string().optional(),
  }),
  /** What the caller would not or could not give: a message is taken without it. */
  declined: z.array(z.string()),
  /** A number or an address that the caller has begun: their words so far, and in how many breaths. */
  begun: z.object({ words: z.string(), breaths: z.int() }).nullable(),
  /** The last turn of the caller's, by its number in the events. */
  turn: z.int().nonnegative(),
  /** How often the caller has done something, by word or by key. */
  round: z.int().nonnegative(),
  /** Sentences whose meaning is still being found out, by turn. */
  pending: z.record(z.string(), z.string()),
  /** What the agent last said, and in which round. `heard` null: all of it. */
  said: z.array(z.object({ id: z.string(), round: z.int(), text: z.string(), heard: z.string().nullable() })),
  /** The utterance that asked for consent, if that is what is waited for, and the number that it was about. */
  consentAsked: z.object({ said: z.string(), to: z.string() }).nullable(),
  consents: z.array(consentSchema),
  optedOut: z.boolean(),
  /** An action under way, or asked for again after a worker died. */
  acting: z.object({ id: z.string(), step: z.string().nullable(), action: actionSchema }).nullable(),
  /** The recording that is being made. */
  recording: z.string().nullable(),
  /** Recordings that were made, and what was heard in them. */
  recordings: z.array(z.object({ id: z.string(), length: z.number(), text: z.string() })),
  /** Whether there is a model to follow instructions that the compiler could not read. */
  mind: z.boolean(),
  guiding: z.object({ id: z.string(), step: z.string(), said: guidanceSchema.shape.said }).nullable(),
  /**
   * A question being looked up. `answer`: what the sentence says to « anything else? » if the question leads nowhere:
   * « no, you've been great, haven't you ».
   */
  searching: z
    .object({ id: z.string(), question: z.string(), answer: z.enum(['yes', 'no']).nullable() })
    .nullable(),
  actions: z.array(
    z.object({
      id: z.string(),
      type: z.enum(['sms', 'transfer']),
      target: z.string(),
      outcome: outcomeSchema,
      reason: z.string().nullable(),
    }),
  ),
  messages: z.array(messageSchema),
  finished: z.array(
    z.object({
      task: z.string(),
      since: z.int().nonnegative(),
      slots: z.record(z.string(), z.string()),
      notes: z.array(z.string()),
      /** Asked by the caller, and not answered. */
      questions: z.array(z.string()),
      completed: z.boolean(),
    }),
  ),
  mood: z.object({ frustrated: z.boolean(), urgent: z.boolean() }),
  wantsHuman: z.boolean(),
  /** Digits typed so far, for a number. */
  keys: z.string(),
  /** Times in a row that the caller was not understood, was silent, was abusive. */
  misses: z.int().nonnegative(),
  silences: z.int().nonnegative(),
  abuses: z.int().nonnegative(),
  /** The last number given to an utterance, an action, a search or a message. */
  serial: z.int().nonnegative(),
});
export type Conversation = z.infer<typeof conversationSchema>;

/** A copy that can be changed without touching the original. */
export function copyConversation(conversation: Conversation): Conversation {
  return {
    ...conversation,
    stack: conversation.stack.map((run) => ({
      ...run,
      slots: { ...run.slots },
      confirmed: [...run.confirmed],
      rejected: [...run.rejected],
      answers: { ...run.answers },
      choices: { ...run.choices },
      done: [...run.done],
      notes: [...run.notes],
      questions: [...run.questions],
    })),
    known: { ...conversation.known },
    given: { ...conversation.given },
    declined: [...conversation.declined],
    pending: { ...conversation.pending },
    said: conversation.said.map((line) => ({ ...line })),
    guiding:
      conversation.guiding === null
        ? null
        : { ...conversation.guiding, said: [...conversation.guiding.said] },
    consents: [...conversation.consents],
    recordings: [...conversation.recordings],
    actions: [...conversation.actions],
    messages: [...conversation.messages],
    finished: [...conversation.finished],
    mood: { ...conversation.mood },
  };
}
