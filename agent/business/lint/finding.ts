/** Something that a caller would stumble on, found beforehand. */
import { z } from 'zod';
import { type Words, wordsSchema } from '../language.ts';

export const findingSchema = z.object({
  /** Stable: `task.…`, `text.…`, `destination.…`, `business.…`, `knowledge.…`, `script.…`, `folder.…`. */
  code: z.string(),
  severity: z.enum(['error', 'warning', 'info']),
  /** The task that it is about; null where it is about the business. */
  task: z.string().nullable(),
  /** The place in the task's instructions, in UTF-16 code units; null where there is none. */
  from: z.int().nonnegative().nullable(),
  to: z.int().nonnegative().nullable(),
  message: wordsSchema,
  mend: wordsSchema,
});
export type Finding = z.infer<typeof findingSchema>;

/** Builds a finding. `place` is a range of the task's instructions. */
export function finding(
  severity: Finding['severity'],
  code: string,
  about: { task?: string; place?: { from: number; to: number } },
  message: Words,
  mend: Words,
): Finding {
  return {
    code,
    severity,
    task: about.task ?? null,
    from: about.place?.from ?? null,
    to: about.place?.to ?? null,
    message,
    mend,
  };
}
