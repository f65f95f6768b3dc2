/** What the engine asks about a caller's sentence, and what it gets back, whoever understood it. */
import { z } from 'zod';
import { languageSchema } from '../../business/language.ts';
import { slotSchema } from '../../script/script.ts';

/** What the engine waits for. It steers understanding, and how long a silence ends the caller's turn. */
export const expectationSchema = z.discriminatedUnion('kind', [
  /** Anything: the caller was greeted, or asked what they need. */
  z.object({ kind: z.literal('open') }),
  /** A yes or a no. `choices`: other answers that the owner foresaw. */
  z.object({ kind: z.literal('yesno') }),
  /** A yes that permits a text message. Stricter than `yesno`. */
  z.object({ kind: z.literal('consent') }),
  /** The value of a slot. */
  z.object({ kind: z.literal('slot'), slot: slotSchema }),
  /** « Is that right? » after a value was read back: yes, no, or the corrected value. */
  z.object({ kind: z.literal('confirm'), slot: slotSchema, value: z.string() }),
  /** « Anything else? »: no, yes, or what else it is. */
  z.object({ kind: z.literal('more') }),
]);
export type Expectation = z.infer<typeof expectationSchema>;

/** One of the answers that the owner foresaw for the question just asked (« If they say it is urgent »). */
export const choiceSchema = z.object({ id: z.string(), text: z.string() });

export const understandingRequestSchema = z.object({
  /** The caller's words. */
  text: z.string(),
  /** The language of the conversation so far. */
  language: languageSchema,
  /** The languages that the business answers in. */
  languages: z.array(languageSchema),
  /** The number that the caller calls from, E.164, if known: « the one I'm calling from ». */
  caller: z.string().nullable(),
  /** ISO 3166-1 alpha-2: how national numbers are read. */
  country: z.string(),
  /** The caller's present, ISO 8601 with offset: « tomorrow ». */
  now: z.string(),
  expecting: expectationSchema,
  choices: z.array(choiceSchema),
  /** Slots of the running task that are still empty, in the order in which they will be asked. */
  open: z.array(slotSchema),
  /** Slots already filled, that the caller may correct, with their values. */
  filled: z.array(z.object({ slot: slotSchema, value: z.string() })),
  tasks: z.array(
    z.object({ id: z.string(), name: z.string(), description: z.string(), trigger: z.string() }),
  ),
});
export type UnderstandingRequest = z.infer<typeof understandingRequestSchema>;

/**
 * What a sentence means. Values are normalised: a phone number is E.164, an email is lower case, a date is
 * ISO (`2026-11-24`), a time is `HH:MM`, a name keeps its capitals, free text is the caller's own words.
 */
export const understandingSchema = z.object({
  by: z.enum(['rules', 'model']),
  /** Whether the rules are certain enough that no model need be asked. */
  sure: z.boolean(),
  /** The language that the sentence is in, or null where it does not tell (« ok », a number). */
  language: languageSchema.nullable(),
  /** For `yesno`, `confirm`, `more` and `consent`. `unclear` is an answer that is neither. */
  answer: z.enum(['yes', 'no', 'unclear']).nullable(),
  /** The foreseen answer that this is, by id. */
  choice: z.string().nullable(),
  /** The task that the caller asks for, or null for none. `confidence`: 0 to 1. */
  task: z.object({ id: z.string(), confidence: z.number().min(0).max(1) }).nullable(),
  /** Values given, by slot id: for empty slots, and for filled ones that the caller corrects. */
  slots: z.array(
    z.object({
      slot: z.string(),
      value: z.string(),
      confidence: z.number().min(0).max(1),
      correction: z.boolean(),
    }),
  ),
  /** The caller began a number or an email that is not complete: digits or letters so far. */
  partial: z.string().nullable(),
  /** A question for the business's knowledge, as the caller put it. */
  question: z.string().nullable(),
  wants: z.object({
    human: z.boolean(),
    goodbye: z.boolean(),
    /** « What? », « say that again ». */
    repeat: z.boolean(),
    /** « Wait », « one moment ». */
    wait: z.boolean(),
    /** « Never mind », « forget it »: leaves the running task. */
    cancel: z.boolean(),
    /** « Don't text me any more ». */
    noTexts: z.boolean(),
    /** « I don't know », « I'd rather not say »: declines the slot that was asked. */
    decline: z.boolean(),
  }),
  mood: z.object({ frustrated: z.boolean(), urgent: z.boolean(), abusive: z.boolean() }),
});
export type Understanding = z.infer<typeof understandingSchema>;
