import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { refusalSchema } from '../../agent/contract.schema.ts';
import { hashOf } from '../../agent/server/access/secrets.ts';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { EVERY_BUSINESS } from '../../agent/store/access.ts';
import { business, eventually, SECRET, startTestServer, type TestServer } from '../server/server.ts';
import { type SmtpStandIn, startSmtp } from '../standins/smtp.ts';
import { own } from '../support/own.ts';
import { type Browser, cookieOf, enter, openLink } from './support/people.ts';

const PUBLIC = 'https://voice.example';
let smtp: SmtpStandIn;
let server: TestServer;
let origin: string;
beforeAll(async () => {
  smtp = await startSmtp();
  server = await startTestServer({
    businesses: [business(), business({ id: 'other', name: 'Other & <Sons>', languages: ['fr'] })],
    actions: {
      CARILLON_SMS: 'outbox',
      SMTP_URL: smtp.url,
      SMTP_FROM: 'Carillon <door@voice.example>',
      CARILLON_PUBLIC_URL: PUBLIC,
    },
    // Each test asks from an address of its own.
    settings: { proxies: 1 },
  });
  origin = server.running.url;
});
afterAll(async () => {
  await server.stop();
  await smtp.stop();
});

// What a test that failed has left.
afterEach(() => smtp.refusals.splice(0));

