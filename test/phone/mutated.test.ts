/** Ten thousand messages that were spoilt on the way: the line crashes on none, and serves its carrier afterwards. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import type { EmbeddedLine } from '../../agent/phone/embedded/embedded-line.ts';
import { sendSpoiled } from '../e2e/harness/phone/spoiled.ts';
import { openCarriersLine } from './carriers-line.ts';

let line: EmbeddedLine;
let taken = 0;

beforeAll(async () => {
  line = await openCarriersLine({
    perSecond: 1_000_000,
    refuse() {
      taken += 1;
      return 404;
    },
  });
});

afterAll(async () => {
  await line.close();
});

it('survives them all', async () => {
  expect(await sendSpoiled(line.ports.udp ?? 0, 10_000)).toEqual({ answered: true });
  expect(line.counts().received).toBeGreaterThan(5_000);
  expect(taken).toBeGreaterThan(0);
  expect(line.counts().calls).toBe(0);
}, 240_000);
