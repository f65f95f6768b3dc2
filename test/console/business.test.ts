import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { parseBusiness } from '../../agent/business/folder/index.ts';
import { openEmbeddedLine } from '../../agent/phone/embedded/embedded-line.ts';
import { embeddedSchema } from '../../agent/phone/settings.ts';
import { callHandlers } from '../../agent/server/call-handlers.ts';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { createSampleSpeaker } from '../../agent/voice/sample-speaker.ts';
import { business, eventually, SECRET, startTestServer, type TestServer } from '../server/server.ts';
import { ownerOf } from './owner.ts';

interface Profile {
  profile: Record<string, unknown>;
  over: string;
}
interface Line {
  number: string | null;
  line: string;
  ways: { name: string; number: string | null; state: string; status: number | null; message: unknown }[];
}

const NUMBER = '+14185550100';
let server: TestServer;
beforeAll(async () => {
  server = await startTestServer({
    businesses: [business({ phone: '418 555-0100' }), business({ id: 'other', name: 'Other' })],
    handlers: callHandlers,
    speaking: async () =>
      createSampleSpeaker({ ...process.env, OPENAI_API_KEY: '', CARILLON_LINES: server.settings.home }),
  });
});
afterAll(() => server.stop());

/** A server with a line, and the registrar where its account is: what it answers is the test's to say. */
async function startLine() {
  const at = { verdict: '403 Forbidden' };
  const registrar = createSocket('udp4').on('message', (bytes, from) => {
    const request = bytes.toString();
    if (!request.startsWith('REGISTER')) return;
    const kept = request.split('\r\n').filter((line) => /^(Via|From|To|Call-ID|CSeq|Contact):/i.test(line));
    const answer = [`SIP/2.0 ${at.verdict}`, ...kept, 'Expires: 60', 'Content-Length: 0', '', ''].join(
      '\r\n',
    );
    registrar.send(answer.replace(/^(To:[^\r]*)/im, '$1;tag=r'), from.port, from.address);
  });
  registrar.bind(0, '127.0.0.1');
  await once(registrar, 'listening');
  const settings = embeddedSchema.parse({
    line: 'embedded',
    listen: { udp: '127.0.0.1:0' },
    address: '127.0.0.1',
    accounts: [
      {
        name: 'home',
        user: 'clinic',
        domain: '127.0.0.1',
        proxy: `127.0.0.1:${registrar.address().port}`,
        number: NUMBER,
      },
      { name: 'others', user: 'x', domain: '127.0.0.1', proxy: '127.0.0.1:9', number: '+14185550199' },
    ],
    trunks: [{ name: 'carrier', addresses: ['192.0.2.0/24'] }],
  });
  const on = await startTestServer({
    businesses: [business({ phone: '418 555-0100' }), business({ id: 'other', name: 'Other' })],
    phone: ({ host, log }) => openEmbeddedLine({ settings, host, log }),
  });
  onTestFinished(async () => {
    await on.stop();
    registrar.close();
  });
  const state = async (id = 'riverside') => (await ownerOf(on.running.url, id)<Line>('GET', '/line')).body;
  return { at, state };
}

