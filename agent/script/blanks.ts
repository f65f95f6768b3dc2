/** What a blank in a spoken line stands for, and who fills it. */
import { countWords, fold } from './fold.ts';
import { fits, lexicons } from './lexicon/index.ts';
import type { KnownFact } from './lexicon/lexicon.ts';
import type { Part, Slot } from './script.ts';
import { knownSlot } from './slots.ts';

type Blank = Extract<Part, { kind: 'blank' }>;

/** Facts that a caller acts on: an example or a first alternative must never be said in their place. */
const PLACES: ReadonlySet<KnownFact> = new Set([
  'hours',
  'address',
  'landmark',
  'parking',
  'access',
  'website',
  'business-phone',
  'business-email',
  'services',
]);

function factOf(folded: string): KnownFact | null {
  for (const lexicon of lexicons()) {
    for (const [fact, pattern] of Object.entries(lexicon.facts) as [KnownFact, RegExp][]) {
      if (pattern.test(folded)) return fact;
    }
  }
  return null;
}

function cutExample(name: string): { head: string; example: string | null } {
  const flat = name.replace(/[–—]/g, '-').replace(/[\u00a0\u202f]/g, ' ');
  let first: { at: number; end: number } | null = null;
  for (const lexicon of lexicons()) {
    const found = new RegExp(lexicon.example.source, 'i').exec(flat);
    if (found === null || found.index === 0 || (first !== null && first.at <= found.index)) continue;
    first = { at: found.index, end: found.index + found[0].length };
  }
  if (first === null) return { head: name, example: null };
  const tail = name.slice(first.end).trim();
  const quoted = /^[«“"]\s*([^»”"]+?)\s*[»”"]/.exec(tail)?.[1];
  return {
    head: name.slice(0, first.at).replace(/[\s\-–—,:(]+$/, ''),
    example: quoted ?? tail.replace(/[.)]+$/, ''),
  };
}

function slug(text: string): string {
  return (
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, '-')
      .replace(/^-+|-+$/g, '')
      .slice(0, 40) || 'blank'
  );
}

function fallbackOf(head: string, example: string | null, folded: string): string | undefined {
  if (example !== null && example !== '') return example;
  const alternatives = head.split('/').map((part) => part.trim());
  if (alternatives.length > 1 && alternatives.every((part) => part !== '' && countWords(part) <= 2))
    return alternatives[0];
  if (countWords(folded) > 3) return undefined;
  for (const lexicon of lexicons()) {
    for (const [pattern, word] of lexicon.neutral) if (pattern.test(folded)) return word;
  }
  return undefined;
}

/**
 * Reads a blank. `slots`: what the script collects. `optional`: the line is only for when it can be said in full,
 * so nothing stands in for the blank.
 */
export function readBlank(name: string, slots: readonly Slot[], optional: boolean): Blank {
  const { head, example } = cutExample(name);
  let folded = fold(head);
  for (const lexicon of lexicons()) folded = folded.replace(lexicon.blankFiller, '');
  const whole = fold(head);
  const known = knownSlot(folded);
  const fact = factOf(folded) ?? factOf(whole);
  const blank = (source: Blank['source'], key: string, fallback: string | undefined): Blank =>
    fallback === undefined || optional
      ? { kind: 'blank', name, source, key }
      : { kind: 'blank', name, source, key, fallback };
  const slotOf = (id: string) => slots.find((slot) => slot.id === id);
  if (fact === 'company') {
    const own = fits(folded, 'anyCompany') && slotOf('company') !== undefined;
    return own ? blank('slot', 'company', undefined) : blank('business', 'company', undefined);
  }
  if (fact === 'agent') return blank('business', 'agent', undefined);
  const slot = known === null || head.includes('/') ? undefined : slotOf(known);
  if (
    slot !== undefined &&
    (fact === null || !fact.startsWith('business-')) &&
    countWords(folded) <= 5 &&
    (fact === null ||
      fits(folded, 'callersOwn') ||
      slot.type === 'phone' ||
      slot.type === 'email' ||
      slot.type === 'name')
  ) {
    return blank('slot', slot.id, undefined);
  }
  if (fact !== null)
    return blank('business', fact, PLACES.has(fact) ? undefined : fallbackOf(head, example, folded));
  if (known === 'phone') return blank('slot', 'phone', undefined);
  return blank('open', slug(head), fallbackOf(head, example, folded));
}
