/**
 * Consent to a text message: the only place that can open the gate. A consent is written from the caller's own
 * words in this call, for one text and one number; nothing a model says can make one.
 */
import type { Language } from '../business/language.ts';
import type { Action, Consent } from './events.ts';
import { readConsent } from './understanding/consent.ts';

export interface ConsentQuestion {
  text: string;
  to: string;
  /** What the agent asked, as far as the caller heard it; null when the question was cut short. */
  heard: string | null;
  language: Language;
}

/**
 * The consent that `answer` gives, or null. The words are read again here, by the strict rules, whoever
 * understood them before.
 */
export function giveConsent(
  question: ConsentQuestion,
  answer: string,
  turn: number,
  at: number,
): Consent | null {
  if (question.heard === null) return null;
  if (readConsent(answer, question.language, question.to) !== 'yes') return null;
  return {
    text: question.text,
    to: question.to,
    asked: question.heard,
    answered: answer,
    language: question.language,
    turn,
    at,
  };
}

/** The consent on record for this text to this number: the newest one. */
export function consentFor(consents: readonly Consent[], text: string, to: string): Consent | null {
  return consents.findLast((consent) => consent.text === text && consent.to === to) ?? null;
}

/** Whether an action may leave: a text only with its consent on record, to its number, and no opt-out since. */
export function mayLeave(action: Action, consents: readonly Consent[], optedOut: boolean): boolean {
  if (action.type === 'transfer') return true;
  return !optedOut && consentFor(consents, action.text, action.to) !== null;
}
