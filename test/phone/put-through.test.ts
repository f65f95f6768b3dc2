/** People reached from the embedded line: dialled into the room, or handed over by REFER through a provider. */
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type BareLine, startBareLine } from '../e2e/harness/phone/bare-line.ts';
import { startTelephone, type Telephone } from '../e2e/harness/phone/baresip.ts';
import { type Provider, startProvider } from '../e2e/harness/phone/kamailio.ts';
import { type Callee, startCallee } from '../e2e/harness/phone/sipp.ts';
import { lengthOfTone } from '../e2e/harness/phone/tone.ts';

const NUMBER = '+16135550175';
/** In hertz; the agent hums at 440. */
const CALLER_TONE = 700;
const HUMAN_TONE = 1_100;
const LONG = { timeout: 20_000 };

let provider: Provider;
let bare: BareLine;
let caller: Telephone;
let human: Telephone;
let callee: Callee;

beforeAll(async () => {
  [caller, human, callee] = await Promise.all([
    startTelephone({ user: '+14185550142' }),
    startTelephone({ user: 'human', answers: true }),
    startCallee(),
  ]);
  provider = await startProvider(NUMBER, {
    human: human.port,
    busy: callee.port,
    decline: callee.port,
    silent: callee.port,
    gone: callee.port,
  });
  bare = await startBareLine({
    settings: () => ({
      listen: { udp: '127.0.0.1:0' },
      accounts: [
        {
          name: 'provider',
          user: provider.user,
          domain: provider.domain,
          password: provider.password,
          proxy: `127.0.0.1:${provider.port}`,
          number: NUMBER,
        },
      ],
    }),
  });
  await bare.line.ready;
}, 60_000);

afterAll(async () => {
  await bare?.close();
  await Promise.all([caller?.close(), human?.close(), callee?.close()]);
  await provider?.close();
});

// A test that fails leaves the next one, or its own next try, a line without a call.
afterEach(async () => {
  for (const call of bare.calls) await bare.line.hangUp(call);
  await Promise.all([caller.hangUp(), human.hangUp()]);
  await expect.poll(() => bare.line.counts().calls).toBe(0);
});

async function callIn() {
  await caller.dial(`sip:${NUMBER}@127.0.0.1:${provider.port}`);
  const call = await bare.nextCall();
  await caller.sees('CALL_ESTABLISHED');
  return call;
}

/** Both make a sound at once, and hear a second of the other's. */
async function theyTalk(): Promise<void> {
  await Promise.all([caller.sounds(CALLER_TONE), human.sounds(HUMAN_TONE)]);
  await expect.poll(() => lengthOfTone(caller.heard(), HUMAN_TONE), LONG).toBeGreaterThan(1_000);
  await expect.poll(() => lengthOfTone(human.heard(), CALLER_TONE), LONG).toBeGreaterThan(1_000);
}

describe('a caller whom the agent puts through', () => {
  it('talks with whoever was dialled into the room, and is left alone when they hang up', async () => {
    const call = await callIn();
    const result = await bare.line.dial({
      room: call.room,
      to: `sip:human@${provider.domain}`,
      ring: 20_000,
    });
    expect(result).toMatchObject({ outcome: 'answered', status: 200 });
    await call.agent.disconnect();
    await theyTalk();
    expect(await bare.rooms.look(call.room)).toMatchObject({ humans: 2 });
    await human.hangUp();
    await expect.poll(() => bare.rooms.look(call.room)).toMatchObject({ humans: 1 });
    await bare.line.hangUp(call);
    await caller.sees('CALL_CLOSED');
  }, 60_000);

  it('is handed over by REFER: the two talk, and the line has let go', async () => {
    const call = await callIn();
    const to = `sip:human@127.0.0.1:${human.port}`;
    const result = await bare.line.refer({ room: call.room, identity: call.identity, to, ring: 20_000 });
    expect(result).toMatchObject({ outcome: 'answered', status: 200, identity: null });
    await expect.poll(() => bare.line.counts().calls).toBe(0);
    await theyTalk();
    await caller.hangUp();
  }, 60_000);

  it('stays with the agent when the person is busy, declines, does not answer or is not there', async () => {
    const call = await callIn();
    const outcomes: unknown[] = [];
    for (const who of ['busy', 'decline', 'silent', 'gone']) {
      const { outcome, status } = await bare.line.dial({
        room: call.room,
        to: `sip:${who}@${provider.domain}`,
        // Whoever answers at once has the time of a busy machine to do it.
        ring: who === 'silent' ? 4_000 : 20_000,
      });
      outcomes.push([who, outcome, status]);
    }
    expect(outcomes).toEqual([
      ['busy', 'busy', 486],
      ['decline', 'refused', 603],
      ['silent', 'noAnswer', null],
      ['gone', 'failed', 404],
    ]);
    const refused = await bare.line.refer({
      room: call.room,
      identity: call.identity,
      to: `sip:busy@127.0.0.1:${callee.port}`,
      ring: 20_000,
    });
    expect(refused).toMatchObject({ outcome: 'busy', status: 486 });
    expect(await bare.rooms.look(call.room)).toMatchObject({ humans: 2 });
    await caller.hangUp();
    await expect.poll(() => bare.line.counts().calls).toBe(0);
  }, 60_000);

  it('is not handed over when they are no telephone of this line', async () => {
    const result = await bare.line.refer({
      room: 'nowhere',
      identity: 'visitor',
      to: '+14185550142',
      ring: 1_000,
    });
    expect(result).toEqual({ outcome: 'failed', status: null, identity: null });
  });
});
