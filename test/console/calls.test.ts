import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Business } from '../../agent/business/business.ts';
import { recordOf } from '../../agent/calls/record.ts';
import { transcriptOf, wordsOf } from '../../agent/calls/transcript.ts';
import { calls } from '../../agent/store/tables.ts';
import { business, startTestServer, type TestServer } from '../server/server.ts';
import { ownerOf } from './owner.ts';
import { wholeCall } from './support/whole-call.ts';

interface Page {
  calls: { id: string; outcome: string | null; summary: string; tasks: string[] }[];
  next: string | null;
}

const clinic = business({
  texts: [{ id: 'link', body: { en: 'Book: https://riverside.example/book Reply STOP to opt out.' } }],
  tasks: [
    {
      id: 'book',
      emoji: '📅',
      name: 'Book',
      trigger: 'The caller wants to book an appointment.',
      instructions:
        'What is your name?\nWhat is your cell number?\nMay I text the link to you at [phone number]? Just say yes.\n- If yes: Great. [Send the text](action:sms/link)\n- If no: No problem.',
    },
  ],
});

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    businesses: [clinic, business({ id: 'other' }), business({ id: 'toronto', timezone: 'America/Toronto' })],
  });
  await keep('booked', clinic, BOOKING, Date.UTC(2026, 2, 10, 18));
});
afterAll(() => server.stop());
const owner = (id = 'riverside') => ownerOf(server.running.url, id);
const BOOKING = ['I would like to book an appointment', 'Zoé Tremblay', '418 555 0142', 'yes', 'yes please'];

/** A whole call, kept as the server keeps it. */
async function keep(id: string, of: Business, lines: readonly string[], at: number): Promise<void> {
  const { store } = server.running;
  const entries = await wholeCall(of, lines, {
    now: new Date(at).toISOString(),
    act: () => ({ outcome: 'refused', reason: 'sms.quiet-hours' }),
  });
  await store.calls.open(
    { id, business: of.id, channel: 'web', language: 'en', caller: null, room: `room-${id}`, limit: 60_000 },
    at,
  );
  await store.journals.append(id, entries);
  await store.calls.end(id, {
    at: at + 60_000,
    outcome: 'hangup',
    record: recordOf(of, entries),
    words: wordsOf(transcriptOf(of, entries)),
  });
}

describe('a call', () => {
  it('shows what was said, understood and asked for, the consent in its words, and why the gate was shut', async () => {
    const { body } = await owner()<{
      record: { consents: { answered: string; asked: string }[]; slots: Record<string, string> };
      lines: Record<string, unknown>[];
      names: Record<string, string>;
      labels: Record<string, { en: string; fr: string }>;
    }>('GET', '/calls/booked');
    expect(body.record.consents).toMatchObject([{ answered: 'yes please' }]);
    expect(body.record.consents[0]?.asked).toContain('May I text the link');
    expect(body.record.slots).toMatchObject({ phone: '+14185550142' });
    expect(body.lines[0]).toMatchObject({ type: 'agent', text: 'Hello.' });
    const understood = body.lines.find((line) => line.type === 'understood' && line.task === 'book');
    expect(understood).toMatchObject({ understanding: { by: 'rules', task: { id: 'book' } } });
    expect(body.lines.find((line) => line.type === 'action')).toMatchObject({
      action: 'sms',
      target: 'link',
      to: '+14185550142',
      outcome: 'refused',
      reason: 'sms.quiet-hours',
    });
    expect(body.lines.at(-1)).toMatchObject({ type: 'mark' });
    expect(body.names).toEqual({ book: '📅 Book' });
    expect(body.labels.phone).toEqual({
      en: expect.stringMatching(/phone/),
      fr: expect.stringMatching(/téléphone/),
    });
  });

  it('of another business is not there', async () => {
    expect((await owner('other')('GET', '/calls/booked')).status).toBe(404);
    expect((await owner()('GET', '/calls/nothing')).status).toBe(404);
    expect((await owner('other')<Page>('GET', '/calls')).body.calls).toEqual([]);
  });
});

