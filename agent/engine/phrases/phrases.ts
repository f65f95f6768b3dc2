import type { SlotType } from '../../script/script.ts';

/**
 * Everything the agent says that no owner wrote. A language is one file of this shape; adding a language is
 * adding a file. Lines that take an argument are functions of it.
 */
export interface Phrases {
  greeting(company: string): string;
  howCanIHelp: string;
  anythingElse: string;
  whatElse: string;
  goodbye(company: string): string;
  stillThere: string;
  silentGoodbye: string;
  takeYourTime: string;
  cancelled: string;
  calm: string;
  abuseGoodbye: string;
  limitGoodbye: string;
  resumed: string;
  /** Said when the caller was not understood, before the question is asked again. */
  sorry: string;
  /** Asks what the caller needs, after they were not understood. */
  inAFewWords: string;
  /** The caller has begun a number or an address, and may go on. */
  goOn: string;
  /** A question is given up: the caller was not understood twice. */
  withoutIt: string;
  isItAbout(task: string): string;
  /** « Back to … » after a digression. */
  backTo: string;
  /** Stock questions, by what they ask for; `other` takes the slot's label. */
  ask: Record<Exclude<SlotType, 'consent' | 'more' | 'yesno'>, (label: string) => string>;
  askYesNo(label: string): string;
  /** The same questions in other words, after the caller was not understood. */
  askAgain: Partial<Record<SlotType, string>>;
  keyIn: string;
  readBack(value: string): string;
  readBackAgain: string;
  /** After a number or an address was corrected. */
  corrected: string;
  noted: string;
  /** For a text, where no number is known, or the caller wants another. */
  whichNumber: string;
  consent(number: string): string;
  consentAgain(number: string): string;
  noProblem: string;
  noMoreTexts: string;
  textRefused(reason: string | null): string;
  shallITransfer(destination: string): string;
  transferring(destination: string): string;
  /** While a destination rings, now and then. */
  stillRinging: string;
  transferFailed: string;
  /** Announces that a message is recorded, and how it ends. */
  recordMessage: string;
  recordMessageByPhone: string;
  /** To whoever is put through, after the summary: the caller is next. */
  hereTheyAre: string;
  /** After a recording was cut by a worker's death. */
  recordOn: string;
  messageRecorded: string;
  /** To somebody who will not be recorded. */
  notRecording: string;
  nobodyToTransfer: string;
  /** To « are you a robot? ». */
  aMachine: string;
  offerMessage: string;
  dontKnow: string;
  dontKnowInTask: string;
  messageTaken: string;
  /** The caller would rather not answer. */
  allRight: string;
  /** Fills a blank that nobody filled, where a neutral word will do. */
  numberUnknown: string;
}
