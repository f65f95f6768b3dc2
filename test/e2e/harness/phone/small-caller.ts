/** A telephone of our own, of which many fit into one process: it dials, sends and hears G.711 µ-law, and notes when. */
import { randomBytes } from 'node:crypto';
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { setTimeout as pause } from 'node:timers/promises';
import { decodeG711, encodeG711 } from '../../../../agent/phone/embedded/media/g711.ts';

export interface SmallCall {
  /** Milliseconds from the INVITE to its answer. */
  answeredAfter: number;
  /** When the INVITE was sent, on `performance.now()`'s clock. */
  invitedAt: number;
  /** Whether either side has hung up. */
  over(): boolean;
  /** Says this from the next beat on: samples at 8 kHz. Gives when the last of it will have been sent. */
  says(samples: Int16Array): number;
  /** Hangs up, and is done; the second time does nothing. */
  hangUp(): Promise<void>;
}

export interface SmallCallOptions {
  /** The line's port on loopback, the number that is called, and the caller's own. */
  port: number;
  to: string;
  from: string;
  /** Each 20 ms that come, and when they came. */
  hears?(samples: Int16Array, at: number): void;
  /** A frame goes out. */
  sends?(samples: Int16Array, at: number): void;
  /** Where the sound is to go instead, on loopback; none is sent then. */
  soundTo?: number;
}

const FRAME = 160;
const SILENCE = new Int16Array(FRAME);

/** Dials. Rejects with the status where the call is not answered. */
export async function smallCall(options: SmallCallOptions): Promise<SmallCall> {
  const { port, to, from, hears, sends, soundTo } = options;
  const [sip, rtp] = [await bound(), await bound()];
  const id = randomBytes(8).toString('hex');
  const own = sip.address().port;
  let [toTag, target] = ['', ''];
  let over = false;
  let left = false;
  const request = (method: string, cseq: number, body = '') =>
    sip.send(
      [
        `${method} ${target || `sip:${to}@127.0.0.1:${port}`} SIP/2.0`,
        `Via: SIP/2.0/UDP 127.0.0.1:${own};branch=z9hG4bK${id}${method}${cseq};rport`,
        'Max-Forwards: 70',
        `From: <sip:${from}@127.0.0.1>;tag=f${id}`,
        `To: <sip:${to}@127.0.0.1>${toTag}`,
        `Call-ID: ${id}`,
        `CSeq: ${cseq} ${method}`,
        `Contact: <sip:caller@127.0.0.1:${own}>`,
        ...(body === '' ? [] : ['Content-Type: application/sdp']),
        `Content-Length: ${body.length}`,
        '',
        body,
      ].join('\r\n'),
      port,
      '127.0.0.1',
    );
  const answered = Promise.withResolvers<number>();
  const closed = Promise.withResolvers<void>();
  sip.on('message', (bytes) => {
    const text = bytes.toString('latin1');
    const [, status] = /^SIP\/2\.0 (\d{3})/.exec(text) ?? [];
    const method = /^CSeq: *\d+ (\w+)/im.exec(text)?.[1];
    if (status === undefined) {
      if (!text.startsWith('BYE')) return;
      const kept = text.split('\r\n').filter((line) => /^(?:Via|From|To|Call-ID|CSeq):/i.test(line));
      sip.send(['SIP/2.0 200 OK', ...kept, 'Content-Length: 0', '', ''].join('\r\n'), port, '127.0.0.1');
      over = true;
      closed.resolve();
    } else if (method === 'BYE') closed.resolve();
    else if (method === 'INVITE' && Number(status) >= 200) {
      toTag = /^To:[^\r]*(;tag=[^;\r]+)/im.exec(text)?.[1] ?? '';
      target = /^Contact: *<([^>]+)>/im.exec(text)?.[1] ?? '';
      request('ACK', 1);
      if (Number(status) < 300) answered.resolve(Number(/^m=audio (\d+)/m.exec(text)?.[1]));
      else answered.reject(new Error(`the call was answered ${status}`));
    }
  });
  const shut = () => {
    for (const socket of [sip, rtp]) socket.close();
  };
  const sdp = `v=0\r\no=- 1 1 IN IP4 127.0.0.1\r\ns=-\r\nc=IN IP4 127.0.0.1\r\nt=0 0\r\nm=audio ${soundTo ?? rtp.address().port} RTP/AVP 0\r\n`;
  const invitedAt = performance.now();
  request('INVITE', 1, sdp);
  let peer: number;
  try {
    const late = new Error('the call was not answered');
    peer = await Promise.race([
      answered.promise,
      pause(30_000, null, { ref: false }).then(() => Promise.reject(late)),
    ]);
  } catch (error) {
    shut();
    throw error;
  }
  const answeredAfter = performance.now() - invitedAt;
  rtp.on('message', (bytes) => {
    if (hears !== undefined && (bytes[1] ?? 0) % 128 === 0)
      hears(decodeG711('PCMU', bytes.subarray(12)), performance.now());
  });

  const waiting: Int16Array[] = [];
  let sequence = 0;
  let next = performance.now();
  const beat = () => {
    if (over) return;
    for (; next <= performance.now(); next += 20) {
      const samples = waiting.shift() ?? SILENCE;
      sequence += 1;
      const packet = Buffer.alloc(12 + FRAME);
      packet[0] = 0x80;
      packet.writeUInt16BE(sequence & 65_535, 2);
      packet.writeUInt32BE(sequence * FRAME, 4);
      packet.writeUInt32BE(7, 8);
      packet.set(encodeG711('PCMU', samples), 12);
      sends?.(samples, performance.now());
      rtp.send(packet, peer, '127.0.0.1');
    }
    setTimeout(beat, Math.max(1, next - performance.now()));
  };
  if (soundTo === undefined) beat();

  return {
    answeredAfter,
    invitedAt,
    over: () => over,
    says(samples) {
      for (let at = 0; at < samples.length; at += FRAME) {
        const frame = new Int16Array(FRAME);
        frame.set(samples.subarray(at, at + FRAME));
        waiting.push(frame);
      }
      return next + waiting.length * 20;
    },
    async hangUp() {
      if (left) return;
      left = true;
      if (!over) request('BYE', 2);
      await Promise.race([closed.promise, pause(2_000)]);
      over = true;
      shut();
    },
  };
}

async function bound(): Promise<Socket> {
  const socket = createSocket('udp4');
  socket.bind(0, '127.0.0.1');
  await once(socket, 'listening');
  return socket;
}
