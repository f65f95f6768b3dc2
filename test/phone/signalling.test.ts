import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { callerId } from '../../agent/phone/embedded/caller-id.ts';
import { readSdp, SdpError, writeSdp } from '../../agent/phone/embedded/media/sdp.ts';
import { DigestGate } from '../../agent/phone/embedded/sip/digest.ts';
import { peerOf, readHead, userOf } from '../../agent/phone/embedded/sip/head.ts';
import { Rate } from '../../agent/phone/embedded/sip/rate.ts';
import {
  plainAnswer,
  protocolOf,
  returnPeer,
  withOwnContact,
  withOwnVia,
  withoutViaPort,
  withReceived,
} from '../../agent/phone/embedded/sip/rewrite.ts';
import { outcomeOf } from '../../agent/phone/outcomes.ts';

const INVITE = [
  'INVITE sip:+16135550175@203.0.113.5 SIP/2.0',
  'Via: SIP/2.0/UDP 10.0.0.7:5062;branch=z9hG4bKabc;rport',
  'Via: SIP/2.0/UDP 192.0.2.9;branch=z9hG4bKbefore',
  'From: "Anna" <sip:+14185550142@192.0.2.9>;tag=f1',
  'To: <sip:+16135550175@203.0.113.5>',
  'Call-ID: one@192.0.2.9',
  'CSeq: 1 INVITE',
  'Content-Length: 0',
  '',
  '',
].join('\r\n');

describe('the head of a message', () => {
  it('is read from a request and from an answer, whose headers may be short', () => {
    expect(readHead(INVITE)).toMatchObject({
      kind: 'request',
      method: 'INVITE',
      uri: 'sip:+16135550175@203.0.113.5',
      branch: 'z9hG4bKabc',
      inDialog: false,
    });
    const answer =
      'SIP/2.0 486 Busy Here\r\nv: SIP/2.0/UDP h;branch=z9hG4bKx\r\nt: <sip:a@b>;tag=9\r\ni: c\r\nCSeq: 2 INVITE\r\n\r\n';
    expect(readHead(answer)).toMatchObject({ kind: 'response', status: 486, inDialog: true, callId: 'c' });
  });

  it('is none where the message cannot be answered', () => {
    for (const broken of [
      '',
      'hello',
      INVITE.replace('Call-ID: one@192.0.2.9\r\n', ''),
      INVITE.replace('CSeq: 1 INVITE', 'CSeq: 1 BYE'),
      INVITE.replace('INVITE sip', 'NONSENSE sip'),
      INVITE.replaceAll('branch', 'brunch'),
    ])
      expect(readHead(broken)).toBeNull();
  });

  it('gives the number of a SIP or tel URI, and the host that it names', () => {
    expect(userOf('sip:+14185550142;phone-context=x@host')).toBe('+14185550142');
    expect(userOf('tel:+14185550142;ext=5')).toBe('+14185550142');
    expect(userOf('sip:host')).toBe('');
    expect(peerOf('<sip:a@192.0.2.1:5070;lr>')).toEqual({ address: '192.0.2.1', port: 5_070 });
    expect(peerOf('sip:[2001:db8::1]:5070')).toEqual({ address: '2001:db8::1', port: 5_070 });
  });
});

describe('a request from behind a router', () => {
  const noted = withReceived(INVITE, { address: '198.51.100.4', port: 31_000 });

  it('has its way back noted in the topmost Via only', () => {
    expect(returnPeer(noted)).toEqual({ address: '198.51.100.4', port: 31_000 });
    expect(noted.match(/received=/g)).toHaveLength(1);
  });

  it('is refused with its own Via, its tag always the same', () => {
    const answer = plainAnswer(noted, 503, ['Retry-After: 5']);
    expect(answer).toBe(plainAnswer(noted, 503, ['Retry-After: 5']));
    expect(answer).toMatch(/^SIP\/2\.0 503 Service Unavailable\r\n/);
    expect(answer).toMatch(/To: <sip:\+16135550175@203\.0\.113\.5>;tag=\w+\r\n/);
    expect(readHead(answer)).toMatchObject({ branch: 'z9hG4bKabc', cseqMethod: 'INVITE' });
  });
});

it('puts our own address into what we send, and takes it out of the answer', () => {
  const sent = withOwnVia('BYE sip:a@b SIP/2.0\r\nVia: SIP/2.0/UDP host;branch=z1\r\n', 'TCP', {
    address: '192.0.2.8',
    port: 5_060,
  });
  expect(sent).toContain('Via: SIP/2.0/TCP 192.0.2.8:5060;branch=z1');
  expect(withoutViaPort(sent)).toContain('Via: SIP/2.0/TCP 192.0.2.8;branch=z1');
});

