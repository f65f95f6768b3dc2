import type { Language } from '../../business/language.ts';
import { summaryEn } from './summary.en.ts';
import { summaryFr } from './summary.fr.ts';

/** The words of a call's summary, in a language. A language is one file of this shape. */
export interface SummaryWords {
  /** « Ann Lee (514 555-0199) called about “Book an appointment” and “Take a message”. » */
  called(who: { name: string; number: string }, about: string[]): string;
  /** The task that takes a message where no task of the owner's does. */
  aMessage: string;
  yes: string;
  no: string;
  /** What was given, as « label: value » and questions with their answers. */
  gave(pairs: string[]): string;
  pair(label: string, value: string): string;
  /** Between things of one sentence. */
  between: string;
  asked(questions: string[]): string;
  noted(notes: string[]): string;
  text: Record<'done' | 'refused' | 'failed' | 'unknown', (id: string) => string>;
  transferred(to: string): string;
  nobodyAnswered(at: string): string;
  messageLeft: string;
  textUnwanted: string;
  hungUp: string;
  fellSilent: string;
  abusive: string;
  urgent: string;
  frustrated: string;
}

const words: Record<Language, SummaryWords> = { en: summaryEn, fr: summaryFr };

export function summaryWords(language: Language): SummaryWords {
  return words[language];
}
