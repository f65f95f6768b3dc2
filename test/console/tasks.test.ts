import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { importBusinesses } from '../../agent/server/import-businesses.ts';
import { startTestServer, type TestServer } from '../server/server.ts';
import { own } from '../support/own.ts';
import { ownerOf } from './owner.ts';

interface Draft {
  revision: number;
  task: { id: string; name: string; instructions: string };
}
interface Listed {
  tasks: { id: string; name: string; state: string; enabled: boolean }[];
  deleted: { id: string }[];
}
interface Open {
  live: { instructions: string; enabled: boolean } | null;
  draft: Draft | null;
  versions: { version: number; by: string; task: { instructions: string } }[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.stop());
const owner = (id: string) => ownerOf(server.running.url, id);
/** A business of the test's own, and its owner. */
async function settled() {
  const { id } = await server.settle();
  return { business: id, ask: owner(id) };
}

const fields = (over: Record<string, unknown> = {}) => ({
  emoji: '📅',
  name: 'Book a visit',
  description: '',
  trigger: 'The caller wants a visit.',
  instructions: 'Say hello.',
  enabled: true,
  ...over,
});

async function publish(id: string, over: Record<string, unknown> = {}): Promise<string> {
  const ask = owner(id);
  const { body } = await ask<Draft>('POST', '/tasks', fields(over));
  expect((await ask('POST', `/tasks/${body.task.id}/publish`, { revision: body.revision })).status).toBe(204);
  return body.task.id;
}

/** What a person might paste: each must come back to the byte. */
const ODD = [
  '',
  ' ',
  '\n\n\n',
  'no end of line',
  'ends with one\n',
  '\r\nWindows\r\nlines\r\n',
  'mixed\r\nand\nalone\rtogether',
  '---\nname: not front matter\n---\n',
  '--- \n',
  '\ttabs\tand trailing   \n  ',
  '«\u00a0guillemets\u00a0»\u202f: “quotes” ‘simple’',
  '👩‍👩‍👧‍👦 🏳️‍🌈 é e\u0301 ﬁ Å',
  '<script>alert(1)</script> &amp; <b>bold</b>',
  '[Envoyer le texto](action:sms/lien) [Transfer](action:transfer/desk) [blank] ((',
  '# a title\n* * *\n1) one\n   a. two',
  'key: value # comment\n? complex\n: yes',
  '\u0000 and \u0007 and \u2028 and \u2029',
  'مرحبا 你好 שלום',
  `{{mustache}} $\{template} %s \\n \\\\`,
  `${'A long line without an end. '.repeat(300)}`,
  '\uFEFFwith a mark in front',
];

describe('a task', () => {
  it('is heard by nobody before it is published, and by calls from then on', async () => {
    const { business, ask } = await settled();
    const made = await ask<Draft>('POST', '/tasks', fields({ name: 'Prendre rendez-vous à l’été' }));
    expect(made.status).toBe(201);
    const { id } = made.body.task;
    expect(id).toBe('prendre-rendez-vous-a-l-ete');
    expect((await server.running.store.businesses.get(business))?.tasks).toEqual([]);
    expect((await ask<Listed>('GET', '/tasks')).body.tasks).toMatchObject([{ id, state: 'draft' }]);
    expect((await ask('POST', `/tasks/${id}/publish`, { revision: 1 })).status).toBe(204);
    expect((await server.running.store.businesses.get(business))?.tasks).toMatchObject([{ id }]);
    expect((await ask<Listed>('GET', '/tasks')).body.tasks).toMatchObject([{ id, state: 'live' }]);

    const twin = await ask<Draft>('POST', '/tasks', fields({ name: 'Prendre rendez-vous à l’été' }));
    expect(twin.body.task.id).toBe(`${id}-2`);
  });

  it('keeps every version with who and when, and goes back to any of them', async () => {
    const { business, ask } = await settled();
    const id = await publish(business, { name: 'Versions', instructions: 'One.' });
    const written = await ask<Draft>('PUT', `/tasks/${id}/draft`, {
      over: 0,
      task: fields({ name: 'Versions', instructions: 'Two.' }),
    });
    expect(written.body.revision).toBe(1);
    const before = await ask<Open>('GET', `/tasks/${id}`);
    expect(before.body).toMatchObject({
      live: { instructions: 'One.' },
      draft: { task: { instructions: 'Two.' } },
    });
    await ask('POST', `/tasks/${id}/publish`, { revision: 1 });
    const { body } = await ask<Open>('GET', `/tasks/${id}`);
    expect(body.draft).toBeNull();
    expect(body.versions.map(({ version, task }) => [version, task.instructions])).toEqual([
      [2, 'Two.'],
      [1, 'One.'],
    ]);
    expect(body.versions[0]?.by).toBe('server');
  });

  it('written by two people keeps both: the second is told, and shown the first’s words', async () => {
    const { business, ask } = await settled();
    const id = await publish(business, { name: 'Two writers' });
    const write = (over: number, instructions: string) =>
      ask<{ error: { code: string }; theirs: Draft }>('PUT', `/tasks/${id}/draft`, {
        over,
        task: fields({ instructions }),
      });
    expect((await write(0, 'Hers.')).status).toBe(200);
    const late = await write(0, 'His.');
    expect(late.status).toBe(409);
    expect(late.body).toMatchObject({
      error: { code: 'task.conflict' },
      theirs: { revision: 1, task: { instructions: 'Hers.' } },
    });
    expect((await ask('POST', `/tasks/${id}/publish`, { revision: 9 })).status).toBe(409);
    expect((await write(1, 'His, knowing hers.')).status).toBe(200);
  });

  it('over a limit is kept as a draft, and not published', async () => {
    const { ask } = await settled();
    // A thousand families of seven code points each are a thousand characters to a person.
    const fits = '👨‍👩‍👧‍👦'.repeat(10_000);
    const made = await ask<Draft>('POST', '/tasks', fields({ name: 'Long', instructions: `${fits}!` }));
    expect(made.status).toBe(201);
    const { id } = made.body.task;
    const refused = await ask<{ error: { code: string } }>('POST', `/tasks/${id}/publish`, { revision: 1 });
    expect(refused.status).toBe(422);
    expect(refused.body.error.code).toBe('task.over-limit');
    await ask('PUT', `/tasks/${id}/draft`, { over: 1, task: fields({ instructions: fits }) });
    expect((await ask('POST', `/tasks/${id}/publish`, { revision: 2 })).status).toBe(204);
  });
});

describe('the list of tasks', () => {
  it('is put in order, switched, deleted and brought back to its place', async () => {
    const { business, ask } = await settled();
    const ids = [];
    for (const name of ['a', 'b', 'c']) ids.push(await publish(business, { name }));
    expect(ids).toEqual(['a', 'b', 'c']);
    await ask('PUT', '/tasks/order', { order: ['c', 'a'] });
    const names = async () => (await ask<Listed>('GET', '/tasks')).body.tasks.map(({ id }) => id);
    expect(await names()).toEqual(['c', 'a', 'b']);

    expect((await ask('POST', '/tasks/a/enabled', { enabled: false })).status).toBe(204);
    expect((await ask<Open>('GET', '/tasks/a')).body.live?.enabled).toBe(false);

    await ask('PUT', '/tasks/a/draft', {
      over: 0,
      task: fields({ name: 'a', instructions: 'Unpublished.' }),
    });
    expect((await ask('DELETE', '/tasks/a')).status).toBe(204);
    expect(await names()).toEqual(['c', 'b']);
    expect((await ask<Listed>('GET', '/tasks')).body.deleted).toMatchObject([{ id: 'a' }]);
    expect((await ask('GET', '/tasks/a')).status).toBe(404);
    expect((await ask('POST', '/tasks/a/restore')).status).toBe(204);
    expect(await names()).toEqual(['c', 'a', 'b']);
    const back = (await ask<Open>('GET', '/tasks/a')).body;
    expect(back.live).toMatchObject({ instructions: 'Say hello.', enabled: false });
    expect(back.draft?.task.instructions).toBe('Unpublished.');
    expect((await ask('POST', '/tasks/nobody/restore')).status).toBe(404);
    expect((await ask('POST', '/tasks/nobody/enabled', { enabled: true })).status).toBe(404);
    expect((await ask('DELETE', '/tasks/nobody')).status).toBe(404);
  });
});

describe('a call', () => {
  it('keeps the business that it began with, whatever is published meanwhile', async () => {
    const { store } = server.running;
    const { business, ask } = await settled();
    const id = await publish(business, { instructions: 'Before.' });
    const call = own('under-way');
    await store.calls.open(
      {
        id: call,
        business,
        channel: 'web',
        language: null,
        caller: null,
        room: call,
        limit: 60_000,
      },
      1,
    );
    await ask('PUT', `/tasks/${id}/draft`, { over: 0, task: fields({ instructions: 'After.' }) });
    await ask('POST', `/tasks/${id}/publish`, { revision: 1 });
    expect((await store.businesses.get(business))?.tasks[0]?.instructions).toBe('After.');
    expect((await store.businesses.ofCall(call))?.tasks[0]?.instructions).toBe('Before.');
  });

  it('of a trial is on the drafts, which no caller hears', async () => {
    const { store } = server.running;
    const { business, ask } = await settled();
    const draft = await ask<Draft>('POST', '/tasks', fields({ name: 'Tried', enabled: false }));
    const made = await ask<{ business: string }>('POST', '/trials', { task: draft.body.task.id });
    expect(made.status).toBe(201);
    const name = made.body.business;
    // LiveKit is not there, so that the call ends at once: what it began with is in the store.
    const asked = (origin: string) =>
      fetch(`${server.running.url}/v1/calls`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin },
        body: JSON.stringify({ business: name }),
      });
    expect((await asked('https://riverside.example')).status).toBe(403);
    expect((await asked(server.running.url)).status).toBe(503);
    const [call] = await store.calls.list(business, 1);
    expect(call?.trial).toBe(true);
    const then = await store.businesses.ofCall(call?.id ?? '');
    expect(then?.tasks.find(({ id }) => id === 'tried')?.enabled).toBe(true);
    expect((await store.businesses.get(business))?.tasks.some(({ id }) => id === 'tried')).toBe(false);
    expect(call).toMatchObject({ channel: 'web', caller: null });

    const phone = { task: draft.body.task.id, channel: 'phone', caller: '+14185550142' };
    const tried = await ask<{ business: string }>('POST', '/trials', phone);
    await fetch(`${server.running.url}/v1/calls`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin: server.running.url },
      body: JSON.stringify({ business: tried.body.business }),
    });
    const [byPhone] = await store.calls.list(business, 1);
    expect(byPhone).toMatchObject({ channel: 'phone', caller: '+14185550142', trial: true });
    expect((await ask('POST', '/trials', { ...phone, caller: '418 555 0142' })).status).toBe(400);
  });
});

