import { z } from 'zod';
import { outcomeSchema } from '../engine/events.ts';

/** What became of an action that a call asked for. `reason`: a stable code. */
export const actResultSchema = z.object({ outcome: outcomeSchema, reason: z.string().nullable() });
export type ActResult = z.infer<typeof actResultSchema>;
