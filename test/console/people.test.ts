import { afterAll, beforeAll, expect, it } from 'vitest';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { SECRET, startTestServer, type TestServer } from '../server/server.ts';
import { message } from '../store/samples.ts';

const NUMBER = '+14185550123';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());

const ask = (number: string, method = 'GET', key = ownerKey(SECRET)) =>
  fetch(`${server.running.url}/v1/businesses/riverside/people/${encodeURIComponent(number)}`, {
    method,
    headers: { authorization: `Bearer ${key}` },
  });

it('what a business has of a caller is given and erased by number, to the owner alone', async () => {
  const { store } = server.running;
  const call = {
    id: 'c1',
    business: 'riverside',
    channel: 'phone' as const,
    language: null,
    caller: NUMBER,
    room: 'room-c1',
    limit: 60_000,
  };
  await store.calls.open(call, 1);
  await store.messages.keep({ call: 'c1', business: 'riverside', at: 2, message: message('m1') });
  const piece = {
    call: 'c1',
    business: 'riverside',
    id: 'r1',
    at: 3,
    rate: 16_000,
    samples: Int16Array.of(1),
  };
  await store.recordings.keep(piece);
  await store.notes.keep({
    call: 'c1',
    business: 'riverside',
    person: 'mia',
    text: 'Calls back at four.',
    at: 3,
  });
  await store.calls.end('c1', { at: 4, outcome: 'goodbye', record: null });

  expect((await ask(NUMBER, 'GET', 'another')).status).toBe(401);
  expect((await ask('418 555')).status).toBe(400);
  const about = await (await ask(NUMBER)).json();
  expect(about).toMatchObject({
    number: NUMBER,
    calls: [
      {
        id: 'c1',
        recordings: ['/v1/businesses/riverside/recordings/c1/r1'],
        notes: ['Calls back at four.'],
      },
    ],
    messages: [{ message: { id: 'm1' } }],
  });
  expect(await (await ask(NUMBER, 'DELETE')).json()).toMatchObject({ erased: { calls: 1, messages: 1 } });
  expect((await (await ask(NUMBER)).json()).calls).toEqual([]);
  expect(await store.notes.ofCall('riverside', 'c1')).toEqual([]);
});