it('says in our Contact by which wire a message went, whatever it said before', () => {
  const own = { address: '192.0.2.8', port: 5_061 };
  const message = 'SIP/2.0 200 OK\r\nContact: <sip:us@10.0.0.1:5060;transport=tcp;ob>;expires=60\r\n';
  expect(withOwnContact(message, 'TLS', own)).toContain(
    'Contact: <sip:us@192.0.2.8:5061;ob;transport=tls>;expires=60\r\n',
  );
  expect(withOwnContact(message, 'UDP', { address: '2001:db8::1', port: 5_060 })).toContain(
    '<sip:us@[2001:db8::1]:5060;ob>',
  );
  expect(protocolOf(INVITE)).toBe('UDP');
});

describe('the digest of a trunk', () => {
  const credentials = { username: 'carrier', password: 'long and secret' };
  const md5 = (text: string) => createHash('md5').update(text).digest('hex');
  function proof(challenge: string, { username, password } = credentials): string {
    const nonce = /nonce="([^"]+)"/.exec(challenge)?.[1];
    const uri = 'sip:+16135550175@203.0.113.5';
    const ha1 = md5(`${username}:carillon:${password}`);
    const response = md5(`${ha1}:${nonce}:00000001:abc:auth:${md5(`INVITE:${uri}`)}`);
    return `Digest username="${username}", realm="carillon", nonce="${nonce}", uri="${uri}", qop=auth, nc=00000001, cnonce="abc", response="${response}"`;
  }

  it('opens to the right password, for a minute', () => {
    const gate = new DigestGate();
    const challenge = gate.challenge(1_000);
    expect(gate.accepts(proof(challenge), 'INVITE', credentials, 2_000)).toBe(true);
    expect(gate.accepts(proof(challenge), 'INVITE', credentials, 62_000)).toBe(false);
  });

  it('stays closed to a wrong password, another method, another gate’s challenge, and nothing', () => {
    const gate = new DigestGate();
    const challenge = gate.challenge(0);
    const wrong = { ...credentials, password: 'guess' };
    expect(gate.accepts(proof(challenge, wrong), 'INVITE', credentials, 1)).toBe(false);
    expect(gate.accepts(proof(challenge), 'REFER', credentials, 1)).toBe(false);
    expect(gate.accepts(proof(new DigestGate().challenge(0)), 'INVITE', credentials, 1)).toBe(false);
    expect(gate.accepts(null, 'INVITE', credentials, 1)).toBe(false);
  });
});

it('lets an address open so many calls a second, and no more', () => {
  const rate = new Rate(3);
  expect([0, 1, 2, 3].map((at) => rate.take('a', at))).toEqual([true, true, true, false]);
  expect(rate.take('b', 3)).toBe(true);
  expect(rate.take('a', 1_000)).toBe(true);
});

