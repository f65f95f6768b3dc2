import { rmSync } from 'node:fs';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Carrier } from '../../agent/actions/sms/carrier.ts';
import { telnyxCarrier } from '../../agent/actions/sms/carriers/telnyx.ts';
import { twilioCarrier } from '../../agent/actions/sms/carriers/twilio.ts';
import { sendText } from '../../agent/actions/sms/send-text.ts';
import { Sender } from '../../agent/actions/sms/sender.ts';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import type { Fault } from '../standins/faults.ts';
import { startTelnyx } from '../standins/telnyx.ts';
import { startTwilio } from '../standins/twilio.ts';
import { freshHome } from '../support/fresh-home.ts';
import { AFTERNOON, callOf, clinic, NUMBER, openCall, sms } from './call-with-yes.ts';

const FROM = '+14185550000';
/** How long a carrier may take to answer: enough on a busy machine, in milliseconds. */
const TIMEOUT = 1_500;

interface Side {
  carrier: Carrier;
  faults: Fault[];
  taken(): number;
  /** Forgets what it took. */
  forget(): void;
  /** What it answers about a number that said stop to the carrier itself. */
  optedOut: Fault;
  stop(): Promise<void>;
}

const sides: Record<string, () => Promise<Side>> = {
  async twilio() {
    const { url, accountSid, authToken, messages, faults, stop } = await startTwilio();
    const carrier = twilioCarrier({
      accountSid,
      authToken,
      from: FROM,
      url,
      callback: null,
      timeout: TIMEOUT,
    });
    const forget = () => void messages.splice(0);
    return {
      carrier,
      faults,
      taken: () => messages.length,
      forget,
      optedOut: { answer: 400, code: 21610 },
      stop,
    };
  },
  async telnyx() {
    const { url, apiKey, messages, faults, stop } = await startTelnyx();
    const carrier = telnyxCarrier({ apiKey, from: FROM, url, callback: null, timeout: TIMEOUT });
    const forget = () => void messages.splice(0);
    return {
      carrier,
      faults,
      taken: () => messages.length,
      forget,
      optedOut: { answer: 400, code: 40300 },
      stop,
    };
  },
};

describe.each(Object.keys(sides))('a text by %s', (name) => {
  let home: string;
  let store: Store;
  let side: Side;
  let sender: Sender;
  let now = AFTERNOON;
  let business = '';
  let tests = 0;
  beforeAll(async () => {
    side = await (sides[name] as () => Promise<Side>)();
    home = await freshHome('sending');
    store = await openStore({ home });
  });
  afterAll(async () => {
    await store.close();
    await side.stop();
    rmSync(home, { recursive: true, force: true });
  });
  beforeEach(async () => {
    business = `clinic-${++tests}`;
    await store.businesses.put(clinic({ id: business }), 1);
    await openCall(store, callOf(business, { business }));
    now = AFTERNOON;
    sender = new Sender({ store, carrier: side.carrier, clock: () => now, times: { doubt: 60_000 } });
    side.forget();
    side.faults.length = 0;
  });
  afterEach(() => sender.close());

  const taken = () => side.taken();
  const send = (patience = 1_000) =>
    sendText({ store, sender, clock: () => now, patience }, callOf(business, { business }), 'a1', sms());
  const status = async () => (await store.texts.list(business, 1))[0];

  it('is sent once, and the call told when the carrier has it', async () => {
    expect(await send(5_000)).toEqual({ outcome: 'done', reason: null });
    expect(await send(5_000)).toEqual({ outcome: 'done', reason: null });
    expect(taken()).toBe(1);
    expect(await status()).toMatchObject({ status: 'sent', carrier: name, carrierId: expect.any(String) });
  });

  it('that the carrier is too busy for is sent later', async () => {
    side.faults.push({ answer: 429, retryAfter: 1 });
    expect(await send()).toEqual({ outcome: 'unknown', reason: 'sms.unknown' });
    expect(taken()).toBe(0);
    now += 5_000;
    await sender.sweep();
    expect(taken()).toBe(1);
    expect(await status()).toMatchObject({ status: 'sent' });
  });

  it('to somebody who said stop to the carrier is refused, and remembered', async () => {
    side.faults.push(side.optedOut);
    expect(await send(5_000)).toEqual({ outcome: 'failed', reason: 'sms.opted-out' });
    expect(await store.permissions.optedOut(business, NUMBER)).toBe(true);
  });

  it.each<[Fault, string]>([
    ['taken-unanswered', 'the answer never came'],
    ['taken-broken', 'the connection broke'],
    ['taken-500', 'the carrier failed after it'],
  ])('that was taken (%s: %s) is found at the carrier, and not sent again', async (fault) => {
    side.faults.push(fault);
    expect(await send(2 * TIMEOUT)).toEqual({ outcome: 'unknown', reason: 'sms.unknown' });
    for (let round = 0; round < 30; round++) {
      now += 5_000;
      await sender.sweep();
    }
    expect(taken()).toBe(1);
    expect(await status()).toMatchObject({ status: 'sent' });
  });

  it('that was not taken is sent again, but only once the carrier had time to show it', async () => {
    side.faults.push('untaken-unanswered');
    expect(await send(2 * TIMEOUT)).toEqual({ outcome: 'unknown', reason: 'sms.unknown' });
    now += 30_000;
    await sender.sweep();
    expect(await status()).toMatchObject({ status: 'unknown' });
    expect(taken()).toBe(0);
    now += 40_000;
    await sender.sweep();
    expect(taken()).toBe(1);
    expect(await status()).toMatchObject({ status: 'sent' });
  });

  it('waits for no longer than the caller does while the carrier is away, and is stale after a while', async () => {
    side.faults.push({ answer: 429 });
    await send();
    now += 20 * 60_000;
    await sender.sweep();
    expect(taken()).toBe(0);
    expect(await status()).toMatchObject({ status: 'failed', reason: 'sms.stale' });
  });

  it('is not sent to somebody who opts out while it waits', async () => {
    side.faults.push({ answer: 429 });
    await send();
    const stop = {
      call: business,
      id: 'o',
      business,
      number: NUMBER,
      words: 'STOP',
      language: 'fr',
    } as const;
    await store.permissions.optOut({ ...stop, at: now });
    now += 10_000;
    await sender.sweep();
    expect(taken()).toBe(0);
    expect(await status()).toMatchObject({ status: 'failed', reason: 'sms.opted-out' });
  });

  it('that two servers look after is sent by one of them', async () => {
    const other = new Sender({ store, carrier: side.carrier, clock: () => now });
    side.faults.push({ answer: 429 });
    await send();
    now += 10_000;
    await Promise.all([sender.sweep(), other.sweep(), sender.sweep()]);
    expect(taken()).toBe(1);
    await other.close();
  });
});
