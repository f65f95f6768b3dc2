import type { Token } from '../tokens.ts';
import type { Cut } from './cut.ts';

/** What a step took: how many tokens, and whether what follows comes after a pause. Null: the step is not for these. */
export type Taken = { length: number; pause?: boolean } | null;
/** Tells one kind of part of a sentence, adds it, and says how much of the sentence it took. */
export type Step = (cut: Cut, token: Token) => Taken;
