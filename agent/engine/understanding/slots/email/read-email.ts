/** Email addresses as people say, spell and type them. */
import type { SlotContext, SlotReading } from '../slot.ts';
import { EMAIL, PROVIDER_ALIASES, PROVIDERS } from '../words/email.ts';
import { WORDS } from '../words/index.ts';
import { type Atom, atoms } from './atoms.ts';
import { type Domain, domainAt, mendedEnding } from './domain.ts';
import { isUntold } from './from-name.ts';
import { local, respelled } from './local.ts';
import { withoutPreamble } from './without-preamble.ts';

const ADDRESS = /^[a-z0-9_][a-z0-9._+-]*@(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z]{2,}$/u;

/** « Tyler something at gmail »: the caller does not know it. */
const VAGUE =
  /\bsomething (?:at|dot|like)\b|\bor something\b|quelque chose (?:arobas|point|comme)|je (?:m'en |me )?(?:souviens|rappelle) (?:pas|plus)|\b(?:don't|can't) remember\b/iu;

/** « Bob Chen with a dot in between ». */
const BETWEEN =
  /(\S+) (\S+?),? (?:with|avec) (?:an? |un )(dot|underscore|dash|hyphen|point|tiret(?: bas)?|soulign[ée]) (?:in )?(?:between|entre)(?: them| the two| both| les deux)?/iu;

const isNamed = (atom: Atom) => {
  const known = PROVIDER_ALIASES[atom.text] ?? atom.text;
  return atom.kind === 'word' && known !== 'me' && Object.hasOwn(PROVIDERS, known);
};

/** « Not bob at gmail dot com »: an address that is not meant. */
function isDenied(said: readonly Atom[], at: number): boolean {
  const words = said.slice(Math.max(0, at - 4), at);
  const from = words.findLastIndex((atom) => atom.text === 'not' || atom.text === 'pas');
  return from >= 0 && !words.slice(from + 1).some((atom) => atom.pause || EMAIL.leadIn.includes(atom.text));
}

const isAside = (atom: Atom) =>
  atom.kind === 'word' && (EMAIL.leadIn.includes(atom.text) || EMAIL.opening.includes(atom.text));

interface Found {
  address: string;
  doubt: number;
}

/** Where the domain starts: after an « at », or where a provider is named without one. */
function anchors(said: readonly Atom[]): { at: number; domain: Domain; supplied: boolean }[] {
  const found: { at: number; domain: Domain; supplied: boolean }[] = [];
  for (const [index, atom] of said.entries()) {
    if (atom.kind === 'at') {
      const domain = domainAt(said, index + 1);
      if (domain !== null) found.push({ at: index, domain, supplied: false });
    } else if (isNamed(atom) && said[index - 1]?.kind !== 'at' && said[index + 1]?.kind === 'dot') {
      const domain = domainAt(said, index);
      const inside = found.some((each) => each.domain.end > index);
      if (domain !== null && domain.doubt === 0 && !inside)
        found.push({ at: index - 1, domain, supplied: true });
    }
  }
  return found;
}

/** « … at gmail dot com, no, annabelle underscore l »: the local part, put right after the whole. */
function correctedLocal(after: readonly Atom[]): string | null {
  const marker = after.findIndex((atom) => atom.kind === 'correct');
  const fresh = after.slice(marker + 1);
  const signed = fresh.some((atom) => atom.kind === 'dot' || atom.kind === 'sign');
  const plain = fresh.every((atom) => ['word', 'letter', 'digits', 'dot', 'sign'].includes(atom.kind));
  return marker === 0 && signed && plain && domainAt(fresh, 0) === null ? local(fresh) : null;
}

function find(said: readonly Atom[]): Found | null {
  const all = anchors(said).filter((each) => !isDenied(said, each.at));
  const chosen = all.findLast((each) => !each.supplied) ?? all.at(-1);
  if (chosen === undefined) return null;
  const start = chosen.supplied ? chosen.at + 1 : chosen.at;
  const last = all.at(-1);
  // « … at gmail dot com, sorry, hotmail dot com »: only the domain is put right.
  const put =
    last !== undefined && last !== chosen && last.at > chosen.at && said[last.at]?.kind === 'correct';
  const domain = mendedEnding(said, put ? last.domain : chosen.domain);
  const earlier = anchors(said.slice(0, start)).findLast((each) => !each.supplied);
  const between = earlier === undefined ? [] : said.slice(earlier.domain.end, start);
  const anew = between.some((atom) => atom.kind === 'letter' || atom.kind === 'word');
  const corrected = correctedLocal(said.slice(domain.end));
  const name = corrected ?? respelled(local(anew ? between : said.slice(0, start)), said.slice(domain.end));
  // « It's a Gmail address »: a provider, and nothing of one's own.
  const own = said.slice(0, start).filter((atom) => atom.kind !== 'at' && !isAside(atom));
  const missing = domain.doubt > 0 && own.length === 0;
  return name === '' || missing
    ? null
    : { address: `${name}@${domain.text}`, doubt: domain.doubt + (chosen.supplied ? 1 : 0) };
}

/** Letters and signs so far, of an address that has begun. */
function begun(said: readonly Atom[]): string | null {
  const at = said.findIndex((atom) => atom.kind === 'at');
  const letters = said.filter((atom) => atom.kind === 'letter').length;
  const signs = said.filter((atom) => atom.kind === 'dot' || atom.kind === 'sign').length;
  const ends = at > 0 && (at >= said.length - 2 || said[at]?.raw !== 'at');
  if (!ends && letters < 3 && !(signs > 0 && said.length <= 8)) return null;
  const name = local(at < 0 ? said : said.slice(0, at));
  const rest =
    at < 0
      ? ''
      : `@${said
          .slice(at + 1)
          .map((atom) => atom.text)
          .join('')}`;
  return name === '' ? null : name + rest;
}

/** The email address of a sentence, in lower case; or, with `partial`, what the caller has said of it so far. */
export function readEmail(text: string, context: SlotContext): SlotReading | null {
  const said = atoms(withoutPreamble(text).replace(BETWEEN, '$1 $3 $2'), WORDS[context.language]);
  const found = find(said);
  if (VAGUE.test(text) || (found !== null && isUntold(found.address))) return null;
  if (found !== null && ADDRESS.test(found.address) && !found.address.includes('..')) {
    if (!context.expected && found.doubt > 0) return null;
    return { value: found.address, confidence: found.doubt === 0 ? 0.95 : 0.75 };
  }
  const partial = context.expected ? begun(said) : null;
  return partial === null ? null : { value: partial, confidence: 0.6, partial: true };
}
