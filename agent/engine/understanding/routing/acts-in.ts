import { acts } from '../lexicon/acts.ts';
import { says } from '../lexicon/index.ts';
import { anyOf } from '../match.ts';
import type { Spoken } from '../normalise.ts';

const said = Object.entries(acts)
  .filter(([, act]) => act.said.length > 0)
  .map(([id, act]) => [id, anyOf(act.said)] as const);
/** « Before my appointment »: what the call is not about. */
const ASIDE = /\b(?:before|avant) (?:my|our|the|his|her|mon|ma|notre|le|la|son|sa|l)(?: \w+){1,4}/;
const SLIGHT =
  /\b(?:un peu|slightly|a little|a bit|a little bit|slow|slowly|legerement|lentement|tranquillement)\b/;
/** These say little beside an act that says what the caller wants. */
export const GENERAL: ReadonlySet<string> = new Set(['buy', 'past', 'emergency', 'support', 'damage']);

/** The acts that the patterns find in a sentence, with how much each tells. */
export function actsIn(spoken: Spoken): Map<string, number> {
  const found = new Map<string, number>();
  const plain = spoken.plain.replace(ASIDE, ' ');
  for (const [id, pattern] of said) if (pattern.test(plain)) found.set(id, acts[id]?.weight ?? 1);
  // A complaint that nobody called back is no wish to be called back.
  if (found.has('complaint') && found.has('message')) found.set('message', 0.5);
  // A place to park is no place in the calendar.
  if (found.has('parking') && found.has('book')) found.set('book', 0.4);
  if (found.has('complaint'))
    for (const [act, weight] of found)
      if (act !== 'complaint' && act !== 'human') found.set(act, weight * 0.75);
  if (SLIGHT.test(plain)) for (const act of ['leak', 'emergency']) if (found.has(act)) found.set(act, 0.4);
  if (says.human.test(spoken.plain) && !says.notHuman.test(spoken.plain)) {
    const named = found.has('person');
    if (!named) found.set('human', 1.2);
  }
  const specific = [...found.keys()].some((act) => !GENERAL.has(act));
  if (specific) for (const act of GENERAL) if (found.has(act)) found.set(act, (found.get(act) ?? 1) * 0.5);
  return found;
}
