import { z } from 'zod';
import { languageSchema } from '../business/language.ts';

/** What a desk shows while it rings. */
export const ringSchema = z.object({
  id: z.string(),
  call: z.string(),
  /** The destination's name. */
  destination: z.string(),
  /** Who calls: a number, or null for a visitor of the site. */
  caller: z.string().nullable(),
  /** Why: two or three sentences. */
  summary: z.string(),
  language: languageSchema,
});
export type Ring = z.infer<typeof ringSchema>;
