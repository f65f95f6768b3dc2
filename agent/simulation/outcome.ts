/** What came of a scenario, and what of it did not hold. */
import { z } from 'zod';
import { checkSchema } from '../business/scenario.ts';

/** A call that has not ended by then is hung up, and its scenario fails. */
export const MOST_TURNS = 80;

const fields = z.enum(['task', 'slot', 'said', 'action', 'message', 'summary', 'ended']);

/** An expectation that did not hold. `length`: the call did not end; `time`: it was not played to its end in time. */
export const unmetSchema = z.discriminatedUnion('rule', [
  z.object({ rule: z.literal('must'), field: fields, wanted: z.string(), found: z.string().nullable() }),
  z.object({ rule: z.literal('never'), check: checkSchema }),
  z.object({ rule: z.enum(['length', 'time']) }),
]);
export type Unmet = z.infer<typeof unmetSchema>;
export const outcomeSchema = z.object({
  scenario: z.string(),
  passed: z.boolean(),
  /** What did not hold, in the scenario's own terms. */
  faults: z.array(z.string()),
  /** The same, for whoever says it in words of their own. */
  unmet: z.array(unmetSchema),
  turns: z.int(),
  transcript: z.array(z.object({ who: z.enum(['agent', 'caller']), text: z.string() })),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** A must that does not hold. */
export type Missing = Omit<Extract<Unmet, { rule: 'must' }>, 'rule'>;

/** An expectation that did not hold, in the scenario's own terms. */
export function faultOf(unmet: Unmet): string {
  if (unmet.rule === 'never') return `never: ${JSON.stringify(unmet.check)}`;
  if (unmet.rule !== 'must')
    return unmet.rule === 'time'
      ? 'it was not played to its end in time'
      : `the call did not end in ${MOST_TURNS} turns`;
  const { field, wanted, found } = unmet;
  const quoted = field === 'said' || field === 'message' || field === 'summary';
  const instead = found === null ? '' : ` (${field === 'task' ? 'ran' : 'is'}: ${found})`;
  return `must: ${field} ${quoted ? `« ${wanted} »` : wanted}${instead}`;
}