async function codeOf(response: Response): Promise<string> {
  return refusalSchema.parse(await response.json()).error.code;
}
const send = (method: string, path: string, headers: Record<string, string>, body?: unknown) =>
  fetch(`${origin}/v1${path}`, {
    method,
    headers: { origin, 'content-type': 'application/json', ...headers },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
const sessionOf = (cookie: string) => send('GET', '/session', { cookie });
const askForMail = (email: string, language: string, from = newAddress()) =>
  send('POST', '/session/mail', { 'x-forwarded-for': from }, { email, language });
let addresses = 0;
/** An address that nothing has come from yet. */
const newAddress = () => `198.51.${Math.floor(++addresses / 250)}.${addresses % 250}`;
const newEmail = (name: string) => `${own(name)}@example.com`;

/** The mail's own parts, whatever they are wrapped in on their way. */
function read(raw: string): { text: string; html: string; subject: string } {
  const plain = (part: string) =>
    /quoted-printable/i.test(part)
      ? Buffer.from(
          part
            .replace(/=\r?\n/g, '')
            .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8')
      : /base64/i.test(part)
        ? Buffer.from(part.split(/\r?\n\r?\n/)[1] ?? '', 'base64').toString('utf8')
        : part;
  const parts = raw.split(/\r?\n--[^\r\n]+/).map(plain);
  const subject = /^Subject: (.*(?:\r?\n .*)*)/m.exec(raw)?.[1] ?? '';
  return {
    text: parts.find((part) => part.includes('text/plain') || part.includes('\n#')) ?? parts[1] ?? '',
    html: parts.find((part) => part.includes('<!doctype html>')) ?? '',
    subject: subject
      .replace(/\?=\r?\n =\?UTF-8\?Q\?/g, '')
      .replace(/=\?UTF-8\?Q\?(.*?)\?=/g, (_, words: string) =>
        Buffer.from(
          words
            .replaceAll('_', ' ')
            .replace(/=([0-9A-F]{2})/g, (__, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
          'latin1',
        ).toString('utf8'),
      ),
  };
}
const secretIn = (text: string) => /https:\/\/voice\.example\/console\/#enter=([\w-]+)/.exec(text)?.[1] ?? '';
/** The first mail to this address. */
const mailTo = async (email: string) =>
  read((await eventually(async () => smtp.mails.find(({ to }) => to.includes(email)))).raw);
/** Somebody who owns every business, and a link that lets them in until then. Gives its secret. */
async function linkUntil(then: number): Promise<string> {
  const { access } = server.running.store;
  const [id, secret] = [own('late'), own('secret')];
  await access.keepPerson({ id, name: 'Late', email: null }, 1);
  await access.join(id, EVERY_BUSINESS, 'owner');
  await access.keepLink(hashOf(secret), id, then);
  return secret;
}

describe('a link', () => {
  it('lets in whoever runs the server, once; the second time says that it was used', async () => {
    const link = await send('POST', '/links', { authorization: `Bearer ${ownerKey(SECRET)}` });
    expect(link.status).toBe(201);
    const { path } = (await link.json()) as { path: string };
    const secret = /#enter=(.+)$/.exec(path)?.[1] ?? '';
    const first = await openLink(origin, secret);
    expect(first.status).toBe(204);
    const set = first.headers.get('set-cookie') ?? '';
    expect(set).toMatch(/HttpOnly/i);
    expect(set).toMatch(/SameSite=Strict/i);
    expect(await (await sessionOf(cookieOf(first))).json()).toMatchObject({
      businesses: [
        { id: 'other', role: 'owner' },
        { id: 'riverside', role: 'owner' },
      ],
    });
    const again = await openLink(origin, secret);
    expect(again.status).toBe(401);
    expect(await codeOf(again)).toBe('access.link-used');
  });

  it('opens nothing once it is too old, where it is not known, or from another site’s page', async () => {
    const fresh = await linkUntil(Date.now() + 60_000);
    expect(await codeOf(await openLink(origin, await linkUntil(Date.now() - 1)))).toBe('access.link-expired');
    expect(await codeOf(await openLink(origin, 'never was'))).toBe('access.link');
    expect(await codeOf(await openLink(origin, fresh, 'https://evil.example'))).toBe('access.cross-site');
    // That other page has not used it up.
    expect((await openLink(origin, fresh)).status).toBe(204);
  });

  it('opened by two browsers at once lets one of them in', async () => {
    const secret = await linkUntil(Date.now() + 60_000);
    const both = await Promise.all([openLink(origin, secret), openLink(origin, secret)]);
    expect(both.map(({ status }) => status).sort()).toEqual([204, 401]);
  });

  it('is made for the server’s own key alone', async () => {
    const owner = await enter(server, { id: 'otto' }, 'riverside', 'owner');
    expect((await send('POST', '/links', owner)).status).toBe(401);
  });
});

describe('a link by mail', () => {
  it('comes in the language of its reader, opens a session once, and names no address but the public one', async () => {
    const email = newEmail('mina');
    await enter(server, { id: email, email }, 'riverside', 'member');
    await server.running.store.access.keepLanguage(email, 'fr');
    const asked = await askForMail(email.replace('mina', 'Mina'), 'en');
    expect(asked.status).toBe(202);
    const { text, html, subject } = await mailTo(email);
    expect(subject).toBe('Votre lien pour entrer dans Carillon');
    expect(text).toContain('15 minutes');
    expect(html).toContain('lang="fr"');
    const secret = secretIn(text);
    expect(html).toContain(secret);
    const inside = await openLink(origin, secret);
    expect(inside.status).toBe(204);
    expect(await (await sessionOf(cookieOf(inside))).json()).toMatchObject({ person: { id: email } });
    expect(await codeOf(await openLink(origin, secret))).toBe('access.link-used');
  });

  it('is answered the same to whoever is not known, and no mail goes', async () => {
    const [email, nobody] = [newEmail('mina'), newEmail('nobody')];
    await enter(server, { id: email, email }, 'riverside', 'member');
    const unknown = await askForMail(nobody, 'fr');
    const known = await askForMail(email, 'fr');
    expect(unknown.status).toBe(known.status);
    expect(await unknown.text()).toBe(await known.text());
    await mailTo(email);
    expect(smtp.mails.some(({ to }) => to.includes(nobody))).toBe(false);
  });

  it('is sent so often and no more, to one address and from one address, known or not', async () => {
    for (const email of [newEmail('often'), newEmail('never')]) {
      for (let times = 0; times < 3; times++) expect((await askForMail(email, 'en')).status).toBe(202);
      const more = await askForMail(email, 'en');
      expect(more.status).toBe(429);
      expect(await codeOf(more)).toBe('access.too-many');
    }
    const answers = [];
    const from = newAddress();
    for (let times = 0; times < 11; times++)
      answers.push((await askForMail(newEmail('one'), 'en', from)).status);
    expect(answers).toEqual([...Array.from({ length: 10 }, () => 202), 429]);
  });

  it('is refused in words where it is no address', async () => {
    expect(await codeOf(await askForMail('not an address', 'en'))).toBe('api.request');
  });

  it('is not offered where the server sends no mail, and it is said how one comes in', async () => {
    const plain = await startTestServer();
    const { url } = plain.running;
    expect(await (await fetch(`${url}/v1/session/ways`)).json()).toEqual({ mail: false });
    const answer = await fetch(`${url}/v1/session/mail`, {
      method: 'POST',
      headers: { origin: url, 'content-type': 'application/json' },
      body: JSON.stringify({ email: 'a@example.com', language: 'en' }),
    });
    expect(answer.status).toBe(422);
    expect(refusalSchema.parse(await answer.json()).error.message.en).toContain('npm run carillon -- link');
    await plain.stop();
    expect(await (await fetch(`${origin}/v1/session/ways`)).json()).toEqual({ mail: true });
  });
});

describe('somebody added to a team', () => {
  let owner: Browser;
  const team = '/businesses/other/team';
  beforeAll(async () => {
    owner = await enter(server, { id: 'Ona "the <boss>"' }, 'other', 'owner');
  });

  it('is invited by mail, in the business’s language, and its owner never sees the link', async () => {
    const email = newEmail('tim');
    const wanted = { name: 'Tim', email: email.replace('tim', 'Tim'), role: 'member' };
    const added = await send('POST', team, owner, wanted);
    expect(added.status).toBe(201);
    const { id, path, mailed } = (await added.json()) as { id: string; path: null; mailed: boolean };
    expect({ path, mailed }).toEqual({ path: null, mailed: true });
    const { text, html, subject } = await mailTo(email);
    expect(subject).toMatch(/^Other & <Sons>\s: vous faites partie de l’équipe$/);
    expect(text).toContain('Bonjour Tim');
    // What people are called stays words.
    expect(html).toContain('Other &amp; &lt;Sons&gt;');
    expect(html).not.toContain('<boss>');
    const cookie = cookieOf(await openLink(origin, secretIn(text)));
    expect((await send('GET', '/businesses/other/calls', { cookie })).status).toBe(200);

    // Another role is there at the next request.
    const profile = () => send('GET', '/businesses/other/folder', { cookie });
    expect((await profile()).status).toBe(403);
    expect((await send('PATCH', `${team}/${id}`, owner, { role: 'owner' })).status).toBe(204);
    expect((await profile()).status).toBe(200);
    expect((await send('PATCH', `${team}/${id}`, owner, { role: 'member' })).status).toBe(204);
    expect((await profile()).status).toBe(403);
    // Off the team, they are out at once.
    expect((await send('DELETE', `${team}/${id}`, owner)).status).toBe(204);
    expect((await sessionOf(cookie)).status).toBe(401);
    expect(await codeOf(await send('PATCH', `${team}/${id}`, owner, { role: 'owner' }))).toBe('team.unknown');
  });

  it('gets a link to be handed over where the mail does not leave', async () => {
    smtp.refusals.push(550);
    const added = await send('POST', team, owner, { name: 'Lou', email: newEmail('lou'), role: 'member' });
    const { path, mailed } = (await added.json()) as { path: string; mailed: boolean };
    expect(mailed).toBe(false);
    expect((await openLink(origin, path.split('=')[1] ?? '')).status).toBe(204);
  });

  it('who has another business is not for this one’s owner to have: no link is shown', async () => {
    const email = newEmail('zed');
    await enter(server, { id: email, email }, 'riverside', 'owner');
    smtp.refusals.push(550);
    const added = await send('POST', team, owner, { name: 'Zed', email, role: 'member' });
    expect(await added.json()).toEqual({ id: email, path: null, mailed: false });
  });
});

describe('a session', () => {
  it('is over when its person goes out, here or from elsewhere', async () => {
    const id = own('gil');
    const [here, there, third] = (await Promise.all(
      [1, 2, 3].map(() => enter(server, { id }, 'riverside', 'member')),
    )) as [Browser, Browser, Browser];
    const list = async () =>
      (
        (await (await send('GET', '/sessions', here)).json()) as {
          sessions: { id: string; here: boolean; browser: string }[];
        }
      ).sessions;
    const [sessions, other] = [await list(), await enter(server, { id: 'gus' }, 'riverside', 'member')];
    expect(sessions).toHaveLength(3);
    expect(sessions.filter((one) => one.here)).toHaveLength(1);
    expect(sessions[0]?.browser).toBe('A browser');
    // Nobody ends another person's.
    expect((await send('DELETE', `/sessions/${sessions[0]?.id}`, other)).status).toBe(404);
    const elsewhere = sessions.find((one) => !one.here);
    expect((await send('DELETE', `/sessions/${elsewhere?.id}`, here)).status).toBe(204);
    expect(await list()).toHaveLength(2);
    expect((await send('DELETE', '/session', here)).status).toBe(204);
    expect((await sessionOf(here.cookie)).status).toBe(401);
    const last = (await sessionOf(there.cookie)).status === 200 ? there : third;
    expect((await send('DELETE', '/sessions', last)).status).toBe(204);
    for (const { cookie } of [there, third]) expect((await sessionOf(cookie)).status).toBe(401);
  });
});

describe('a key', () => {
  it('opens its business alone, is kept as a hash, and is nothing once it is revoked', async () => {
    const { id: where } = await server.settle();
    const owner = await enter(server, { id: own('kim') }, where, 'owner');
    const keys = `/businesses/${where}/keys`;
    expect((await send('POST', keys, owner, { name: 'Everything', scopes: [] })).status).toBe(400);
    expect((await send('POST', keys, owner, { name: 'Everything' })).status).toBe(400);
    const made = await send('POST', keys, owner, { name: 'Reports', scopes: ['calls:read'] });
    expect(made.status).toBe(201);
    const { id, key: secret } = (await made.json()) as { id: string; key: string };
    const headers = { authorization: `Bearer ${secret}` };
    expect((await send('GET', `/businesses/${where}/calls`, headers)).status).toBe(200);
    expect((await send('GET', '/businesses/other/calls', headers)).status).toBe(404);
    const tasks = await send('GET', `/businesses/${where}/tasks`, headers);
    expect(await codeOf(tasks)).toBe('access.scope');
    const listed = await (await send('GET', keys, owner)).json();
    expect(listed).toMatchObject({
      keys: [{ id, name: 'Reports', scopes: ['calls:read'], usedAt: expect.any(String), revokedAt: null }],
    });
    expect(JSON.stringify(listed)).not.toContain(secret);
    const kept = await server.running.store.database.query.apiKeys.findMany();
    expect(JSON.stringify(kept)).not.toContain(secret);
    expect((await send('DELETE', `${keys}/${id}`, owner)).status).toBe(204);
    expect((await send('DELETE', `${keys}/${id}`, owner)).status).toBe(404);
    expect((await send('GET', `/businesses/${where}/calls`, headers)).status).toBe(401);
  });
});
