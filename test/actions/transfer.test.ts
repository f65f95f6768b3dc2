import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type DeskEvent, Desks } from '../../agent/actions/transfer/desks.ts';
import { isOpen } from '../../agent/actions/transfer/open-hours.ts';
import { transfer } from '../../agent/actions/transfer/transfer.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { AFTERNOON, callOf, clinic, NIGHT } from './call-with-yes.ts';

const home = mkdtempSync(join(tmpdir(), 'carillon-transfer-'));
const destinations = [
  {
    id: 'accueil',
    name: 'L’accueil',
    kind: 'desk' as const,
    hours: { tue: [{ from: '09:00', to: '17:00' }] },
  },
  { id: 'urgence', name: 'L’urgence', kind: 'phone' as const, address: '+14185550111' },
];
let store: Store;
let desks: Desks;
let calls = 0;
let call = callOf('none');
let present: string | null = null;
beforeAll(async () => {
  store = await openStore({ home });
  await store.businesses.put(clinic({ destinations }), 1);
});
afterAll(async () => {
  await store.close();
  rmSync(home, { recursive: true, force: true });
});
beforeEach(async () => {
  call = callOf(`t${++calls}`, { caller: '+14185550123' });
  await store.calls.open(call, AFTERNOON);
  desks = new Desks();
  present = null;
});

const action = (destination: string) =>
  ({ type: 'transfer', destination, summary: 'Une dent cassée.', language: 'fr' }) as const;
const ask = (destination = 'accueil', { now = AFTERNOON, ring = 300 } = {}) =>
  transfer(
    { store, desks, room: { person: async () => present }, clock: () => now, ring },
    call,
    action(destination),
  );

/** A team member, who answers what rings or lets it ring. */
function sit(answers = false, business = 'clinic') {
  const events: DeskEvent[] = [];
  let got: boolean | null = null;
  const leave = desks.join({
    business,
    send(event) {
      events.push(event);
      if (event.type !== 'ring' || !answers) return;
      setTimeout(() => {
        got = desks.answer(business, event.ring.id) !== null;
        if (got) present = 'desk-1';
      }, 10);
    },
  });
  return { events, leave, got: () => got };
}

describe('a transfer to a desk', () => {
  it('rings every desk with who calls and why; the first to answer gets it, and the others stop', async () => {
    const [one, two] = [sit(true), sit(true)];
    expect(await ask()).toEqual({ outcome: 'done', reason: null });
    for (const { events } of [one, two]) {
      expect(events.map(({ type }) => type)).toEqual(['ready', 'ring', 'stopped']);
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

  it('that nobody answers stops ringing', async () => {
    const one = sit();
    expect(await ask()).toEqual({ outcome: 'failed', reason: 'transfer.no-answer' });
    expect(one.events.at(-1)?.type).toBe('stopped');
    expect(await store.calls.get(call.id)).toMatchObject({ transferredAt: null });
  });

  it('stops ringing when the caller hangs up', async () => {
    const one = sit();
    const asked = ask('accueil', { ring: 60_000 });
    await store.calls.end(call.id, { at: AFTERNOON, outcome: 'hangup', record: null });
    expect(await asked).toEqual({ outcome: 'failed', reason: 'transfer.gone' });
    expect(one.events.at(-1)?.type).toBe('stopped');
  });

  it('rings whoever sits down while it rings', async () => {
    sit();
    const asked = ask('accueil', { ring: 5_000 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    sit(true);
    expect(await asked).toEqual({ outcome: 'done', reason: null });
  });

  it('rings no desk of another business, and none that was left', async () => {
    const other = sit(true, 'other');
    sit(true).leave();
    expect(await ask()).toEqual({ outcome: 'failed', reason: 'transfer.no-desk' });
    expect(other.events).toEqual([{ type: 'ready' }]);
  });

  it('is closed outside the destination’s hours', async () => {
    sit(true);
    expect(await ask('accueil', { now: NIGHT })).toEqual({ outcome: 'failed', reason: 'transfer.closed' });
  });

  it('goes nowhere that the owner did not configure, and to no telephone without a line', async () => {
    expect(await ask('ailleurs')).toEqual({ outcome: 'refused', reason: 'transfer.unknown' });
    expect(await ask('urgence')).toEqual({ outcome: 'failed', reason: 'transfer.no-line' });
  });
});

it('hours are those of the business’s own clock', () => {
  const hours = { tue: [{ from: '09:00', to: '17:00' }] };
  expect(isOpen(hours, 'America/Toronto', AFTERNOON)).toBe(true);
  expect(isOpen(hours, 'Pacific/Auckland', AFTERNOON)).toBe(false);
  expect(isOpen({}, 'America/Toronto', AFTERNOON)).toBe(false);
  expect(isOpen(undefined, 'America/Toronto', NIGHT)).toBe(true);
});
