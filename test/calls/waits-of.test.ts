import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Entry } from '../../agent/calls/line.ts';
import { bucketEnd, waitBucket, waitQuantile, waitsOf } from '../../agent/calls/waits-of.ts';
import type { Event } from '../../agent/engine/events.ts';
import { nothingUnderstood } from '../../agent/engine/nothing-understood.ts';

const journal = (events: Event[]): Entry[] => events.map((event, index) => ({ seq: index + 1, event }));
const said = (at: number, turn: number): Event => ({ type: 'said', at, turn, text: 'hello', via: 'voice' });
const understood = (at: number, turn: number): Event => ({
  type: 'understood',
  at,
  turn,
  understanding: nothingUnderstood,
});

describe('the waits of a call', () => {
  it('are told part by part for each turn that was answered aloud', () => {
    expect(
      waitsOf(
        journal([
          said(1_000, 1),
          understood(1_030, 1),
          { type: 'voiced', at: 1_100, turn: 1, wait: 400 },
          said(2_000, 2),
          understood(2_010, 2),
          { type: 'voiced', at: 3_000, turn: 9, wait: 1 },
        ]),
      ),
    ).toEqual([
      { part: 'all', ms: 500 },
      { part: 'wait', ms: 400 },
      { part: 'understanding', ms: 30 },
      { part: 'answer', ms: 70 },
    ]);
  });

  it('are counted in buckets that tell them to a twentieth of a second where it matters', () => {
    expect([0, 49.9, 50, 999, 1_099, 2_950, 3_499, 10_000, 1e9, -5].map(waitBucket)).toEqual([
      0, 0, 50, 950, 1_000, 2_900, 3_000, 10_000, 10_000, 0,
    ]);
  });

  it('have quantiles that are never farther off than a bucket', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 9_999 }), { minLength: 1, maxLength: 80 }),
        fc.constantFrom(0.5, 0.9, 0.95),
        (waits, share) => {
          const counts = Map.groupBy(waits, waitBucket);
          const buckets = [...counts].map(([from, all]) => ({ from, turns: all.length }));
          const found = waitQuantile(buckets, share) ?? -1;
          const exact = waits.toSorted((a, b) => a - b)[Math.ceil(waits.length * share) - 1] ?? 0;
          const from = waitBucket(exact);
          expect(found).toBeGreaterThanOrEqual(from);
          expect(found).toBeLessThanOrEqual(bucketEnd(from));
        },
      ),
    );
    expect(waitQuantile([], 0.5)).toBeNull();
  });
});
