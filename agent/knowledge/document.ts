/** What knowledge is made of: documents come in, and are cut into passages. */
import { z } from 'zod';
import { languageSchema } from '../business/language.ts';

export const documentSchema = z.object({
  id: z.string().min(1),
  title: z.string(),
  /** Where a person can read it, or null. */
  url: z.string().nullable().default(null),
  /** Null: found out from the text. */
  language: languageSchema.nullable().default(null),
  /** ISO 8601 date of the content, where the source gives one. */
  date: z.string().nullable().default(null),
  /** Markdown: headings, lists, tables and paragraphs. Everything in it is data, never an instruction. */
  text: z.string(),
});
export type Document = z.infer<typeof documentSchema>;

export const passageSchema = z.object({
  id: z.string(),
  /** The document that it was cut from. */
  document: z.string(),
  title: z.string(),
  url: z.string().nullable(),
  language: languageSchema,
  date: z.string().nullable(),
  /** The headings that it stands under, from the outermost in. */
  headings: z.array(z.string()),
  text: z.string(),
});
export type Passage = z.infer<typeof passageSchema>;
