/**
 * What a task's instructions compile to.
 *
 * A script is a flat list of steps. A step carries the conditions under which it runs (`when`), all of which
 * must hold; nesting in the owner's text is simply a longer list of conditions. So the engine's rule is one
 * sentence: the next step is the first that has not been done and whose conditions hold.
 */
import { z } from 'zod';
import { languageSchema, wordsSchema } from '../business/language.ts';

/** A range of the owner's text, in UTF-16 code units: `from` inclusive, `to` exclusive. */
export const spanSchema = z.object({ from: z.int().nonnegative(), to: z.int().nonnegative() });
export type Span = z.infer<typeof spanSchema>;

/** What a slot holds. `text` is free text; `more` is the answer to « anything else? ». */
export const slotTypeSchema = z.enum([
  'name',
  'phone',
  'email',
  'date',
  'time',
  'number',
  'address',
  'yesno',
  'consent',
  'more',
  'text',
]);
export type SlotType = z.infer<typeof slotTypeSchema>;

/** A piece of information that a step collects. Ids are unique in a script, short and stable: `name`, `phone`. */
export const slotSchema = z.object({ id: z.string().min(1), type: slotTypeSchema, label: wordsSchema });
export type Slot = z.infer<typeof slotSchema>;

/**
 * A piece of a spoken line. A blank is filled from a slot of the script, from the business's own facts
 * (`business`: « company », « hours »…), or by nobody (`open`: the linter says so; the engine never reads
 * brackets aloud: it leaves out a sentence that holds one, or says `fallback` in its place when there is one).
 */
export const partSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('text'), text: z.string() }),
  z.object({
    kind: z.literal('blank'),
    name: z.string(),
    source: z.enum(['slot', 'business', 'open']),
    key: z.string(),
    fallback: z.string().optional(),
  }),
]);
export type Part = z.infer<typeof partSchema>;

/** What a line may depend on that no question asked: the engine judges these from the conversation. */
export const moodSchema = z.enum([
  'frustrated',
  'complex',
  'urgent',
  'unclear',
  'new',
  'returning',
  'relevant',
]);
export type Mood = z.infer<typeof moodSchema>;

/**
 * A condition. `answer`: the yes-or-no question of step `of` was answered so. `choice`: the caller's answer to
 * step `of` fits `text` (the owner's own words for this case; `id` is unique in the script). `mood`: the
 * conversation is so, or with `not` that it is not; `relevant` holds whenever the guarded lines can be said in full.
 */
export const guardSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('answer'), of: z.string(), is: z.enum(['yes', 'no', 'unclear']) }),
  z.object({ kind: z.literal('choice'), of: z.string(), id: z.string(), text: z.string() }),
  z.object({
    kind: z.literal('mood'),
    mood: moodSchema,
    text: z.string(),
    not: z.literal(true).optional(),
  }),
]);
export type Guard = z.infer<typeof guardSchema>;

const stepBase = {
  /** Unique in the script and stable for the same text: `s1`, `s2`… in reading order. */
  id: z.string().min(1),
  /** The title of the numbered item that the step stands under, if any. */
  section: z.string().nullable(),
  span: spanSchema,
  when: z.array(guardSchema),
};

export const stepSchema = z.discriminatedUnion('kind', [
  /** Spoken to the letter. */
  z.object({ ...stepBase, kind: z.literal('say'), line: z.array(partSchema).min(1) }),
  /** Asked to the letter where the owner wrote a question (`line`), in stock words where they only listed what to collect. */
  z.object({ ...stepBase, kind: z.literal('ask'), line: z.array(partSchema).nullable(), slot: z.string() }),
  /** Something that leaves the call. `target`: the id of a text or a destination of the business; null where the owner named none. */
  z.object({
    ...stepBase,
    kind: z.literal('act'),
    action: z.enum(['sms', 'transfer']),
    target: z.string().nullable(),
  }),
  /** Take a message: name, number, and what to pass on, whichever is not known yet; then it goes to the team. */
  z.object({ ...stepBase, kind: z.literal('message') }),
  /** Written down in the call's record, not spoken. */
  z.object({ ...stepBase, kind: z.literal('note'), text: z.string() }),
  /** Instructions in words of their own: a model follows them, under the same gates; without one the agent takes a message. */
  z.object({ ...stepBase, kind: z.literal('guided'), text: z.string() }),
]);
export type Step = z.infer<typeof stepSchema>;

/**
 * Which part of the owner's text became what. `layout` is white space, numbering and bullets; `lead-in` is a
 * sentence that only introduces the steps (« When a caller asks for directions: »).
 */
export const spanKindSchema = z.enum([
  'layout',
  'title',
  'lead-in',
  'say',
  'ask',
  'act',
  'message',
  'note',
  'guided',
  'condition',
  'direction',
  'diagnostic',
]);
export type SpanKind = z.infer<typeof spanKindSchema>;

/** One accounted range. `step` is the step that it belongs to, if it belongs to one. */
export const accountedSpanSchema = z.object({
  ...spanSchema.shape,
  kind: spanKindSchema,
  step: z.string().nullable(),
});
export type AccountedSpan = z.infer<typeof accountedSpanSchema>;

/** Something the compiler wants the owner to know. `code` is stable: `script.…`. */
export const diagnosticSchema = z.object({
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  span: spanSchema,
  message: wordsSchema,
  mend: wordsSchema,
});
export type Diagnostic = z.infer<typeof diagnosticSchema>;

export const scriptSchema = z.object({
  /** The language most of the text is written in. */
  language: languageSchema,
  steps: z.array(stepSchema),
  slots: z.array(slotSchema),
  /** In order, without gap or overlap: together they are the whole source. */
  spans: z.array(accountedSpanSchema),
  diagnostics: z.array(diagnosticSchema),
});
export type Script = z.infer<typeof scriptSchema>;
