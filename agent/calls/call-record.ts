/** What is left of a call when it has ended. */
import { z } from 'zod';
import { languageSchema } from '../business/language.ts';
import { conversationSchema } from '../engine/conversation.ts';
import { consentSchema } from '../engine/events.ts';

const { actions, finished, recordings } = conversationSchema.shape;

export const callRecordSchema = z.object({
  /** How the conversation ended: `goodbye`, `transferred`, `hangup`… null where it never did. */
  ended: z.string().nullable(),
  /** The language that it ended in. */
  language: languageSchema,
  /** Turns that the caller took. */
  turns: z.int().nonnegative(),
  /** What was collected, by run of a task. */
  tasks: finished,
  /** Everything collected in the call, by slot. */
  slots: z.record(z.string(), z.string()),
  consents: z.array(consentSchema),
  actions,
  /** Messages that the caller left after the tone; `text` is empty where nobody could transcribe it. */
  recordings: recordings.default([]),
  /** Ids of the messages handed to the team. */
  messages: z.array(z.string()),
  /** Two or three sentences, in the business's own language. */
  summary: z.string(),
});
export type CallRecord = z.infer<typeof callRecordSchema>;