describe('descriptions of sound', () => {
  const own = {
    address: '203.0.113.5',
    port: 20_000,
    id: 5,
    version: 1,
    encryption: 'optional' as const,
    key: Buffer.alloc(30, 1),
  };
  const offer = (media: string, session = '') =>
    `v=0\r\no=- 1 1 IN IP4 192.0.2.7\r\ns=-\r\nc=IN IP4 192.0.2.7\r\nt=0 0\r\n${session}${media}`;

  it('take the first law that is offered, and the keys’ own type', () => {
    const remote = readSdp(
      offer(
        'm=audio 4000 RTP/AVP 18 8 0 96\r\na=rtpmap:18 G729/8000\r\na=rtpmap:96 telephone-event/8000\r\n',
      ),
      'off',
    );
    expect(remote).toMatchObject({
      codec: 'PCMA',
      payload: 8,
      keys: 96,
      direction: 'sendrecv',
      peer: { address: '192.0.2.7', port: 4_000 },
    });
  });

  it('answer each medium in its place, and only the sound with a port', () => {
    const remote = readSdp(
      offer('m=video 5000 RTP/AVP 96\r\nm=audio 4000 RTP/AVP 0\r\nm=audio 4002 RTP/SAVP 0\r\n'),
      'off',
    );
    const answer = writeSdp(own, remote);
    expect(answer.match(/^m=.*$/gm)).toEqual([
      'm=video 0 RTP/AVP 0',
      'm=audio 20000 RTP/AVP 0',
      'm=audio 0 RTP/SAVP 0',
    ]);
    expect(answer).not.toContain('telephone-event');
  });

  it('answer a call that is put on hold, in the new way and the old', () => {
    const held = readSdp(offer('m=audio 4000 RTP/AVP 0\r\na=sendonly\r\n'), 'off');
    expect(writeSdp(own, held)).toContain('a=recvonly');
    const old = readSdp(offer('m=audio 4000 RTP/AVP 0\r\n').replaceAll('192.0.2.7', '0.0.0.0'), 'off');
    expect(writeSdp(own, old)).toContain('a=inactive');
  });

  describe('with keys', () => {
    const inline = Buffer.alloc(30, 7).toString('base64');
    const key = `a=crypto:3 AES_CM_128_HMAC_SHA1_80 inline:${inline}|2^31\r\n`;
    const secret = `m=audio 4002 RTP/SAVP 0\r\na=crypto:2 AES_256_CM_HMAC_SHA1_80 inline:AAAA\r\n${key}`;
    const plain = 'm=audio 4000 RTP/AVP 0\r\n';

    it('are taken encrypted where that can be, and answered with our own key under the same number', () => {
      for (const wish of ['optional', 'required'] as const) {
        const remote = readSdp(offer(plain + secret), wish);
        expect(remote.crypto).toEqual({ tag: 3, key: Buffer.alloc(30, 7) });
        const answer = writeSdp({ ...own, encryption: wish }, remote);
        expect(answer.match(/^m=.*$/gm)).toEqual(['m=audio 0 RTP/AVP 0', 'm=audio 20000 RTP/SAVP 0']);
        expect(answer).toContain(
          `a=crypto:3 AES_CM_128_HMAC_SHA1_80 inline:${own.key.toString('base64')}\r\n`,
        );
      }
    });

    it('are offered as is wished, and a key beside plain sound is used', () => {
      expect(writeSdp({ ...own, encryption: 'off' }, null)).not.toContain('crypto');
      expect(writeSdp(own, null)).toMatch(/RTP\/AVP 0 8 101[\s\S]*a=crypto:1 /);
      expect(writeSdp({ ...own, encryption: 'required' }, null)).toMatch(/RTP\/SAVP[\s\S]*a=crypto:1 /);
      expect(readSdp(offer(plain + key), 'required').crypto).not.toBeNull();
      expect(readSdp(offer(plain), 'optional').crypto).toBeNull();
    });

    it('are refused plain where encryption is required, and encrypted where it is off or weak', () => {
      expect(() => readSdp(offer(plain), 'required')).toThrow(SdpError);
      expect(() => readSdp(offer(secret), 'off')).toThrow(SdpError);
      for (const weak of [`${key.trim()} UNENCRYPTED_SRTP\r\n`, key.replace('|2^31', '|2^31|1:4')])
        expect(() => readSdp(offer(secret.replace(key, weak)), 'required')).toThrow(SdpError);
    });
  });

  it('are refused without G.711 over plain RTP', () => {
    for (const bad of [
      'hello',
      offer('m=audio 4000 RTP/AVP 18\r\na=rtpmap:18 G729/8000\r\n'),
      offer('m=audio 4000 RTP/SAVP 0\r\n'),
      offer('m=audio 4000 RTP/AVP 96\r\na=rtpmap:96 PCMU/16000\r\n'),
      offer('m=video 4000 RTP/AVP 96\r\n'),
    ])
      expect(() => readSdp(bad, 'off')).toThrow(SdpError);
  });
});

describe('who calls', () => {
  const from = { user: '+14185550142', host: '192.0.2.9' };

  it('is what the carrier asserts, or else what From says', () => {
    expect(callerId({ from, asserted: '"Anna" <sip:+15145550100@carrier>', privacy: undefined })).toBe(
      '+15145550100',
    );
    expect(callerId({ from, asserted: undefined, privacy: 'none' })).toBe('+14185550142');
  });

  it('is nobody where it is withheld or no number', () => {
    expect(callerId({ from, asserted: undefined, privacy: 'id' })).toBeNull();
    expect(
      callerId({
        from: { user: 'anonymous', host: 'anonymous.invalid' },
        asserted: undefined,
        privacy: undefined,
      }),
    ).toBeNull();
    expect(
      callerId({ from: { user: 'reception', host: 'pbx' }, asserted: undefined, privacy: undefined }),
    ).toBeNull();
  });
});

it('knows what each status means for whoever waits', () => {
  const outcomes = [200, 486, 600, 603, 403, 480, 408, 404, 500, 503].map(outcomeOf);
  expect(outcomes).toEqual([
    'answered',
    'busy',
    'busy',
    'refused',
    'refused',
    'noAnswer',
    'noAnswer',
    'failed',
    'failed',
    'failed',
  ]);
});
