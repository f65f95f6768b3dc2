/**
 * What the compiler knows of one language. Every pattern is tried on folded text (`fold`), so none holds a
 * capital, an accent or a curly quote. Patterns are bounded: none may look further than a few dozen characters.
 */
import type { Mood } from '../script.ts';

/** The pieces of information that the compiler knows by name. Their types are in `slot-kinds.ts`. */
export type KnownSlot =
  | 'email'
  | 'phone'
  | 'name'
  | 'company'
  | 'role'
  | 'preferred-time'
  | 'date'
  | 'address'
  | 'budget'
  | 'timeline'
  | 'message'
  | 'reason'
  | 'source'
  | 'headcount';

/** What a blank may stand for in the business's own facts. */
export type KnownFact =
  | 'company'
  | 'hours'
  | 'address'
  | 'landmark'
  | 'parking'
  | 'access'
  | 'website'
  | 'business-phone'
  | 'business-email'
  | 'response-time'
  | 'agent'
  | 'services';

export interface Lexicon {
  /** Frequent small words: they tell the language. */
  common: ReadonlySet<string>;
  /** Words that end in a full stop without ending a sentence. */
  abbreviations: ReadonlySet<string>;
  /** Words that address the caller, or speak for the business: the mark of a spoken line. */
  spoken: RegExp;
  /** Words that address the caller. */
  secondPerson: RegExp;
  /** Words for the caller in the third person: the mark of an instruction to the agent. */
  thirdPerson: RegExp;
  /** A sentence about callers: « the caller may be upset ». */
  aboutCaller: RegExp;
  /** The beginning of an instruction to the agent. */
  imperative: RegExp;
  /** Words to the agent about itself: « you must always … », « your role is … ». */
  agentSelf: RegExp;
  /** A question without its question mark. */
  looseQuestion: RegExp;
  /** The infinitive or imperative that opens a title. */
  titleVerb: RegExp;
  /** « When a caller asks for …: » */
  leadIn: RegExp;
  /** What opens verbatim words: « Say », « Reply with the following script ». */
  sayLead: RegExp;
  /** « Ask » before the words of the question. */
  askLead: RegExp;
  /** « Tell them that … »; what follows is the clause. */
  tellThat: RegExp;
  /** « Ask whether … », « ask if … »; what follows is the clause. */
  askWhether: RegExp;
  /** « Ask how … »: an open question told in the third person. */
  askWhat: RegExp;
  /** « Collect », « ask for », « get »; what follows is the list of things. */
  collect: RegExp;
  /** « Need: », before things to collect in a telegraphic note. */
  jottedLead: RegExp;
  /** A lead whose list is to be collected: « may I have: ». */
  collectLead: RegExp;
  /** Between two things to collect. */
  listSeparator: RegExp;
  /** « Details », « information »: nothing in particular to collect. */
  generic: RegExp;
  /** Small words before a thing to collect. */
  itemHead: RegExp;
  /** The third person that an instruction uses, and the second that the caller hears. */
  toCaller: readonly (readonly [RegExp, string])[];
  /** The third person of a clause to be told, and the second that the caller hears: « that we will call them ». */
  toldToCaller: readonly (readonly [RegExp, string])[];
  /** A possessive or an article before a thing to collect. */
  possessive: RegExp;
  /** A clause after the things to collect: « in case we get disconnected ». */
  itemTail: RegExp;
  /** « New or returning »: a question of which, not of whether. */
  alternatives: RegExp;
  /** An instruction that may follow a condition without any comma. */
  bareInstruction: RegExp;
  /** The word between a condition and what depends on it. */
  thenWord: RegExp;
  /** How the agent behaves, not what it does: « acknowledge their frustration », « listen ». */
  manner: RegExp;
  /** Stage directions inside brackets. */
  direction: RegExp;
  /** « Log the reason … » */
  note: RegExp;
  /** « Note that … »: written down, not asked. */
  noteThat: RegExp;
  /** What is the agent's own: its calm, its voice, its tone. */
  agentsOwn: RegExp;
  /** An instruction to transfer. */
  transfer: RegExp;
  /** An instruction to send a text, a link or a form. */
  sms: RegExp;
  /** An instruction to take a message. */
  takeMessage: RegExp;
  /** An instruction to offer to take a message. */
  offerMessage: RegExp;
  /** « While taking a message » as a condition. */
  whenTakingMessage: RegExp;
  /** An instruction to obtain the permission to send a text. */
  askConsent: RegExp;
  /** A permission for something else than a text. */
  otherConsent: RegExp;
  /** An instruction to offer a text. */
  offerText: RegExp;
  /** « If nobody answers »: after a transfer, it is what the next steps are for. */
  noAnswer: RegExp;
  /** The agent, or the caller, as the speaker of a line of dialogue. */
  agentSpeaks: RegExp;
  callerSpeaks: RegExp;
  /** A request to the caller without a question mark: « tell me about … ». */
  requestImperative: RegExp;
  /** A spoken offer to take a message. */
  messageOffer: RegExp;
  /** The word that opens a clause: « tell them that ». */
  subordinates: RegExp;
  /** A clause whose subject is the business. */
  ourSubject: RegExp;
  /** A verb that makes a clause a sentence. */
  finiteVerb: RegExp;
  /** Questions that a yes or a no answers. */
  yesNo: RegExp;
  /** A request for information in the form of a yes-or-no question: « may I have … ». */
  request: RegExp;
  /** A question word, at the start of a clause. */
  questionWord: RegExp;
  /** « Anything else? » */
  more: RegExp;
  /** An explicit demand for the permission to send a text. */
  consent: RegExp;
  /** An offer to send a text. */
  textOffer: RegExp;
  /** « Just say yes »: belongs to the question before it. */
  sayYes: RegExp;
  /** A spoken line that asserts that the text is being or was sent. */
  sending: RegExp;
  /** Such a line in the present: the place of the sending itself. */
  sendingNow: RegExp;
  /** A spoken line that only makes sense for someone who got the text. */
  aboutText: RegExp;
  /** Words of parting: they are for everyone, whatever was sent. */
  closing: RegExp;
  /** The wording of a text message: « Reply STOP … ». */
  textBody: RegExp;
  /** The beginning of a condition. */
  condition: RegExp;
  /** A condition-like beginning that is spoken to the caller: « If you have trouble … ». */
  spokenCondition: RegExp;
  /** The beginning of a condition with « you » in it. */
  toYou: RegExp;
  otherwise: RegExp;
  yes: RegExp;
  no: RegExp;
  unsure: RegExp;
  moods: readonly (readonly [Mood, RegExp])[];
  /** Relevance said anywhere in a bracket: « hours if relevant ». */
  relevance: RegExp;
  /** « e.g. » inside a bracket. */
  example: RegExp;
  /** The bare word for a company: the caller's own, once it was asked for. */
  anyCompany: RegExp;
  /** A pause, in brackets in the middle of a sentence. */
  pause: RegExp;
  /** A negation in a condition. */
  negation: RegExp;
  /** A word in quotation marks that the caller says. */
  callersWord: RegExp;
  /** The verb before words in quotation marks. */
  sayVerb: RegExp;
  /** What an infinitive follows: no instruction of its own begins there. */
  governs: RegExp;
  /** What joins two instructions. */
  joins: RegExp;
  /** The filler that opens a blank: « enter », « insert ». */
  blankFiller: RegExp;
  slots: Readonly<Record<KnownSlot, { label: string; pattern: RegExp }>>;
  facts: Readonly<Record<KnownFact, RegExp>>;
  /** Blanks that nobody fills, and neutral words in their place. */
  neutral: readonly (readonly [RegExp, string])[];
  /** The caller's own information in a blank: « provided », « your ». */
  callersOwn: RegExp;
}
