/** Real telephones on the embedded line and the real agent: baresip at both ends, kamailio as the provider. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it, onTestFailed } from 'vitest';
import { anyFree } from '../../agent/start/ports.ts';
import { eventually } from '../server/server.ts';
import { toneFile } from '../support/tone-file.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { startTelephone, type Telephone } from './harness/phone/baresip.ts';
import { type Provider, startProvider } from './harness/phone/kamailio.ts';
import { furnish, MAP } from './harness/phone/offices.ts';
import { untilNoRoom, type Watched, watchTheRoom } from './harness/phone/room-watcher.ts';
import { type Callee, startCallee } from './harness/phone/sipp.ts';
import { lengthOfTone, soundsIn, tone } from './harness/phone/tone.ts';
import { type RoomVisitor, VISITOR_RATE, visitRoom } from './harness/room-visitor.ts';
import { shareOf, transcribe } from './harness/sound.ts';

const CALLER = '+14185550142';
/** What the provider's account is called by. */
const ACCOUNT = '+16135550101';
const NUMBERS = { bridge: '+16135550102', busy: '+16135550103', silent: '+16135550104' };
const PLUMBER = '+14185550123';
/** In hertz. */
const CALLER_TONE = 700;
const HUMAN_TONE = 1_100;
/** What the owner of the busy office has recorded. */
const OWNER_TONE = 500;
const LONG = { timeout: 30_000 };

const PERSON = 'I would like to talk to a person';
const MESSAGE = 'I lost my keys in the waiting room';
const VOICEMAIL = 'please call me back on monday morning';
const SAYS = [
  PERSON,
  'I would like to leave a message please',
  'My name is Robert Miller',
  MESSAGE,
  'nothing else',
  VOICEMAIL,
  'please give me directions',
  'yes please',
];

let folder: string;
let offices: ReturnType<typeof furnish>;
let provider: Provider;
let carillon: TestCarillon;
let caller: Telephone;
let human: Telephone;
let callee: Callee;
let watched: Watched | undefined;
let guest: RoomVisitor | undefined;
let line: number;
/** How long after the answer each greeting was heard, in milliseconds. */
const greeted: number[] = [];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carillon-phone-'));
  [caller, human, callee] = await Promise.all([
    startTelephone({ user: CALLER }),
    startTelephone({ user: 'human', answers: true }),
    startCallee(),
  ]);
  provider = await startProvider(ACCOUNT, { human: human.port, busy: callee.port, silent: callee.port });
  line = await anyFree();
  const at = (who: string) => `sip:${who}@${provider.domain}`;
  offices = furnish([
    {
      id: 'refer',
      number: ACCOUNT,
      person: { address: `sip:human@127.0.0.1:${provider.port}`, by: 'refer' },
    },
    { id: 'bridge', number: NUMBERS.bridge, person: { address: at('human') } },
    {
      id: 'busy',
      number: NUMBERS.busy,
      person: { address: at('busy'), recording: toneFile(OWNER_TONE, { seconds: 2 }) },
    },
    { id: 'silent', number: NUMBERS.silent, person: { address: at('silent'), ring: 5 } },
  ]);
  const settings = join(folder, 'phone.yaml');
  writeFileSync(
    settings,
    `line: embedded
listen: { udp: "127.0.0.1:${line}" }
address: 127.0.0.1
accounts:
  - name: provider
    user: ${provider.user}
    domain: ${provider.domain}
    passwordFrom: PROVIDER_PASSWORD
    proxy: 127.0.0.1:${provider.port}
    number: "${ACCOUNT}"
trunks:
  - name: carrier
    addresses: [127.0.0.1]
`,
  );
  caller.prepares(...SAYS);
  carillon = await startCarillon({
    env: { CARILLON_PHONE: settings, PROVIDER_PASSWORD: provider.password },
    businesses: [offices.folder, resolve(import.meta.dirname, '../../demo/businesses')],
  });
}, 240_000);

beforeEach(() => {
  onTestFailed(() => {
    for (const name of ['server', 'worker']) console.log(name, carillon.log(name).slice(-6_000));
  });
});

afterEach(async () => {
  await watched?.leave();
  watched = undefined;
  await guest?.leave();
  guest = undefined;
  // What a test that failed has left behind.
  await Promise.all([caller.hangUp(), human.hangUp()]);
  await untilNoRoom(carillon.livekit);
}, 60_000);

afterAll(async () => {
  console.log(`greetings were heard ${greeted.join(', ')} ms after the answer`);
  await Promise.all([caller?.close(), human?.close(), callee?.close()]);
  await carillon?.stop();
  await provider?.close();
  offices?.remove();
  rmSync(folder, { recursive: true, force: true });
});

