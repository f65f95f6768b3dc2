/**
 * A yes to a text message that is told with other things: an order or a permission to send, beside it what the caller
 * does, why, and what else they want to know. It is read clause by clause, and the last word on the matter counts.
 */
import { outline } from './clear-yes.ts';
import { withoutAsides } from './consent-asides.ts';
import { danger, EVERY_DANGER } from './consent-danger.ts';
import { consentAsidesEn } from './lexicon/en/consent-asides.ts';
import { consentAsidesFr } from './lexicon/fr/consent-asides.ts';
import { anyOf } from './match.ts';

const both = [consentAsidesEn, consentAsidesFr];
const namesText = anyOf(both.map((words) => words.text));
const matter = anyOf(both.map((words) => words.matter));
const begins = anyOf(both.map((words) => `^(?:${words.begins})`));
const subject = anyOf(both.map((words) => words.subject));
const refusesText = anyOf(both.map((words) => words.refusesText));
/** Takes any yes back, whatever comes after it. */
const always = danger('conditions', 'pressure', 'mockery', 'digits', 'broken');
/** Takes back a yes that it follows; what else the caller wants, or says to a child, does not. */
const after = danger(...EVERY_DANGER.filter((name) => name !== 'wishes' && name !== 'household'), 'turns');
const any = danger(...EVERY_DANGER, 'buts', 'turns');
const channels = danger('channels');
const times = danger('times');
/** Directly before a yes, what makes it none. */
const unsaid = new RegExp(`(?:${danger('refusals', 'hedges').source})(?: [a-z]+){0,2}$`);
/** « Why sure », « wait yes ». */
const SHORT = /^(?:[a-z]+ ?){1,2}$/;
/** An order with a yes before it, a permission with one before anything else. */
const FIRMLY = /[YWHRCN|][^SM]*S|^[^SM]*[YWHRCN|][^SM]*M|M S/;
/** A mere yes that is meant: with « please », with a reason, or with another question after it. */
const MEANT = /^W|^[YC ]+W|[HR]|B C|Y P/;
/** A yes, and a word or two that are nobody's business: an oath, « hop ». */
const BARELY = /Y(?: [a-z]+){1,2}$/;
/** The letters of `clear-yes`, and the bar between clauses. */
const ACT = /^[A-Z|]$/;
/** « Pardon? Oh, … ». */
const HUH = /^(?:pardon|what|sorry|quoi|hein|excusez)(?: [a-z]+)? \? /;
const MOST_WORDS = 45;

/** Whether the clauses (`|` between them, `?` after a question), in one spelling, are a firm yes. */
export function isFirmYes(clauses: string): boolean {
  if (clauses.split(' ').length > MOST_WORDS) return false;
  const rest = withoutAsides(clauses.replace(HUH, ''));
  const tokens = outline(rest)
    .replace(/([A-Z])(?=[A-Z])/g, '$1 ')
    .split(' ');
  const order = Math.max(tokens.lastIndexOf('S'), tokens.lastIndexOf('M'));
  const at = order === -1 ? tokens.lastIndexOf('Y') : order;
  if (at === -1 || tokens.at(-1) === '?') return false;
  const [from, to] = around(tokens, at);
  const acts = tokens.slice(from, to).join(' ');
  const first = tokens.slice(0, from).join(' ');
  const last = tokens.slice(to).join(' ');
  if (order === -1) return first === '' && (last === '' ? MEANT.test(acts) : isAskedFor(acts, last));
  if (!/[SYWHR]/.test(tokens.join('')) && !matter.test(rest)) return false;
  // « Go ahead » beside anything else may be said to anybody, about anything.
  if (!acts.includes('S') && (first !== '' || last !== '')) return false;
  if (last !== '' && (after.test(last) || !(acts.endsWith('|') || begins.test(last)))) return false;
  return first === '' || isOutweighed(first, acts, rest);
}

/** « Yes please », and something that takes nothing back. */
function isAskedFor(acts: string, last: string): boolean {
  return acts.includes('Y P') && begins.test(last) && !any.test(last);
}

/** Where the acts around the one at `at` begin, and where they end. */
function around(tokens: readonly string[], at: number): readonly [number, number] {
  let from = at;
  while (ACT.test(tokens[from - 1] ?? '')) from--;
  let to = at + 1;
  while (ACT.test(tokens[to] ?? '')) to++;
  return [from, to];
}

/** Whether what was said first leaves the acts that are the last word standing. */
function isOutweighed(first: string, acts: string, rest: string): boolean {
  const apart = /[|?]$/.test(first) || acts.startsWith('|');
  if (always.test(first) || refusesText.test(first)) return false;
  if (channels.test(first) && !namesText.test(behindLast(rest, channels))) return false;
  if (SHORT.test(first) && after.test(first) && !/^[^YSM]*\|/.test(acts)) return false;
  if (!apart && unsaid.test(first)) return false;
  if (times.test(first) && !subject.test(first)) return false;
  return apart || FIRMLY.test(acts) || (acts.startsWith('S') && BARELY.test(first) && !after.test(first));
}

/** What stands behind the last words of a kind. */
function behindLast(text: string, pattern: RegExp): string {
  const last = [...text.matchAll(new RegExp(pattern.source, 'g'))].at(-1);
  return text.slice(last?.index ?? 0);
}
