import { anyPhraseAt } from '../tokens.ts';
import type { Cut } from './cut.ts';
import { isRun, type Part } from './part.ts';
import { isCommon } from './word-as-name.ts';

type Lead = Exclude<Part['kind'], 'run' | 'letters' | 'hint' | 'stop' | 'comma'>;

/** « For Thomas Anderson »: who it is, but only where nothing stands before it. */
const AHEAD: ReadonlySet<string> = new Set(['for', 'pour']);
/** « The last guy »: labels that mean something else after a word. */
const SHORT_LABELS: ReadonlySet<string> = new Set(['first', 'last']);

/** « Mon prénom », « the family name »: a label that may stand behind its name. */
const OWN: ReadonlySet<string> = new Set(['the', 'my', 'le', 'mon']);

/** Whether the words at hand lead to no name, for what stands before them. */
function isMidway(cut: Cut, length: number): boolean {
  const last = cut.found.at(-1);
  const end = cut.tokens[cut.at + length - 1]?.word ?? '';
  if (length === 1 && AHEAD.has(end)) return last !== undefined;
  const article = length === 2 && cut.tokens[cut.at]?.word === 'the';
  if (!(length === 1 || article) || !SHORT_LABELS.has(end)) return false;
  const things = isCommon(cut.tokens[cut.at + length], cut.names);
  return things || (last?.kind === 'stop' && !cut.pause && last.word !== 'and');
}

/** A label with its name before it: « Zhang the family name », « Kouassi mon prénom ». */
function turned(cut: Cut, lead: Lead, length: number): Lead {
  if ((lead !== 'first' && lead !== 'last') || cut.pause || !isRun(cut.found.at(-1))) return lead;
  const next = cut.tokens[cut.at + length];
  const own = OWN.has(cut.tokens[cut.at]?.word ?? '');
  const ends = next === undefined || (own && next.before === 'pause');
  if (!ends) return lead;
  return lead === 'first' ? 'isFirst' : 'isLast';
}

/** The longest of these phrases that no pause parts: « Fatima le prénom, c'est long » names what stands before it. */
function unbroken({ tokens, at }: Cut, phrases: readonly string[]): number {
  const length = anyPhraseAt(tokens, at, phrases);
  const pause = tokens.slice(at + 1, at + length).findIndex(({ before }) => before === 'pause');
  return pause < 0 ? length : anyPhraseAt(tokens.slice(at, at + pause + 1), 0, phrases);
}

/** What leads to a name at hand, the longest of all; null where nothing does. */
export function leadAt(cut: Cut): { kind: Lead; length: number } | null {
  const { tokens, at, names, words } = cut;
  const tries: readonly (readonly [Lead, readonly string[]])[] = [
    ['first', names.first],
    ['last', names.last],
    ['isFirst', names.isFirst],
    ['isLast', names.isLast],
    ['strong', names.strong],
    ['weak', names.weak],
    ['other', names.other],
    ['closer', names.closers],
    ['restart', words.corrections.restarts],
    ['correct', words.corrections.markers],
  ];
  let best: { kind: Lead; length: number } | null = null;
  for (const [kind, phrases] of tries) {
    const length =
      kind === 'first' || kind === 'last' ? unbroken(cut, phrases) : anyPhraseAt(tokens, at, phrases);
    if (length > (best?.length ?? 0)) best = { kind, length };
  }
  // « My cat's name is Felix »
  const whose = tokens[at]?.word ?? '';
  if (/'s$/u.test(whose) && whose !== "caller's" && tokens[at + 1]?.word === 'name')
    best = { kind: 'other', length: tokens[at + 2]?.word === 'is' ? 3 : 2 };
  if (best === null || isMidway(cut, best.length)) return null;
  return { ...best, kind: turned(cut, best.kind, best.length) };
}
