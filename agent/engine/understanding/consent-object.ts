import type { ConsentObject } from './lexicon/consent-object.ts';
import { consentObjectEn } from './lexicon/en/consent-object.ts';
import { consentObjectFr } from './lexicon/fr/consent-object.ts';

type Is = Readonly<Record<keyof ConsentObject, (word: string | undefined) => boolean>>;

function lookUp(words: ConsentObject): Is {
  const has = (list: string) => {
    const set = new Set(list.split(' '));
    return (word: string | undefined) => word !== undefined && set.has(word);
  };
  return {
    verbs: has(words.verbs),
    nouns: has(words.nouns),
    whom: has(words.whom),
    what: has(words.what),
    towards: has(words.towards),
    here: has(words.here),
    between: has(words.between),
    determiners: has(words.determiners),
    adjectives: has(words.adjectives),
    things: has(words.things),
  };
}
const languages = [consentObjectEn, consentObjectFr].map(lookUp);

/**
 * Whether normalised words have something else sent than what was offered, or somebody else texted: « you can text
 * Ty », « envoyez notre technicien ». What was offered and where it goes are closed classes; all else is something else.
 */
export function sendsAnotherThing(words: readonly string[]): boolean {
  return languages.some((is) =>
    words.some(
      (word, at) => is.verbs(word) && !is.nouns(words[at - 1]) && isAnother(words.slice(at + 1), is),
    ),
  );
}

/** `words`: what comes after the order. */
function isAnother(words: readonly string[], is: Is): boolean {
  let at = 0;
  while (is.whom(words[at])) at++;
  if (isNamed(words.slice(at), is)) return !isThing(words.slice(at), is);
  if (is.what(words[at]))
    return is.towards(words[at + 1]) && words[at + 2] !== undefined && !is.here(words[at + 2]);
  if (is.towards(words[at])) return words[at + 1] !== undefined && !is.here(words[at + 1]);
  return at === 0 && words[at] !== undefined && !is.between(words[at]) && !is.things(words[at]);
}

/** Whether a thing is named by its name: « the », and no pronoun that only looks like it. */
function isNamed(words: readonly string[], is: Is): boolean {
  const [word, next] = words;
  return (
    is.determiners(word) &&
    next !== undefined &&
    !(is.what(word) && (is.between(next) || is.towards(next) || is.whom(next)))
  );
}

/** Whether the thing is one that was offered, after whatever is said of it. */
function isThing(words: readonly string[], is: Is): boolean {
  const rest = words.slice(words.findIndex((word) => !is.determiners(word)));
  const named = rest.find((word) => is.things(word) || !is.adjectives(word));
  return named === undefined || is.things(named);
}
