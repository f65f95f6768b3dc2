import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Business } from '../../agent/business/business.ts';
import { readBusinessFolder, writeBusinessFolder } from '../../agent/commands/business-folder.ts';
import { playScenarios } from '../../agent/server/scenarios/play-scenarios.ts';
import type { Outcome } from '../../agent/simulation/outcome.ts';
import { business, startTestServer, type TestServer } from '../server/server.ts';
import { own } from '../support/own.ts';
import { ownerOf } from './owner.ts';
import { wholeCall } from './support/whole-call.ts';

interface Listed {
  scenarios: { id: string; text: string; names: string[]; tasks: string[] }[];
}
interface Refused {
  error: { code: string; message: { en: string; fr: string } };
}
type Outcomes = { outcomes: (Outcome & { id: string | null })[] };

const book = {
  id: 'book',
  emoji: '📅',
  name: 'Book',
  trigger: 'The caller wants to book an appointment.',
  instructions: 'What is your name?\nWhat is your cell number?\nWe will call you back.',
};
const clinic = business({ tasks: [book] });

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({ businesses: [clinic, business({ id: 'other' })] });
});
afterAll(() => server.stop());
const ownerOfOther = () => ownerOf(server.running.url, 'other');
/** A clinic of the test's own, and its owner. */
async function settled() {
  const of = await server.settle({ tasks: [book] });
  return { of, owner: ownerOf(server.running.url, of.id) };
}

/** A talk, kept as the server keeps it. Gives its call. */
async function talk(of: Business, lines: readonly string[], trial: boolean): Promise<string> {
  const { store } = server.running;
  const id = own('talk');
  const entries = await wholeCall(of, lines, { now: '2026-03-10T18:00:00-05:00' });
  const version = trial ? { version: await store.businesses.keepTrial(of, 1, 'server') } : undefined;
  await store.calls.open(
    { id, business: of.id, channel: 'web', language: 'en', caller: null, room: id, limit: 60_000 },
    1,
    version,
  );
  await store.journals.append(id, entries);
  return id;
}

const BOOKING = ['I would like to book an appointment', 'Zoé Tremblay', '418 555 0142', 'yes'];
const KEPT = 'i-would-like-to-book-an-appointment';

/** Such a clinic, with the scenario that a booking makes. */
async function withScenario() {
  const { of, owner } = await settled();
  const call = await talk(of, BOOKING, true);
  const { body } = await owner<{ text: string }>('GET', `/calls/${call}/scenario`);
  const text = `# The way most callers go.\r\n${body.text}`;
  const made = await owner<{ id: string }>('POST', '/scenarios', { text });
  return { of, owner, call, text, made };
}

