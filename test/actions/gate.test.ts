import { rmSync } from 'node:fs';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { passGate } from '../../agent/actions/sms/gate.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { type Postgres, startPostgres } from '../store/postgres.ts';
import { freshHome } from '../support/fresh-home.ts';
import { AFTERNOON, callOf, clinic, NIGHT, NUMBER, openCall, type Sms, sms } from './call-with-yes.ts';

const home = await freshHome('gate');
let postgres: Postgres;
beforeAll(async () => {
  postgres = await startPostgres();
});
afterAll(async () => {
  await postgres.stop();
  rmSync(home, { recursive: true, force: true });
});

describe.each(['pglite', 'postgres'] as const)('the gate of texts on %s', (kind) => {
  let store: Store;
  let calls = 0;
  let id = '';
  beforeAll(async () => {
    store = await openStore({ home, url: kind === 'postgres' ? await postgres.database('gate') : undefined });
  });
  afterAll(() => store.close());
  beforeEach(async () => {
    id = `${kind}-${++calls}`;
  });

  /** Every test has a business of its own, so that limits do not meet. */
  const pass = async (
    action: Sms,
    { words = 'Oui, allez-y.', now = AFTERNOON, over = {}, call = id, open = true, act = 'a1' } = {},
  ) => {
    const business = clinic({ id: id.toLowerCase(), ...over });
    const one = callOf(call, { business: business.id });
    if (open) await openCall(store, one, words);
    return passGate(store.database, { call: one, id: act, action, business, now });
  };

  it('lets a text through that the caller said yes to, once however often it is asked', async () => {
    const first = await pass(sms());
    expect(first).toEqual({ key: expect.any(String) });
    expect(await pass(sms(), { open: false })).toEqual(first);
    const [kept, ...others] = await store.texts.list(id.toLowerCase(), 10);
    expect(others).toEqual([]);
    expect(kept).toMatchObject({
      number: NUMBER,
      callingCode: '1',
      status: 'queued',
      body: 'Bonjour Zoé, Clinique Côté : https://cote.example/rdv. ARRET pour refuser.',
    });
    expect(await store.permissions.consents(id)).toEqual([sms().consent]);
  });

  it.each([
    ['other words than the journal has', {}, 'Non merci.'],
    ['words that are no plain yes', { answered: 'Peut-être.' }, 'Peut-être.'],
    ['words that name another number', { answered: 'Oui, au 514 555 0199.' }, 'Oui, au 514 555 0199.'],
    ['another turn', { turn: 2 }, 'Oui, allez-y.'],
    ['another text', { text: 'nu' }, 'Oui, allez-y.'],
    ['another number', { to: '+14185550199' }, 'Oui, allez-y.'],
    ['nothing asked', { asked: ' ' }, 'Oui, allez-y.'],
  ])('refuses a consent with %s', async (_, over, words) => {
    const action = sms({ consent: { ...sms().consent, ...over } });
    expect(await pass(action, { words })).toEqual({ refused: 'sms.no-consent' });
    expect(await store.texts.list(id.toLowerCase(), 10)).toEqual([]);
  });

  it('refuses a number that opted out, until it asks for texts again', async () => {
    const optOut = {
      call: 'x',
      business: id.toLowerCase(),
      number: NUMBER,
      words: 'STOP',
      language: 'fr',
    } as const;
    await store.permissions.optOut({ ...optOut, id: `${id} 1`, at: 5 });
    expect(await pass(sms())).toEqual({ refused: 'sms.opted-out' });
    await store.permissions.optOut({ ...optOut, id: `${id} 2`, kind: 'in', at: 6 });
    expect(await pass(sms(), { open: false })).toHaveProperty('key');
  });

  it('refuses every number in a call whose caller wants no texts and gave none', async () => {
    const nameless = { number: null, words: 'plus de textos', language: 'fr' } as const;
    await store.permissions.optOut({ call: id, id: 'o1', business: id.toLowerCase(), at: 5, ...nameless });
    expect(await pass(sms())).toEqual({ refused: 'sms.opted-out' });
  });

  it.each([
    ['+33612345678', 'sms.country'],
    ['+12125550123', 'sms.country'],
    ['+18765550123', 'sms.country'],
    ['+19005550123', 'sms.bad-number'],
    ['+14189760123', 'sms.bad-number'],
    ['+18005550123', 'sms.bad-number'],
    ['+14181550123', 'sms.bad-number'],
    ['4185550123', 'sms.bad-number'],
  ])('refuses %s for a Canadian business: %s', async (to, refused) => {
    expect(await pass(sms({ to }))).toEqual({ refused });
  });

  it('refuses premium and shared-cost numbers of an allowed country', async () => {
    for (const to of ['+33899123456', '+33825123456'])
      expect(await pass(sms({ to }), { over: { country: 'FR' }, open: to.startsWith('+33899') })).toEqual({
        refused: 'sms.bad-number',
      });
  });

  it('keeps quiet hours on the recipient’s clock, not the business’s', async () => {
    expect(await pass(sms(), { now: NIGHT })).toEqual({ refused: 'sms.quiet-hours' });
    // 11 p.m. in Montréal is 8 p.m. in Los Angeles.
    const over = { texting: { countries: ['CA', 'US'] } };
    const west = sms({ to: '+12135550123', language: 'en' });
    expect(await pass(west, { now: NIGHT, over, open: false })).toHaveProperty('key');
    // One that lies in two zones is closed while either is: 9:30 p.m. Eastern, 8:30 p.m. Central.
    const split = sms({ to: '+18505550123', language: 'en' });
    const now = Date.parse('2026-03-11T01:30:00Z');
    expect(await pass(split, { now, over, open: false })).toEqual({ refused: 'sms.quiet-hours' });
  });

  it.each([
    ['sms.limit-call', { limits: { perCall: 1 } }],
    ['sms.limit-number', { limits: { perNumber: { count: 1 } } }],
    ['sms.limit-business', { limits: { perBusiness: { count: 1 } } }],
    ['sms.limit-country', { limits: { perCountryCode: { count: 1 } } }],
    ['sms.limit-spending', { budget: { perDay: 1, perSegment: 0.4 } }],
  ])('stops at a limit: %s', async (refused, texting) => {
    expect(await pass(sms(), { over: { texting } })).toHaveProperty('key');
    expect(await pass(sms(), { over: { texting }, open: false, act: 'a2' })).toEqual({ refused });
    if (refused === 'sms.limit-call') return;
    const tomorrow = AFTERNOON + 25 * 3_600_000;
    expect(await pass(sms(), { over: { texting }, open: false, act: 'a2', now: tomorrow })).toHaveProperty(
      'key',
    );
  });

  it('lets no two texts that come at once both be the last', async () => {
    const over = { texting: { limits: { perNumber: { count: 1 } } } };
    await pass(sms({ to: '+14185550100' }), { over });
    const passed = await Promise.all(
      ['b1', 'b2', 'b3', 'b4'].map((act) => pass(sms(), { over, open: false, act })),
    );
    expect(passed.filter((one) => 'key' in one)).toHaveLength(1);
  });

  it.each([
    ['a text in a language that it does not have', sms({ text: 'rien' }), 'sms.no-text'],
    ['a blank that nobody filled', sms({ values: {} }), 'sms.blank'],
    ['a blank filled with a link', sms({ values: { Nom: 'http://x.example' } }), 'sms.blank'],
  ])('refuses %s', async (_, action, refused) => {
    expect(await pass(action)).toEqual({ refused });
  });

  it('refuses a text to the United States that does not say how to stop them', async () => {
    const action = sms({ text: 'nu', to: '+12125550123' });
    expect(await pass(action, { over: { country: 'US' } })).toEqual({ refused: 'sms.no-opt-out' });
  });
});
