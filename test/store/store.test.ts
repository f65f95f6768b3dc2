import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { businessSchema } from '../../agent/business/business.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { soundIdOf } from '../../agent/store/sound-id.ts';
import { type Postgres, startPostgres } from './postgres.ts';
import { business, call, message, said } from './samples.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 120_000 });
const home = mkdtempSync(join(tmpdir(), 'carillon-store-'));
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)('the store on %s', (kind) => {
  let url: string | undefined;
  let store: Store;
  beforeAll(async () => {
    url = kind === 'postgres' ? await postgres.database('carillon') : undefined;
    store = await openStore({ home, url });
  });
  afterAll(() => store.close());

  it('is the database that was asked for', () => {
    expect(store.kind).toBe(kind);
  });

  it('gives a business back as it was, and replaces it whole', async () => {
    await store.businesses.put(business, 1);
    expect(await store.businesses.get(business.id)).toEqual(business);
    const renamed = { ...business, name: 'Côté et filles', origins: [] };
    await store.businesses.put(renamed, 2);
    expect(await store.businesses.get(business.id)).toEqual(renamed);
    expect((await store.businesses.list()).map(({ id }) => id)).toEqual([business.id]);
    await store.businesses.remove(business.id);
    expect(await store.businesses.get(business.id)).toBeNull();
  });

  it('refuses a business that is none', async () => {
    await expect(store.businesses.put({ ...business, languages: [] }, 1)).rejects.toThrow();
    expect(await store.businesses.list()).toEqual([]);
  });

  it('keeps a sound that a version names, and for a day one that none does', async () => {
    const sounds = ['one', 'two', 'three'].map((text) => {
      const bytes = new TextEncoder().encode(text);
      return { business: business.id, id: soundIdOf(bytes), bytes };
    });
    const [named, waits, later] = sounds;
    if (named === undefined || waits === undefined || later === undefined) throw new Error('three');
    await store.sounds.keep(named, 1_000);
    await store.sounds.keep(waits, 1_000);
    const desk = { id: 'desk', name: 'Desk', kind: 'desk' as const };
    const spoken = businessSchema.parse({
      ...business,
      destinations: [{ ...desk, recording: { fr: named.id } }],
    });
    await store.businesses.put(spoken, 1_000);
    await store.sounds.keep(later, 1_000 + 2 * 86_400_000);
    expect(
      await store.sounds.missing(
        business.id,
        sounds.map(({ id }) => id),
      ),
    ).toEqual([waits.id]);
    expect(await store.sounds.read(business.id, named.id)).toEqual(named.bytes);
    expect(await store.sounds.read('other', named.id)).toBeNull();
    expect(await store.sounds.remove('other', named.id)).toBe('missing');
    expect(await store.sounds.remove(business.id, named.id)).toBe('in-use');
    await store.businesses.put(business, 2_000);
    expect(await store.sounds.remove(business.id, named.id)).toBe('removed');
    expect(await store.sounds.remove(business.id, named.id)).toBe('missing');
    await store.businesses.remove(business.id);
  });

  it('ends a call once: the first ending stands', async () => {
    await store.calls.open(call('c1'), 5);
    expect(await store.calls.get('c1')).toMatchObject({
      ...call('c1'),
      startedAt: 5,
      endedAt: null,
      outcome: null,
    });
    expect(await store.calls.end('c1', { at: 9, outcome: 'goodbye', record: null })).toBe(true);
    expect(await store.calls.end('c1', { at: 10, outcome: 'lost', record: null })).toBe(false);
    expect(await store.calls.byRoom('room-c1')).toMatchObject({ id: 'c1', endedAt: 9, outcome: 'goodbye' });
    expect(await store.calls.get('nobody')).toBeNull();
  });

  it('keeps what was agreed to before a call, and one rating of it', async () => {
    const accepted = { words: 'Ce qui est dit est mis par écrit.', language: 'fr' as const, at: 4 };
    await store.calls.open(call('rated', { accepted }), 5);
    expect(await store.calls.get('rated')).toMatchObject({ accepted, rating: null });
    expect(await store.calls.rate('rated', 'down', 7)).toBe(true);
    expect(await store.calls.rate('rated', 'up', 8)).toBe(false);
    expect(await store.calls.rate('nobody', 'up', 8)).toBe(false);
    expect(await store.calls.get('rated')).toMatchObject({ rating: 'down', ratedAt: 7 });
  });

  it('counts a business’s open calls, and lists its calls with the newest first', async () => {
    await store.calls.open(call('n1', { business: 'count' }), 1);
    await store.calls.open(call('n2', { business: 'count' }), 2);
    await store.calls.open(call('n3', { business: 'other' }), 3);
    await store.calls.end('n1', { at: 4, outcome: 'hangup', record: null });
    expect(await store.calls.countOpen('count')).toBe(1);
    expect((await store.calls.list('count', 10)).map(({ id }) => id)).toEqual(['n2', 'n1']);
    expect((await store.calls.list('count', 1)).map(({ id }) => id)).toEqual(['n2']);
    const open = (await store.calls.listOpen()).map(({ id }) => id);
    expect(open).toContain('n3');
    expect(open).not.toContain('n1');
  });

  it('refuses two calls in one room', async () => {
    await store.calls.open(call('r1', { room: 'the-room' }), 1);
    await expect(store.calls.open(call('r2', { room: 'the-room' }), 1)).rejects.toThrow();
  });

  it('lets a line be dropped only by the one that serves the call', async () => {
    await store.calls.open(call('l1'), 1);
    await store.calls.takeLine('l1', 'old');
    await store.calls.takeLine('l1', 'new');
    expect(await store.calls.dropLine('l1', 'old')).toBe(false);
    expect(await store.calls.dropLine('l1', 'new')).toBe(true);
    expect(await store.calls.dropLine('l1', 'new')).toBe(false);
  });

  it('keeps a journal in order, without duplicates and without gaps', async () => {
    expect(await store.journals.append('j1', [said(1), said(2)])).toBe(2);
    expect(await store.journals.append('j1', [said(2, 'again'), said(3)])).toBe(3);
    expect(await store.journals.append('j1', [said(5)])).toBe(3);
    expect(await store.journals.append('j1', [said(6), said(4)])).toBe(4);
    expect(await store.journals.read('j1')).toEqual([said(1), said(2), said(3), said(4)]);
    expect(await store.journals.read('empty')).toEqual([]);
  });

  it('keeps one of each entry when two workers write at once', async () => {
    const entries = Array.from({ length: 20 }, (_, index) => said(index + 1));
    await Promise.allSettled([store.journals.append('j2', entries), store.journals.append('j2', entries)]);
    expect(await store.journals.read('j2')).toEqual(entries);
  });

  it('keeps a message once, whole', async () => {
    const stored = { call: 'm1', business: 'notes', at: 7, message: message('a') };
    await store.messages.keep(stored);
    await store.messages.keep({ ...stored, at: 8 });
    await store.messages.keep({ ...stored, at: 9, message: message('b') });
    expect(await store.messages.list('notes', 10)).toEqual([
      { ...stored, at: 9, message: message('b') },
      stored,
    ]);
  });

  it('keeps the sound of a recording piece by piece, once and in order, until it is forgotten', async () => {
    const piece = (at: number, ...samples: number[]) => ({
      call: 'rec',
      id: 'r1',
      business: 'sound',
      at,
      rate: 16_000,
      samples: Int16Array.from(samples),
    });
    expect(await store.recordings.read('rec', 'r1')).toBeNull();
    await store.recordings.keep(piece(20, 3, -32_768));
    await store.recordings.keep(piece(10, 1, 2));
    await store.recordings.keep(piece(20, 9, 9));
    expect(await store.recordings.read('rec', 'r1')).toEqual({
      business: 'sound',
      at: 10,
      rate: 16_000,
      samples: Int16Array.from([1, 2, 3, -32_768]),
    });
    expect(await store.recordings.forget('other', 100)).toBe(0);
    expect(await store.recordings.forget('sound', 100)).toBe(2);
    expect(await store.recordings.read('rec', 'r1')).toBeNull();
  });

  it('tells when each piece of a call’s recordings began, and how long it sounds', async () => {
    const piece = { call: 'sounding', id: 'r1', business: business.id, rate: 16_000 };
    await store.recordings.keep({ ...piece, at: 5_000, samples: new Int16Array(8_000) });
    await store.recordings.keep({ ...piece, at: 2_000, samples: new Int16Array(16_000) });
    expect(await store.recordings.pieces('sounding')).toEqual([
      { id: 'r1', at: 2_000, length: 1_000 },
      { id: 'r1', at: 5_000, length: 500 },
    ]);
  });

  it('lets an act be claimed once, and remembers its outcome', async () => {
    const action = { type: 'transfer', destination: 'desk', summary: '', language: 'fr' } as const;
    const claim = () => store.acts.claim({ call: 'a1', id: 'x', action, at: 1 });
    expect((await Promise.all([claim(), claim(), claim()])).filter(Boolean)).toHaveLength(1);
    expect(await store.acts.result('a1', 'x')).toBeNull();
    await store.acts.settle('a1', 'x', { outcome: 'refused', reason: 'closed' });
    expect(await store.acts.result('a1', 'x')).toEqual({ outcome: 'refused', reason: 'closed' });
  });

  it('remembers consents and opt-outs, for the business that got them', async () => {
    const consent = {
      text: 'booking',
      to: '+14185550123',
      asked: 'Puis-je vous l’envoyer ?',
      answered: 'oui',
      language: 'fr' as const,
      turn: 3,
      at: 11,
    };
    await store.permissions.consent('p1', 'b1', consent);
    await store.permissions.consent('p1', 'b1', consent);
    expect(await store.permissions.consents('p1')).toEqual([consent]);
    expect(await store.permissions.optedOut('b1', consent.to)).toBe(false);
    const optOut = {
      call: 'p1',
      id: 'o1',
      business: 'b1',
      number: consent.to,
      words: 'arrêtez',
      language: 'fr' as const,
      at: 12,
    };
    await store.permissions.optOut(optOut);
    await store.permissions.optOut(optOut);
    expect(await store.permissions.optedOut('b1', consent.to)).toBe(true);
    expect(await store.permissions.optedOut('b2', consent.to)).toBe(false);
  });

  it('counts a business’s calls by its own days and hours, its texts, transfers and waits, and no trial', async () => {
    // Half past eleven in the evening in Toronto, where it is still the 9th.
    const at = Date.UTC(2026, 2, 10, 3, 30);
    const one = async (
      id: string,
      over: object,
      outcome: string,
      moment = at,
      trial?: { version: number },
    ) => {
      await store.calls.open(call(id, { business: 'f1', ...over }), moment, trial);
      await store.calls.end(id, { at: moment + 1_000, outcome, record: null });
    };
    await one('f-goodbye', {}, 'goodbye');
    await one('f-message', {}, 'hangup', at + 3_600_000);
    await one('f-moved', { channel: 'phone' }, 'transferred', at + 3_600_000);
    await one('f-trial', {}, 'goodbye', at, { version: 1 });
    await one('f-other', { business: 'f2' }, 'goodbye');
    await one('f-before', {}, 'goodbye', at - 86_400_000);
    await store.calls.open(call('f-open', { business: 'f1' }), at + 7_200_000);
    await store.messages.keep({ call: 'f-message', business: 'f1', at, message: message('m') });
    for (const id of ['f-moved', 'f-trial', 'f-other']) {
      const action = { type: 'transfer', destination: 'desk', summary: '', language: 'fr' } as const;
      await store.acts.claim({ call: id, id: 'a', at, action });
      await store.acts.settle(id, 'a', { outcome: 'done', reason: null });
    }
    await store.waits.add('f1', at, [
      { part: 'all', ms: 420 },
      { part: 'all', ms: 440 },
      { part: 'wait', ms: 99_000 },
    ]);
    await store.waits.add('f1', at, [{ part: 'all', ms: 401 }]);
    await store.waits.add('f2', at, [{ part: 'all', ms: 1 }]);
    const period = { from: at, to: at + 86_400_000, timezone: 'America/Toronto' };
    const figures = await store.figures.of('f1', period);
    expect(figures.calls).toEqual([
      { day: '2026-03-09', hour: 23, outcome: 'goodbye', channel: 'web', calls: 1 },
      { day: '2026-03-10', hour: 0, outcome: 'hangup', channel: 'web', calls: 1 },
      { day: '2026-03-10', hour: 0, outcome: 'transferred', channel: 'phone', calls: 1 },
      { day: '2026-03-10', hour: 1, outcome: 'open', channel: 'web', calls: 1 },
    ]);
    expect(figures.contained).toEqual({ ended: 3, contained: 1 });
    expect(figures.transfers).toEqual([{ outcome: 'done', transfers: 1 }]);
    expect(figures.waits).toEqual([
      { day: '2026-03-09', part: 'all', from: 400, turns: 3 },
      { day: '2026-03-09', part: 'wait', from: 10_000, turns: 1 },
    ]);
    const nobody = await store.figures.of('nobody', period);
    expect(nobody).toMatchObject({ calls: [], tasks: [], texts: [], optOuts: 0, waits: [] });
  });

  it('has all of it after it was closed and opened again', async () => {
    await store.close();
    store = await openStore({ home, url });
    expect(await store.journals.read('j1')).toHaveLength(4);
    expect(await store.calls.get('c1')).toMatchObject({ outcome: 'goodbye' });
  });
});

describe('the doors of the store', () => {
  it('brings an empty PostgreSQL up to date once, when two servers come at once', async () => {
    const url = await postgres.database('together');
    const stores = await Promise.all([openStore({ home, url }), openStore({ home, url })]);
    await stores[0].businesses.put(business, 1);
    expect(await stores[1].businesses.get(business.id)).toEqual(business);
    await Promise.all(stores.map((store) => store.close()));
  });

  it('says which PostgreSQL it cannot open, without its password', async () => {
    const opening = openStore({ home, url: 'postgres://me:sesame@127.0.0.1:1/none' });
    await expect(opening).rejects.toMatchObject({ code: 'store.unreachable' });
    await expect(opening).rejects.not.toThrow(/sesame/);
  });
});
