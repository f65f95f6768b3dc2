import type { KnownSlot } from './lexicon/lexicon.ts';
import type { SlotType } from './script.ts';

/** The type of each piece of information that the compiler knows, in the order in which they are looked for. */
export const SLOT_TYPES: Readonly<Record<KnownSlot, SlotType>> = {
  email: 'email',
  phone: 'phone',
  role: 'text',
  source: 'text',
  headcount: 'text',
  budget: 'text',
  timeline: 'text',
  'preferred-time': 'text',
  company: 'text',
  name: 'name',
  message: 'text',
  reason: 'text',
  address: 'address',
  date: 'date',
};
