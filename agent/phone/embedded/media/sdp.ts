/** What two ends say about their sound: read from the far side's description, and our own written. */
import * as sdp from 'sdp-transform';
import type { Encryption } from '../../settings.ts';
import type { Peer } from '../sip/head.ts';
import { type Crypto, readCrypto, writeCrypto } from './sdes.ts';

export type Codec = 'PCMU' | 'PCMA';
export type Direction = 'sendrecv' | 'sendonly' | 'recvonly' | 'inactive';

/** How the far side wants its sound. */
export interface RemoteMedia {
  peer: Peer;
  codec: Codec;
  payload: number;
  /** The payload type of telephone keys; null: the far side knows none. */
  keys: number | null;
  direction: Direction;
  /** The key of what it sends; null: its sound is plain. */
  crypto: Crypto | null;
  /** All its media, in order, for an answer must have as many. */
  offered: { type: string; protocol: string; port: number; chosen: boolean }[];
}

/** The far side's description is none that we could answer. `message` says what is wrong with it. */
export class SdpError extends Error {}

const STATIC: Record<number, string> = { 0: 'PCMU', 8: 'PCMA' };
const isCodec = (name: string | undefined): name is Codec => name === 'PCMU' || name === 'PCMA';

type Media = sdp.SessionDescription['media'][number];

/** How well we could do a medium: 2 encrypted, 1 plain, 0 not at all. */
function worth({ type, port, protocol, crypto }: Media, encryption: Encryption): number {
  if (type !== 'audio' || port === 0) return 0;
  const key = encryption === 'off' ? null : readCrypto(crypto);
  if (protocol === 'RTP/SAVP') return key === null ? 0 : 2;
  if (protocol !== 'RTP/AVP') return 0;
  // Some tell a key beside plain sound, for whoever can (RFC 8643).
  if (key !== null) return 2;
  return encryption === 'required' ? 0 : 1;
}

/** Reads a description. Throws `SdpError` where it has no G.711 sound over RTP, encrypted as is wanted. */
export function readSdp(text: string, encryption: Encryption): RemoteMedia {
  const session = sdp.parse(text);
  const worths = session.media.map((one) => worth(one, encryption));
  const best = Math.max(0, ...worths);
  const at = worths.indexOf(best);
  const media = best === 0 ? undefined : session.media[at];
  if (media === undefined) throw new SdpError('no sound over RTP that we could do');
  const address = (media.connection ?? session.connection)?.ip;
  if (address === undefined) throw new SdpError('no address');
  const named = new Map(
    media.rtp.map(({ payload, codec, rate }) => [payload, { codec: codec.toUpperCase(), rate }]),
  );
  const payloads = sdp.parsePayloads(media.payloads ?? '').filter((payload) => Number.isInteger(payload));
  const codecOf = (payload: number) => {
    const map = named.get(payload);
    if (map === undefined) return STATIC[payload];
    return map.rate === undefined || map.rate === 8_000 ? map.codec : undefined;
  };
  const payload = payloads.find((one) => isCodec(codecOf(one)));
  const codec = payload === undefined ? undefined : codecOf(payload);
  if (payload === undefined || !isCodec(codec)) throw new SdpError('no G.711');
  const keys = payloads.find((one) => codecOf(one) === 'TELEPHONE-EVENT') ?? null;
  const direction = media.direction ?? (session.direction as Direction | undefined) ?? 'sendrecv';
  return {
    peer: { address, port: media.port },
    codec,
    payload,
    keys,
    // The old way to put a call on hold.
    direction: address === '0.0.0.0' ? 'inactive' : direction,
    crypto: encryption === 'off' ? null : readCrypto(media.crypto),
    offered: session.media.map(({ type, protocol, port }, index) => ({
      type,
      protocol,
      port,
      chosen: index === at,
    })),
  };
}

const ANSWER: Record<Direction, Direction> = {
  sendrecv: 'sendrecv',
  sendonly: 'recvonly',
  recvonly: 'sendonly',
  inactive: 'inactive',
};

/** What our own description says. */
export interface OwnMedia extends Peer {
  /** Stays through a call. */
  id: number;
  /** Counts its descriptions. */
  version: number;
  encryption: Encryption;
  /** Encrypts what we send. */
  key: Buffer;
}

/** Our own description: an offer of all that we know, or the answer to `remote`. */
export function writeSdp(own: OwnMedia, remote: RemoteMedia | null): string {
  const codecs =
    remote === null
      ? ([
          [0, 'PCMU'],
          [8, 'PCMA'],
        ] as const)
      : ([[remote.payload, remote.codec]] as const);
  const keys = remote === null ? 101 : remote.keys;
  const tag = remote === null ? (own.encryption === 'off' ? null : 1) : (remote.crypto?.tag ?? null);
  const offer = own.encryption === 'required' ? 'RTP/SAVP' : 'RTP/AVP';
  const protocol = remote === null ? offer : (remote.offered.find(({ chosen }) => chosen)?.protocol ?? offer);
  const family = own.address.includes(':') ? 'IP6' : 'IP4';
  const sound = [
    `m=audio ${own.port} ${protocol} ${[...codecs.map(([payload]) => payload), ...(keys === null ? [] : [keys])].join(' ')}`,
    ...codecs.map(([payload, codec]) => `a=rtpmap:${payload} ${codec}/8000`),
    ...(keys === null ? [] : [`a=rtpmap:${keys} telephone-event/8000`, `a=fmtp:${keys} 0-15`]),
    ...(tag === null ? [] : [writeCrypto({ tag, key: own.key })]),
    'a=ptime:20',
    `a=${remote === null ? 'sendrecv' : ANSWER[remote.direction]}`,
  ];
  const media =
    remote === null
      ? sound
      : remote.offered.flatMap(({ type, protocol, chosen }) =>
          chosen ? sound : [`m=${type} 0 ${protocol} 0`],
        );
  const lines = [
    'v=0',
    `o=carillon ${own.id} ${own.version} IN ${family} ${own.address}`,
    's=-',
    `c=IN ${family} ${own.address}`,
    't=0 0',
    ...media,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
