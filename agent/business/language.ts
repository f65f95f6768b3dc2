/** The languages that Carillon speaks, and words that exist in each of them. */
import { z } from 'zod';

export const languageSchema = z.enum(['en', 'fr']);
export type Language = z.infer<typeof languageSchema>;
export const LANGUAGES: readonly Language[] = languageSchema.options;

/** The same words in every language. What a person reads or hears is always one of these. */
export const wordsSchema = z.object({ en: z.string(), fr: z.string() });
export type Words = z.infer<typeof wordsSchema>;
