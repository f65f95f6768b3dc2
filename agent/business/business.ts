/** What an owner configures. Zod schemas are the definition; the types are inferred from them. */
import { z } from 'zod';
import { countCharacters } from './characters.ts';
import { languageSchema } from './language.ts';

/** The limits of a task, counted as a person counts (by grapheme). */
export const TASK_LIMITS = {
  nameAndEmoji: 100,
  description: 500,
  trigger: 500,
  instructions: 10_000,
} as const;

/** The longest text that visitors are asked to agree to, in characters. */
const LONGEST_CONSENT = 2_000;

export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'lower-case letters, digits and single hyphens');
const upTo = (limit: number) =>
  z.string().refine((text) => countCharacters(text) <= limit, `at most ${limit} characters`);

/** A task whatever its length: what a file may hold while its owner is still cutting it down to size. */
export const draftTaskSchema = z.object({
  id: idSchema,
  emoji: z.string().default(''),
  name: z.string().min(1),
  description: z.string().default(''),
  trigger: z.string(),
  instructions: z.string(),
  enabled: z.boolean().default(true),
});
export type DraftTask = z.infer<typeof draftTaskSchema>;

/** A task within its limits. */
export const taskSchema = draftTaskSchema
  .extend({
    description: upTo(TASK_LIMITS.description).default(''),
    trigger: upTo(TASK_LIMITS.trigger),
    instructions: upTo(TASK_LIMITS.instructions),
  })
  .refine((task) => countCharacters(task.emoji + task.name) <= TASK_LIMITS.nameAndEmoji, {
    path: ['name'],
    message: `emoji and name together: at most ${TASK_LIMITS.nameAndEmoji} characters`,
  });
export type Task = z.infer<typeof taskSchema>;

/** `HH:MM` on a 24-hour clock. */
const clockSchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$|^24:00$/, 'HH:MM on a 24-hour clock');
export const WEEKDAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
const rangeSchema = z.object({ from: clockSchema, to: clockSchema });
/** Opening hours by weekday, in the business's time zone; a day that is absent is closed. */
export const hoursSchema = z.partialRecord(z.enum(WEEKDAYS), z.array(rangeSchema));
export type Hours = z.infer<typeof hoursSchema>;

/** A day that is not like its weekday: closed, unless it has hours of its own. */
export const holidaySchema = z.object({
  /** `2026-12-25`, or `12-25` for every year. */
  date: z
    .string()
    .regex(/^(?:\d{4}-)?(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/, '2026-12-25, or 12-25 for every year'),
  name: z.string().min(1),
  hours: z.array(rangeSchema).default([]),
});
export type Holiday = z.infer<typeof holidaySchema>;

/** A sound of the owner's own, told by what it holds: the SHA-256 of its file, in hexadecimal. */
export const soundIdSchema = z.string().regex(/^[0-9a-f]{64}$/, 'the SHA-256 of a sound file');

/** Where a transfer may go. */
export const destinationSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  kind: z.enum(['phone', 'sip', 'desk']),
  /** E.164 for `phone`, a SIP URI for `sip`; a desk has none. */
  address: z.string().default(''),
  /**
   * How a caller on the telephone gets to a `phone` or `sip`: `bridge`, whoever answers is brought into their call;
   * `refer`, their carrier is asked to connect the two, and the line is free. Visitors of a page are always bridged.
   */
  by: z.enum(['bridge', 'refer']).default('bridge'),
  hours: hoursSchema.optional(),
  /** How long it rings before the caller may leave a message, in seconds. */
  ring: z.number().min(5).max(120).default(25),
  /** What a caller hears when nobody answers, by language. */
  voicemail: z.partialRecord(languageSchema, z.string()).default({}),
  /** The same message as somebody recorded it, by language: it is played, and its words above stand for it in writing. */
  recording: z.partialRecord(languageSchema, soundIdSchema).default({}),
});
export type Destination = z.infer<typeof destinationSchema>;

/** A text message that a task may send, by language. It may hold blanks: `[Name]`, `[Company Name]`. */
export const textSchema = z.object({
  id: idSchema,
  body: z.partialRecord(languageSchema, z.string().min(1)),
});
export type TextMessage = z.infer<typeof textSchema>;

/** A hand-written page of knowledge. */
export const pageSchema = z.object({
  id: idSchema,
  title: z.string().min(1),
  language: languageSchema,
  body: z.string(),
});
export type Page = z.infer<typeof pageSchema>;

