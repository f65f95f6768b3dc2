/** Ten thousand messages that were spoilt on the way: the line crashes on none, and serves its carrier afterwards. */
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type EmbeddedLine, openEmbeddedLine } from '../../agent/phone/embedded/embedded-line.ts';
import { embeddedSchema } from '../../agent/phone/settings.ts';
import { createLog } from '../../agent/server/log.ts';
import { sendSpoiled } from '../e2e/harness/phone/spoiled.ts';

let line: EmbeddedLine;
let taken = 0;

beforeAll(async () => {
  line = await openEmbeddedLine({
    settings: embeddedSchema.parse({
      line: 'embedded',
      address: '127.0.0.1',
      listen: { udp: '127.0.0.1:0' },
      limits: { perSecond: 1_000_000 },
      trunks: [{ name: 'carrier', addresses: ['127.0.0.1'] }],
    }),
    log: createLog('silent'),
    host: {
      async take() {
        taken += 1;
        return { status: 404 };
      },
      lost: () => undefined,
      seat: async () => ({ url: '', token: '' }),
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
}, 60_000);
