import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { refusalSchema } from '../../agent/contract.schema.ts';
import { routesTold } from '../../agent/server/access/needs.ts';
import { hashOf } from '../../agent/server/access/secrets.ts';
import type { Role, Scope } from '../../agent/store/access.ts';
import { business, startTestServer, type TestServer } from '../server/server.ts';
import { type Browser, enter } from './support/people.ts';

/**
 * Every route of a business, who may ask it, and what a program's key must be allowed; `-`: no key will do. A new
 * route must be told here.
 */
const ROUTES = `
GET                              member  business:read
PUT    /profile                  owner   business:write
GET    /voices                   owner   business:read
POST   /speech                   owner   business:read
POST   /sounds                   owner   business:write
GET    /sounds/{sound}           owner   business:read
DELETE /sounds/{sound}           owner   business:write
GET    /line                     owner   business:read
GET    /folder                   owner   business:read tasks:read knowledge:read
PUT    /folder                   owner   business:write tasks:write knowledge:write
GET    /tasks                    member  tasks:read
POST   /tasks                    owner   tasks:write
PUT    /tasks/order              owner   tasks:write
GET    /tasks/{task}             member  tasks:read
DELETE /tasks/{task}             owner   tasks:write
PUT    /tasks/{task}/draft       owner   tasks:write
DELETE /tasks/{task}/draft       owner   tasks:write
POST   /tasks/{task}/publish     owner   tasks:write
POST   /tasks/{task}/enabled     owner   tasks:write
POST   /tasks/{task}/restore     owner   tasks:write
POST   /trials                   owner   tasks:write
GET    /scenarios                member  tasks:read
POST   /scenarios                owner   tasks:write
PUT    /scenarios/{scenario}     owner   tasks:write
DELETE /scenarios/{scenario}     owner   tasks:write
POST   /scenarios/run            owner   tasks:read
GET    /calls/{call}/scenario    owner   tasks:read calls:read
GET    /calls                    member  calls:read
GET    /figures                  member  calls:read
GET    /calls/{call}             member  calls:read
GET    /calls/{call}/notes       member  calls:read
PUT    /calls/{call}/notes       member  calls:write
GET    /messages                 member  calls:read
GET    /inbox                    member  calls:read
PATCH  /messages/{call}/{message} member calls:write
GET    /recordings/{call}/{id}   member  calls:read
GET    /texts                    member  calls:read
GET    /deliveries               owner   calls:read
GET    /permissions              owner   calls:read
GET    /people/{number}          owner   calls:read
DELETE /people/{number}          owner   -
GET    /sources                  member  knowledge:read
POST   /sources                  owner   knowledge:write
GET    /sources/{source}/events  member  knowledge:read
POST   /sources/{source}/refresh owner   knowledge:write
POST   /sources/{source}/stop    owner   knowledge:write
DELETE /sources/{source}         owner   knowledge:write
POST   /ask                      member  knowledge:read
GET    /unanswered               member  knowledge:read
DELETE /unanswered               owner   knowledge:write
GET    /team                     member  -
POST   /team                     owner   -
PATCH  /team/{person}            owner   -
DELETE /team/{person}            owner   -
GET    /keys                     owner   -
POST   /keys                     owner   -
DELETE /keys/{key}               owner   -
GET    /webhook-secret           owner   -
GET    /desk                     member  -
GET    /desk/current             member  -
POST   /desk/{ring}              member  -
POST   /desk/{ring}/return       member  -
DELETE /desk/{ring}              member  -
`;

