/** What is left of a call when it has ended: the record, made from its journal. */
import { z } from 'zod';
import { languageSchema } from '../business/language.ts';
import { recordSchema } from '../engine/events.ts';
import type { Entry } from './line.ts';

export const callRecordSchema = z.object({
  language: languageSchema.nullable(),
  /** Turns that the caller took. */
  turns: z.int().nonnegative(),
  /** What was collected, by run of a task. */
  tasks: z.array(recordSchema),
  summary: z.string(),
});
export type CallRecord = z.infer<typeof callRecordSchema>;

/** Reads the record from the journal. Pure. */
export function recordOf(journal: Entry[]): CallRecord {
  const start = journal.find(({ event }) => event.type === 'start')?.event;
  return {
    language: start?.type === 'start' ? start.language : null,
    turns: journal.filter(({ event }) => event.type === 'said').length,
    tasks: [],
    summary: '',
  };
}
