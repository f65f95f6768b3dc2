/** Encrypted sound with a telephone that we did not write: baresip, which takes no other. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { anyFree } from '../../agent/start/ports.ts';
import { type BareLine, startBareLine } from '../e2e/harness/phone/bare-line.ts';
import { startTelephone, type Telephone } from '../e2e/harness/phone/baresip.ts';
import { smallCall } from '../e2e/harness/phone/small-caller.ts';
import { lengthOfTone } from '../e2e/harness/phone/tone.ts';

const NUMBER = '+16135550175';

let folder: string;
let bare: BareLine;
let telephone: Telephone;
let human: Telephone;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'carillon-encrypted-'));
  const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
  const curve = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const files = ['-keyout', key, '-out', certificate, '-subj', '/CN=localhost', '-days', '2'];
  execFileSync('openssl', ['req', '-x509', ...curve, ...files], { stdio: 'ignore' });
  telephone = await startTelephone({ user: '+14185550142', encrypted: true });
  human = await startTelephone({ user: 'human', answers: true, encrypted: true });
  const [udp, tls] = [await anyFree(), await anyFree()];
  bare = await startBareLine({
    settings: () => ({
      listen: { udp: `127.0.0.1:${udp}`, tls: { at: `127.0.0.1:${tls}`, certificate, key } },
      trunks: [
        {
          name: 'carrier',
          addresses: ['127.0.0.1'],
          srtp: 'required',
          outbound: `127.0.0.1:${human.port}`,
        },
      ],
    }),
  });
}, 120_000);

afterAll(async () => {
  // A telephone whose goodbye nobody hears would say it for half a minute.
  await telephone?.close();
  await human?.close();
  await bare?.close();
  rmSync(folder, { recursive: true, force: true });
});

// A test that fails leaves the next one, or its own next try, a line without a call.
afterEach(async () => {
  for (const call of bare.calls) await bare.line.hangUp(call);
  await Promise.all([telephone.hangUp(), human.hangUp()]);
  await expect.poll(() => bare.line.counts().calls).toBe(0);
});

it('is heard both ways in a call that comes by TLS, and by whoever the line dials', async () => {
  await telephone.dial(`sip:${NUMBER}@127.0.0.1:${bare.line.ports.tls};transport=tls`);
  const call = await bare.nextCall();
  await telephone.sees('CALL_ESTABLISHED');
  await telephone.sounds(880);
  await expect.poll(() => call.loudest).toBeGreaterThan(300);
  await expect.poll(() => lengthOfTone(telephone.heard(), 440)).toBeGreaterThan(600);
  expect(call.caller).toBe('+14185550142');

  expect(await bare.line.dial({ room: call.room, to: human.uri, ring: 20_000 })).toMatchObject({
    outcome: 'answered',
  });
  await human.sees('CALL_ESTABLISHED');
  await expect.poll(() => lengthOfTone(human.heard(), 440)).toBeGreaterThan(600);
  await human.hangUp();
  await human.sees('CALL_CLOSED');
  await telephone.hangUp();
  await telephone.sees('CALL_CLOSED');
  await expect.poll(() => bare.line.counts().calls).toBe(0);
}, 60_000);

it('is not done without: a telephone that cannot is answered 488', async () => {
  const before = bare.calls.length;
  const plain = smallCall({ port: bare.line.ports.udp ?? 0, to: NUMBER, from: '+14185550143' });
  await expect(plain).rejects.toThrow('488');
  expect(bare.calls).toHaveLength(before);
}, 30_000);