describe('the folder', () => {
  it('gives back every template and twenty odd instructions to the byte', async () => {
    const { business, ask } = await settled();
    const templates = await Promise.all(
      ['en', 'fr'].map(async (language) => {
        const response = await fetch(`${server.running.url}/v1/templates/${language}`);
        return (await response.json()) as { templates: { id: string; name: string; instructions: string }[] };
      }),
    );
    const all = [
      ...templates.flatMap((one) => one.templates.map(({ instructions }) => instructions)),
      // A database keeps no NUL: it is not the owner's text.
      ...ODD.map((text) => text.replaceAll('\u0000', '')),
    ];
    expect(all.length).toBeGreaterThanOrEqual(32);
    for (const [index, instructions] of all.entries())
      await publish(business, { name: `t${index}`, instructions });
    const before = await server.running.store.businesses.get(business);
    expect(before?.tasks.map(({ instructions }) => instructions)).toEqual(all);
    const { body } = await ask<{ files: Record<string, string> }>('GET', '/folder');
    expect((await ask('PUT', '/folder', body)).status).toBe(204);
    expect(await server.running.store.businesses.get(business)).toEqual(before);
    expect((await ask('GET', '/folder')).body).toEqual(body);
  });

  it('with a fault, or of another business, changes nothing and says where', async () => {
    const { business, ask } = await settled();
    await publish(business);
    const before = await server.running.store.businesses.get(business);
    const { body } = await ask<{ files: Record<string, string> }>('GET', '/folder');
    const faults = async (files: Record<string, string>) =>
      (await ask<{ faults: { code: string; file: string }[] }>('PUT', '/folder', { files })).body.faults;
    expect(await faults({ ...body.files, 'tasks/99-broken.md': 'no front matter' })).toMatchObject([
      { code: 'folder.front-matter', file: 'tasks/99-broken.md' },
    ]);
    const yaml = (body.files['business.yaml'] ?? '').replace(`id: ${business}`, 'id: other');
    expect(await faults({ ...body.files, 'business.yaml': yaml })).toMatchObject([
      { code: 'folder.other-business' },
    ]);
    expect(await server.running.store.businesses.get(business)).toEqual(before);
  });

  it('on the disk takes the place of what the console wrote only once it has changed itself', async () => {
    const { store } = server.running;
    const mine = own('mine');
    const folder = mkdtempSync(join(tmpdir(), 'carillon-folder-'));
    try {
      mkdirSync(join(folder, 'tasks'));
      writeFileSync(
        join(folder, 'business.yaml'),
        `id: ${mine}\nname: Mine\nlanguages: [en]\ngreeting:\n  en: Hello.\n`,
      );
      const write = (words: string) =>
        writeFileSync(join(folder, 'tasks/01-hello.md'), `---\nname: Hello\ntrigger: x\n---\n${words}`);
      const said = async () => (await store.businesses.get(mine))?.tasks[0]?.instructions;
      write('From the folder.');
      await importBusinesses(store, [folder], { onlyNew: true });
      expect(await said()).toBe('From the folder.');
      const ask = owner(mine);
      await ask('PUT', '/tasks/hello/draft', {
        over: 0,
        task: fields({ instructions: 'From the console.' }),
      });
      await ask('POST', '/tasks/hello/publish', { revision: 1 });
      await importBusinesses(store, [folder], { onlyNew: true });
      expect(await said()).toBe('From the console.');
      write('From the folder, later.');
      await importBusinesses(store, [folder], { onlyNew: true });
      expect(await said()).toBe('From the folder, later.');
      const { versions } = (await ask<Open>('GET', '/tasks/hello')).body;
      expect(versions.map(({ task }) => task.instructions)).toEqual([
        'From the folder, later.',
        'From the console.',
        'From the folder.',
      ]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });
});

describe('the profile', () => {
  it('is written over what was read, and refused where somebody has written since', async () => {
    const { business, ask } = await settled();
    type Profile = { profile: Record<string, unknown>; over: string };
    const { body } = await ask<Profile>('GET', '');
    const first = await ask<Profile>('PUT', '/profile', {
      ...body,
      profile: { ...body.profile, name: 'Hers' },
    });
    expect(first.body.profile.name).toBe('Hers');
    const second = await ask<{ error: { code: string } }>('PUT', '/profile', {
      ...body,
      profile: { ...body.profile, name: 'His' },
    });
    expect(second.status).toBe(409);
    expect(second.body.error.code).toBe('business.changed');
    expect((await ask('PUT', '/profile', { over: 'x', profile: { name: '' } })).status).toBe(400);
    expect((await server.running.store.businesses.get(business))?.name).toBe('Hers');
  });
});
