/** Real telephones on the embedded line: baresip at both ends, kamailio as the provider that it registers to. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { anyFree } from '../../agent/start/ports.ts';
import type { Store } from '../../agent/store/open-store.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { startTelephone, type Telephone } from './harness/phone/baresip.ts';
import { type Provider, startProvider } from './harness/phone/kamailio.ts';
import { untilNoRoom, type Watched, watchTheRoom } from './harness/phone/room-watcher.ts';
import { shareOf, transcribe } from './harness/sound.ts';

const CLINIC = '+16135550175';
const PLUMBER = '+14185550123';
const MESSAGE = 'I lost my keys in the waiting room';
const SAYS = ['I would like to leave a message please', 'My name is Robert Miller', MESSAGE, 'no thank you'];

let folder: string;
let provider: Provider;
let carillon: TestCarillon;
let caller: Telephone;
let watched: Watched | undefined;
let store: Store | undefined;
let line: number;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carillon-phone-'));
  provider = await startProvider(CLINIC);
  line = await anyFree();
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
    number: "${CLINIC}"
trunks:
  - name: carrier
    addresses: [127.0.0.1]
`,
  );
  const env = { CARILLON_PHONE: settings, PROVIDER_PASSWORD: provider.password };
  caller = await startTelephone({ user: '+14185550142' });
  caller.prepares(...SAYS);
  carillon = await startCarillon({ env });
}, 240_000);

afterEach(async () => {
  await watched?.leave();
  watched = undefined;
});

afterAll(async () => {
  await caller?.close();
  if (store === undefined) await carillon?.stop();
  else await store.close();
  await provider?.close();
  rmSync(folder, { recursive: true, force: true });
});

describe('a caller through the registered account', () => {
  it('hears the greeting, leaves a message by voice and by keys, and is hung up on at the end', async () => {
    await caller.dial(`sip:${CLINIC}@127.0.0.1:${provider.port}`);
    // While it rings: the greeting is told once.
    watched = await watchTheRoom(carillon.livekit);
    await caller.sees('CALL_ESTABLISHED');
    const [telephone] = watched.people().filter(({ identity }) => identity.startsWith('caller-'));
    expect(telephone?.attributes).toMatchObject({
      'sip.phoneNumber': '+14185550142',
      'sip.trunkPhoneNumber': CLINIC,
      'sip.trunkID': 'provider',
    });
    await watched.hears(/How can I help you/);
    await caller.says('I would like to leave a message please');
    await watched.hears(/first and last name/i);
    await caller.says('My name is Robert Miller');
    await watched.hears(/number/i);
    await caller.press('4185550199');
    await watched.hears(/Is that right/);
    await caller.press('1');
    await watched.hears(/what would you like me to tell them/i);
    await caller.says(MESSAGE);
    await watched.hears(/anything else/i);
    await caller.says('no thank you');
    await caller.sees('CALL_CLOSED');
    await untilNoRoom(carillon.livekit);
    expect(shareOf('hello how can i help you', transcribe(caller.heard()))).toBeGreaterThanOrEqual(0.6);
  }, 240_000);
});

describe('a caller through the trunk', () => {
  it('reaches the business of the number, in its language; hanging up closes the room', async () => {
    await caller.dial(`sip:${PLUMBER}@127.0.0.1:${line}`);
    watched = await watchTheRoom(carillon.livekit);
    await caller.sees('CALL_ESTABLISHED');
    await watched.hears(/puis-je vous aider/);
    await caller.hangUp();
    await caller.sees('CALL_CLOSED');
    await untilNoRoom(carillon.livekit);
  }, 120_000);

  it('is told that nobody has the number', async () => {
    await caller.dial(`sip:+15145550000@127.0.0.1:${line}`);
    expect(await caller.sees('CALL_CLOSED')).toMatch(/404/);
  }, 30_000);
});

it('keeps the message and the calls', async () => {
  store = await carillon.stopAndOpenStore();
  const [kept] = await store.messages.list('riverside-dental', 10);
  expect(kept?.message).toMatchObject({ phone: '+14185550199', language: 'en' });
  expect(kept?.message.name).toMatch(/Robert|Miller/);
  expect(shareOf(MESSAGE, kept?.message.text ?? '')).toBeGreaterThanOrEqual(0.5);
  const [clinic] = await store.calls.list('riverside-dental', 10);
  expect(clinic).toMatchObject({ channel: 'phone', caller: '+14185550142', outcome: 'goodbye' });
  const [plumber] = await store.calls.list('plomberie-lavoie', 10);
  expect(plumber).toMatchObject({ channel: 'phone', caller: '+14185550142', outcome: 'hangup' });
}, 60_000);