const owner = (id = 'riverside') => ownerOf(server.running.url, id);
const speech = (body: unknown, id = 'riverside') =>
  fetch(`${server.running.url}/v1/businesses/${id}/speech`, {
    method: 'POST',
    headers: { authorization: `Bearer ${ownerKey(SECRET)}`, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });

describe('the voices', () => {
  it('are those of the mouth in use, its own first', async () => {
    const { body } = await owner()<{ languages: { language: string; own: string; voices: string[] }[] }>(
      'GET',
      '/voices',
    );
    expect(body.languages.map(({ language }) => language)).toEqual(['en', 'fr']);
    for (const { own, voices } of body.languages) {
      expect(voices[0]).toBe(own);
      expect(voices.length).toBeGreaterThan(1);
    }
  });

  it('are heard before one is chosen: the same words in two voices are two sounds, in what the business is called', async () => {
    const { body } = await owner()<{ languages: { voices: string[] }[] }>('GET', '/voices');
    const [first, second] = body.languages[1]?.voices ?? [];
    const sounds = await Promise.all(
      [first, second, 'no-such-voice'].map(async (voice) => {
        const response = await speech({ text: 'Bonjour, ici [Nom de l’entreprise].', language: 'fr', voice });
        expect(response.headers.get('content-type')).toBe('audio/wav');
        return Buffer.from(await response.arrayBuffer());
      }),
    );
    expect(sounds[0]?.subarray(0, 4).toString()).toBe('RIFF');
    expect(sounds[0]?.length).toBeGreaterThan(24_000);
    expect(sounds[0]?.equals(sounds[1] ?? Buffer.alloc(0))).toBe(false);
    // One that the mouth does not have is passed over.
    expect(sounds[2]?.length).toBeGreaterThan(24_000);
  });

  it('speak no text that is empty or endless, and for no business that is not there', async () => {
    expect((await speech({ text: ' ', language: 'fr' })).status).toBe(400);
    expect((await speech({ text: 'a'.repeat(1_001), language: 'fr' })).status).toBe(400);
    expect((await speech({ text: 'a', language: 'de' })).status).toBe(400);
    expect((await speech({ text: 'a', language: 'en' }, 'nobody')).status).toBe(404);
  });
});

describe('the line', () => {
  it('says that the provider refuses the account, and that it is ready once it does not', async () => {
    const { at, state } = await startLine();
    const refused = await eventually(async () => {
      const now = await state();
      return now.ways[0]?.state === 'refused' && now;
    });
    expect(refused).toMatchObject({
      number: NUMBER,
      line: 'embedded',
      ways: [
        { name: 'home', number: NUMBER, status: 403, message: { fr: expect.stringContaining('refuse') } },
        { name: 'carrier', number: null, state: 'ready', message: null },
      ],
    });
    at.verdict = '200 OK';
    await eventually(async () => (await state()).ways[0]?.state === 'ready');
  });

  it('tells a business nothing of another’s number', async () => {
    const { state } = await startLine();
    expect(await state('other')).toEqual({ number: null, line: 'embedded', ways: [] });
    expect(JSON.stringify(await state())).not.toContain('+14185550199');
  });
});

describe('what is written in the console', () => {
  it('leaves by the folder and comes back to the byte, whatever it holds', async () => {
    const script = `<img src=x onerror=alert(1)>"'javascript:alert(1)` as const;
    const before = (await owner()<Profile>('GET', '')).body;
    const range = { from: '09:00', to: '12:00' };
    const profile = {
      ...before.profile,
      name: script,
      greeting: { en: `${script}  two spaces\tand a tab`, fr: ' « espace » avant\net deux lignes ' },
      voice: { fr: 'espeak-ng/fr-be' },
      timezone: 'America/Toronto',
      hours: { mon: [range], sat: [] },
      holidays: [{ date: '2026-12-25', name: script, hours: [] }],
      destinations: [
        {
          id: 'desk-1',
          name: script,
          kind: 'phone',
          address: '+14185550101',
          by: 'refer',
          hours: { tue: [range] },
          ring: 25,
          voicemail: { en: script },
        },
      ],
      texts: [{ id: 'link', body: { en: `${script} STOP` } }],
      pages: [{ id: 'page-1', title: script, language: 'en', body: `${script}\n\n  as it is  \n` }],
    };
    const written = await owner()<Profile>('PUT', '/profile', { over: before.over, profile });
    expect(written.status).toBe(200);
    expect(written.body.profile).toMatchObject(profile);
    const folder = await owner()<{ files: Record<string, string> }>('GET', '/folder');
    expect(parseBusiness(new Map(Object.entries(folder.body.files))).faults).toEqual([]);
    expect((await owner()('PUT', '/folder', folder.body)).status).toBe(204);
    const after = (await owner()<Profile>('GET', '')).body;
    expect(after).toEqual(written.body);
    expect((await owner()<{ files: Record<string, string> }>('GET', '/folder')).body).toEqual(folder.body);
  });

  it('is refused where somebody has written since, and where it is not what it should be', async () => {
    const { id } = await server.settle();
    const { profile, over } = (await owner(id)<Profile>('GET', '')).body;
    const put = (change: Record<string, unknown>, was = over) =>
      owner(id)<{ error: { message: { fr: string } } }>('PUT', '/profile', {
        over: was,
        profile: { ...profile, ...change },
      });
    for (const change of [
      { origins: ['javascript'] },
      { holidays: [{ date: '2026-13-01', name: 'x' }] },
      { hours: { mon: [{ from: '9', to: '12:00' }] } },
      { languages: [] },
      { name: '' },
    ])
      expect((await put(change)).status).toBe(400);
    expect((await put({ name: 'Mine' })).status).toBe(200);
    expect((await put({ name: 'Theirs' })).status).toBe(409);
  });

  it('is the answer of whoever asks for the hours', async () => {
    const ask = (question: string) =>
      owner()<{ answer: string | null; why: string | null; passages: unknown[] }>('POST', '/ask', {
        question,
        language: 'en',
      });
    expect((await ask('What are your opening hours?')).body.answer).toContain('Monday');
    expect((await ask('Quetzalcoatl?')).body).toMatchObject({
      answer: null,
      why: 'nothing-near',
      passages: [],
    });
  });
});
