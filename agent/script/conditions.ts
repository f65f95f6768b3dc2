/** What a condition of the owner's depends on. */
import { fits, lexicons } from './lexicon/index.ts';
import type { Mood } from './script.ts';

export type Condition =
  | { kind: 'answer'; is: 'yes' | 'no' | 'unclear' }
  | { kind: 'mood'; mood: Mood }
  | { kind: 'message' }
  | { kind: 'otherwise' }
  /** Nobody answered a transfer: the call only goes on where that is so. */
  | { kind: 'no-answer' }
  | { kind: 'choice' };

/** The mood that folded text names, or null. */
export function moodOf(folded: string): Mood | null {
  for (const lexicon of lexicons()) {
    for (const [mood, pattern] of lexicon.moods) if (pattern.test(folded)) return mood;
  }
  return null;
}

/** Reads the head of a condition (« If they say no »), folded. */
export function readCondition(folded: string): Condition {
  const head = folded.replace(/[\s:,.;"→>=-]+$/, '');
  if (fits(head, 'whenTakingMessage')) return { kind: 'message' };
  if (fits(head, 'noAnswer')) return { kind: 'no-answer' };
  const mood = moodOf(head);
  if (mood !== null && mood !== 'relevant') return { kind: 'mood', mood };
  if (fits(head, 'unsure')) return { kind: 'answer', is: 'unclear' };
  if (/^(if not|si non)$/.test(head)) return { kind: 'answer', is: 'no' };
  if (fits(head, 'otherwise')) return { kind: 'otherwise' };
  if (fits(head, 'yes')) return { kind: 'answer', is: 'yes' };
  if (fits(head, 'no')) return { kind: 'answer', is: 'no' };
  return mood === null ? { kind: 'choice' } : { kind: 'mood', mood };
}