/** Calls a number, through the trunk where no other way is given. */
async function ring(number: string, port = line): Promise<Watched> {
  await caller.dial(`sip:${number}@127.0.0.1:${port}`);
  watched = await watchTheRoom(carillon.livekit);
  await caller.sees('CALL_ESTABLISHED');
  return watched;
}

/** Calls a number, and listens to the greeting. */
async function call(number: string, port = line): Promise<Watched> {
  const answered = await ring(number, port);
  await caller.hearsThemOut();
  greeted.push(soundsIn(caller.heard()).sounds[0] ?? Number.NaN);
  return answered;
}

/** Says it, and again where the agent did not catch it, until the agent answers with this. */
async function says(words: string, answer: RegExp): Promise<string> {
  const expected = new RegExp(`${answer.source}|sorry|again|few words|still there|help you`, 'i');
  for (let tries = 0; tries < 5; tries++) {
    await caller.says(words);
    const said = await watched?.hears(expected, 18_000).catch(() => undefined);
    if (said !== undefined && answer.test(said)) return said;
  }
  throw new Error(`the agent never understood: ${words}`);
}

/** Who is in the room, by the beginnings of their identities. */
const present = () =>
  watched
    ?.people()
    .map(({ identity }) => identity.replace(/-.*/, ''))
    .sort();

/** Both make a sound, and hear the other's. */
async function theyTalk(): Promise<void> {
  await Promise.all([caller.sounds(CALLER_TONE), human.sounds(HUMAN_TONE)]);
  await expect.poll(() => lengthOfTone(caller.heard(), HUMAN_TONE), LONG).toBeGreaterThan(1_000);
  await expect.poll(() => lengthOfTone(human.heard(), CALLER_TONE), LONG).toBeGreaterThan(1_000);
}

/** The person was told, before the two heard each other, who calls and why. */
function isTold(): void {
  expect(soundsIn(human.heard()).sounds.length * 20).toBeGreaterThan(1_500);
}

/** Asks the owner's API about an office. */
async function owner(office: string, path: string): Promise<Response> {
  const key = readFileSync(join(carillon.home, 'owner-key'), 'utf8').trim();
  const headers = { Authorization: `Bearer ${key}` };
  return fetch(`${carillon.url}/v1/businesses/${office}/${path}`, { headers });
}
/** The latest call of an office, once it is over. */
const latestCall = (office: string) =>
  eventually(async () => {
    const { calls } = await (await owner(office, 'calls')).json();
    return calls[0]?.endedAt ? calls[0] : null;
  });
/** The message of that call. */
async function messageLeft(office: string) {
  const { id } = await latestCall(office);
  return eventually(async () => {
    const { messages } = await (await owner(office, 'messages')).json();
    return messages.find(({ call }: { call: string }) => call === id);
  });
}

describe('a caller who asks for a person', () => {
  it('through the registered account is handed over by REFER: the two talk, and the agent is gone', async () => {
    await call(ACCOUNT, provider.port);
    const [telephone] = (watched?.people() ?? []).filter(({ identity }) => identity.startsWith('caller-'));
    expect(telephone?.attributes).toMatchObject({
      'sip.phoneNumber': CALLER,
      'sip.trunkPhoneNumber': ACCOUNT,
      'sip.trunkID': 'provider',
    });
    await says(PERSON, /putting you through/);
    await human.sees('CALL_ESTABLISHED');
    await untilNoRoom(carillon.livekit);
    await theyTalk();
    await caller.hangUp();
    expect(await latestCall('refer')).toMatchObject({ outcome: 'transferred' });
  }, 240_000);

  it('by a key gets them on the line: told who it is, then the two talk, and one hanging up ends it for both', async () => {
    const { hears, sees } = await call(NUMBERS.bridge);
    await caller.press('0');
    await hears(/putting you through/);
    await human.sees('CALL_ESTABLISHED');
    await sees('the agent gone', () => present()?.join() === 'caller,dialled');
    isTold();
    await theyTalk();
    await watched?.leave();
    await human.hangUp();
    await caller.sees('CALL_CLOSED');
    expect(await latestCall('bridge')).toMatchObject({ outcome: 'transferred' });
  }, 240_000);

  it.each(['busy', 'silent'] as const)(
    'who is %s leaves a message after the tone',
    async (office) => {
      const { hears } = await call(NUMBERS[office]);
      await caller.press('0');
      await hears(/Nobody can take your call/);
      await hears(/after the tone/);
      // The owner's own recording where there is one, and the same words spoken where there is none.
      const tone = lengthOfTone(caller.heard(), OWNER_TONE);
      if (office === 'busy') expect(tone).toBeGreaterThan(1_000);
      else expect(tone).toBeLessThan(500);
      await caller.hearsThemOut();
      await caller.says(VOICEMAIL);
      await hears(/message is recorded/);
      await caller.hangUp();
      await untilNoRoom(carillon.livekit);
      const left = await messageLeft(office);
      console.log(`${office}: ${left.message.text}`);
      expect(shareOf(VOICEMAIL, left.message.text)).toBeGreaterThan(0.4);
      const sound = await owner(office, `recordings/${left.call}/${left.message.recording}`);
      expect(soundsIn(Buffer.from(await sound.arrayBuffer())).length).toBeGreaterThan(1_000);
    },
    120_000,
  );
});