describe('the calls', () => {
  it('are found by what was said, whatever the accents and the capitals, and by any filter', async () => {
    const find = async (query: string) =>
      (await owner()<Page>('GET', `/calls?${query}`)).body.calls.map(({ id }) => id);
    expect(await find('words=zoe')).toEqual(['booked']);
    expect(await find(`words=${encodeURIComponent('TREMBLAY Zoé')}`)).toEqual(['booked']);
    expect(await find('words=tremb')).toEqual(['booked']);
    expect(await find('words=nobody')).toEqual([]);
    // What means something to the search of the database means nothing here.
    for (const words of ["zoe' | 'x", 'zoe & !tremblay', ':*', '(((', '\\'])
      expect((await owner()<Page>('GET', `/calls?words=${encodeURIComponent(words)}`)).status).toBe(200);
    expect(await find('task=book')).toEqual(['booked']);
    expect(await find('task=other')).toEqual([]);
    expect(await find('outcome=hangup&channel=web')).toEqual(['booked']);
    expect(await find('outcome=goodbye')).toEqual([]);
    expect(await find('channel=phone')).toEqual([]);
    expect(await find('from=2026-03-10T17:00:00Z&to=2026-03-10T19:00:00Z')).toEqual(['booked']);
    expect(await find('to=2026-03-10T17:00:00Z')).toEqual([]);
    expect((await owner()('GET', '/calls?channel=pigeon')).status).toBe(400);
  });

  it('come page by page, each once, those of the same moment too', async () => {
    const { store } = server.running;
    const { id: many } = await server.settle();
    const ids = Array.from({ length: 120 }, (_, index) => `${many}-${String(index).padStart(3, '0')}`);
    // At once: a connection that is quiet for seconds meanwhile would be closed.
    await store.database.insert(calls).values(
      ids.map((id, index) => ({
        id,
        business: many,
        channel: 'web',
        room: id,
        limit: 1_000,
        startedAt: 1_000 + Math.floor(index / 7),
      })),
    );
    const seen: string[] = [];
    let next: string | null = '';
    while (next !== null) {
      const { body }: { body: Page } = await owner(many)<Page>(
        'GET',
        `/calls${next === '' ? '' : `?after=${next}`}`,
      );
      seen.push(...body.calls.map(({ id }) => id));
      next = body.next;
    }
    expect(seen).toEqual(ids.toReversed());
    expect((await owner(many)<Page>('GET', '/calls?outcome=open')).body.calls).toHaveLength(50);
  });
});

describe('the inbox', () => {
  it('holds what is new, gives it to somebody, and keeps what is done and by whom', async () => {
    const { store } = server.running;
    const message = {
      id: 'm1',
      task: null,
      name: 'Zoé',
      phone: '+14185550142',
      email: null,
      text: '<img src=x onerror=alert(1)>',
      urgent: true,
      language: 'fr' as const,
      slots: {},
    };
    const { id } = await server.settle();
    await store.messages.keep({ call: id, business: id, at: 5, message });
    type Inbox = {
      messages: { message: { text: string }; doneBy: string | null; assignee: string | null }[];
      fresh: number;
    };
    const inbox = async (done: boolean) => (await owner(id)<Inbox>('GET', `/inbox?done=${done}`)).body;
    expect(await inbox(false)).toMatchObject({ fresh: 1, messages: [{ message, assignee: null }] });
    expect((await owner(id)('PATCH', `/messages/${id}/m1`, { assignee: 'zed' })).status).toBe(204);
    expect((await owner(id)('PATCH', `/messages/${id}/m1`, { done: true })).status).toBe(204);
    expect(await inbox(false)).toMatchObject({ fresh: 0, messages: [] });
    expect((await inbox(true)).messages).toMatchObject([{ doneBy: 'server', assignee: 'zed' }]);
    await owner(id)('PATCH', `/messages/${id}/m1`, { done: false });
    expect((await inbox(false)).messages).toMatchObject([{ doneBy: null, assignee: 'zed' }]);
    expect((await owner('other')('PATCH', `/messages/${id}/m1`, { done: true })).status).toBe(404);
  });
});

describe('the figures', () => {
  it('are those of the business alone, and of the period that was asked for', async () => {
    type Figures = { timezone: string; from: string; calls: { calls: number }[]; tasks: unknown[] };
    const of = (id: string, query: string) => owner(id)<Figures>('GET', `/figures${query}`);
    const march = '?from=2026-03-01T00:00:00Z&to=2026-04-01T00:00:00Z';
    const { status, body } = await of('riverside', march);
    expect(status).toBe(200);
    expect(body).toMatchObject({
      timezone: 'UTC',
      calls: [{ day: '2026-03-10', hour: 18, outcome: 'hangup', channel: 'web', calls: 1 }],
      tasks: [{ task: 'book', calls: 1 }],
    });
    expect((await of('other', march)).body).toMatchObject({ calls: [], tasks: [] });
    // The night in which the clocks go forward is a day of 23 hours.
    expect((await of('toronto', '?from=2026-03-08&to=2026-03-08')).body).toMatchObject({
      from: '2026-03-08T05:00:00.000Z',
      to: '2026-03-09T04:00:00.000Z',
    });
    expect((await of('riverside', '')).body.calls).toEqual([]);
    expect((await of('riverside', '?from=2026-03-01T00:00:00Z&to=2026-03-01T00:00:00Z')).status).toBe(422);
    expect((await of('riverside', '?from=2020-03-01T00:00:00Z')).status).toBe(422);
    expect((await of('riverside', '?from=yesterday')).status).toBe(400);
  });
});
