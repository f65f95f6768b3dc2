/** The part of an address before the « at ». */
import { isSpellingOf } from '../spelling.ts';
import { EMAIL } from '../words/email.ts';
import type { Atom } from './atoms.ts';

const isContent = (atom: Atom) => ['letter', 'word', 'digits', 'dot', 'sign'].includes(atom.kind);
const text = (atoms: readonly Atom[]) =>
  atoms
    .map((atom) => atom.text)
    .join('')
    .replace(/[^a-z0-9._+-]/gu, '');

/** What comes after « my email is », « sure, it's »; never nothing, if there was something. */
function withoutLeadIn(atoms: readonly Atom[]): Atom[] {
  const isLead = (atom: Atom) =>
    atom.kind === 'word' && (EMAIL.leadIn.includes(atom.text) || atom.raw === 'à');
  const last = atoms.findLastIndex((atom, index) => isLead(atom) && !touchesSign(atoms, index));
  const spells =
    last > 0 && atoms.slice(last + 1).every((atom) => atom.kind === 'letter') && last + 2 < atoms.length;
  const said = spells ? withoutLeadIn(atoms.slice(0, last)) : [];
  const spelled = text(atoms.slice(last + 1));
  const alike = [text(said), said.at(-1)?.text ?? ''].some(
    (each) => each.endsWith(spelled) || isSpellingOf(spelled, each),
  );
  const earlier = alike ? said : [];
  let rest = [...earlier, ...atoms.slice(last + 1)];
  if (rest.length === 0) rest = [...atoms.slice(-1)];
  const opens = (atom: Atom | undefined, next: Atom | undefined) =>
    atom?.kind === 'word' &&
    (EMAIL.opening.includes(atom.text) ||
      (next?.pause === true && EMAIL.openingBeforePause.includes(atom.text)));
  while (rest.length > 1 && opens(rest[0], rest[1]) && !touchesSign(rest, 0)) {
    rest = rest.slice(1);
  }
  return rest;
}

/** Whether the next atom is a dot or a sign: then even « mail » is part of the address. */
function touchesSign(atoms: readonly Atom[], index: number): boolean {
  const [left, right] = [atoms[index - 1]?.kind, atoms[index + 1]?.kind];
  return right === 'dot' || right === 'sign' || left === 'dot' || left === 'sign';
}

/** « Fifty five, five five »: how many atoms say the digits before them once more. */
function digitsSaidAgain(atoms: readonly Atom[], from: number, last: Atom | undefined): number {
  if (last?.kind !== 'digits' || atoms[from]?.pause !== true) return 0;
  let end = from;
  while (atoms[end]?.kind === 'digits') end += 1;
  const run = text(atoms.slice(from, end));
  return run.length >= 2 && run === last.text ? end - from : 0;
}

/** « Miller, double l »: how the word before is written. The word is put right. */
function doubles(atom: Atom, last: Atom | undefined): boolean {
  const letter = /^([a-z])\1$/u.exec(atom.text)?.[1];
  if (atom.kind !== 'letter' || letter === undefined || last?.kind !== 'word') return false;
  if (last.text.length < 3 || !last.text.includes(letter)) return false;
  if (!last.text.includes(atom.text)) last.text = last.text.replace(letter, atom.text);
  return true;
}

/** « Miller, m i l l e r »: the spelling stands for the word, it does not follow it. */
function mergeSpellings(atoms: readonly Atom[]): Atom[] {
  const merged: Atom[] = [];
  for (let index = 0; index < atoms.length; index += 1) {
    const atom = atoms[index];
    if (atom === undefined) break;
    let end = index;
    while (atoms[end]?.kind === 'letter') end += 1;
    const run = text(atoms.slice(index, end));
    const digits = digitsSaidAgain(atoms, index, merged.at(-1));
    if (digits > 0) {
      index += digits - 1;
      continue;
    }
    if (doubles(atom, merged.at(-1))) continue;
    if (run.length < 3 || merged.length === 0) {
      // « S y l v i e, Sylvie », « mathieu, mathieu point b »: said again, not said twice.
      const again =
        atom.kind === 'word' && atom.pause && atom.text.length >= 3 && text(merged).endsWith(atom.text);
      if (!again) merged.push(atom);
      continue;
    }
    const from = Math.max(0, merged.findLastIndex((each) => each.kind === 'dot' || each.kind === 'sign') + 1);
    const before = text(merged.slice(from));
    const last = merged.at(-1);
    const spelled: Atom = { ...atom, kind: 'word', text: run };
    if (before.endsWith(run)) {
      // said, then spelled the same
    } else if (last?.kind === 'word' && isSpellingOf(run, last.text)) merged[merged.length - 1] = spelled;
    else if (isSpellingOf(run, before)) merged.splice(from, merged.length, spelled);
    else merged.push({ ...spelled, kind: 'word' });
    index = end - 1;
  }
  return merged;
}