describe('a caller through the trunk', () => {
  it('leaves a message by voice and by keys, and is hung up on at the end', async () => {
    const { hears } = await call(NUMBERS.bridge);
    await says('I would like to leave a message please', /first and last name/);
    await caller.says('My name is Robert Miller');
    await hears(/number/i);
    await caller.press('4185550199');
    await hears(/Is that right/);
    await caller.press('1');
    await hears(/pass on|tell them/i);
    await caller.says(MESSAGE);
    await hears(/anything else/i);
    await caller.says('nothing else');
    await caller.sees('CALL_CLOSED');
    await untilNoRoom(carillon.livekit);
    const { message } = await messageLeft('bridge');
    expect(message).toMatchObject({ phone: '+14185550199', language: 'en' });
    expect(message.name).toMatch(/Robert|Miller/);
    expect(shareOf(MESSAGE, message.text)).toBeGreaterThanOrEqual(0.5);
    const heard = transcribe(caller.heard());
    expect(shareOf('the office hello how can i help you', heard)).toBeGreaterThanOrEqual(0.5);
  }, 240_000);

  it('gets a text at their own number after a spoken yes, and not for a key', async () => {
    const texts = async () => (await (await owner('bridge', 'texts')).json()).texts;
    const consents = async () => (await (await owner('bridge', 'permissions')).json()).consents;
    // What a try that failed has left is none of this one's.
    const before = { texts: (await texts()).length, consents: (await consents()).length };
    await call(NUMBERS.bridge);
    await says('please give me directions', /text you/);
    await caller.press('1');
    expect(await texts()).toHaveLength(before.texts);
    await says('yes please', /sending it/);
    const [text] = await eventually(async () => {
      const all = await texts();
      return all.length > before.texts && all;
    });
    expect(text).toMatchObject({ to: CALLER, body: MAP });
    await caller.hangUp();
    await untilNoRoom(carillon.livekit);
    expect(await texts()).toHaveLength(before.texts + 1);
    expect((await consents()).slice(before.consents)).toMatchObject([
      { answered: expect.stringMatching(/yes/i) },
    ]);
  }, 240_000);

  it('reaches the business of the number, in its language; hanging up closes the room', async () => {
    const { hears } = await ring(PLUMBER);
    await hears(/bonjour/i);
    await caller.hangUp();
    await caller.sees('CALL_CLOSED');
    await untilNoRoom(carillon.livekit);
    expect(await latestCall('plomberie-lavoie')).toMatchObject({
      outcome: 'hangup',
      channel: 'phone',
    });
  }, 60_000);

  it('is told that nobody has the number', async () => {
    await caller.dial(`sip:+15145550000@127.0.0.1:${line}`);
    expect(await caller.sees('CALL_CLOSED')).toMatch(/404/);
  }, 30_000);
});

it('a visitor of the site is put through to a telephone that callers are handed over to', async () => {
  const visitor = await visitRoom(carillon.url, { origin: carillon.demo, business: 'refer' });
  guest = visitor;
  await visitor.hears(/how can I help you/i);
  await visitor.types(PERSON);
  await human.sees('CALL_ESTABLISHED');
  await expect.poll(() => visitor.notices.some(({ type }) => type === 'ended'), LONG).toBe(true);
  isTold();
  await human.sounds(HUMAN_TONE);
  void visitor.speaks(tone(CALLER_TONE, { rate: VISITOR_RATE, seconds: 60 }));
  await expect.poll(() => lengthOfTone(visitor.recording(), HUMAN_TONE), LONG).toBeGreaterThan(1_000);
  await expect.poll(() => lengthOfTone(human.heard(), CALLER_TONE), LONG).toBeGreaterThan(1_000);
  await human.hangUp();
  await untilNoRoom(carillon.livekit);
}, 240_000);
