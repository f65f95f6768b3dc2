/**
 * Telephones through LiveKit's own SIP service: what the embedded line is held to, of the other line. It runs where a
 * `livekit-sip` is on the PATH, and says « not run » where none is.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { sipClientOf } from '../../agent/phone/livekit/access.ts';
import { applySetup } from '../../agent/phone/livekit/setup.ts';
import { livekitSchema, readPhoneSettings } from '../../agent/phone/settings.ts';
import { Child } from '../../agent/start/child.ts';
import { findProgram, locateLiveKit } from '../../agent/start/livekit/locate-livekit.ts';
import { liveKitConfig } from '../../agent/start/livekit/run-livekit.ts';
import { anyFree, isFree, isFreeUdp, nextFree } from '../../agent/start/ports.ts';
import { startCarillon, type TestCarillon } from './harness/everything.ts';
import { startTelephone, type Telephone } from './harness/phone/baresip.ts';
import { untilNoRoom, watchTheRoom } from './harness/phone/room-watcher.ts';
import { shareOf, transcribe } from './harness/sound.ts';

const CLINIC = '+16135550175';
const KEY = 'key-of-the-test';
const SECRET = 'secret-of-the-test-which-is-long-enough';

const service = await findProgram('livekit-sip', process.env);
if (service === null)
  console.log('telephones by LiveKit’s SIP service: not run, no livekit-sip is on the PATH');

describe.skipIf(service === null)('a caller by LiveKit’s SIP service', () => {
  const programs: Child[] = [];
  let folder: string;
  let carillon: TestCarillon;
  let caller: Telephone;
  let sip: number;

  /** Starts a program of this test, and waits for its port. */
  async function start(name: string, command: string, args: string[], port: number): Promise<void> {
    const child = new Child({ name, command, args, log: join(folder, `${name}.log`) });
    programs.push(child);
    await child.until(async () => !(await isFree(port)), 20_000);
  }

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'carillon-livekit-sip-'));
    const [redis, livekit, server] = [await anyFree(), await anyFree(), await anyFree()];
    sip = await anyFree();
    await start('redis', 'redis-server', ['--port', `${redis}`, '--bind', '127.0.0.1', '--save', ''], redis);
    const { LIVEKIT_URL: _, ...env } = process.env;
    const found = await locateLiveKit(env, () => undefined);
    if (found.from === 'environment') throw new Error('a test starts its own LiveKit');
    const webhook = `http://127.0.0.1:${server}/livekit/webhook`;
    const udpPort = await nextFree(livekit, isFreeUdp);
    const shared = { redis: { address: `127.0.0.1:${redis}` } };
    const config = liveKitConfig({ port: livekit, udpPort, lan: null, webhook }, KEY, SECRET);
    writeFileSync(
      join(folder, 'livekit.yaml'),
      stringify({ ...config, ...shared, room: { ...config.room, auto_create: true } }),
    );
    await start('livekit', found.program, ['--config', join(folder, 'livekit.yaml')], livekit);
    const url = `ws://127.0.0.1:${livekit}`;
    writeFileSync(
      join(folder, 'sip.yaml'),
      stringify({
        ...shared,
        api_key: KEY,
        api_secret: SECRET,
        ws_url: url,
        sip_port: sip,
        listen_ip: '127.0.0.1',
        nat_1_to_1_ip: '127.0.0.1',
        rtp_port: '45000-45999',
        max_cpu_utilization: 1,
        disable_rejected_invite_cache: true,
      }),
    );
    await start('livekit-sip', service ?? '', ['--config', join(folder, 'sip.yaml')], sip);
    const settings = join(folder, 'phone.yaml');
    writeFileSync(
      settings,
      stringify({
        line: 'livekit',
        carriers: [{ name: 'carrier', numbers: [CLINIC], addresses: ['127.0.0.1'] }],
      }),
    );
    const read = livekitSchema.parse(readPhoneSettings(settings, {}));
    await applySetup(sipClientOf({ url, key: KEY, secret: SECRET }), read);
    caller = await startTelephone({ user: '+14185550142' });
    carillon = await startCarillon({
      port: server,
      env: { LIVEKIT_URL: url, LIVEKIT_API_KEY: KEY, LIVEKIT_API_SECRET: SECRET, CARILLON_PHONE: settings },
    });
  }, 240_000);

  afterAll(async () => {
    await caller?.close();
    await carillon?.stop();
    for (const program of programs.toReversed()) await program.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('hears the greeting, is known by their number, presses a key, and closes the room by hanging up', async () => {
    await caller.dial(`sip:${CLINIC}@127.0.0.1:${sip}`);
    const watched = await watchTheRoom(carillon.livekit);
    await caller.sees('CALL_ESTABLISHED');
    expect(watched.people().map(({ attributes }) => attributes['sip.phoneNumber'])).toContain('+14185550142');
    await watched.hears(/How can I help you/);
    await caller.press('0');
    await watched.hears(/./);
    await caller.hangUp();
    await caller.sees('CALL_CLOSED');
    await watched.leave();
    await untilNoRoom(carillon.livekit);
    expect(shareOf('hello how can i help you', transcribe(caller.heard()))).toBeGreaterThanOrEqual(0.6);
  }, 120_000);

  it('is not let in for a number that no carrier brings', async () => {
    await caller.dial(`sip:+15145550000@127.0.0.1:${sip}`);
    expect(await caller.sees('CALL_CLOSED')).toMatch(/[46]\d\d/);
  }, 30_000);
});
