import { z } from 'zod';
import { modelAnswerSchema } from '../../engine/understanding/model-answer.ts';
import type { UnderstandingRequest } from '../../engine/understanding/understanding.ts';

/** One of these ids or null; null alone where there are none. */
function oneOf(ids: readonly string[]): z.ZodType<string | null> {
  const [first, ...rest] = [...new Set(ids)];
  return first === undefined ? z.null() : z.enum([first, ...rest]).nullable();
}

/** The JSON schema of an answer to this request: closed, so that a model cannot name what does not exist. */
export function answerShape(request: UnderstandingRequest): Record<string, unknown> {
  const { expecting } = request;
  const slots = [...request.open, ...request.filled.map(({ slot }) => slot)];
  if (expecting.kind === 'slot' || expecting.kind === 'confirm') slots.push(expecting.slot);
  const [first = 'none', ...rest] = [...new Set(slots.map(({ id }) => id))];
  const shape = modelAnswerSchema.extend({
    task: oneOf(request.tasks.map(({ id }) => id)),
    // Some servers refuse bounds in a strict schema; they are checked when the answer is read.
    taskConfidence: z.number(),
    choice: oneOf(request.choices.map(({ id }) => id)),
    slots: z.array(
      z.strictObject({ slot: z.enum([first, ...rest]), value: z.string(), correction: z.boolean() }),
    ),
  });
  const { $schema: _, ...schema } = z.toJSONSchema(shape);
  return schema;
}
