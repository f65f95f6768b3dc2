/** Every word of the panel. A language is one file that exports a `Locale`; English is the one to copy. */
import type { WidgetFailure } from '../session/call-failure.ts';
import type { NoteCode } from '../session/entries.ts';
import type { EndReason, Phase } from '../session/session-state.ts';

type ActionState = 'started' | 'done' | 'refused' | 'failed' | 'unknown';

export interface Locale {
  /** The panel's title until the server has said the business's name. */
  readonly title: string;
  readonly welcome: string;
  readonly talk: string;
  readonly write: string;
  readonly minimise: string;
  readonly close: string;
  readonly hangUp: string;
  readonly mute: string;
  readonly muted: string;
  readonly microphone: string;
  readonly defaultMicrophone: string;
  readonly testMicrophone: string;
  readonly testing: string;
  readonly askingMicrophone: string;
  readonly turnOnMicrophone: string;
  readonly elapsed: string;
  readonly log: string;
  readonly you: string;
  readonly receptionist: string;
  readonly interrupted: string;
  readonly sources: string;
  /** Beside a typed text that the receptionist never got. */
  readonly notDelivered: string;
  readonly field: string;
  readonly placeholder: string;
  readonly send: string;
  readonly left: (characters: number) => string;
  readonly tooLong: (most: number) => string;
  readonly hear: string;
  readonly slow: string;
  readonly withPerson: string;
  /** Instead of « listening », where the visitor can only write. */
  readonly reading: string;
  readonly phases: Readonly<Record<Exclude<Phase, 'idle' | 'consent' | 'ended' | 'failed'>, string>>;
  readonly notes: Readonly<Record<NoteCode, string>>;
  /** `to` is a masked number or the name of a destination. */
  readonly sms: (state: ActionState, to: string) => string;
  readonly transfer: (state: ActionState, to: string) => string;
  /** Why an action was refused, by the code of its reason; only what a visitor can use. */
  readonly reasons: Readonly<Record<string, string>>;
  /** On the card of an action that was under way when the call ended. */
  readonly leftOff: string;
  readonly message: string;
  readonly consent: string;
  readonly consentTitle: string;
  /** What becomes of what is said; stands below whatever is to be agreed to. */
  readonly recorded: string;
  readonly accept: string;
  readonly decline: string;
  readonly ended: Readonly<Record<EndReason, string>>;
  readonly notStartedTitle: string;
  readonly failedTitle: string;
  readonly failures: Readonly<Record<WidgetFailure, string>>;
  /** A code that this version does not know, without words of its own. */
  readonly unknownFailure: string;
  readonly again: string;
  readonly tryAgain: string;
  /** After a limit: when to come back, in milliseconds. */
  readonly comeBack: (wait: number) => string;
  readonly rate: string;
  readonly good: string;
  readonly bad: string;
  readonly thanks: string;
  readonly notRated: string;
  readonly copyTranscript: string;
  readonly copy: string;
  readonly copied: string;
  readonly downloadTranscript: string;
  readonly download: string;
  readonly transcript: string;
}
