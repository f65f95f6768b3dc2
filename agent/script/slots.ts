/** What a question, or an item of a list of things to collect, asks for. */
import { fold } from './fold.ts';
import { fits, LEXICONS, lexicons, match } from './lexicon/index.ts';
import type { KnownSlot } from './lexicon/lexicon.ts';
import type { Slot, SlotType } from './script.ts';
import { SLOT_TYPES } from './slot-kinds.ts';

/** The piece of information that folded text names, or null. */
export function knownSlot(folded: string): KnownSlot | null {
  for (const id of Object.keys(SLOT_TYPES) as KnownSlot[]) {
    if (lexicons().some((lexicon) => lexicon.slots[id].pattern.test(folded))) return id;
  }
  return null;
}

/** A slot that the compiler knows by name. */
export function namedSlot(known: KnownSlot): Slot {
  return {
    id: known,
    type: SLOT_TYPES[known],
    label: { en: LEXICONS.en.slots[known].label, fr: LEXICONS.fr.slots[known].label },
  };
}

/** A question without its blanks: « [Name], what do you do? » does not ask for a name. */
function withoutBlanks(text: string): string {
  return text.replace(/[[{][^[\]{}]*[\]}]/g, ' ');
}

/** How a spoken question is answered. `offer`: it offers a text, which may or may not be its consent. */
export type QuestionKind = 'consent' | 'offer' | 'message-offer' | 'more' | 'yesno' | 'open';

/** « What number should I text it to? » is answered with a number, and permits nothing. */
function asksWhat(folded: string): boolean {
  return match(folded, 'questionWord')?.index === 0;
}

/** What kind of question this is. */
export function questionKind(text: string): QuestionKind {
  const folded = fold(withoutBlanks(text));
  if (!asksWhat(folded)) {
    if (fits(folded, 'consent')) return 'consent';
    if (fits(folded, 'textOffer')) return 'offer';
  }
  if (fits(folded, 'messageOffer')) return 'message-offer';
  if (fits(folded, 'more')) return 'more';
  if (fits(folded, 'request')) return 'open';
  if (fits(folded, 'questionWord')) return 'open';
  return fits(folded, 'yesNo') && !fits(folded, 'alternatives') ? 'yesno' : 'open';
}

const KIND_TYPES: Readonly<Record<QuestionKind, SlotType>> = {
  consent: 'consent',
  offer: 'consent',
  'message-offer': 'yesno',
  more: 'more',
  yesno: 'yesno',
  open: 'text',
};

/** What was written of the caller, as it is said to them: « their unit number » is « unit number ». `clause`: it is a sentence. */
function spokenLabel(text: string, clause: boolean): string {
  const shouted = text.length > 3 && text === text.toUpperCase();
  let label = shouted ? text.trim().toLowerCase() : text.trim();
  label = label.replace(/ ?\([^()]*\)/g, '') || label;
  if (!clause) for (const { possessive } of lexicons()) label = label.replace(possessive, '');
  for (const { toCaller } of lexicons())
    for (const [theirs, yours] of toCaller) label = label.replace(theirs, yours);
  return label;
}

/** The slots of a script while it is being read. */
export class SlotBook {
  readonly slots: Slot[] = [];
  #questions = 0;

  /** The slot for something that the compiler knows by name: the same for the same caller's name, phone or email. */
  known(id: KnownSlot, fresh: boolean): Slot {
    const slot = namedSlot(id);
    const same = this.slots.find((other) => other.id === id);
    if (same === undefined) return this.#add(slot);
    if (!fresh || slot.type !== 'text') return same;
    let number = 2;
    while (this.slots.some((other) => other.id === `${id}-${number}`)) number += 1;
    return this.#add({ ...slot, id: `${id}-${number}` });
  }

  /** The slot for a question in the owner's own words. */
  question(kind: QuestionKind, text: string): Slot {
    if (kind === 'open') {
      const known = knownSlot(fold(withoutBlanks(text)));
      if (known !== null) return this.known(known, true);
    }
    return this.#other(KIND_TYPES[kind], text);
  }

  /** The slot for an item to collect, in the owner's own words. */
  item(text: string): Slot {
    const known = knownSlot(fold(text));
    return known === null ? this.#other('text', text) : this.known(known, false);
  }

  #other(type: SlotType, text: string): Slot {
    this.#questions += 1;
    const words = spokenLabel(text, type === 'yesno' || type === 'consent')
      .replace(/[[\]_*]/g, '')
      .replace(/\s+/g, ' ')
      .trim();
    const label = words.length > 80 ? `${words.slice(0, 79)}…` : words;
    return this.#add({ id: `q${this.#questions}`, type, label: { en: label, fr: label } });
  }

  #add(slot: Slot): Slot {
    this.slots.push(slot);
    return slot;
  }
}
