import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalSchema } from '../../agent/contract.schema.ts';
import { roleNeeded } from '../../agent/server/access/roles.ts';
import { hashOf } from '../../agent/server/access/secrets.ts';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { EVERY_BUSINESS, type Role } from '../../agent/store/access.ts';
import { business, SECRET, startTestServer, type TestServer } from '../server/server.ts';

let server: TestServer;
let origin: string;
const key = ownerKey(SECRET);
beforeAll(async () => {
  server = await startTestServer({ businesses: [business(), business({ id: 'other', name: 'Other' })] });
  origin = server.running.url;
});
afterAll(() => server.stop());

/** Somebody's browser, let in by a link. */
async function enter(person: string, where: string, role: Role): Promise<Record<string, string>> {
  const { access } = server.running.store;
  await access.keepPerson({ id: person, name: person, email: null }, 1);
  await access.join(person, where, role);
  await access.keepLink(hashOf(`link of ${person}`), person, Date.now() + 60_000);
  const response = await fetch(`${origin}/v1/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ secret: `link of ${person}` }),
  });
  expect(response.status).toBe(204);
  const cookie = response.headers.get('set-cookie') ?? '';
  expect(cookie).toMatch(/HttpOnly/i);
  expect(cookie).toMatch(/SameSite=Strict/i);
  return { cookie: cookie.split(';')[0] ?? '', origin };
}

interface Described {
  method: string;
  path: string;
}
async function routes(): Promise<Described[]> {
  const document = (await (await fetch(`${origin}/v1/openapi.json`)).json()) as {
    paths: Record<string, Record<string, unknown>>;
  };
  return Object.entries(document.paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => ({ method: method.toUpperCase(), path })),
  );
}
const ask = ({ method, path }: Described, where: string, headers: Record<string, string>) =>
  fetch(origin + path.replace('{business}', where).replaceAll(/\{\w+\}/g, 'nothing'), {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body: '{}' }),
    // Events go on for good: their head is enough.
    signal: AbortSignal.timeout(10_000),
  });
async function codeOf(response: Response): Promise<string> {
  const { error } = refusalSchema.parse(await response.json());
  expect(error.message.fr).not.toBe(error.message.en);
  return error.code;
}

describe('every route of a business', () => {
  it('is described, and no route is that is not there', async () => {
    const described = new Set((await routes()).map(({ method, path }) => `${method} ${path}`));
    const { createApp } = await import('../../agent/server/app.ts');
    const parts = { settings: server.settings, store: server.running.store, actionSettings: {}, actions: {} };
    // Only its list of routes is read.
    const app = createApp(parts as unknown as Parameters<typeof createApp>[0]);
    const there = app.routes
      .filter(({ method, path }) => method !== 'ALL' && path.startsWith('/v1/businesses'))
      .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`);
    expect(there.filter((route) => !described.has(route))).toEqual([]);
    expect([...described].filter((route) => route.includes('{business}') && !there.includes(route))).toEqual(
      [],
    );
    expect(there.length).toBeGreaterThan(25);
  });

  it('refuses nobody, a wrong key, a session ended, the wrong business, the wrong role, and another site', async () => {
    const owner = await enter('olga', 'riverside', 'owner');
    const member = await enter('max', 'riverside', 'member');
    const all = (await routes()).filter(({ path }) => path.includes('{business}'));
    for (const route of all) {
      const what = `${route.method} ${route.path}`;
      const none = await ask(route, 'riverside', {});
      expect(none.status, what).toBe(401);
      expect(await codeOf(none)).toBe('access.none');
      expect((await ask(route, 'riverside', { authorization: 'Bearer nonsense' })).status, what).toBe(401);
      expect((await ask(route, 'riverside', { cookie: 'carillon-session=nonsense', origin })).status).toBe(
        401,
      );

      const other = await ask(route, 'other', owner);
      expect(other.status, what).toBe(404);
      expect(await codeOf(other)).toBe('access.unknown');
      expect(await codeOf(await ask(route, 'no-such', owner)), what).toBe('access.unknown');

      if (roleNeeded(route.method, route.path.replaceAll(/\{(\w+)\}/g, ':$1')) === 'owner') {
        const below = await ask(route, 'riverside', member);
        expect(below.status, what).toBe(403);
        expect(await codeOf(below)).toBe('access.role');
      }
      if (route.method !== 'GET')
        for (const from of [{}, { origin: 'https://evil.example' }]) {
          const foreign = await ask(route, 'riverside', { cookie: owner.cookie ?? '', ...from });
          expect(foreign.status, what).toBe(403);
          expect(await codeOf(foreign)).toBe('access.cross-site');
        }
    }
  });

  it('is open to a member where it is their work', async () => {
    const member = await enter('mia', 'riverside', 'member');
    for (const path of ['', '/tasks', '/calls', '/inbox', '/team'])
      expect(
        (await ask({ method: 'GET', path: `/v1/businesses/{business}${path}` }, 'riverside', member)).status,
      ).toBe(200);
  });
});

