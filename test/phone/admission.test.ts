/** Who is let in to the embedded line, and what those hear who are not. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { EmbeddedLine } from '../../agent/phone/embedded/embedded-line.ts';
import { smallCall } from '../e2e/harness/phone/small-caller.ts';
import { openCarriersLine } from './carriers-line.ts';

const NUMBER = '+16135550175';
let line: EmbeddedLine;
let port: number;
/** What the server says of the next call. */
let status: number;

// One for each: an address has so many calls a second of a line, and those of the test before it would count.
beforeEach(async () => {
  status = 404;
  line = await openCarriersLine({ perSecond: 4, refuse: () => status });
  port = line.ports.udp ?? 0;
});

afterEach(async () => {
  await line.close();
});

it('says why a call cannot be served', async () => {
  for (const why of [404, 486, 503]) {
    status = why;
    await expect(smallCall({ port, to: NUMBER, from: '+14185550142' })).rejects.toThrow(String(why));
  }
});

it('takes so many new calls a second from one address, and refuses the rest for a moment', async () => {
  const all = await Promise.allSettled(
    Array.from({ length: 24 }, () => smallCall({ port, to: NUMBER, from: '+14185550142' })),
  );
  const answers = all.map((one) => (one.status === 'rejected' ? String(one.reason) : ''));
  expect(answers.filter((text) => text.includes('404')).length).toBeGreaterThanOrEqual(4);
  expect(answers.filter((text) => text.includes('503')).length).toBeGreaterThan(0);
  expect(line.counts().refused).toBeGreaterThan(0);
});

it('gives scanners nothing at all: no refusal, no sign that a telephone is there', async () => {
  const scanner = createSocket('udp4');
  scanner.bind(0, '127.0.0.3');
  await once(scanner, 'listening');
  const heard: string[] = [];
  scanner.on('message', (bytes) => heard.push(bytes.toString('latin1')));
  const before = line.counts();
  for (const method of ['OPTIONS', 'REGISTER', 'INVITE', 'SUBSCRIBE'])
    scanner.send(
      `${method} sip:100@127.0.0.1:${port} SIP/2.0\r\nVia: SIP/2.0/UDP 127.0.0.3:${scanner.address().port};branch=z9hG4bK${method};rport\r\nMax-Forwards: 70\r\nFrom: "sipvicious" <sip:100@1.1.1.1>;tag=1\r\nTo: <sip:100@1.1.1.1>\r\nCall-ID: ${method}\r\nCSeq: 1 ${method}\r\nContact: <sip:100@127.0.0.3>\r\nUser-Agent: friendly-scanner\r\nContent-Length: 0\r\n\r\n`,
      port,
      '127.0.0.1',
    );
  await expect.poll(() => line.counts().ignored - before.ignored).toBe(4);
  // Its carrier is still answered, and so is everything that came before that.
  await expect(smallCall({ port, to: NUMBER, from: '+14185550142' })).rejects.toThrow('404');
  expect(heard).toEqual([]);
  scanner.close();
});
