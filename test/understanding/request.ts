import type { Language } from '../../agent/business/language.ts';
import type { UnderstandingRequest } from '../../agent/engine/understanding/understanding.ts';
import type { Slot, SlotType } from '../../agent/script/script.ts';

/** A slot of a type, named after it. */
export function slotOf(type: SlotType, id: string = type): Slot {
  return { id, type, label: { en: id, fr: id } };
}

/** A request with nothing going on, and what a test sets. */
export function requestFor(
  text: string,
  language: Language = 'en',
  rest: Partial<UnderstandingRequest> = {},
): UnderstandingRequest {
  return {
    text,
    language,
    languages: ['en', 'fr'],
    caller: null,
    country: 'CA',
    now: '2026-11-24T10:00:00-05:00',
    expecting: { kind: 'open' },
    choices: [],
    open: [],
    filled: [],
    tasks: [],
    ...rest,
  };
}

/** A clinic's tasks, in English. */
export const CLINIC = [
  {
    id: 'visits',
    name: 'Visits',
    description: '',
    trigger: 'The caller wants to book, move or cancel a visit.',
  },
  {
    id: 'pain',
    name: 'Pain',
    description: '',
    trigger: 'The caller is in pain, is bleeding or has broken a tooth.',
  },
  {
    id: 'bills',
    name: 'Bills',
    description: '',
    trigger: 'Questions about an invoice or a payment. Not for insurance.',
  },
  { id: 'desk', name: 'Front desk', description: '', trigger: 'Asks for a real person, or is upset.' },
  {
    id: 'map',
    name: 'Find us',
    description: '',
    trigger: 'Wants the address, directions, or to know where to park.',
  },
];