describe('a scenario', () => {
  it('is made of a trial, kept, listed with the task that it checks, and holds', async () => {
    const { owner, text, made } = await withScenario();
    expect(text).toContain('name: Zoé Tremblay');
    const played = await owner<Outcomes>('POST', '/scenarios/run', { text });
    expect(played.body.outcomes).toMatchObject([{ id: null, passed: true }]);
    expect(made).toMatchObject({ status: 201, body: { id: KEPT } });
    expect((await owner<Listed>('GET', '/scenarios')).body.scenarios).toMatchObject([
      { id: KEPT, text, names: ['I would like to book an appointment'], tasks: ['book'] },
    ]);
  });

  it('is not made of what a caller said, nor of another business’s talk, nor of silence', async () => {
    const { of, owner } = await settled();
    const code = async (call: string, ask = owner) => {
      const { status, body } = await ask<Refused>('GET', `/calls/${call}/scenario`);
      return `${status} ${body.error.code}`;
    };
    expect(await code(await talk(of, BOOKING, false))).toBe('409 scenario.not-a-trial');
    expect(await code(await talk(of, [], true))).toBe('409 scenario.silent');
    expect(await code(await talk(of, BOOKING, true), ownerOfOther())).toBe('404 call.unknown');
    expect(await code('nothing')).toBe('404 call.unknown');
  });

  it('fails on a draft that breaks it, and says what did not hold; what callers hear still passes', async () => {
    const { owner } = await withScenario();
    const draft = { ...book, instructions: 'What is your name?\nWe will call you back.', enabled: true };
    const { id: _, ...fields } = draft;
    expect((await owner('PUT', '/tasks/book/draft', { over: 0, task: fields })).status).toBe(200);
    const run = async (task: string | null) =>
      (await owner<Outcomes>('POST', '/scenarios/run', { task })).body.outcomes;
    expect(await run(null)).toMatchObject([{ passed: true }]);
    const [broken] = await run('book');
    expect(broken).toMatchObject({ id: KEPT, passed: false });
    expect(broken?.unmet).toContainEqual({
      rule: 'must',
      field: 'slot',
      wanted: 'phone = +14185550142',
      found: 'empty',
    });
    expect(broken?.transcript.some(({ text }) => text.includes('Zoé Tremblay'))).toBe(true);
  });

  it('that cannot be read is refused with its line, in both languages', async () => {
    const { owner } = await withScenario();
    const { status, body } = await owner<Refused>('POST', '/scenarios', {
      text: '- name: x\n  opens: [hello]\n  must:\n    - { saidd: hi }\n',
    });
    expect([status, body.error.code]).toEqual([422, 'scenario.unreadable']);
    expect(body.error.message.en).toMatch(/^4: .*not known here/);
    expect(body.error.message.fr).toMatch(/^4 ?: .*pas connue ici/);
    for (const text of ['', 'nonsense', '- name: [', '[]', '<script>alert(1)</script>'])
      expect((await owner('POST', '/scenarios', { text })).status, text).toBe(422);
    expect((await owner<Listed>('GET', '/scenarios')).body.scenarios).toHaveLength(1);
  });

  it('is written over, deleted, and unknown to another business', async () => {
    const { owner } = await settled();
    const text = '- name: odd\n  opens: [hello]\n';
    const { body } = await owner<{ id: string }>('POST', '/scenarios', { text });
    expect((await owner('PUT', `/scenarios/${body.id}`, { text: `${text}# more\n` })).status).toBe(204);
    expect((await ownerOfOther()('PUT', `/scenarios/${body.id}`, { text })).status).toBe(404);
    expect((await ownerOfOther()('DELETE', `/scenarios/${body.id}`)).status).toBe(404);
    expect((await ownerOfOther()<Listed>('GET', '/scenarios')).body.scenarios).toEqual([]);
    expect((await ownerOfOther()<Outcomes>('POST', '/scenarios/run', {})).body.outcomes).toEqual([]);
    expect((await owner('DELETE', `/scenarios/${body.id}`)).status).toBe(204);
    expect((await owner('DELETE', `/scenarios/${body.id}`)).status).toBe(404);
  });

  it('goes out with the folder and comes back to the byte, by the API and by the disk', async () => {
    const { store } = server.running;
    const { of, owner } = await withScenario();
    const before = await store.businesses.get(of.id);
    const { body } = await owner<{ files: Record<string, string> }>('GET', '/folder');
    expect(body.files[`scenarios/01-${KEPT}.yaml`]).toMatch(/^# The way most callers go\.\r\n/);
    expect((await owner('PUT', '/folder', body)).status).toBe(204);
    expect(await store.businesses.get(of.id)).toEqual(before);
    const broken = { ...body.files, 'scenarios/02-broken.yaml': '- opens: [hello]\n' };
    const refused = await owner<{ faults: { file: string; line: number }[] }>('PUT', '/folder', {
      files: broken,
    });
    expect(refused.body.faults).toMatchObject([{ file: 'scenarios/02-broken.yaml', line: 1 }]);

    const folder = mkdtempSync(join(tmpdir(), 'carillon-scenarios-'));
    try {
      if (before === null) throw new Error('the business is gone');
      await writeBusinessFolder(folder, before);
      expect(await readBusinessFolder(folder)).toEqual(before);
      await writeBusinessFolder(folder, { ...before, scenarios: [] });
      expect((await readBusinessFolder(folder)).scenarios).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  it('that takes too long is stopped, and has failed', async () => {
    const scenario = {
      name: 'slow',
      language: null,
      channel: 'web' as const,
      caller: null,
      opens: ['hello'],
      answers: {},
      outcomes: {},
      must: [],
      never: [],
    };
    const work = { business: clinic, documents: [], scenarios: [scenario], now: '2026-03-10T18:00:00Z' };
    expect(await playScenarios(work, 1)).toMatchObject([{ passed: false, unmet: [{ rule: 'time' }] }]);
  });
});
