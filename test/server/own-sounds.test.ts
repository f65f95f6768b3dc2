import { afterAll, beforeAll, expect, it } from 'vitest';
import { openLine } from '../../agent/calls/open-line.ts';
import { soundIdOf } from '../../agent/store/sound-id.ts';
import { toneFile } from '../support/tone-file.ts';
import { startTestServer, type TestServer } from './server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

it('a call’s line gives the recordings of its own business, and nothing for any other id', async () => {
  const [own, others] = [toneFile(440), toneFile(660)];
  const { sounds, calls } = server.running.store;
  await sounds.keep({ business: 'riverside', id: soundIdOf(own), bytes: own }, 1);
  await sounds.keep({ business: 'other', id: soundIdOf(others), bytes: others }, 1);
  const call = { id: 'c1', business: 'riverside', channel: 'web', language: 'en', caller: null } as const;
  await calls.open({ ...call, room: 'room-c1', limit: 60_000 }, Date.now());
  const line = await openLine(server.lineOf(call.id));
  try {
    const { rate, samples } = await line.fetch(soundIdOf(own));
    expect({ rate, length: samples.length }).toEqual({ rate: 16_000, length: 16_000 });
    expect((await line.fetch(soundIdOf(others))).samples).toHaveLength(0);
  } finally {
    line.close();
  }
});
