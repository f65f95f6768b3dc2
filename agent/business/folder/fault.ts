/** What is wrong with a business's folder, said so that its owner can put it right. */
import { z } from 'zod';
import { type Words, wordsSchema } from '../language.ts';

export const faultSchema = z.object({
  /** Stable: `folder.…`. */
  code: z.string(),
  /** Relative to the folder, with `/`. */
  file: z.string(),
  /** Counted from 1. */
  line: z.int().positive(),
  message: wordsSchema,
  /** What to write instead. */
  mend: wordsSchema,
});
export type Fault = z.infer<typeof faultSchema>;

/** One line for each fault, in both languages: `tasks/lead.md:3: what is wrong. What to write.` */
export function faultsInWords(faults: readonly Fault[]): Words {
  const lines = (language: 'en' | 'fr') =>
    faults
      .map((fault) => `${fault.file}:${fault.line}: ${fault.message[language]} ${fault.mend[language]}`)
      .join('\n');
  return { en: lines('en'), fr: lines('fr') };
}