/** Every other route under `/v1`, and who may ask it: everybody, a person for themselves, or the server's key. */
const OTHERS = `
GET    /v1/calls/terms              everybody
POST   /v1/calls                    everybody
POST   /v1/calls/{call}/rating      everybody
GET    /v1/templates/{language}     everybody
GET    /v1/openapi.json             everybody
POST   /v1/links                    server
POST   /v1/session                  everybody
GET    /v1/session                  somebody
PATCH  /v1/session                  person
DELETE /v1/session                  everybody
GET    /v1/session/ways             everybody
POST   /v1/session/mail             everybody
POST   /v1/session/passkey/options  everybody
POST   /v1/session/passkey          everybody
GET    /v1/sessions                 person
DELETE /v1/sessions                 person
DELETE /v1/sessions/{session}       person
GET    /v1/passkeys                 person
POST   /v1/passkeys                 person
POST   /v1/passkeys/options         person
PATCH  /v1/passkeys/{passkey}       person
DELETE /v1/passkeys/{passkey}       person
`;

interface Row {
  route: string;
  method: string;
  path: string;
  role: Role;
  scopes: Scope[] | null;
}
const BASE = '/v1/businesses/{business}';
const lines = (table: string) => table.trim().split('\n');
const ROWS: Row[] = lines(ROUTES).map((line) => {
  const {
    method = '',
    path = '',
    role,
    scopes,
  } = /^(?<method>\S+) +(?<path>\/\S+)? *(?<role>owner|member) +(?<scopes>.+)$/.exec(line)?.groups ?? {};
  return {
    route: `${method} ${BASE}${path}`,
    method,
    path: BASE + path,
    role: role as Role,
    scopes: scopes === '-' ? null : (scopes?.split(' ') as Scope[]),
  };
});

let server: TestServer;
let origin: string;
let owner: Browser;
let member: Browser;
beforeAll(async () => {
  server = await startTestServer({ businesses: [business(), business({ id: 'other', name: 'Other' })] });
  origin = server.running.url;
  owner = await enter(server, { id: 'olga' }, 'riverside', 'owner');
  member = await enter(server, { id: 'max' }, 'riverside', 'member');
});
afterAll(() => server.stop());

const ask = (method: string, path: string, where: string, headers: Record<string, string>) =>
  fetch(origin + path.replace('{business}', where).replaceAll(/\{\w+\}/g, 'nothing'), {
    method,
    headers: { 'content-type': 'application/json', ...headers },
    ...(method === 'GET' ? {} : { body: '{}' }),
    // Events go on for good: their head is enough.
    signal: AbortSignal.timeout(20_000),
  });
async function codeOf(response: Response): Promise<string> {
  const { error } = refusalSchema.parse(await response.json());
  expect(error.message.fr).not.toBe(error.message.en);
  return error.code;
}
/** A key of `riverside` that may do this. */
async function keyThatMay(...scopes: Scope[]): Promise<Record<string, string>> {
  const secret = `key ${scopes.join()}`;
  const id = hashOf(secret);
  if ((await server.running.store.access.takeKey(id, 1)) === null)
    await server.running.store.access.keepKey(
      { id, business: 'riverside', name: id, by: 'olga', at: 1, scopes },
      id,
    );
  return { authorization: `Bearer ${secret}` };
}
const AREAS = ['calls', 'tasks', 'knowledge', 'business'] as const;

