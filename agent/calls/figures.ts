/** A business's calls in figures: what the page of the figures draws. Trials of drafts are not counted. */
import { z } from 'zod';
import { waitPartSchema } from './waits-of.ts';

const count = z.int().nonnegative();

export const figuresSchema = z.object({
  /** The business's time zone: days and hours are its own. */
  timezone: z.string(),
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  /** Calls by day (`2026-03-10`), hour of the day, outcome (`open`: under way) and channel. */
  calls: z.array(
    z.object({
      day: z.iso.date(),
      hour: z.int().min(0).max(23),
      outcome: z.string(),
      channel: z.string(),
      calls: count,
    }),
  ),
  /** Calls in which a task ran, the most frequent first. */
  tasks: z.array(z.object({ task: z.string(), calls: count })),
  /** Calls that are over, and those of them that asked nothing more of the team: no transfer, no message. */
  contained: z.object({ ended: count, contained: count }),
  /** Transfers that were asked for, by what became of them: `done` is answered. */
  transfers: z.array(z.object({ outcome: z.string(), transfers: count })),
  /** Texts, by status and by what the carrier told since. */
  texts: z.array(z.object({ status: z.string(), delivery: z.string().nullable(), texts: count })),
  optOuts: count,
  /** Turns answered aloud, by how long the caller waited: the lower edge of the bucket, in milliseconds. */
  waits: z.array(z.object({ day: z.iso.date(), part: waitPartSchema, from: count, turns: count })),
  unanswered: z.object({
    questions: count,
    /** The most asked. */
    most: z.array(z.object({ question: z.string(), language: z.string(), times: count })),
  }),
});
export type Figures = z.infer<typeof figuresSchema>;
