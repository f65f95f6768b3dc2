import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DeskEvent, Desks } from '../../agent/actions/transfer/desks.ts';
import { isOpen } from '../../agent/actions/transfer/open-hours.ts';
import { transfer } from '../../agent/actions/transfer/transfer.ts';
import type { PhoneLine, PhoneOutcome } from '../../agent/phone/line.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { type Postgres, startPostgres } from '../store/postgres.ts';
import { AFTERNOON, callOf, clinic, NIGHT } from './call-with-yes.ts';

const home = mkdtempSync(join(tmpdir(), 'carillon-transfer-'));
const destinations = [
  {
    id: 'accueil',
    name: 'L’accueil',
    kind: 'desk' as const,
    ring: 5,
    hours: { tue: [{ from: '09:00', to: '17:00' }] },
  },
  { id: 'urgence', name: 'L’urgence', kind: 'phone' as const, address: '+14185550111', ring: 7 },
  { id: 'garde', name: 'La garde', kind: 'phone' as const, address: '+14185550122', by: 'refer' as const },
  { id: 'bureau', name: 'Le bureau', kind: 'sip' as const, address: 'sip:bureau@cote.example' },
];
const TIMES = { look: 20, beat: 100, gone: 400 };
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

/** On PostgreSQL two servers share the database; on PGlite one server has it. */
describe.each(['pglite', 'postgres'] as const)('with %s', { timeout: 30_000 }, (kind) => {
  let store: Store;
  /** The store as the server sees it at whose desks people sit. */
  let theirs: Store;
  let asking: Desks;
  let desks: Desks;
  let calls = 0;
  let call = callOf('none');
  let present: string | null = null;
  let people = 0;
  /** Who a desk was last told is there. */
  let there: string[] = [];
  beforeAll(async () => {
    const url = kind === 'postgres' ? await postgres.database('transfers') : undefined;
    store = await openStore({ home, url });
    theirs = url === undefined ? store : await openStore({ home, url });
    await store.businesses.put(clinic({ destinations }), 1);
  });
  afterAll(async () => {
    await store.close();
    if (theirs !== store) await theirs.close();
  });
  beforeEach(async () => {
    call = callOf(`t${++calls}`, { caller: '+14185550123' });
    await store.calls.open(call, AFTERNOON);
    asking = new Desks({ rings: store.rings, times: TIMES });
    desks = theirs === store ? asking : new Desks({ rings: theirs.rings, times: TIMES });
    present = null;
  });
  afterEach(async () => {
    await Promise.all([asking.close(), desks.close()]);
  });

  const room = {
    person: async () => present,
    caller: async () => (call.channel === 'phone' ? 'caller-1' : null),
    apart: async () => undefined,
  };
  const action = (destination: string) =>
    ({ type: 'transfer', destination, summary: 'Une dent cassée.', language: 'fr' }) as const;
  const ask = (
    destination = 'accueil',
    { now = AFTERNOON, id = 'a1', phone = null as PhoneLine | null } = {},
  ) =>
    transfer(
      {
        store,
        desks: asking,
        room,
        phone: () => phone,
        clock: () => now,
      },
      call,
      id,
      action(destination),
    );

  /** A team member, who answers what rings or lets it ring. */
  async function sit(answers = false, business = 'clinic') {
    const events: DeskEvent[] = [];
    let got: boolean | null = null;
    const leave = await desks.join({
      business,
      person: `person ${++people}`,
      send(event) {
        if (event.type === 'present') {
          there = event.people;
          return;
        }
        events.push(event);
        if (event.type !== 'ring' || !answers) return;
        setTimeout(async () => {
          got = (await desks.answer(business, event.ring.id, 'somebody')) !== null;
          if (got) present = 'desk-1';
        }, 10);
      },
    });
    return { events, leave, got: () => got };
  }
  const types = (events: DeskEvent[]) => events.map(({ type }) => type);

  describe('a transfer to a desk', () => {
    it('rings every desk with who calls and why; the first to answer gets it, and the others stop', async () => {
      const [one, two] = [await sit(true), await sit(true)];
      expect(await ask()).toEqual({ outcome: 'done', reason: null });
      for (const { events } of [one, two]) {
        await expect.poll(() => types(events)).toEqual(['ready', 'ring', 'stopped']);
        expect(events[1]).toMatchObject({
          ring: {
            caller: '+14185550123',
            summary: 'Une dent cassée.',
            destination: 'L’accueil',
            language: 'fr',
          },
        });
      }
      await expect.poll(() => [one.got(), two.got()]).not.toContain(null);
      expect([one.got(), two.got()].sort()).toEqual([false, true]);
      expect(await store.calls.get(call.id)).toMatchObject({ transferredAt: AFTERNOON, endedAt: null });
      // Asked again by another worker: they talk already, nothing rings.
      expect(await ask()).toEqual({ outcome: 'done', reason: null });
      expect(one.events).toHaveLength(3);
    });

    it('that nobody answers stops ringing after the destination’s own time', async () => {
      const one = await sit();
      const began = Date.now();
      expect(await ask()).toEqual({ outcome: 'failed', reason: 'transfer.no-answer' });
      expect(Date.now() - began).toBeGreaterThanOrEqual(4_900);
      await expect.poll(() => one.events.at(-1)?.type).toBe('stopped');
      expect(await store.calls.get(call.id)).toMatchObject({ transferredAt: null });
      // Asked again by another worker: it has rung.
      expect(await ask()).toEqual({ outcome: 'failed', reason: 'transfer.no-answer' });
      expect(types(one.events)).toEqual(['ready', 'ring', 'stopped']);
    });

    it('stops ringing when the caller hangs up', async () => {
      const one = await sit();
      const asked = ask();
      await expect.poll(() => types(one.events)).toContain('ring');
      await store.calls.end(call.id, { at: AFTERNOON, outcome: 'hangup', record: null });
      expect(await asked).toEqual({ outcome: 'failed', reason: 'transfer.gone' });
      await expect.poll(() => one.events.at(-1)?.type).toBe('stopped');
    });

    it('rings whoever sits down while it rings', async () => {
      await sit();
      const asked = ask();
      await new Promise((resolve) => setTimeout(resolve, 50));
      await sit(true);
      expect(await asked).toEqual({ outcome: 'done', reason: null });
    });

    it('goes on with the same ring where another server asks again, and is answered once', async () => {
      const one = await sit();
      const first = ask();
      await expect.poll(() => types(one.events)).toContain('ring');
      const again = new Desks({ rings: store.rings, times: TIMES });
      const second = transfer(
        {
          store,
          desks: again,
          room,
          phone: () => null,
          clock: () => AFTERNOON,
        },
        call,
        'a1',
        action('accueil'),
      );
      expect(await desks.answer('clinic', `${call.id}-a1`, 'somebody')).toMatchObject({ call: call.id });
      expect(await asking.answer('clinic', `${call.id}-a1`, 'somebody')).toBeNull();
      present = 'desk-1';
      expect(await Promise.all([first, second])).toEqual(Array(2).fill({ outcome: 'done', reason: null }));
      expect(types(one.events).filter((type) => type === 'ring')).toHaveLength(1);
      await again.close();
    });

    it('rings no desk of another business, and none that was left', async () => {
      const other = await sit(true, 'other');
      await (await sit(true)).leave();
      expect(await ask()).toEqual({ outcome: 'failed', reason: 'transfer.no-desk' });
      expect(other.events).toEqual([{ type: 'ready' }]);
    });

    it('is closed outside the destination’s hours', async () => {
      await sit(true);
      expect(await ask('accueil', { now: NIGHT })).toEqual({ outcome: 'failed', reason: 'transfer.closed' });
    });

    it('goes nowhere that the owner did not configure', async () => {
      expect(await ask('ailleurs')).toEqual({ outcome: 'refused', reason: 'transfer.unknown' });
    });
  });

  it('a desk whose server died is empty after a while', async () => {
    await theirs.rings.sit({
      id: 'ghost',
      business: 'clinic',
      person: 'ghost',
      at: Date.now() - TIMES.gone - 1,
    });
    const elsewhere = new Desks({ rings: store.rings, times: TIMES });
    expect(await elsewhere.count('clinic')).toBe(0);
    await theirs.rings.sit({ id: 'ghost', business: 'clinic', person: 'ghost', at: Date.now() });
    expect(await elsewhere.count('clinic')).toBe(1);
    await theirs.rings.leave('ghost');
    await elsewhere.close();
  });

  it('every desk is told who sits at the others, and whoever answered may come back while the call lasts', async () => {
    const one = await sit();
    const alone = there;
    const other = await sit();
    await expect.poll(() => there.length).toBe(2);
    expect(there).toEqual(expect.arrayContaining(alone));
    await other.leave();
    await expect.poll(() => there).toEqual(alone);

    const asked = ask();
    await expect.poll(() => types(one.events)).toContain('ring');
    const id = `${call.id}-a1`;
    expect(await desks.answer('clinic', id, 'anne')).toMatchObject({ id });
    present = 'desk-1';
    expect(await asked).toEqual({ outcome: 'done', reason: null });
    expect(await desks.answeredBy('clinic', 'anne')).toMatchObject({ id });
    expect(await desks.answeredBy('clinic', 'anne', 'another')).toBeNull();
    expect(await desks.answeredBy('clinic', 'bert')).toBeNull();
    expect(await desks.answeredBy('elsewhere', 'anne')).toBeNull();
    await store.calls.end(call.id, { at: AFTERNOON, outcome: 'transferred', record: null });
    expect(await desks.answeredBy('clinic', 'anne')).toBeNull();
    await one.leave();
  });

  describe('a transfer to a telephone', () => {
    const dials: unknown[] = [];
    const refers: unknown[] = [];
    /** A line whose far side does this. */
    const line = (outcome: PhoneOutcome): PhoneLine => ({
      kind: 'embedded',
      numbers: async () => [],
      async dial(dial) {
        dials.push(dial);
        return { outcome, status: null, identity: outcome === 'answered' ? 'dialled-1' : null };
      },
      async refer(refer) {
        refers.push(refer);
        return { outcome, status: null, identity: null };
      },
      hangUp: async () => undefined,
      close: async () => undefined,
    });

    it('dials the configured number for as long as it may ring; whoever answers is with the caller', async () => {
      dials.length = 0;
      expect(await ask('urgence', { phone: line('answered') })).toEqual({ outcome: 'done', reason: null });
      expect(dials).toEqual([{ room: call.room, to: '+14185550111', from: null, ring: 7_000 }]);
      expect(await store.calls.get(call.id)).toMatchObject({ transferredAt: AFTERNOON });
      expect(await ask('urgence', { phone: line('busy') })).toEqual({ outcome: 'done', reason: null });
      expect(dials).toHaveLength(1);
    });

    it('dials a SIP address', async () => {
      dials.length = 0;
      await ask('bureau', { phone: line('answered') });
      expect(dials).toMatchObject([{ to: 'sip:bureau@cote.example', ring: 25_000 }]);
    });

    it.each([
      ['busy', 'failed', 'transfer.busy'],
      ['refused', 'failed', 'transfer.refused'],
      ['noAnswer', 'failed', 'transfer.no-answer'],
      ['machine', 'failed', 'transfer.machine'],
      ['failed', 'failed', 'transfer.failed'],
      ['unknown', 'unknown', 'transfer.unknown-outcome'],
    ] as const)('that is %s leaves the caller with the agent', async (came, outcome, reason) => {
      expect(await ask('urgence', { phone: line(came) })).toEqual({ outcome, reason });
      expect(await store.calls.get(call.id)).toMatchObject({ transferredAt: null });
    });

    it('hands a caller of the telephone over where the owner wants it, and dials for a visitor', async () => {
      dials.length = 0;
      refers.length = 0;
      await ask('garde', { phone: line('answered') });
      expect(dials).toMatchObject([{ to: '+14185550122' }]);
      call = callOf('by-refer', { channel: 'phone' });
      await store.calls.open(call, AFTERNOON);
      expect(await ask('garde', { phone: line('answered') })).toEqual({ outcome: 'done', reason: null });
      expect(refers).toEqual([{ room: call.room, identity: 'caller-1', to: '+14185550122', ring: 25_000 }]);
      expect(dials).toHaveLength(1);
      expect(await store.calls.get(call.id)).toMatchObject({ transferredAt: AFTERNOON });
    });

    it('goes nowhere where there is no line', async () => {
      expect(await ask('urgence')).toEqual({ outcome: 'failed', reason: 'transfer.no-line' });
    });
  });
});

it('hours are those of the business’s own clock', () => {
  const hours = { tue: [{ from: '09:00', to: '17:00' }] };
  expect(isOpen(hours, 'America/Toronto', AFTERNOON)).toBe(true);
  expect(isOpen(hours, 'Pacific/Auckland', AFTERNOON)).toBe(false);
  expect(isOpen({}, 'America/Toronto', AFTERNOON)).toBe(false);
  expect(isOpen(undefined, 'America/Toronto', NIGHT)).toBe(true);
});
