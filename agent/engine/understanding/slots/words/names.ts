/** Words about names. */
import type { Language } from '../../../../business/language.ts';
import { namesEnglish } from './names.en.ts';
import { namesFrench } from './names.fr.ts';

export interface NameWords {
  /** « My name is »: what follows is a name, asked or not. */
  strong: readonly string[];
  /** « This is », « I'm »: what follows may be one. */
  weak: readonly string[];
  /** Of the two, those by which somebody who was not asked says who they are. */
  introduces: { strong: readonly string[]; weak: readonly string[] };
  /** « My husband's name is », « un certain »: what follows is somebody else's name. */
  other: readonly string[];
  first: readonly string[];
  last: readonly string[];
  /** « … is my first name », « … c'est mon nom de famille »: of the name before it. */
  isFirst: readonly string[];
  isLast: readonly string[];
  /** « Speaking », « à l'appareil »: what stands before it is a name. */
  closers: readonly string[];
  titles: readonly string[];
  /** « Le livreur »: what a thing begins with, and hardly ever a name. */
  articles: ReadonlySet<string>;
  fillers: readonly string[];
  /** What a sentence goes on with after a name. */
  goesOn: readonly string[];
  /** « With », « without »: how a name is written. */
  withWords: readonly string[];
  withoutWords: readonly string[];
  /** « With a hyphen ». */
  withHyphen: readonly string[];
  onlyOne: readonly string[];
  atTheEnd: readonly string[];
  /** What « I'm » goes on with when it is no name (« I'm browsing »), for one word in lower case. */
  notNames: RegExp;
  /** Words that are no names, but for a surname at the end of a whole name. */
  common: ReadonlySet<string>;
  /** Words that are no names. */
  never: ReadonlySet<string>;
}

export const NAMES: Readonly<Record<Language, NameWords>> = { en: namesEnglish, fr: namesFrench };

/** Small words inside names, written small (« van der Berg », « de la Fontaine »). */
export const PARTICLES: ReadonlySet<string> = new Set(
  'de du des la le les van von der den del della di da dos das do ten ter zu al el ben bin ibn st saint sainte'.split(
    ' ',
  ),
);
/** Of these, those written with a capital. */
export const CAPITAL_PARTICLES: ReadonlySet<string> = new Set('le les al el ben st saint sainte'.split(' '));
/** « Mac » names with a second capital. */
export const MAC: ReadonlySet<string> = new Set(
  `macdonald macleod macarthur macintyre macgregor macneil macpherson maclean macmillan macisaac macfarlane macphee macdougall
  maclellan macinnis macaulay macdonnell maceachern macallister macbride maccallum mackay mackenzie maclaren macnab macrae
  macintosh macmaster`.split(/\s+/u),
);
