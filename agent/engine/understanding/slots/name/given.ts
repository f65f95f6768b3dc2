import type { Token } from '../tokens.ts';
import { GIVEN_NAMES } from '../words/given-names.ts';

/** Whether a folded word is a given name that is known. */
export const isGivenName = (word: string): boolean => GIVEN_NAMES.has(word);

/** The same of a token; of none it is not. */
export const isGiven = (token: Token | undefined): boolean => isGivenName(token?.word ?? '');
