/** LiveKit's own server with Redis keeps trunks and rules without its SIP service: the set-up is read back from it. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { SIPMediaEncryption } from '@livekit/protocol';
import type { SipClient } from 'livekit-server-sdk';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { sipClientOf } from '../../agent/phone/livekit/access.ts';
import { applySetup, planSetup, showSetup } from '../../agent/phone/livekit/setup.ts';
import { livekitSchema } from '../../agent/phone/settings.ts';
import { locateLiveKit } from '../../agent/start/livekit/locate-livekit.ts';
import { liveKitConfig } from '../../agent/start/livekit/run-livekit.ts';
import { anyFree, isFreeUdp, nextFree } from '../../agent/start/ports.ts';

const KEY = 'key-of-the-test';
const SECRET = 'secret-of-the-test-which-is-long-enough';

const stops: (() => Promise<void>)[] = [];
let sip: SipClient;

async function run(program: string, args: string[], ready: () => Promise<boolean>): Promise<void> {
  const child = spawn(program, args, { stdio: 'ignore' });
  stops.unshift(async () => {
    if (child.exitCode !== null) return;
    child.kill();
    await once(child, 'exit');
  });
  for (let tries = 0; tries < 300; tries++) {
    if (await ready().catch(() => false)) return;
    await pause(50);
  }
  throw new Error(`${program} did not start`);
}

beforeAll(async () => {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-sip-'));
  stops.push(async () => rmSync(folder, { recursive: true, force: true }));
  const [redis, port] = [await anyFree(), await anyFree()];
  const options = ['--port', String(redis), '--bind', '127.0.0.1', '--save', '', '--dir', folder];
  await run('redis-server', options, async () => {
    const { connect } = await import('node:net');
    const socket = connect(redis, '127.0.0.1');
    await once(socket, 'connect');
    socket.destroy();
    return true;
  });
  const { LIVEKIT_URL: _, ...env } = process.env;
  const found = await locateLiveKit(env, () => undefined);
  if (found.from === 'environment') throw new Error('a test starts its own LiveKit');
  const udpPort = await nextFree(port, isFreeUdp);
  const config = {
    ...liveKitConfig({ port, udpPort, lan: null, webhook: null }, KEY, SECRET),
    redis: { address: `127.0.0.1:${redis}` },
  };
  writeFileSync(join(folder, 'livekit.yaml'), stringify(config));
  const url = `http://127.0.0.1:${port}`;
  await run(found.program, ['--config', join(folder, 'livekit.yaml')], async () => (await fetch(url)).ok);
  sip = sipClientOf({ url, key: KEY, secret: SECRET });
}, 60_000);

afterAll(async () => {
  for (const stop of stops) await stop();
});

/** A trunk that the set-up has nothing to do with. */
const THEIRS = 'somebody else’s';
beforeEach(async () => {
  for (const { sipTrunkId } of await sip.listSipInboundTrunk()) await sip.deleteSipTrunk(sipTrunkId);
  await applySetup(sip, null);
  await sip.createSipInboundTrunk(THEIRS, ['+15145550100']);
});

const settings = (changes: object = {}, more: object[] = []) =>
  livekitSchema.parse({
    line: 'livekit',
    carriers: [
      {
        name: 'telnyx',
        numbers: ['+16135550175', '+14185550123'],
        addresses: ['192.76.120.10', '64.16.250.0/24'],
        username: 'carillon',
        password: 'a long password',
        outbound: 'sip.telnyx.example',
        ...changes,
      },
      ...more,
    ],
  });
const what = (changes: readonly { what: string; does: string; name: string }[]) =>
  changes.map(({ what: kind, does, name }) => `${does} ${kind} ${name}`).sort();

it('says what it would do, does it, and has nothing to do the second time', async () => {
  const wanted = [
    'create inbound carillon telnyx',
    'create outbound carillon telnyx',
    'create rule carillon telnyx',
  ];
  expect(what(await planSetup(sip, settings()))).toEqual(wanted);
  expect(await showSetup(sip)).toEqual([]);
  expect(what(await applySetup(sip, settings()))).toEqual(wanted);

  const [trunk] = (await sip.listSipInboundTrunk()).filter(({ name }) => name === 'carillon telnyx');
  expect(trunk).toMatchObject({
    numbers: ['+14185550123', '+16135550175'],
    allowedAddresses: ['192.76.120.10/32', '64.16.250.0/24'],
    authUsername: 'carillon',
  });
  const [rule] = await sip.listSipDispatchRule();
  expect(rule?.trunkIds).toEqual([trunk?.sipTrunkId]);
  expect(rule?.rule?.rule).toMatchObject({
    case: 'dispatchRuleCallee',
    value: { roomPrefix: 'phone-', randomize: true },
  });

  const kept = ['keep inbound carillon telnyx', 'keep outbound carillon telnyx', 'keep rule carillon telnyx'];
  expect(what(await applySetup(sip, settings()))).toEqual(kept);
  expect(await sip.listSipDispatchRule()).toHaveLength(1);
});

it('changes a trunk in its place, for a number, a password or encrypted sound', async () => {
  await applySetup(sip, settings());
  const before = await showSetup(sip);
  for (const change of [
    { numbers: ['+16135550175'] },
    { numbers: ['+16135550175'], password: 'another password' },
    { numbers: ['+16135550175'], password: 'another password', srtp: 'required' },
  ]) {
    const changes = what(await applySetup(sip, settings(change)));
    expect(changes).toEqual([
      'change inbound carillon telnyx',
      'change outbound carillon telnyx',
      'keep rule carillon telnyx',
    ]);
    expect(what(await planSetup(sip, settings(change)))).not.toContain('change inbound carillon telnyx');
  }
  expect(await showSetup(sip)).toEqual(before);
  const [trunk] = (await sip.listSipInboundTrunk()).filter(({ name }) => name === 'carillon telnyx');
  expect(trunk?.mediaEncryption).toBe(SIPMediaEncryption.SIP_MEDIA_ENCRYPT_REQUIRE);
});

it('moves a number to another carrier, and takes away what is no longer wanted', async () => {
  const other = { name: 'twilio', numbers: ['+16135550175'], addresses: ['54.172.60.0/30'] };
  const moved = livekitSchema.parse({ line: 'livekit', carriers: [other] });
  await applySetup(sip, settings());
  await applySetup(sip, moved);
  expect(what(await showSetup(sip))).toEqual(['keep inbound carillon twilio', 'keep rule carillon twilio']);
  await applySetup(sip, null);
  expect(await showSetup(sip)).toEqual([]);
  expect((await sip.listSipInboundTrunk()).map(({ name }) => name)).toEqual([THEIRS]);
});
