/**
 * A scenario: who calls, what they answer to what, and what must and must never come of it. Scenarios are YAML
 * files, a list in each, written by owners as well as by us.
 */
import { z } from 'zod';
import { channelSchema } from './channel.ts';
import { languageSchema } from './language.ts';

/** One answer, or several: the first time it is asked, the second time… The last one is repeated. */
const answersSchema = z.union([z.string(), z.array(z.string()).min(1)]);

export const checkSchema = z.strictObject({
  /** The task was run. */
  task: z.string().optional(),
  /** Collected, with this value (normalised: `+15145550199`). */
  slots: z.record(z.string(), z.string()).optional(),
  /** Said by the agent, somewhere: upper and lower case, accents and kinds of space don't count. */
  said: z.string().optional(),
  /** An action left the call. */
  action: z.enum(['sms', 'transfer']).optional(),
  /** A message was handed to the team that holds this: in its words, or in what came with it (name, number…). */
  message: z.string().optional(),
  /** The call's summary, in the business's language, holds this. */
  summary: z.string().optional(),
  /** The call ended so: `goodbye`, `transferred`, `silence`, `abuse`, `hangup`. */
  ended: z.string().optional(),
});
export type Check = z.infer<typeof checkSchema>;

export const scenarioSchema = z.strictObject({
  name: z.string().min(1),
  language: languageSchema.nullable().default(null),
  channel: channelSchema.default('phone'),
  caller: z.string().nullable().default(null),
  /** What the caller says first, one sentence after the other, whatever the agent answers. */
  opens: z.array(z.string()).min(1),
  /**
   * What they answer from then on: by the id of the slot that is asked for, else by what is expected: `yesno`,
   * `consent`, `confirm`, `more`, `open`, `name`, `phone`, `email`, `text`… `*` answers all else; without it they hang up.
   * An empty answer is silence.
   */
  answers: z.record(z.string(), answersSchema).default({}),
  /** What becomes of actions, where it is not « done »: `{ sms: refused }`. */
  outcomes: z
    .partialRecord(z.enum(['sms', 'transfer']), z.enum(['done', 'refused', 'failed', 'unknown']))
    .default({}),
  must: z.array(checkSchema).default([]),
  never: z.array(checkSchema).default([]),
});
export type Scenario = z.infer<typeof scenarioSchema>;
export const scenariosSchema = z.array(scenarioSchema).min(1);
