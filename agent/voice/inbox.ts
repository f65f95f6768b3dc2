/**
 * What the visitor types: each text is taken once, however often it comes. The page sends a text again until it is
 * acknowledged, for one of the two may have been lost; an agent that took the call over knows what was taken before.
 */
import { LONGEST_TYPED } from '../contract.ts';
import type { Event } from '../engine/events.ts';

/** A longer id is not the page's. */
const LONGEST_ID = 64;

export interface InboxOptions {
  /** The call's journal so far. */
  journal: readonly Event[];
  /** Takes a text as a turn, and resolves with the turn's number; null: the call is over. */
  take(text: string, typed: string | undefined): Promise<number | null>;
  /** Says once more that a text was taken. */
  acknowledge(typed: string, turn: number, text: string): void;
}

export interface Inbox {
  /** A text came, with the page's id for it where it has one. */
  receive(text: string, id: string | undefined): Promise<void>;
}

export function createInbox({ journal, take, acknowledge }: InboxOptions): Inbox {
  /** Null: it is being taken, and will be acknowledged then. */
  const taken = new Map<string, { turn: number; text: string } | null>();
  for (const event of journal) {
    if (event.type === 'said' && event.typed !== undefined) taken.set(event.typed, event);
  }
  return {
    async receive(all, id) {
      const text = [...all].slice(0, LONGEST_TYPED).join('').trim();
      if (text === '') return;
      const typed = id !== undefined && id.length <= LONGEST_ID ? id : undefined;
      if (typed === undefined) return void (await take(text, typed));
      const before = taken.get(typed);
      if (before) acknowledge(typed, before.turn, before.text);
      if (before !== undefined) return;
      taken.set(typed, null);
      const turn = await take(text, typed);
      if (turn !== null) taken.set(typed, { turn, text });
    },
  };
}
