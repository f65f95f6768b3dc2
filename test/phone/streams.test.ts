/** SIP over TCP and TLS, and the settings that ask for it. */
import { execFileSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { connect as connectTls } from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type EmbeddedLine, openEmbeddedLine } from '../../agent/phone/embedded/embedded-line.ts';
import { embeddedSchema, readPhoneSettings } from '../../agent/phone/settings.ts';
import { createLog } from '../../agent/server/log.ts';
import { own } from '../support/own.ts';

const folder = mkdtempSync(join(tmpdir(), 'carillon-streams-'));
const [key, certificate] = [join(folder, 'key.pem'), join(folder, 'cert.pem')];
let line: EmbeddedLine;

beforeAll(async () => {
  const subject = ['-subj', '/CN=localhost', '-days', '2', '-nodes'];
  const files = ['-keyout', key, '-out', certificate];
  execFileSync(
    'openssl',
    ['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', ...subject, ...files],
    { stdio: 'ignore' },
  );
  line = await openEmbeddedLine({
    settings: embeddedSchema.parse({
      line: 'embedded',
      address: '127.0.0.1',
      listen: { tcp: '127.0.0.1:0', tls: { at: '127.0.0.1:0', certificate, key } },
      trunks: [{ name: 'carrier', addresses: ['127.0.0.1'], transport: 'tcp' }],
    }),
    log: createLog('silent'),
    host: {
      take: async ({ caller, called }) => ({
        status: caller === '+14185550142' && called === '+16135550175' ? 404 : 500,
      }),
      lost: () => undefined,
      seat: async () => ({ url: '', token: '' }),
    },
  });
});

afterAll(async () => {
  await line.close();
  rmSync(folder, { recursive: true, force: true });
});

const invite = (protocol: string, id: string) =>
  [
    'INVITE sip:+16135550175@127.0.0.1 SIP/2.0',
    `Via: SIP/2.0/${protocol} 127.0.0.1:9;branch=z9hG4bK${id}`,
    'Max-Forwards: 70',
    'From: <sip:+14185550142@127.0.0.1>;tag=1',
    'To: <sip:+16135550175@127.0.0.1>',
    `Call-ID: ${id}@127.0.0.1`,
    'CSeq: 1 INVITE',
    'Contact: <sip:caller@127.0.0.1:9>',
    'Content-Length: 0',
    '',
    '',
  ].join('\r\n');

/** Sends in two pieces, after a keep-alive, and gives the first lines of what comes back until a final answer. */
async function answersTo(socket: Socket, protocol: string): Promise<string[]> {
  const text = invite(protocol, own('call'));
  socket.write(`\r\n\r\n${text.slice(0, 100)}`);
  setTimeout(() => socket.write(text.slice(100)), 50);
  let read = '';
  for await (const bytes of socket) {
    read += String(bytes);
    if (/SIP\/2\.0 [2-6]/.test(read)) break;
  }
  socket.destroy();
  return read.match(/^SIP\/2\.0 .*$/gm)?.map((one) => one.trim()) ?? [];
}

describe('a call over a stream', () => {
  it('is answered on the connection that it came by: TCP', async () => {
    const socket = connect(line.ports.tcp ?? 0, '127.0.0.1');
    await once(socket, 'connect');
    expect(await answersTo(socket, 'TCP')).toContain('SIP/2.0 404 Not Found');
  });

  it('is answered on the connection that it came by: TLS', async () => {
    const socket = connectTls({ host: '127.0.0.1', port: line.ports.tls ?? 0, rejectUnauthorized: false });
    await once(socket, 'secureConnect');
    expect(await answersTo(socket, 'TLS')).toContain('SIP/2.0 404 Not Found');
  });

  it('is cut off where the stream is no SIP', async () => {
    const socket = connect(line.ports.tcp ?? 0, '127.0.0.1');
    await once(socket, 'connect');
    socket.write('GET / HTTP/1.1\r\nHost: carillon\r\n\r\n');
    await once(socket, 'close');
    expect(socket.destroyed).toBe(true);
  });
});

describe('phone.yaml', () => {
  function read(text: string, environment: NodeJS.ProcessEnv = {}) {
    const file = join(folder, 'phone.yaml');
    writeFileSync(file, text);
    return readPhoneSettings(file, environment);
  }
  const account =
    'line: embedded\naccounts: [{ name: p, user: u, domain: d.example, number: "+14185550123", passwordFrom: SIP_PASSWORD }]\n';

  it('takes passwords from the environment, and says which is missing', () => {
    const settings = read(account, { SIP_PASSWORD: 'secret' });
    expect(settings.line === 'embedded' && settings.accounts[0]?.password).toBe('secret');
    expect(() => read(account)).toThrow(expect.objectContaining({ code: 'phone.no-password' }));
  });

  it('names what is wrong in it', () => {
    const wrong: [string, RegExp][] = [
      [account.replace('"+14185550123"', '4185550123'), /accounts\.0\.number/],
      [account.replace('user: u', 'usr: u'), /accounts\.0/],
      ['line: embedded\n', /nobody could call/],
      ['line: carrier pigeon\n', /line/],
      ['line: embedded\ntrunks: [{ name: t, addresses: [everywhere] }]\n', /trunks\.0\.addresses\.0/],
      ['line: livekit\ncarriers: []\n', /carriers/],
      ['line: [\n', /phone\.yaml/],
    ];
    for (const [text, what] of wrong) {
      const caught = (() => {
        try {
          return read(text, { SIP_PASSWORD: 'secret' });
        } catch (error) {
          return error;
        }
      })();
      expect(caught).toMatchObject({ code: 'phone.settings', message: expect.stringMatching(what) });
    }
  });
});
