import { describe, expect, it } from 'vitest';
import { scoresOf } from './sets.ts';

/** Well below what was measured, so that a rule may trade one sentence for another but not lose ground. */
const FLOOR = 0.93;
/** Of the ways to say yes to a text, which must never be guessed at, more stay unheard. */
const YES_FLOOR = 0.84;

describe('the development sets', () => {
  for (const [what, { right, of }] of Object.entries(scoresOf('dev'))) {
    it(`${what}: stays above the floor`, () => {
      if (what.endsWith('no false yes')) expect(right).toBe(of);
      else expect(right / of).toBeGreaterThanOrEqual(what.endsWith('true yes') ? YES_FLOOR : FLOOR);
    });
  }
});