describe('a link', () => {
  it('lets in whoever runs the server, once, and never one that is too old', async () => {
    const link = await fetch(`${origin}/v1/links`, {
      method: 'POST',
      headers: { authorization: `Bearer ${key}` },
    });
    expect(link.status).toBe(201);
    const { path } = (await link.json()) as { path: string };
    const secret = /#enter=(.+)$/.exec(path)?.[1];
    const use = (with_: string | undefined) =>
      fetch(`${origin}/v1/session`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ secret: with_ }),
      });
    const first = await use(secret);
    expect(first.status).toBe(204);
    const cookie = first.headers.get('set-cookie')?.split(';')[0] ?? '';
    const who = await (await fetch(`${origin}/v1/session`, { headers: { cookie } })).json();
    expect(who).toMatchObject({
      businesses: [
        { id: 'other', role: 'owner' },
        { id: 'riverside', role: 'owner' },
      ],
    });
    const again = await use(secret);
    expect(again.status).toBe(401);
    expect(await codeOf(again)).toBe('access.link');

    const { access } = server.running.store;
    await access.keepPerson({ id: 'late', name: 'Late', email: null }, 1);
    await access.join('late', EVERY_BUSINESS, 'owner');
    await access.keepLink(hashOf('an old link'), 'late', Date.now() - 1);
    expect((await use('an old link')).status).toBe(401);
  });

  it('is made for the server’s own key alone', async () => {
    const owner = await enter('otto', 'riverside', 'owner');
    expect((await fetch(`${origin}/v1/links`, { method: 'POST', headers: owner })).status).toBe(401);
    expect((await fetch(`${origin}/v1/links`, { method: 'POST' })).status).toBe(401);
  });

  it('is not used by another site’s page', async () => {
    await server.running.store.access.keepPerson({ id: 'pia', name: 'Pia', email: null }, 1);
    await server.running.store.access.keepLink(hashOf('pia'), 'pia', Date.now() + 60_000);
    const response = await fetch(`${origin}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: 'https://evil.example' },
      body: JSON.stringify({ secret: 'pia' }),
    });
    expect(await codeOf(response)).toBe('access.cross-site');
  });
});

describe('a session', () => {
  it('is over when its person goes out', async () => {
    const headers = await enter('gil', 'riverside', 'member');
    expect((await fetch(`${origin}/v1/session`, { headers })).status).toBe(200);
    expect((await fetch(`${origin}/v1/session`, { method: 'DELETE', headers })).status).toBe(204);
    expect((await fetch(`${origin}/v1/session`, { headers })).status).toBe(401);
  });

  it('is over when its person is taken off the team', async () => {
    const owner = await enter('ona', 'riverside', 'owner');
    const base = `${origin}/v1/businesses/riverside`;
    const added = await fetch(`${base}/team`, {
      method: 'POST',
      headers: { ...owner, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Tim', email: 'Tim@Example.com', role: 'member' }),
    });
    expect(added.status).toBe(201);
    const { id, path } = (await added.json()) as { id: string; path: string };
    const entered = await fetch(`${origin}/v1/session`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ secret: path.split('=')[1] }),
    });
    const cookie = entered.headers.get('set-cookie')?.split(';')[0] ?? '';
    expect((await fetch(`${base}/calls`, { headers: { cookie } })).status).toBe(200);
    expect((await fetch(`${base}/team/${id}`, { method: 'DELETE', headers: owner })).status).toBe(204);
    expect((await fetch(`${base}/calls`, { headers: { cookie } })).status).toBe(401);
  });

  it('of somebody who has another business is not for its owner to have', async () => {
    await server.running.store.access.keepPerson({ id: 'zed', name: 'Zed', email: 'zed@example.com' }, 1);
    await server.running.store.access.join('zed', 'other', 'owner');
    const owner = await enter('ola', 'riverside', 'owner');
    const added = await fetch(`${origin}/v1/businesses/riverside/team`, {
      method: 'POST',
      headers: { ...owner, 'content-type': 'application/json' },
      body: JSON.stringify({ name: 'Zed', email: 'zed@example.com', role: 'member' }),
    });
    expect(await added.json()).toEqual({ id: 'zed', path: null });
  });
});

describe('a key', () => {
  it('opens its business alone, is kept as a hash, and is nothing once it is revoked', async () => {
    const base = `${origin}/v1/businesses`;
    const json = { authorization: `Bearer ${key}`, 'content-type': 'application/json' };
    const made = await fetch(`${base}/riverside/keys`, {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ name: 'Reports' }),
    });
    expect(made.status).toBe(201);
    const { id, key: secret } = (await made.json()) as { id: string; key: string };
    const headers = { authorization: `Bearer ${secret}` };
    expect((await fetch(`${base}/riverside/calls`, { headers })).status).toBe(200);
    expect((await fetch(`${base}/other/calls`, { headers })).status).toBe(404);
    const listed = await (await fetch(`${base}/riverside/keys`, { headers: json })).text();
    expect(listed).toContain('Reports');
    expect(listed).not.toContain(secret);
    expect(JSON.stringify(await server.running.store.database.query.apiKeys.findMany())).not.toContain(
      secret,
    );
    expect((await fetch(`${base}/riverside/keys/${id}`, { method: 'DELETE', headers: json })).status).toBe(
      204,
    );
    expect((await fetch(`${base}/riverside/keys/${id}`, { method: 'DELETE', headers: json })).status).toBe(
      404,
    );
    expect((await fetch(`${base}/riverside/calls`, { headers })).status).toBe(401);
  });
});
