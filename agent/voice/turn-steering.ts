/** How long a silence ends the caller's turn: from what was asked, and from what was already heard of the answer. */
import { readAnswer } from '../engine/understanding/answer.ts';
import { normalise } from '../engine/understanding/normalise.ts';
import { readSlot, type SlotContext } from '../engine/understanding/slots/index.ts';
import type { Expectation } from '../engine/understanding/understanding.ts';
import { type Patience, patienceFor } from './endpointing.ts';

export interface TurnSteering {
  readonly expecting: Expectation;
  /** What was heard of the caller's turn so far. */
  readonly heard: string;
  /** The agent asked for something new. */
  expect(expecting: Expectation): void;
  /** A stretch of the caller's turn was heard. */
  piece(text: string): void;
  /** The caller's turn is over. */
  turnOver(): void;
}

/** The caller's number or address is whole: their turn ends at once. */
const WHOLE: Patience = { least: 0, most: 300 };
/** The answer seems whole, and some add to it. */
const LIKELY_WHOLE: Patience = { least: 200, most: 700 };
/** They say something else than was asked. */
const OTHER: Patience = { least: 500, most: 1_400 };

/** `apply` is given each new patience; `context` is what reading a slot needs to know. */
export function createTurnSteering(
  apply: (patience: Patience) => void,
  context: () => Omit<SlotContext, 'expected'>,
): TurnSteering {
  let expecting: Expectation = { kind: 'open' };
  let heard = '';
  return {
    get expecting() {
      return expecting;
    },
    get heard() {
      return heard;
    },
    expect(next) {
      expecting = next;
      heard = '';
      apply(patienceFor(next));
    },
    piece(text) {
      heard = `${heard} ${text}`.trim();
      const patience = patienceForPieces(expecting, heard, { ...context(), expected: true });
      if (patience !== null) apply(patience);
    },
    turnOver() {
      heard = '';
      apply(patienceFor(expecting));
    },
  };
}

/** The patience once `heard` was heard, or null where hearing changes nothing. */
export function patienceForPieces(
  expecting: Expectation,
  heard: string,
  context: SlotContext,
): Patience | null {
  if (heard === '' || !('slot' in expecting)) return null;
  const { type } = expecting.slot;
  // A bare yes to a number that was read back; a « no » is often followed by the right one.
  if (expecting.kind === 'confirm' && heard.split(/\s+/).length <= 3) {
    const answer = readAnswer(normalise(heard));
    if (answer?.answer === 'yes' && answer.confidence > 0.8) return WHOLE;
  }
  if (type === 'name' && expecting.kind === 'slot')
    return (readSlot('name', heard, context)?.value ?? '').includes(' ') ? LIKELY_WHOLE : null;
  if (type !== 'phone' && type !== 'email') return null;
  const reading = readSlot(type, heard, context);
  if (reading === null) return expecting.kind === 'slot' ? OTHER : null;
  return reading.partial === true ? patienceFor({ kind: 'slot', slot: expecting.slot }) : WHOLE;
}
