import { expect, it } from 'vitest';
import { walkAll } from './faults/walk-all.ts';

it('a call that sends a text keeps its promises, whatever dies at whatever moment', async () => {
  const rows = await walkAll();
  expect(rows.length).toBeGreaterThan(200);
  expect(rows.filter(({ faults }) => faults.length > 0)).toEqual([]);
  // The walk can see what it looks for: texts went, texts were held back, and some were found at the carrier.
  expect(rows.some(({ wish, taken }) => wish === 'yes' && taken === 1)).toBe(true);
  expect(rows.some(({ status }) => status === 'failed sms.opted-out')).toBe(true);
}, 300_000);
