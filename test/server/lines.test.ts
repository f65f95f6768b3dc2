import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { WebSocket } from 'ws';
import type { ActResult } from '../../agent/calls/act-result.ts';
import { type CallLine, openLine } from '../../agent/calls/open-line.ts';
import type { Action, Event } from '../../agent/engine/events.ts';
import { nothingUnderstood } from '../../agent/engine/nothing-understood.ts';
import { message } from '../store/samples.ts';
import { eventually, startTestServer, type TestServer, type TestServerOptions } from './server.ts';

let server: TestServer;
const lines: CallLine[] = [];
let acts = 0;
let acting: PromiseWithResolvers<ActResult> | null = null;

const options: TestServerOptions = {
  handlers: {
    act: () => {
      acts++;
      return acting?.promise ?? Promise.resolve({ outcome: 'done', reason: null });
    },
    search: async (_, question) => ({ answer: question.toUpperCase(), sources: [] }),
  },
};

beforeAll(async () => {
  server = await startTestServer(options);
});
afterAll(() => server.stop());
afterEach(async () => {
  for (const line of lines.splice(0)) line.close();
  // What a test that failed has left.
  acting = null;
  await server.resume();
});

let calls = 0;
/** A call that is open in the store, as after `POST /v1/calls`. */
async function newCall({ limit = 60_000 } = {}): Promise<string> {
  const id = `call${++calls}`;
  await server.running.store.calls.open(
    {
      id,
      business: 'riverside',
      channel: 'web',
      language: null,
      caller: null,
      room: `room-${id}`,
      limit,
    },
    Date.now(),
  );
  return id;
}
async function open(call: string): Promise<CallLine> {
  const line = await openLine({ ...server.lineOf(call), patience: 5_000 });
  lines.push(line);
  return line;
}
const said = (turn: number): Event => ({ type: 'said', at: turn, turn, text: `turn ${turn}`, via: 'text' });
const turns = async (call: string) =>
  (await server.running.store.journals.read(call)).map(({ event }) =>
    event.type === 'said' ? event.turn : -1,
  );
const action: Action = { type: 'transfer', destination: 'desk', summary: '', language: 'en' };

