import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { AccessToken } from 'livekit-server-sdk';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { AddressLimit } from '../../agent/server/address-limit.ts';
import { createLog } from '../../agent/server/log.ts';
import { readSettings } from '../../agent/server/settings.ts';
import { own } from '../support/own.ts';
import { eventually, NO_LIVEKIT, startTestServer, type TestServer } from './server.ts';

const dist = mkdtempSync(join(tmpdir(), 'carillon-dist-'));
let server: TestServer;
beforeAll(async () => {
  mkdirSync(join(dist, 'carillon'));
  writeFileSync(join(dist, 'carillon.js'), 'entry');
  writeFileSync(join(dist, 'carillon/define-Ab12Cd34.js'), 'chunk');
  server = await startTestServer({ settings: { dist }, times: { parting: 100 } });
});
afterAll(async () => {
  await server.stop();
  rmSync(dist, { recursive: true, force: true });
});
const get = (path: string) => fetch(`${server.running.url}${path}`);

describe('the widget’s files', () => {
  it('are for any origin; those with a hash in their name are kept for good', async () => {
    const entry = await get('/carillon.js');
    expect(await entry.text()).toBe('entry');
    expect(entry.headers.get('access-control-allow-origin')).toBe('*');
    expect(entry.headers.get('cache-control')).toBe('public, max-age=300');
    const chunk = await get('/carillon/define-Ab12Cd34.js');
    expect(await chunk.text()).toBe('chunk');
    expect(chunk.headers.get('cache-control')).toContain('immutable');
  });

  it('are all that is served: nothing above their folder, and nothing that is not there', async () => {
    for (const path of ['/../package.json', '/%2e%2e/package.json', '/nothing.js', '/.env'])
      expect((await get(path)).status).toBe(404);
  });
});

describe('the server’s health', () => {
  it('is told apart from its being ready', async () => {
    expect((await get('/healthz')).status).toBe(200);
    const ready = await get('/readyz');
    expect(ready.status).toBe(503);
    expect(await ready.json()).toEqual({ database: true, livekit: false });
  });
});

describe('LiveKit’s webhook', () => {
  const tell = async (event: object, secret = NO_LIVEKIT.secret, altered = '') => {
    const body = JSON.stringify(event);
    const token = new AccessToken(NO_LIVEKIT.key, secret);
    token.sha256 = createHash('sha256').update(body).digest('base64');
    return fetch(`${server.running.url}/livekit/webhook`, {
      method: 'POST',
      headers: { authorization: await token.toJwt(), 'content-type': 'application/webhook+json' },
      body: body + altered,
    });
  };
  const finished = (room: string) => ({ event: 'room_finished', id: `EV_${room}`, room: { name: room } });
  async function open(): Promise<string> {
    const id = own('call');
    await server.running.store.calls.open(
      {
        id,
        business: 'riverside',
        channel: 'web',
        language: null,
        caller: null,
        room: `room-${id}`,
        limit: 60_000,
      },
      Date.now(),
    );
    return id;
  }
  const outcomeOf = (call: string) =>
    eventually(async () => (await server.running.store.calls.get(call))?.outcome);

  it('ends a call whose room is closed and whose worker does not say why', async () => {
    const call = await open();
    expect((await tell(finished(`room-${call}`))).status).toBe(204);
    expect(await outcomeOf(call)).toBe('hangup');
    expect((await tell(finished(`room-${call}`))).status).toBe(204);
    expect((await tell(finished('unknown'))).status).toBe(204);
  });

  it('is believed only with LiveKit’s signature, over just these bytes', async () => {
    const [call, later] = [await open(), await open()];
    const room = finished(`room-${call}`);
    expect((await tell(room, 'another secret, as long as it may be')).status).toBe(401);
    expect((await tell(room, NO_LIVEKIT.secret, ' ')).status).toBe(401);
    // Had it been believed, it would have ended before one that was told of after it.
    await tell(finished(`room-${later}`));
    await outcomeOf(later);
    expect(await server.running.store.calls.get(call)).toMatchObject({ outcome: null });
  });
});

describe('the log', () => {
  it('never holds numbers, names or words, also where they are logged by mistake', () => {
    let written = '';
    const sink = new Writable({
      write(chunk, _, done) {
        written += String(chunk);
        done();
      },
    });
    const log = createLog('info', sink);
    log.info(
      { call: 'c1', caller: '+14185550123', message: { text: 'my secret', name: 'Zoé' }, token: 'jwt' },
      'x',
    );
    log.error({ err: new Error('the words of +14185550123') }, 'failed');
    expect(written).toContain('c1');
    for (const secret of ['4185550123', 'my secret', 'Zoé', 'jwt']) expect(written).not.toContain(secret);
  });
});

describe('the settings', () => {
  const livekit = {
    LIVEKIT_URL: 'ws://127.0.0.1:7880',
    LIVEKIT_API_KEY: 'key',
    LIVEKIT_API_SECRET: 'secret',
  };

  it('name every variable that is missing or wrong', () => {
    expect(() => readSettings({ PORT: 'many', LIVEKIT_URL: 'ws://127.0.0.1:7880' })).toThrow(
      expect.objectContaining({
        code: 'server.settings',
        message: expect.stringMatching(/PORT.*LIVEKIT_API_KEY.*LIVEKIT_API_SECRET/),
      }),
    );
  });

  it('take a variable that is set to nothing as not set, and keep one secret for a folder', () => {
    const home = join(dist, 'home');
    const first = readSettings({ ...livekit, PORT: '', DATABASE_URL: '', CARILLON_HOME: home });
    expect(first).toMatchObject({ port: 3900, databaseUrl: undefined, origins: [] });
    expect(first.secret.length).toBeGreaterThanOrEqual(32);
    expect(readSettings({ ...livekit, CARILLON_HOME: home }).secret).toBe(first.secret);
  });
});

describe('the limit of an address', () => {
  it('lets so many through in a window, says how long to wait, and forgets', () => {
    const limit = new AddressLimit(1_000);
    expect([limit.take('b', 'a', 2, 0), limit.take('b', 'a', 2, 400)]).toEqual([0, 0]);
    expect(limit.take('b', 'a', 2, 500)).toBe(500);
    expect(limit.take('b', 'other', 2, 500)).toBe(0);
    expect(limit.take('other', 'a', 2, 500)).toBe(0);
    expect(limit.take('b', 'a', 2, 1_001)).toBe(0);
    expect(limit.take('b', 'a', 2, 1_002)).toBe(398);
  });
});
