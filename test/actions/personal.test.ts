import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportPerson } from '../../agent/commands/export-person.ts';
import { createLog } from '../../agent/server/log.ts';
import { openRetention } from '../../agent/server/retention.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { type Postgres, startPostgres } from '../store/postgres.ts';
import { message } from '../store/samples.ts';
import { callOf, clinic } from './call-with-yes.ts';

const DAY = 24 * 3_600_000;
const NOW = Date.parse('2026-11-25T12:00:00Z');
const ZOE = '+14185550123';
const OTHER = '+14185550199';
const home = mkdtempSync(join(tmpdir(), 'carillon-personal-'));
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)(
  'what is kept of callers, on %s',
  { timeout: 30_000 },
  (kind) => {
    let store: Store;
    beforeAll(async () => {
      store = await openStore({
        home,
        url: kind === 'postgres' ? await postgres.database('personal') : undefined,
      });
      await store.businesses.put(clinic({ retention: { audio: 30, transcripts: 100 } }), 1);
    });
    afterAll(() => store.close());

    /** A call that ended `days` ago, with all that a call can leave. */
    async function left(id: string, number: string, days: number, ended = true): Promise<void> {
      const at = NOW - days * DAY;
      const call = callOf(id, { caller: id.endsWith('web') ? null : number });
      await store.calls.open(call, at);
      await store.journals.append(id, [
        { seq: 1, event: { type: 'said', at, turn: 1, text: `the words of ${id}`, via: 'voice' } },
      ]);
      await store.messages.keep({
        call: id,
        business: 'clinic',
        at,
        message: { ...message('m1'), phone: number, recording: 'r1' },
      });
      const samples = Int16Array.of(1, 2, 3);
      await store.recordings.keep({ call: id, id: 'r1', business: 'clinic', at, rate: 16_000, samples });
      const consent = {
        text: 'rdv',
        to: number,
        asked: 'May I?',
        answered: 'yes',
        language: 'en' as const,
        turn: 2,
        at,
      };
      await store.permissions.consent(id, 'clinic', consent);
      await store.permissions.optOut({
        call: id,
        id: 'o1',
        business: 'clinic',
        number,
        words: 'stop',
        language: 'en',
        at,
      });
      if (ended) await store.calls.end(id, { at: at + 60_000, outcome: 'goodbye', record: null });
    }
    const journal = async (id: string) => (await store.journals.read(id)).length;
    const sound = async (id: string) => (await store.recordings.read(id, 'r1')) !== null;
    const kept = async (id: string) =>
      (await store.messages.list('clinic', 50)).filter(({ call }) => call === id).length;

    it('goes when it is as old as the business wants: the sound first, then the words; never the consents', async () => {
      await left('fresh', OTHER, 10);
      await left('older', OTHER, 40);
      await left('oldest', OTHER, 120);
      const retention = openRetention({ store, log: createLog('silent'), clock: () => NOW });
      await retention.begin();
      retention.close();
      const found = Object.fromEntries(
        await Promise.all(
          ['fresh', 'older', 'oldest'].map(async (id) => [
            id,
            [await sound(id), await journal(id), await kept(id)],
          ]),
        ),
      );
      expect(found).toEqual({ fresh: [true, 1, 1], older: [false, 1, 1], oldest: [false, 0, 0] });
      expect(await store.calls.get('oldest')).toMatchObject({ outcome: 'goodbye', record: null });
      expect(await store.permissions.consents('oldest')).toHaveLength(1);
      expect(await store.permissions.optedOut('clinic', OTHER)).toBe(true);
    });

    it('is given by number: from every call that the number has to do with, and from no other', async () => {
      await left('zoe', ZOE, 1);
      await left('zoe-web', ZOE, 1);
      const about = await store.personal.about('clinic', ZOE);
      expect(about.calls.map(({ id, recordings }) => [id, recordings])).toEqual([
        ['zoe', ['r1']],
        ['zoe-web', ['r1']],
      ]);
      expect(about.calls[0]?.journal).toMatchObject([{ text: 'the words of zoe' }]);
      expect([about.messages.length, about.consents.length, about.optOuts.length]).toEqual([2, 2, 2]);
      expect((await store.personal.about('other', ZOE)).calls).toEqual([]);
      const folder = join(home, kind);
      expect(await exportPerson(store, 'clinic', ZOE, folder)).toBe(2);
      const data = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'));
      expect(data.calls[0].recordings).toEqual(['zoe-r1.wav']);
      expect(readFileSync(join(folder, 'zoe-r1.wav')).subarray(0, 4).toString()).toBe('RIFF');
    });

    it('is erased by number, but for what must stay provable and a call under way', async () => {
      await left('zoe-now', ZOE, 0, false);
      expect(await store.personal.erase('clinic', ZOE)).toEqual({
        calls: 2,
        messages: 2,
        texts: 0,
        kept: { consents: 3, optOuts: 3, openCalls: 1 },
      });
      expect([await sound('zoe'), await journal('zoe'), await kept('zoe-web')]).toEqual([false, 0, 0]);
      expect(await store.calls.get('zoe')).toMatchObject({ caller: null, record: null, outcome: 'goodbye' });
      expect([await sound('zoe-now'), await journal('zoe-now')]).toEqual([true, 1]);
      expect(await store.permissions.optedOut('clinic', ZOE)).toBe(true);
      // Another caller's are as they were.
      expect([await sound('fresh'), await journal('fresh'), await kept('fresh')]).toEqual([true, 1, 1]);
    });
  },
);
