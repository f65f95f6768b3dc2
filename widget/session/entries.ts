/**
 * The conversation as the panel shows it: what each side said, in order, and what the agent did. Captions come word
 * by word and are provisional; a notice (`spoken`, `heard`) then settles what was really said. Pure.
 */
import type { Notice } from '../../agent/contract.ts';

type Spoken = Extract<Notice, { type: 'spoken' }>;
type Heard = Extract<Notice, { type: 'heard' }>;
type Action = Extract<Notice, { type: 'action' }>;
export type Source = Spoken['sources'][number];
export type Side = 'agent' | 'visitor';
export type NoteCode =
  | 'no-ears'
  | 'microphone-refused'
  | 'microphone-missing'
  | 'microphone-lost'
  | 'last-minute';

export interface Speech {
  readonly kind: 'speech';
  readonly id: string;
  readonly side: Side;
  readonly text: string;
  readonly via: 'voice' | 'text';
  /** No more words will be added. */
  readonly final: boolean;
  /** A notice has said what this really came to; captions change it no more. */
  readonly settled: boolean;
  readonly interrupted: boolean;
  readonly sources: readonly Source[];
}

export type Entry =
  | Speech
  | { readonly kind: 'note'; readonly id: string; readonly code: NoteCode }
  | { readonly kind: 'message'; readonly id: string }
  | ({ readonly kind: 'action' } & Omit<Action, 'type'>);

type Entries = readonly Entry[];

const isOpen =
  (side: Side) =>
  (entry: Entry): entry is Speech =>
    entry.kind === 'speech' && entry.side === side && !entry.settled;

const plain = (text: string) =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

const replace = (entries: Entries, from: Entry, to: Entry): Entries =>
  entries.map((entry) => (entry === from ? to : entry));

/** A caption: the whole text of its segment so far. */
export function caption(
  entries: Entries,
  part: { side: Side; segment: string; text: string; final: boolean },
): Entries {
  const text = part.text.trim();
  const known = entries.find((entry) => entry.id === part.segment);
  if (known?.kind === 'speech') {
    return known.settled ? entries : replace(entries, known, { ...known, text, final: part.final });
  }
  // a notice may overtake the captions of the same utterance, and may have swallowed this segment
  const told = entries.findLast((entry) => entry.kind === 'speech' && entry.side === part.side);
  if (!text || (told?.kind === 'speech' && told.settled && told.via === 'voice' && overtaken(told, text))) {
    return entries;
  }
  return [
    ...entries,
    {
      kind: 'speech',
      id: part.segment,
      side: part.side,
      text,
      via: 'voice',
      final: part.final,
      settled: false,
      interrupted: false,
      sources: [],
    },
  ];
}

const overtaken = (told: Speech, text: string) =>
  told.id.startsWith('notice:') && plain(told.text).startsWith(plain(text));

/** What an utterance of the agent came to: it takes the place of the captions that it was made of. */
export function spoken(entries: Entries, notice: Spoken): Entries {
  const open = entries.filter(isOpen('agent'));
  const said = plain(notice.text);
  const settled: Speech = {
    kind: 'speech',
    id: open[0]?.id ?? `notice:${notice.id}`,
    side: 'agent',
    text: notice.text.trim(),
    via: 'voice',
    final: true,
    settled: true,
    interrupted: notice.interrupted,
    sources: notice.sources,
  };
  if (!open[0]) return settled.text ? [...entries, settled] : entries;
  const swallowed = new Set<Entry>(open.slice(1).filter((entry) => said.includes(plain(entry.text))));
  return entries
    .filter((entry) => !swallowed.has(entry) && !(entry === open[0] && !settled.text))
    .map((entry) => (entry === open[0] ? settled : entry));
}

/** The visitor's words as the agent took them: one entry, however many captions there were. */
export function heard(entries: Entries, notice: Heard): Entries {
  const open = entries.filter(isOpen('visitor')).filter((entry) => entry.via === notice.via);
  const first = open[0];
  if (notice.via === 'text') {
    const taken = open.find(({ id }) => id === notice.typed);
    return taken ? replace(entries, taken, { ...taken, settled: true }) : entries;
  }
  const settled: Speech = {
    kind: 'speech',
    id: first?.id ?? `notice:heard-${notice.turn}`,
    side: 'visitor',
    text: notice.text.trim(),
    via: 'voice',
    final: true,
    settled: true,
    interrupted: false,
    sources: [],
  };
  if (!first) return [...entries, settled];
  const rest = new Set<Entry>(open.slice(1));
  return replace(entries, first, settled).filter((entry) => !rest.has(entry));
}

/** What the visitor typed, shown at once. */
export function typed(entries: Entries, line: { id: string; text: string }): Entries {
  return [
    ...entries,
    {
      kind: 'speech',
      id: line.id,
      side: 'visitor',
      text: line.text,
      via: 'text',
      final: true,
      settled: false,
      interrupted: false,
      sources: [],
    },
  ];
}

/** Something that the page itself has to say. Said once. */
export function note(entries: Entries, code: NoteCode): Entries {
  const id = `note:${code}`;
  return entries.some((entry) => entry.id === id) ? entries : [...entries, { kind: 'note', id, code }];
}

/** An action's card, made once and then kept up to date. */
export function acted(entries: Entries, notice: Action): Entries {
  const { type: _, ...action } = notice;
  const card: Entry = { kind: 'action', ...action };
  const known = entries.find((entry) => entry.kind === 'action' && entry.id === card.id);
  return known ? replace(entries, known, card) : [...entries, card];
}
