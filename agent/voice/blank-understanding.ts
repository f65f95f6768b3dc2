import { nothingUnderstood } from '../engine/nothing-understood.ts';
import type { Understanding } from '../engine/understanding/understanding.ts';

/** What is known of a sentence that could not be looked at: nothing. The engine asks again in other words. */
export const blankUnderstanding: Understanding = { ...nothingUnderstood, sure: false };
