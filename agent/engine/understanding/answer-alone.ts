import { normalise } from './normalise.ts';
import { asksSomething, digresses, readWants } from './signals.ts';
import { isGivenName } from './slots/index.ts';

/** Where one thing that is said ends, and another begins. */
const BREAKS =
  /(?<=[.,;:!?…])\s+|\s+[—–-]\s+|\s+(?=(?:and|but|so|because|cause|okay|ok|alright|et|mais|pis|puis|parce que|car|bon|alors)\s)/iu;
/** « Vous pouvez noter Ariane »: a question in form, and an answer. */
const ANSWERS =
  /^(?:(?:yes|well|so|oui|alors|ben|bon),? )?(?:vous pouvez|tu peux|pouvez[- ]vous|peux[- ]tu|you can|you could|can you|could you|you may)(?: just| juste)? (?:noter|mettre|écrire|ecrire|dire|inscrire|marquer|m['’]appeler|put|write|use|say|call|go with)\s/iu;

function isAside(clause: string): boolean {
  if (ANSWERS.test(clause)) return false;
  const spoken = normalise(clause);
  const wants = Object.values(readWants(spoken)).some(Boolean);
  return spoken.asked || wants || asksSomething(spoken) || digresses(spoken);
}

/**
 * What a caller answers, without the questions and wishes beside it: « hang on, let me pull over, okay, Paul Roy ». The
 * text itself where it is all one thing; nothing where nothing is left.
 */
export function answerAlone(text: string): string {
  const said = text.split(BREAKS).filter((clause) => !isAside(clause));
  return said.map((clause) => clause.trim().replace(/[,;:]$/u, '')).join(', ');
}

/** Whether a name of several words is what the sentence begins with: « Bernice Tull, call me back ». */
export function beginsWith(text: string, name: string): boolean {
  const { plain } = normalise(text);
  const said = normalise(name).plain;
  const before = ` ${plain} `.indexOf(` ${said} `);
  if (before < 0 || !said.includes(' ') || plain.length === before + said.length || isAside(name))
    return false;
  if (!isGivenName(said.split(' ')[0] ?? '')) return false;
  return before === 0 || !isAside(plain.slice(0, before));
}

/** « Vous m'entendez »: asked before a name is said. */
const HEARS =
  /^(?:can|do) you hear me$|^(?:are )?you ready$|^is this thing on$|^vous m entendez$|^(?:etes vous|vous etes) prete?$/;

/** Whether a name of several words is what the sentence ends with, after a wish to wait: « hold on, Paul Roy ». */
export function endsWith(text: string, name: string): boolean {
  const { plain } = normalise(text);
  const said = normalise(name).plain;
  if (!said.includes(' ') || !plain.endsWith(` ${said}`)) return false;
  const before = normalise(plain.slice(0, -said.length));
  const { wait, repeat, human, decline } = readWants(before);
  return ((wait || repeat) && !human && !decline) || HEARS.test(before.plain);
}
