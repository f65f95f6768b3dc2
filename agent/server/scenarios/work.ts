/** What the thread that plays scenarios is given, and what it tells. */
import { z } from 'zod';
import { businessSchema } from '../../business/business.ts';
import { scenarioSchema } from '../../business/scenario.ts';
import { documentSchema } from '../../knowledge/document.ts';
import { outcomeSchema } from '../../simulation/outcome.ts';

export const workSchema = z.object({
  business: businessSchema,
  documents: z.array(documentSchema),
  scenarios: z.array(scenarioSchema),
  /** The calls' beginning, ISO 8601 with offset. */
  now: z.string(),
});
export type Work = z.infer<typeof workSchema>;

export const toldSchema = z.discriminatedUnion('type', [
  z.object({ type: z.literal('outcome'), index: z.int(), outcome: outcomeSchema }),
  z.object({ type: z.literal('done') }),
]);
export type Told = z.infer<typeof toldSchema>;
