import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Message } from '../../agent/engine/events.ts';
import { business, startTestServer, type TestServer } from '../server/server.ts';
import { message } from '../store/samples.ts';
import { ownerOf } from './owner.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ businesses: [business(), business({ id: 'other', name: 'Other' })] });
  const keep = (id: string, at: number, change: Partial<Message>, of = 'riverside') =>
    server.running.store.messages.keep({
      call: `call-${id}`,
      business: of,
      at,
      message: { ...message(id), ...change },
    });
  await keep('m1', 1, { name: 'Zoé Côté', phone: '+14185550142', text: 'Rappelez-moi pour l’estimé.' });
  await keep('m2', 2, {
    name: 'Ann',
    phone: null,
    email: 'ann@example.com',
    text: '100% sure_thing \\ here',
  });
  await keep('m3', 3, { name: null, phone: null, text: '<img src=x onerror=alert(1)>' });
  await keep('m4', 4, { name: 'Zoé of the other', text: 'estimé' }, 'other');
});
afterAll(() => server.stop());

interface Inbox {
  messages: { message: { id: string; text: string }; assignee: string | null }[];
  fresh: number;
}
const owner = (id = 'riverside') => ownerOf(server.running.url, id);
const found = async (query: Record<string, string>, id = 'riverside') =>
  (await owner(id)<Inbox>('GET', `/inbox?${new URLSearchParams(query)}`)).body.messages.map(
    ({ message: { id: one } }) => one,
  );

describe('the inbox', () => {
  it('is searched by name, words, number and address, whatever the accents and the capitals', async () => {
    expect(await found({ words: 'zoe COTE' })).toEqual(['m1']);
    expect(await found({ words: 'l’ESTIME' })).toEqual(['m1']);
    expect(await found({ words: '5550142' })).toEqual(['m1']);
    expect(await found({ words: 'ann@example' })).toEqual(['m2']);
    expect(await found({ words: 'zoe ann' })).toEqual([]);
    expect(await found({})).toEqual(['m3', 'm2', 'm1']);
  });

  it('takes what means something to a database, or to a browser, as the letters that it is', async () => {
    expect(await found({ words: '%' })).toEqual(['m2']);
    expect(await found({ words: 'sure_' })).toEqual(['m2']);
    expect(await found({ words: '\\' })).toEqual(['m2']);
    expect(await found({ words: "x' or 'a'='a" })).toEqual([]);
    expect(await found({ words: '<img onerror' })).toEqual(['m3']);
    expect((await owner()('GET', `/inbox?words=${'a'.repeat(201)}`)).status).toBe(400);
  });

  it('shows what a person has, and what nobody has', async () => {
    await owner()('PATCH', '/messages/call-m1/m1', { assignee: 'zed' });
    expect(await found({ assignee: 'zed' })).toEqual(['m1']);
    expect(await found({ assignee: '' })).toEqual(['m3', 'm2']);
    expect(await found({ assignee: 'zed', done: 'true' })).toEqual([]);
  });

  it('is a business’s own', async () => {
    expect(await found({ words: 'zoe' }, 'other')).toEqual(['m4']);
    expect((await owner('other')('PATCH', '/messages/call-m1/m1', { done: true })).status).toBe(404);
    expect(await found({ assignee: 'zed' }, 'other')).toEqual([]);
  });
});