describe('a line', () => {
  it('greets with the call, its business and the journal so far', async () => {
    const call = await newCall();
    const first = await open(call);
    expect(first.hello).toMatchObject({ call: { id: call }, business: { id: 'riverside' }, journal: [] });
    await first.append([said(1), said(2)]);
    first.close();
    const second = await open(call);
    expect(second.hello.journal.map(({ seq }) => seq)).toEqual([1, 2]);
    await second.append([said(3)]);
    expect(await turns(call)).toEqual([1, 2, 3]);
  });

  it('keeps a message the moment that it is given, and once', async () => {
    const line = await open(await newCall());
    await Promise.all([line.message(message('m1')), line.message(message('m1'))]);
    const kept = await server.running.store.messages.list('riverside', 100);
    expect(kept.filter(({ call }) => call === line.hello.call.id).map((one) => one.message)).toEqual([
      message('m1'),
    ]);
  });

  it('answers questions, each with its own answer', async () => {
    const line = await open(await newCall());
    const answers = await Promise.all([line.search('q1', 'hours', 'en'), line.search('q2', 'prices', 'en')]);
    expect(answers.map(({ answer }) => answer)).toEqual(['HOURS', 'PRICES']);
  });

  it('closes the texts to the caller’s number', async () => {
    const line = await open(await newCall());
    await line.optout({ to: '+14185550199', words: 'never again', language: 'en' });
    expect(await server.running.store.permissions.optedOut('riverside', '+14185550199')).toBe(true);
  });

  it('ends the call after all that was given before it', async () => {
    const call = await newCall();
    const line = await open(call);
    void line.append([said(1)]);
    void line.message(message('last'));
    void line.append([said(2)]);
    await line.end('goodbye');
    expect(await turns(call)).toEqual([1, 2]);
    expect(await server.running.store.calls.get(call)).toMatchObject({ outcome: 'goodbye' });
    await expect(open(call)).rejects.toMatchObject({ code: 'line.refused' });
  });

  it('keeps what the caller has left, where the agent could not hand it over any more', async () => {
    const call = await newCall();
    const line = await open(call);
    const at = Date.now();
    const understanding = { ...nothingUnderstood, task: { id: '_message', confidence: 1 } };
    const name = { slot: 'name', value: 'Robert Miller', confidence: 1, correction: false };
    await line.append([
      { type: 'start', at, channel: 'web', language: 'en', caller: null, now: '2026-11-25T12:00:00Z' },
      { type: 'said', at, turn: 1, text: 'a message please', via: 'text' },
      { type: 'understood', at, turn: 1, understanding },
      { type: 'said', at, turn: 2, text: 'Robert Miller', via: 'text' },
      { type: 'understood', at, turn: 2, understanding: { ...nothingUnderstood, slots: [name] } },
    ]);
    await line.end('hangup');
    const kept = await server.running.store.messages.list('riverside', 100);
    expect(kept.filter((one) => one.call === call).map((one) => one.message)).toMatchObject([
      { name: 'Robert Miller' },
    ]);
  });

  it('keeps the sound of a recording, and each piece once', async () => {
    const call = await newCall();
    const line = await open(call);
    const piece = (at: number, ...samples: number[]) => ({
      at,
      rate: 16_000,
      samples: Int16Array.from(samples),
    });
    await Promise.all([line.sound('r1', piece(1, -5, 7)), line.sound('r1', piece(2, 9))]);
    line.close();
    const successor = await open(call);
    await successor.sound('r1', piece(2, 9));
    // The successor hears what the one before it had no time to.
    expect(await successor.recall('r1', 1)).toEqual({ rate: 16_000, samples: Int16Array.of(9) });
    expect((await successor.recall('r2', 0)).samples).toHaveLength(0);
    expect(await server.running.store.recordings.read(call, 'r1')).toMatchObject({
      business: 'riverside',
      samples: Int16Array.of(-5, 7, 9),
    });
  });

  it('lets go of the sound of a caller who would not be recorded', async () => {
    const call = await newCall();
    const line = await open(call);
    const piece = { at: 1, rate: 16_000, samples: Int16Array.of(-5, 7) };
    await Promise.all([line.sound('r1', piece), line.sound('r2', piece)]);
    await line.append([{ type: 'recorded', at: 2, id: 'r1', length: 0, why: 'refused' }]);
    expect(await server.running.store.recordings.read(call, 'r1')).toBeNull();
    expect(await server.running.store.recordings.read(call, 'r2')).not.toBeNull();
  });

  it('is refused without its key, with another call’s, and for a call that is not there', async () => {
    const call = await newCall();
    const other = await newCall();
    for (const secret of ['', server.lineOf(other).secret])
      await expect(openLine({ ...server.lineOf(call), secret })).rejects.toMatchObject({
        code: 'line.refused',
      });
    await expect(openLine(server.lineOf('none'))).rejects.toMatchObject({ code: 'line.refused' });
  });

  it('says so when no server answers', async () => {
    const line = openLine({ url: 'ws://127.0.0.1:1/v1/line', call: 'x', secret: 'x', patience: 300 });
    await expect(line).rejects.toMatchObject({ code: 'line.unreachable' });
  });

  it('passes to the worker that comes last; the one before is told, and cannot end the call', async () => {
    const call = await newCall();
    const first = await open(call);
    const told = new Promise((resolve) => first.on('stop', resolve));
    const second = await open(call);
    expect(await told).toBe('replaced');
    await second.append([said(1)]);
    await first.end('goodbye');
    expect(await server.running.store.calls.get(call)).toMatchObject({ outcome: null });
  });

  it('tells a worker that comes when the call’s time is up, though it listens late', async () => {
    const line = await open(await newCall({ limit: 1 }));
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(await new Promise((resolve) => line.on('stop', resolve))).toBe('limit');
  });

  it('is broken by what no worker would send, and nothing of it is kept', async () => {
    const call = await newCall();
    const { url, secret } = server.lineOf(call);
    const socket = new WebSocket(`${url}?call=${call}`, { headers: { authorization: `Bearer ${secret}` } });
    await new Promise((resolve) => socket.once('message', resolve));
    const closed = new Promise((resolve) => socket.once('close', resolve));
    socket.send(JSON.stringify({ type: 'append', entries: [{ seq: 1, event: { type: 'nonsense' } }] }));
    await closed;
    expect(await turns(call)).toEqual([]);
  });
});

describe('while the server is away', () => {
  it('nothing is lost, and what arrives afterwards is in order and once', async () => {
    const call = await newCall();
    const line = await open(call);
    await line.append([said(1)]);
    // On its way when the server goes: kept or not, nobody knows.
    const underway = line.append([said(2), said(3)]);
    await server.pause();
    const later = line.append([said(4)]);
    const note = line.message(message('away'));
    const found = line.search('q', 'parking', 'en');
    const optout = line.optout({ to: '+14185550177', words: 'stop', language: 'en' });
    const end = line.end('hangup');
    await server.resume();
    await Promise.all([underway, later, note, found, optout, end]);
    expect(await turns(call)).toEqual([1, 2, 3, 4]);
    const { store } = server.running;
    expect((await store.messages.list('riverside', 100)).filter((one) => one.call === call)).toHaveLength(1);
    expect(await store.permissions.optedOut('riverside', '+14185550177')).toBe(true);
    expect(await store.calls.get(call)).toMatchObject({ outcome: 'hangup' });
  });

  it('an action that was begun is not begun again: what became of it is unknown', async () => {
    const line = await open(await newCall());
    acts = 0;
    acting = Promise.withResolvers();
    const asked = line.act('a1', action);
    await eventually(async () => acts === 1);
    await server.pause();
    acting = null;
    await server.resume();
    expect(await asked).toEqual({ outcome: 'unknown', reason: 'action.interrupted' });
    expect(acts).toBe(1);
  });
});

describe('an action', () => {
  it('is carried out once, however often it is asked for, and by whomever', async () => {
    const call = await newCall();
    acts = 0;
    const line = await open(call);
    const results = await Promise.all([line.act('a', action), line.act('a', action)]);
    const successor = await open(call);
    results.push(await successor.act('a', action));
    expect(results).toEqual(Array(3).fill({ outcome: 'done', reason: null }));
    expect(acts).toBe(1);
  });
});
