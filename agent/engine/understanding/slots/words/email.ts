/** Words about email addresses. Callers mix languages here, so every language's words are always looked for. */
import { emailEnglish } from './email.en.ts';
import { emailFrench } from './email.fr.ts';

export interface EmailWords {
  at: readonly string[];
  /** Are « at » only right before a mail provider: what a recogniser hears for it. */
  atBeforeProvider: readonly string[];
  dot: readonly string[];
  hyphen: readonly string[];
  underscore: readonly string[];
  plus: readonly string[];
  /** Said about the writing, and no part of it. */
  silent: readonly string[];
  /** « No hyphen »: of a hyphen that was heard in a name. They are silent too. */
  noHyphen: readonly string[];
  capital: readonly string[];
  /** « B as in bravo ». */
  asIn: readonly string[];
  /** What comes before the address. */
  leadIn: readonly string[];
  /** Dropped at its start; of some (« hello », « the ») only before a pause. */
  opening: readonly string[];
  openingBeforePause: readonly string[];
  /** Letters that have names of several words, or that double. */
  letters: Readonly<Record<string, string>>;
  /** What a recogniser writes for a top-level domain. */
  endings: Readonly<Record<string, string>>;
  alphabet: readonly string[];
}

const languages = [emailEnglish, emailFrench];
const all = (of: (words: EmailWords) => readonly string[]) => languages.flatMap((words) => [...of(words)]);

export const EMAIL: EmailWords = {
  at: all((words) => words.at),
  atBeforeProvider: all((words) => words.atBeforeProvider),
  dot: all((words) => words.dot),
  hyphen: all((words) => words.hyphen),
  underscore: all((words) => words.underscore),
  plus: all((words) => words.plus),
  silent: all((words) => [...words.silent, ...words.noHyphen]),
  noHyphen: all((words) => words.noHyphen),
  capital: all((words) => words.capital),
  asIn: all((words) => words.asIn),
  leadIn: all((words) => words.leadIn),
  opening: all((words) => words.opening),
  openingBeforePause: all((words) => words.openingBeforePause),
  alphabet: all((words) => words.alphabet),
  letters: Object.assign({}, ...languages.map((words) => words.letters)) as Record<string, string>,
  endings: Object.assign({}, ...languages.map((words) => words.endings)) as Record<string, string>,
};

/** Mail providers that callers name without their ending, and the ending. */
export const PROVIDERS: Readonly<Record<string, string>> = {
  gmail: 'com',
  hotmail: 'com',
  outlook: 'com',
  yahoo: 'com',
  icloud: 'com',
  videotron: 'ca',
  sympatico: 'ca',
  bell: 'net',
  live: 'com',
  protonmail: 'com',
  proton: 'me',
  orange: 'fr',
  free: 'fr',
  wanadoo: 'fr',
  laposte: 'net',
  sfr: 'fr',
  aol: 'com',
  msn: 'com',
  telus: 'net',
  rogers: 'com',
  shaw: 'ca',
  cogeco: 'ca',
  bluewin: 'ch',
  skynet: 'be',
  gmx: 'com',
  googlemail: 'com',
  me: 'com',
  mac: 'com',
  eastlink: 'ca',
  sasktel: 'net',
  fastmail: 'com',
  verizon: 'net',
  comcast: 'net',
};

/** What a recogniser writes for a provider. */
export const PROVIDER_ALIASES: Readonly<Record<string, string>> = {
  geemail: 'gmail',
  jmail: 'gmail',
  jemail: 'gmail',
  jimail: 'gmail',
  gmale: 'gmail',
  gimail: 'gmail',
  gmaille: 'gmail',
  hotmale: 'hotmail',
  hotmel: 'hotmail',
  otmail: 'hotmail',
  eyecloud: 'icloud',
  aicloud: 'icloud',
  videotronc: 'videotron',
  videotrons: 'videotron',
  outlooks: 'outlook',
  yahou: 'yahoo',
  yaou: 'yahoo',
  sympathico: 'sympatico',
  sympatiko: 'sympatico',
  wannadoo: 'wanadoo',
};

/** Top-level domains that end an address when they are said. */
export const ENDINGS: ReadonlySet<string> = new Set(
  `com ca fr org net be ch edu gov io co uk qc on us eu info biz me dev app quebec ai tv de it es lu gouv shop store online
  site tech law health clinic care pro design photo agency studio email mail cloud xyz paris montreal name mobi ac nz au ie in
  mx br jp cn pt nl se no dk fi at pl ma dz tn sn ci lb ht re gp mq nc pf bc ab`.split(/\s+/u),
);
