/** What a model may say about a sentence, and how much of it is believed. */
import { z } from 'zod';
import type { Slot } from '../../script/script.ts';
import { slotContext } from './fill.ts';
import { readSlot } from './slots/index.ts';
import type { Understanding, UnderstandingRequest } from './understanding.ts';

/** The closed shape that a model answers in. Every field is there, null where it has nothing to say. */
export const modelAnswerSchema = z.strictObject({
  answer: z.enum(['yes', 'no', 'unclear']).nullable(),
  choice: z.string().nullable(),
  task: z.string().nullable(),
  taskConfidence: z.number().min(0).max(1),
  slots: z.array(z.strictObject({ slot: z.string(), value: z.string(), correction: z.boolean() })),
  question: z.string().nullable(),
  language: z.enum(['en', 'fr']).nullable(),
  wants: z.strictObject({
    human: z.boolean(),
    goodbye: z.boolean(),
    repeat: z.boolean(),
    wait: z.boolean(),
    cancel: z.boolean(),
    noTexts: z.boolean(),
    decline: z.boolean(),
  }),
  mood: z.strictObject({ frustrated: z.boolean(), urgent: z.boolean(), abusive: z.boolean() }),
});
export type ModelAnswer = z.infer<typeof modelAnswerSchema>;

const digitsOf = (text: string) => text.replace(/\D/g, '');

/**
 * A value from a model, normalised by the slot readers; null where it is none. A phone number counts only if
 * the rules read the same one in what was said, its digits occur there, or it is the caller's own.
 */
function checkedValue(slot: Slot, value: string, request: UnderstandingRequest): string | null {
  const context = slotContext(request, true);
  const reading = readSlot(slot.type, value, context);
  if (reading === null || reading.partial === true) return null;
  if (slot.type !== 'phone') return reading.value;
  if (reading.value === request.caller) return reading.value;
  const heard = readSlot('phone', request.text, context);
  if (heard?.partial !== true && heard?.value === reading.value) return reading.value;
  const national = digitsOf(reading.value).slice(-9);
  return digitsOf(request.text).includes(national) ? reading.value : null;
}

/**
 * Makes an understanding of a model's answer, on top of the rules'. Ids that the request does not know, values
 * that no reader accepts and everything about consent are left out.
 */
export function believe(
  answer: ModelAnswer,
  request: UnderstandingRequest,
  rules: Understanding,
): Understanding {
  const known = [...request.open, ...request.filled.map(({ slot }) => slot)];
  if (request.expecting.kind === 'slot' || request.expecting.kind === 'confirm')
    known.push(request.expecting.slot);
  const filled = new Map(request.filled.map(({ slot, value }) => [slot.id, value]));
  const slots = answer.slots.flatMap(({ slot: id, value, correction }) => {
    const slot = known.find((candidate) => candidate.id === id);
    const checked = slot === undefined ? null : checkedValue(slot, value, request);
    if (checked === null || filled.get(id) === checked) return [];
    return [{ slot: id, value: checked, confidence: 0.8, correction: correction || filled.has(id) }];
  });
  const task = request.tasks.some(({ id }) => id === answer.task) ? answer.task : null;
  return {
    by: 'model',
    sure: true,
    language: answer.language ?? rules.language,
    answer: request.expecting.kind === 'consent' ? rules.answer : answer.answer,
    choice: request.choices.some(({ id }) => id === answer.choice) ? answer.choice : null,
    task: task === null ? null : { id: task, confidence: answer.taskConfidence },
    slots: [
      ...slots,
      ...rules.slots.filter(({ slot }) => !slots.some((other) => other.slot === slot) && slot !== ''),
    ],
    partial: rules.partial,
    question: answer.question,
    wants: {
      ...answer.wants,
      human: answer.wants.human || rules.wants.human,
      noTexts: answer.wants.noTexts || rules.wants.noTexts,
    },
    mood: answer.mood,
  };
}
