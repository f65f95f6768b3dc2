/** « Van der Berg, Pieter », « Lopez comma Maria »: the last name before the first. */

import type { Token } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';
import { PARTICLES } from '../words/names.ts';
import { isDenied } from './own-words.ts';
import { isRun, type Part } from './part.ts';

/** The whole name in the order of speech, or null where the two parts are not turned around. */
export function surnameFirst(said: readonly Part[]): Token[] | null {
  const at = said.findIndex(isRun);
  if (isDenied(said, at)) return null;
  const last = said[at];
  const comma = said[at + 1]?.kind === 'comma';
  const first = said[at + (comma ? 2 : 1)];
  const [given] = isRun(first) ? first.words : [];
  if (!isRun(last) || !isRun(first) || given === undefined || first.words.length > 2) return null;
  if (!comma && !first.pause) return null;
  const [surname] = last.words;
  if (surname === undefined || first.words.some(({ word }) => word === surname.word)) return null;
  const isSurname =
    last.words.length === 1 || PARTICLES.has(surname.word) || last.words[1]?.before === 'hyphen';
  const isGiven = GIVEN_NAMES.has(given.word) && !GIVEN_NAMES.has(surname.word);
  if (!isSurname || !(comma || isGiven || PARTICLES.has(surname.word))) return null;
  return [
    ...first.words,
    ...last.words.map((word, index) => (index === 0 ? { ...word, before: 'space' as const } : word)),
  ];
}
