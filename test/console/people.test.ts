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

it('what a business has of a caller is given and erased by number, to the owner alone', async () => {
  const { store } = server.running;
  const { id: of } = await server.settle();
  const id = `call-of-${of}`;
  const ask = (number: string, method = 'GET', key = ownerKey(SECRET)) =>
    fetch(`${server.running.url}/v1/businesses/${of}/people/${encodeURIComponent(number)}`, {
      method,
      headers: { authorization: `Bearer ${key}` },
    });
  const call = {
    id,
    business: of,
    channel: 'phone' as const,
    language: null,
    caller: NUMBER,
    room: `room-${id}`,
    limit: 60_000,
  };
  await store.calls.open(call, 1);
  await store.messages.keep({ call: id, business: of, at: 2, message: message('m1') });
  const piece = {
    call: id,
    business: of,
    id: 'r1',
    at: 3,
    rate: 16_000,
    samples: Int16Array.of(1),
  };
  await store.recordings.keep(piece);
  await store.notes.keep({
    call: id,
    business: of,
    person: 'mia',
    text: 'Calls back at four.',
    at: 3,
  });
  await store.calls.end(id, { at: 4, outcome: 'goodbye', record: null });

  expect((await ask(NUMBER, 'GET', 'another')).status).toBe(401);
  expect((await ask('418 555')).status).toBe(400);
  const about = await (await ask(NUMBER)).json();
  expect(about).toMatchObject({
    number: NUMBER,
    calls: [
      {
        id,
        recordings: [`/v1/businesses/${of}/recordings/${id}/r1`],
        notes: ['Calls back at four.'],
      },
    ],
    messages: [{ message: { id: 'm1' } }],
  });
  expect(await (await ask(NUMBER, 'DELETE')).json()).toMatchObject({ erased: { calls: 1, messages: 1 } });
  expect((await (await ask(NUMBER)).json()).calls).toEqual([]);
  expect(await store.notes.ofCall(of, id)).toEqual([]);
});
