/** The part of an address after the « at ». */
import { EMAIL, ENDINGS, PROVIDER_ALIASES, PROVIDERS } from '../words/email.ts';
import type { Atom } from './atoms.ts';

export interface Domain {
  text: string;
  /** The index of the first atom after it. */
  end: number;
  /** 0 when it was said in full; more when its ending was supplied or is unusual. */
  doubt: number;
}

const plain = (text: string) => text.replace(/[^a-z0-9-]/gu, '');
const provider = (label: string) => PROVIDER_ALIASES[label] ?? label;

/** « Com », « c a », « comme »: a top-level domain from `at` on, and where it ends. */
function endingAt(atoms: readonly Atom[], at: number): { text: string; end: number } | null {
  let letters = '';
  let found: { text: string; end: number } | null = null;
  for (let index = at; index < at + 6; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || (atom.kind !== 'letter' && atom.kind !== 'word')) break;
    const text = index === at && atom.kind === 'word' ? (EMAIL.endings[atom.text] ?? atom.text) : atom.text;
    letters += text;
    if (ENDINGS.has(letters)) found = { text: letters, end: index + 1 };
    if (text.length > 1) break;
  }
  return found;
}

/** A provider named without its ending (« at gmail »). */
function bareProvider(atoms: readonly Atom[], from: number): Domain | null {
  let label = '';
  for (let index = from; index < from + 2; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || (atom.kind !== 'word' && atom.kind !== 'letter')) return null;
    label = provider(label + plain(atom.text));
    const ending = PROVIDERS[label];
    if (ending !== undefined && label !== 'me')
      return { text: `${label}.${ending}`, end: index + 1, doubt: 1 };
  }
  return null;
}

/** The domain that starts at `from`, or null. */
export function domainAt(atoms: readonly Atom[], from: number): Domain | null {
  const labels: string[] = [];
  let label = '';
  for (let index = from; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom === undefined || ['at', 'correct', 'restart'].includes(atom.kind)) break;
    if (atom.kind !== 'dot') {
      label += atom.text;
      if (index - from > 14) break;
      continue;
    }
    if (label === '') break;
    const half = label.length / 2;
    // « Outlook, o u t l o o k, dot com »: said, then spelled.
    const twice = half >= 4 && label.slice(0, half) === label.slice(half);
    labels.push(provider(plain(twice ? label.slice(half) : label)));
    label = '';
    const ending = endingAt(atoms, index + 1);
    if (ending === null) {
      const only = atoms[index + 1];
      const after = atoms[index + 2];
      const alone =
        only?.kind === 'word' && (after === undefined || after.pause) && /^[a-z]{2,12}$/u.test(only.text);
      if (alone) return { text: [...labels, only.text].join('.'), end: index + 2, doubt: 1 };
      continue;
    }
    const goesOn = atoms[ending.end]?.kind === 'dot' && endingAt(atoms, ending.end + 1) !== null;
    const whole = atoms[ending.end];
    const glued =
      whole !== undefined &&
      !whole.pause &&
      whole.kind !== 'dot' &&
      atoms.slice(ending.end, ending.end + 4).some((each) => each.kind === 'dot');
    if (goesOn) continue;
    if (glued && labels.length === 0) continue;
    return { text: [...labels, ending.text].join('.'), end: ending.end, doubt: 0 };
  }
  return bareProvider(atoms, from);
}

/** The domain with its ending put right (« … dot com, no sorry, dot ca »). */
export function mendedEnding(atoms: readonly Atom[], domain: Domain): Domain {
  const marker = atoms.findIndex((atom, index) => index >= domain.end && atom.kind === 'correct');
  const ending = marker >= 0 && atoms[marker + 1]?.kind === 'dot' ? endingAt(atoms, marker + 2) : null;
  if (ending === null) return domain;
  return {
    ...domain,
    text: `${domain.text.slice(0, domain.text.lastIndexOf('.'))}.${ending.text}`,
    end: ending.end,
  };
}