/** Scenarios that the owner keeps: a YAML file of them, whose letters are the owner's. */
export const scenarioFileSchema = z.object({ id: idSchema, text: z.string().max(200_000) });
export type ScenarioFile = z.infer<typeof scenarioFileSchema>;

const countrySchema = z.string().regex(/^[A-Z]{2}$/, 'two capital letters: CA, US, FR');

/** So many texts in so many hours. */
const windowSchema = (count: number, hours: number) =>
  z
    .object({ count: z.int().min(0).default(count), hours: z.number().positive().default(hours) })
    .prefault({});

/** Text messages: to whom, when, how many. What is not told is closed. */
export const textingSchema = z.object({
  /** Countries whose numbers may be texted. Default: the business's own. */
  countries: z.array(countrySchema).min(1).optional(),
  /** The number that texts come from, E.164. Default: the server's own setting for its carrier. */
  from: z
    .string()
    .regex(/^\+[1-9]\d{6,14}$/)
    .optional(),
  /** When a text may arrive, on the recipient's own clock. */
  hours: z.object({ from: clockSchema.default('08:00'), to: clockSchema.default('21:00') }).prefault({}),
  limits: z
    .object({
      /** Texts in one call. */
      perCall: z.int().min(0).default(3),
      perNumber: windowSchema(5, 24),
      perBusiness: windowSchema(200, 24),
      perCountryCode: windowSchema(100, 1),
    })
    .prefault({}),
  /** Spending stops when a day (24 hours) has cost `perDay`; a segment is counted at `perSegment`. Any one currency. */
  budget: z
    .object({ perDay: z.number().min(0).default(10), perSegment: z.number().min(0).default(0.02) })
    .prefault({}),
});
export type Texting = z.infer<typeof textingSchema>;

/** How long what callers leave is kept, in days. Consents and opt-outs stay: they must be provable. */
export const retentionSchema = z.object({
  /** The sound of messages after the tone. */
  audio: z.number().positive().default(90),
  /** What was said in a call, its record and its messages. */
  transcripts: z.number().positive().default(365),
});

/** Where messages for the team go, beside the store. */
export const notifySchema = z.object({
  emails: z.array(z.email()).default([]),
  /** Told of each message by a signed POST. */
  webhook: z.url({ protocol: /^https?$/ }).optional(),
});

export const businessSchema = z.object({
  id: idSchema,
  name: z.string().min(1),
  /** The languages it answers in; the first is its own. */
  languages: z.array(languageSchema).min(1),
  timezone: z.string().default('UTC'),
  /** ISO 3166-1 alpha-2; numbers without a country code are read as this country's. */
  country: z.string().length(2).default('CA'),
  greeting: z.partialRecord(languageSchema, z.string().min(1)),
  /**
   * What a visitor of the site must agree to before a call, by language: until then no microphone is opened and no
   * call either. Absent: nothing is asked.
   */
  consent: z.partialRecord(languageSchema, z.string().min(1).and(upTo(LONGEST_CONSENT))).optional(),
  phone: z.string().optional(),
  /** The voice that speaks each language, among those of the mouth in use; one that it does not have is passed over. */
  voice: z.partialRecord(languageSchema, z.string().min(1).max(100)).default({}),
  hours: hoursSchema.optional(),
  /** They close the destinations that have hours, too. */
  holidays: z.array(holidaySchema).default([]),
  /** Web origins that may open a call, exactly as a browser sends them. */
  origins: z.array(z.url()).default([]),
  destinations: z.array(destinationSchema).default([]),
  texts: z.array(textSchema).default([]),
  /** What the owner's blanks stand for: `{ "Company Name": "Riverside Dental" }`. */
  facts: z.record(z.string(), z.string()).default({}),
  limits: z
    .object({
      /** Calls at once for this business. */
      calls: z.int().positive().default(10),
      /** The longest call, in minutes. */
      minutes: z.number().positive().default(20),
      /** Calls that one address may open in ten minutes. */
      perAddress: z.int().positive().default(20),
    })
    .prefault({}),
  texting: textingSchema.prefault({}),
  notify: notifySchema.prefault({}),
  retention: retentionSchema.prefault({}),
  tasks: z.array(taskSchema).default([]),
  pages: z.array(pageSchema).default([]),
  scenarios: z.array(scenarioFileSchema).default([]),
});
export type Business = z.infer<typeof businessSchema>;
