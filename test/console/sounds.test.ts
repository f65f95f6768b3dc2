import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ownerKey } from '../../agent/server/owner-key.ts';
import { business, SECRET, startTestServer, type TestServer } from '../server/server.ts';
import { toneFile } from '../support/tone-file.ts';
import { ownerOf } from './owner.ts';

interface Read {
  profile: Record<string, unknown>;
  over: string;
}
interface Folder {
  files: Record<string, string>;
  recordings: Record<string, string>;
}
interface Refusal {
  error: { code: string; message: { en: string; fr: string } };
}

let server: TestServer;
beforeAll(async () => {
  const destinations = [{ id: 'desk', name: 'The desk', kind: 'desk', voicemail: { en: 'We are away.' } }];
  server = await startTestServer({
    businesses: [business({ destinations }), business({ id: 'other', destinations })],
  });
});
afterAll(() => server.stop());

const owner = (id = 'riverside') => ownerOf(server.running.url, id);
const ask = (method: string, path: string, bytes?: Uint8Array, id = 'riverside') =>
  fetch(`${server.running.url}/v1/businesses/${id}${path}`, {
    method,
    headers: { authorization: `Bearer ${ownerKey(SECRET)}`, 'content-type': 'audio/wav' },
    ...(bytes === undefined ? {} : { body: Buffer.from(bytes) }),
  });
const keep = async (bytes: Uint8Array, id = 'riverside') =>
  (await (await ask('POST', '/sounds', bytes, id)).json()) as { id: string; length: number };
async function saveWith(recording: Record<string, string>, id = 'riverside') {
  const { profile, over } = (await owner(id)<Read>('GET', '')).body;
  const [desk] = profile.destinations as object[];
  const destinations = [{ ...desk, recording }];
  return owner(id)<Read & Refusal>('PUT', '/profile', { over, profile: { ...profile, destinations } });
}

describe('a recorded message', () => {
  const sound = toneFile(440, { seconds: 2 });

  it('is kept, heard to the byte, saved with its destination, and can be removed once nothing plays it', async () => {
    const { id, length } = await keep(sound);
    expect(length).toBe(2_000);
    expect(await keep(sound)).toEqual({ id, length });
    const heard = await ask('GET', `/sounds/${id}`);
    expect(heard.headers.get('content-type')).toBe('audio/wav');
    expect(new Uint8Array(await heard.arrayBuffer())).toEqual(sound);
    expect((await saveWith({ en: id })).status).toBe(200);
    const refused = await owner()<Refusal>('DELETE', `/sounds/${id}`);
    expect(refused).toMatchObject({ status: 409, body: { error: { code: 'sound.in-use' } } });
    expect((await saveWith({})).status).toBe(200);
    expect((await owner()('DELETE', `/sounds/${id}`)).status).toBe(204);
    expect((await owner()('DELETE', `/sounds/${id}`)).status).toBe(404);
    expect((await owner()('GET', `/sounds/${id}`)).status).toBe(404);
  });

  it('is the business’s own: another neither hears it, nor names it, nor removes it', async () => {
    const { id } = await keep(sound);
    expect((await owner('other')('GET', `/sounds/${id}`)).status).toBe(404);
    expect((await owner('other')('DELETE', `/sounds/${id}`)).status).toBe(404);
    expect(await saveWith({ en: id }, 'other')).toMatchObject({
      status: 422,
      body: { error: { code: 'sound.unknown' } },
    });
    expect((await ask('GET', `/sounds/${id}`)).status).toBe(200);
  });

  it.each([
    ['sound.not-sound', 422, new TextEncoder().encode('<script>alert(1)</script>')],
    ['sound.not-sound', 422, new Uint8Array(0)],
    ['sound.empty', 422, sound.subarray(0, 300)],
    ['sound.form', 422, toneFile(440, { rate: 96_000 })],
    ['sound.too-long', 422, toneFile(440, { rate: 8_000, seconds: 61 })],
    ['sound.too-large', 413, toneFile(440, { rate: 48_000, seconds: 63 })],
  ])('is refused as %s, whatever it calls itself', async (code, status, bytes) => {
    const answer = await ask('POST', '/sounds', bytes);
    expect(answer.status).toBe(status);
    const { error } = (await answer.json()) as Refusal;
    expect(error.code).toBe(code);
    expect(error.message.fr).not.toBe(error.message.en);
  });

  it('for a business that is not there is not kept', async () => {
    expect((await ask('POST', '/sounds', sound, 'nobody')).status).toBe(404);
  });

  it('goes out with the folder and comes back to the byte; one that is not sound changes nothing', async () => {
    const { id } = await keep(sound);
    expect((await saveWith({ en: id, fr: id })).status).toBe(200);
    const before = await server.running.store.businesses.get('riverside');
    const { body } = await owner()<Folder>('GET', '/folder');
    expect(Object.keys(body.recordings)).toEqual(['recordings/desk.en.wav', 'recordings/desk.fr.wav']);
    expect(new Uint8Array(Buffer.from(body.recordings['recordings/desk.fr.wav'] ?? '', 'base64'))).toEqual(
      sound,
    );

    expect((await saveWith({})).status).toBe(200);
    expect((await owner()('DELETE', `/sounds/${id}`)).status).toBe(204);
    expect((await owner()('PUT', '/folder', body)).status).toBe(204);
    expect(await server.running.store.businesses.get('riverside')).toEqual(before);
    expect((await owner()<Folder>('GET', '/folder')).body).toEqual(body);

    const wrong = {
      ...body.recordings,
      'recordings/desk.fr.wav': Buffer.from('no sound').toString('base64'),
    };
    for (const recordings of [wrong, {}]) {
      const refused = await owner()<{ faults: { code: string }[] }>('PUT', '/folder', {
        ...body,
        recordings,
      });
      expect(refused.status).toBe(422);
      expect(refused.body.faults[0]?.code).toMatch(/^folder\.(?:sound-not-sound|no-sound)$/);
    }
    expect(await server.running.store.businesses.get('riverside')).toEqual(before);
  });
});
