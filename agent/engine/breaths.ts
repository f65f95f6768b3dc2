/** Numbers and addresses that callers give in more than one breath: « six one three… five five five… ». */
import { type Draft, listen, saySet, words } from './draft.ts';
import { expectationOf } from './expect.ts';
import { readValue } from './read-value.ts';
import type { Understanding } from './understanding/understanding.ts';

/** Breaths after which the caller is asked again in other words. */
const MOST_BREATHS = 4;

/** The type of the slot asked for, where it is one that people give piece by piece. */
function pieceByPiece(draft: Draft): 'phone' | 'email' | null {
  const expecting = expectationOf(draft.program, draft.state);
  if (expecting.kind !== 'slot') return null;
  const { type } = expecting.slot;
  return type === 'phone' || type === 'email' ? type : null;
}

/** The caller's sentence, behind what they had begun before where it goes on with that. */
export function joined(draft: Draft, text: string): string {
  const { state } = draft;
  const type = pieceByPiece(draft);
  if (state.begun === null || type === null) return text;
  const whole = `${state.begun.words} ${text}`;
  const alone = readValue(draft, type, text);
  const together = readValue(draft, type, whole);
  const goesOn = together !== null && (alone === null ? together.partial !== true : alone.partial === true);
  return goesOn ? whole : text;
}

/** Keeps what the caller has begun, and lets them go on. False where they have not begun anything. */
export function begins(draft: Draft, { partial }: Understanding, text: string): boolean {
  const { state } = draft;
  const breaths = (state.begun?.breaths ?? 0) + 1;
  state.begun = null;
  if (partial === null || pieceByPiece(draft) === null || breaths > MOST_BREATHS) return false;
  state.begun = { words: text, breaths };
  saySet(draft, words(draft).goOn);
  listen(draft, state.waiting);
  return true;
}
