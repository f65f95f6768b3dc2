import { describe, expect, it } from 'vitest';
import { understandByRules } from '../../agent/engine/understanding/index.ts';
import { requestFor } from './request.ts';
import { businessesOf } from './sets/businesses/businesses.ts';

/** Below what was reached, on calls that the router has learnt from: what is lost is seen, not what is to be expected. */
const FLOOR = { task: 0.9, none: 0.93, sure: 0.97 };

describe.each(['en', 'fr'] as const)('calls to businesses of all trades, in %s', (language) => {
  const calls = businessesOf(language, 1).flatMap(({ tasks, calls: said }) =>
    said.map(({ text, task }) => {
      const understood = understandByRules(requestFor(text, language, { tasks }));
      return { task, right: (understood.task?.id ?? null) === task, sure: understood.sure };
    }),
  );
  const share = (some: typeof calls) => some.filter(({ right }) => right).length / some.length;

  it('are put to the task that they are for', () =>
    expect(share(calls.filter(({ task }) => task !== null))).toBeGreaterThan(FLOOR.task));
  it('are put to none where they are for none', () =>
    expect(share(calls.filter(({ task }) => task === null))).toBeGreaterThan(FLOOR.none));
  it('are understood rightly where the rules say that they are sure', () =>
    expect(share(calls.filter(({ sure }) => sure))).toBeGreaterThan(FLOOR.sure));
});
