/** Slot values in a sentence: the one that was asked for, others given in passing, and corrections. */
import type { Slot } from '../../script/script.ts';
import { answerAlone, beginsWith, endsWith } from './answer-alone.ts';
import { says } from './lexicon/index.ts';
import { mendName } from './mend-name.ts';
import type { Spoken } from './normalise.ts';
import { readSlot, type SlotContext, withName, withoutOffer } from './slots/index.ts';
import type { Understanding, UnderstandingRequest } from './understanding.ts';

export type FilledSlot = Understanding['slots'][number];

export interface Filled {
  slots: FilledSlot[];
  partial: string | null;
}

/** Values of these types are taken wherever they are heard. */
const PLAIN: ReadonlySet<string> = new Set(['phone', 'email', 'name', 'date', 'time']);

/** A name that is said to be one, after it was given: it is put right. */
const SAYS_NAME =
  /\b(?:(?:my|the|last|first|family) name|surname|mon (?:nom|prenom)|nom de famille|m appelle)\b/;
const SPELLS = /\b(?:it is|is|that is|name) spelled\b|\b(?:ca )?s (?:ecrit|epelle)\b/;

/** What a slot reader needs to know of the conversation. */
export function slotContext(request: UnderstandingRequest, expected: boolean): SlotContext {
  return {
    language: request.language,
    country: request.country,
    caller: request.caller,
    now: request.now,
    expected,
  };
}

/** The slot that the caller was just asked for, or asked to confirm. */
export function askedSlot({ expecting }: UnderstandingRequest): Slot | null {
  return expecting.kind === 'slot' || expecting.kind === 'confirm' ? expecting.slot : null;
}

/**
 * Reads the values. `answers`: whether the sentence may be the answer to what was asked, and not a question, a
 * wish for a human or the like; free text and names are only taken from an answer.
 */
export function fillSlots(request: UnderstandingRequest, spoken: Spoken, answers: boolean): Filled {
  const slots: FilledSlot[] = [];
  let partial: string | null = null;
  const used = new Set<string>();
  const asked = askedSlot(request);
  const take = (slot: Slot, expected: boolean, current: string | null, text = request.text) => {
    if (used.has(slot.type) && slot.type !== 'text') return;
    const known = slot.type === 'email' ? nameKnown(request) : null;
    const said = known === null ? text : withName(text, known);
    const reading = readSlot(slot.type, said, slotContext(request, expected));
    if (reading === null) return;
    if (reading.partial === true) {
      if (expected) partial = reading.value;
      return;
    }
    used.add(slot.type);
    const isName = slot.type === 'name' && current !== null;
    const value = isName ? mendName(current, reading.value, said) : reading.value;
    if (value === current) return;
    slots.push({
      slot: slot.id,
      value,
      confidence: reading.confidence,
      correction: current !== null,
    });
  };

  if (asked !== null) {
    const current = request.expecting.kind === 'confirm' ? request.expecting.value : null;
    const weak = asked.type === 'text' || asked.type === 'name' || asked.type === 'address';
    const before = current ?? request.filled.find(({ slot }) => slot.id === asked.id)?.value ?? null;
    if (answers || !weak) take(asked, true, before);
    // « Could you put it under the name of… »: a question in form, and a name in so many words.
    else if (asked.type === 'name') {
      const said = answerAlone(withoutOffer(request.text));
      const whole = readSlot('name', request.text, slotContext(request, true));
      if (said !== '') take(asked, true, before, said);
      const apart =
        whole !== null && (beginsWith(request.text, whole.value) || endsWith(request.text, whole.value));
      if (!used.has('name')) take(asked, apart, before);
    }
  }
  // A whole number said when we asked whether to text another one is the number to text.
  const corrects = says.correction.test(spoken.plain);
  const renumbers = request.expecting.kind === 'consent';
  const rest = asked === null ? null : asked.id;
  // A sentence that is the whole of a free answer may still hold a number to call back.
  for (const slot of request.open)
    if (slot.id !== rest && PLAIN.has(slot.type) && isClear(slot, request)) take(slot, false, null);
  for (const { slot, value } of request.filled) {
    const names = slot.type === 'name' && (SAYS_NAME.test(spoken.plain) || SPELLS.test(spoken.plain));
    const may = corrects ? PLAIN.has(slot.type) : names || (renumbers && slot.type === 'phone');
    if (may && slot.id !== rest) take(slot, names && SPELLS.test(spoken.plain), value);
  }
  return { slots, partial };
}

/** The name that the caller gave before: an address may be told by it. */
function nameKnown({ filled }: UnderstandingRequest): string | null {
  return filled.find(({ slot }) => slot.type === 'name')?.value ?? null;
}

/** While a name is being asked for, a date in the sentence is no date; while a date is, a time may be a time. */
function isClear(slot: Slot, { expecting }: UnderstandingRequest): boolean {
  if (slot.type !== 'date' && slot.type !== 'time') return true;
  return (
    expecting.kind === 'open' ||
    (expecting.kind === 'slot' && ['date', 'time', 'text'].includes(expecting.slot.type))
  );
}
