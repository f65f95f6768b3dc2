/** What carriers do wrong, by sipp, all at once: each comes out as it should, and nothing is left behind. */
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { BareLine } from '../e2e/harness/phone/bare-line.ts';
import {
  floodedBy,
  leftBehind,
  RIGHT,
  startFaultyLine,
  tableOf,
  walkFaults,
} from '../e2e/harness/phone/fault-walk.ts';

let bare: BareLine;

beforeEach(async () => {
  bare = await startFaultyLine();
}, 120_000);

afterEach(async () => {
  await bare?.close();
});

it('answers each as it should, and lets go of everything', async () => {
  const rows = await walkFaults(bare);
  console.log(tableOf(rows));
  expect(rows.filter(({ came }) => came !== RIGHT)).toEqual([]);
  expect(rows.length).toBeGreaterThan(20);
  expect(bare.line.counts().malformed).toBe(0);
  expect(await leftBehind(bare)).toEqual([]);
}, 240_000);

it('gives strangers no answer at all, and serves its carrier through a flood of them', async () => {
  expect(await floodedBy(bare, '127.0.0.2')).toMatchObject({ came: RIGHT });
  expect(await leftBehind(bare)).toEqual([]);
}, 120_000);