describe('every route', () => {
  it('is told above with who may ask it, and is described', async () => {
    const { createApp } = await import('../../agent/server/app.ts');
    const parts = { settings: server.settings, store: server.running.store, actionSettings: {}, actions: {} };
    // Only its list of routes is read.
    const app = createApp(parts as unknown as Parameters<typeof createApp>[0]);
    const there = new Set(
      app.routes
        .filter(({ method, path }) => !['ALL', 'OPTIONS'].includes(method) && path.startsWith('/v1'))
        .map(({ method, path }) => `${method} ${path.replaceAll(/:(\w+)/g, '{$1}')}`),
    );
    const told = [
      ...ROWS.map(({ route }) => route),
      ...lines(OTHERS).map((line) => line.split(/ +/).slice(0, 2).join(' ')),
    ];
    expect([...there].sort()).toEqual(told.sort());
    expect(
      routesTold()
        .map((route) => route.replaceAll(/:(\w+)/g, '{$1}'))
        .sort(),
    ).toEqual(ROWS.map(({ route }) => route).sort());
    const { paths } = (await (await fetch(`${origin}/v1/openapi.json`)).json()) as {
      paths: Record<string, Record<string, unknown>>;
    };
    const described = Object.entries(paths).flatMap(([path, methods]) =>
      Object.keys(methods).map((method) => `${method.toUpperCase()} ${path}`),
    );
    expect(described.filter((route) => !there.has(route))).toEqual([]);
    expect(ROWS.map(({ route }) => route).filter((route) => !described.includes(route))).toEqual([]);
  });

  it.each(ROWS)(
    '$route refuses nobody, a wrong key, a session ended, the wrong business, the wrong role, and another site',
    async ({ method, path, role }) => {
      const none = await ask(method, path, 'riverside', {});
      expect(none.status).toBe(401);
      expect(await codeOf(none)).toBe('access.none');
      for (const wrong of [
        { authorization: 'Bearer nonsense' },
        { cookie: 'carillon-session=nonsense', origin },
      ])
        expect((await ask(method, path, 'riverside', wrong)).status).toBe(401);

      const other = await ask(method, path, 'other', owner);
      expect(other.status).toBe(404);
      expect(await codeOf(other)).toBe('access.unknown');
      expect(await codeOf(await ask(method, path, 'no-such', owner))).toBe('access.unknown');

      if (role === 'owner') {
        const below = await ask(method, path, 'riverside', member);
        expect(below.status).toBe(403);
        expect(await codeOf(below)).toBe('access.role');
      }
      if (method !== 'GET')
        for (const from of [{}, { origin: 'https://evil.example' }]) {
          const foreign = await ask(method, path, 'riverside', { cookie: owner.cookie, ...from });
          expect(foreign.status).toBe(403);
          expect(await codeOf(foreign)).toBe('access.cross-site');
        }
    },
  );

  it.each(ROWS)('$route refuses a key that is not allowed it', async ({ method, path, scopes }) => {
    const areas = AREAS.filter((area) => scopes === null || !scopes.some((scope) => scope.startsWith(area)));
    const others = await keyThatMay(...areas.map((area) => `${area}:write` as const));
    const refused = await ask(method, path, 'riverside', others);
    expect(refused.status).toBe(403);
    expect(await codeOf(refused)).toBe('access.scope');
    if (scopes?.some((scope) => scope.endsWith('write'))) {
      const reader = await keyThatMay(...AREAS.map((area) => `${area}:read` as const));
      expect((await ask(method, path, 'riverside', reader)).status).toBe(403);
    }
    if (scopes === null) return;
    const allowed = await ask(method, path, 'riverside', await keyThatMay(...scopes));
    expect(allowed.status).not.toBe(401);
    expect(allowed.status).not.toBe(403);
    expect((await ask(method, path, 'other', await keyThatMay(...scopes))).status).toBe(404);
  });

  it.each(lines(OTHERS).filter((line) => / (person|server|somebody)$/.test(line)))(
    '%s refuses whoever it is not for',
    async (line) => {
      const [method = '', path = '', who] = line.split(/ +/);
      expect((await ask(method, path, '', { origin })).status).toBe(401);
      const key = await keyThatMay(...AREAS.map((area) => `${area}:write` as const));
      const program = await ask(method, path, '', key);
      if (who === 'somebody') expect(program.status).toBe(200);
      if (who === 'server') expect(program.status).toBe(401);
      if (who !== 'person') return;
      expect(await codeOf(program)).toBe('access.person');
      if (method !== 'GET') {
        const foreign = await ask(method, path, '', { ...owner, origin: 'https://evil.example' });
        expect(await codeOf(foreign)).toBe('access.cross-site');
      }
    },
  );

  it('is open to a member where it is their work', async () => {
    for (const path of ['', '/tasks', '/calls', '/inbox', '/team', '/sources'])
      expect((await ask('GET', BASE + path, 'riverside', member)).status).toBe(200);
  });
});
