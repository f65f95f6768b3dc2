import { expect, it } from 'vitest';
import { type Row, WISHES, walkAll } from './faults/walk-all.ts';

const rows: Row[] = [];
it.each(WISHES)(
  'a call keeps its promises, whatever dies at whatever moment: « %s »',
  async (wish) => {
    const walked = await walkAll(undefined, [wish]);
    expect(walked.length).toBeGreaterThan(30);
    expect(walked.filter(({ faults }) => faults.length > 0)).toEqual([]);
    rows.push(...walked);
  },
  600_000,
);

it('the walk can see what it looks for: texts went, were held back, and some were found at the carrier', () => {
  expect(rows.length).toBeGreaterThan(300);
  expect(rows.some(({ wish, taken }) => wish === 'yes' && taken === 1)).toBe(true);
  expect(rows.some(({ status }) => status === 'failed sms.opted-out')).toBe(true);
});
