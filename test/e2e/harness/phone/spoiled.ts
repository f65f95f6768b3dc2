/** Messages that were spoilt on the way to the line, the same ones each time, and a whole one after them. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { random } from '../../../phone/random.ts';
import { own } from '../../../support/own.ts';

const METHODS = [
  'INVITE',
  'INVITE',
  'INVITE',
  'BYE',
  'ACK',
  'CANCEL',
  'OPTIONS',
  'REGISTER',
  'NOTIFY',
  'REFER',
  'INFO',
];

function message(method: string, id: string, port: number): string {
  const sdp =
    'v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio 4000 RTP/AVP 0 101\r\n';
  const body = method === 'INVITE' ? sdp : '';
  return [
    `${method} sip:+16135550175@127.0.0.1:5060 SIP/2.0`,
    `Via: SIP/2.0/UDP 127.0.0.1:${port};branch=z9hG4bK${id};rport`,
    'Max-Forwards: 70',
    `From: "Anna" <sip:+14185550142@127.0.0.1>;tag=f${id}`,
    'To: <sip:+16135550175@127.0.0.1>',
    `Call-ID: ${id}@127.0.0.1`,
    `CSeq: 1 ${method}`,
    `Contact: <sip:caller@127.0.0.1:${port}>`,
    ...(body === '' ? [] : ['Content-Type: application/sdp']),
    `Content-Length: ${body.length}`,
    '',
    body,
  ].join('\r\n');
}

/** Spoils a message in one of seven ways. */
function spoil(text: string, below: (limit: number) => number): Buffer {
  const pick = <T>(all: readonly T[]): T => all[below(all.length)] as T;
  const lines = text.split('\r\n');
  const at = below(lines.length);
  switch (below(7)) {
    case 0: {
      const bytes = Buffer.from(text);
      for (let times = below(8); times >= 0; times--) bytes[below(bytes.length)] = below(256);
      return bytes;
    }
    case 1:
      return Buffer.from(text.slice(0, below(text.length)));
    case 2:
      return Buffer.from(lines.toSpliced(at, 1).join('\r\n'));
    case 3:
      return Buffer.from(lines.toSpliced(at, 0, lines[below(lines.length)] ?? '').join('\r\n'));
    case 4: {
      const junk = pick([
        '',
        ':',
        ';;;',
        '<',
        '\u0000\u0001',
        '9'.repeat(5_000),
        '%00%ff',
        '"',
        '<sip:',
        '\u2028é',
      ]);
      return Buffer.from(lines.with(at, (lines[at] ?? '').replace(/[:;=<>@].*/, junk)).join('\r\n'));
    }
    case 5:
      return Buffer.from(text.replaceAll('\r\n', pick(['\n', '\r', '\r\n\r\n', ' \r\n '])));
    default: {
      const value = pick([
        '',
        '-1',
        '9'.repeat(20),
        'a b c',
        '0',
        'SIP/2.0/UDP',
        '"',
        '<>;tag=',
        ',,,',
        '1 NONSENSE',
      ]);
      return Buffer.from(
        text.replace(/(Content-Length|CSeq|Max-Forwards|Via|From|To|Contact|Call-ID): .*/, `$1: ${value}`),
      );
    }
  }
}

/** Sends so many to a port of loopback. `answered`: whether the whole INVITE after them is answered 404. */
export async function sendSpoiled(to: number, count: number): Promise<{ answered: boolean }> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  const { port } = socket.address();
  const below = random(20_261_125);
  const whole = own('good');
  for (let sent = 0; sent < count; sent++) {
    const one = message(METHODS[below(METHODS.length)] ?? 'INVITE', `m${sent}`, port);
    socket.send(spoil(one, below), to, '127.0.0.1');
    if (sent % 20 === 19) await pause(1);
  }
  await pause(300);
  let answered = false;
  socket.on('message', (bytes) => {
    const text = bytes.toString('latin1');
    answered ||= text.startsWith('SIP/2.0 404') && text.includes(`\r\nCall-ID: ${whole}@`);
  });
  for (let tries = 0; tries < 1_000 && !answered; tries++) {
    // Sent again until it is answered, as every telephone does: any datagram may be lost.
    if (tries % 50 === 0) socket.send(message('INVITE', whole, port), to, '127.0.0.1');
    await pause(20);
  }
  socket.close();
  return { answered };
}