/** « Romeo oscar bravo »: nothing but alphabet words. */
function fromAlphabet(atoms: readonly Atom[]): Atom[] {
  const spelled =
    atoms.length >= 3 && atoms.every((atom) => atom.kind === 'word' && EMAIL.alphabet.includes(atom.text));
  return spelled ? atoms.map((atom) => ({ ...atom, text: atom.text.charAt(0) })) : [...atoms];
}

/** What the caller put right: the whole, or its last words. */
function mend(old: readonly Atom[], fresh: readonly Atom[]): Atom[] {
  const units = (atoms: readonly Atom[]) =>
    atoms.filter((atom) => atom.kind === 'word' || atom.kind === 'digits').length;
  const signed = fresh.some((atom) => atom.kind === 'dot' || atom.kind === 'sign');
  const parts = old.some((atom) => atom.kind === 'dot' || atom.kind === 'sign');
  const spelled = fresh.every((atom) => atom.kind === 'letter');
  if (signed || spelled || units(fresh) >= units(old)) return [...fresh];
  if (!parts && old[0]?.text === fresh[0]?.text) return [...fresh];
  let cut = old.length;
  for (let left = units(fresh); left > 0 && cut > 0; cut -= 1) {
    const kind = old[cut - 1]?.kind;
    if (kind === 'word' || kind === 'digits') left -= 1;
  }
  return [...old.slice(0, cut), ...fresh];
}

/** The atoms of the local part, from everything said before the « at ». */
function localAtoms(before: readonly Atom[]): Atom[] {
  const restart = before.findLastIndex((atom) => atom.kind === 'restart');
  const said = before.slice(restart + 1);
  const marker = said.findLastIndex((atom) => atom.kind === 'correct');
  const fresh = said.slice(marker + 1);
  const at = fresh.findLastIndex((atom) => atom.kind === 'at');
  const content = fresh.slice(at + 1).filter(isContent);
  const old = marker < 0 ? [] : said.slice(0, marker);
  if (content.length === 0) {
    const earlier = old.length > 0 ? old : fresh.slice(0, Math.max(0, at));
    const cut = earlier.findIndex((atom) => atom.kind === 'at');
    return earlier.length === 0 ? [] : localAtoms(cut > 0 ? earlier.slice(0, cut) : earlier);
  }
  const now = withoutLeadIn(content);
  const before2 = old.findIndex((atom) => atom.kind === 'at');
  const was = old.length === 0 ? [] : localAtoms(before2 > 0 ? old.slice(0, before2) : old);
  const led = now.length < content.length && content.length - now.length > 2;
  return was.length === 0 || led ? now : mend(was, now);
}

/** The local part of an address, from everything said before the « at »; empty if nothing can be one. */
export function local(before: readonly Atom[]): string {
  return text(fromAlphabet(mergeSpellings(localAtoms(before))));
}

/** A word of `address` that is spelled out after it (« … at gmail dot com, k l e i n »), put right. */
export function respelled(address: string, after: readonly Atom[]): string {
  const from = after.findIndex((atom) => atom.kind === 'letter');
  let end = from;
  while (from >= 0 && after[end]?.kind === 'letter') end += 1;
  const run = text(after.slice(Math.max(0, from), Math.max(0, end)));
  if (run.length < 3) return address;
  const parts = address.split(/([._+-]|\d+)/u);
  const index = parts.findIndex((part) => part.length >= 3 && isSpellingOf(run, part));
  return index < 0 || address.includes(run)
    ? address
    : parts.map((part, at) => (at === index ? run : part)).join('');
}
