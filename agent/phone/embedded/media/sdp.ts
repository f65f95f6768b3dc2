/** What two ends say about their sound: read from the far side's description, and our own written. */
import * as sdp from 'sdp-transform';
import type { Peer } from '../sip/head.ts';

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
  /** All its media, in order, for an answer must have as many. */
  offered: { type: string; protocol: string; port: number; chosen: boolean }[];
}

/** The far side's description is none that we could answer. `message` says what is wrong with it. */
export class SdpError extends Error {}

const STATIC: Record<number, string> = { 0: 'PCMU', 8: 'PCMA' };
const isCodec = (name: string | undefined): name is Codec => name === 'PCMU' || name === 'PCMA';

/** Reads a description. Throws `SdpError` where it has no G.711 sound over plain RTP. */
export function readSdp(text: string): RemoteMedia {
  const session = sdp.parse(text);
  const at = session.media.findIndex(
    ({ type, port, protocol }) => type === 'audio' && port > 0 && protocol === 'RTP/AVP',
  );
  const media = session.media[at];
  if (media === undefined) throw new SdpError('no sound over RTP/AVP');
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

/** Our own description: an offer of all that we know, or the answer to `remote`. `id` stays through a call, `version` counts. */
export function writeSdp(own: Peer, id: number, version: number, remote: RemoteMedia | null): string {
  const codecs =
    remote === null
      ? ([
          [0, 'PCMU'],
          [8, 'PCMA'],
        ] as const)
      : ([[remote.payload, remote.codec]] as const);
  const keys = remote === null ? 101 : remote.keys;
  const family = own.address.includes(':') ? 'IP6' : 'IP4';
  const sound = [
    `m=audio ${own.port} RTP/AVP ${[...codecs.map(([payload]) => payload), ...(keys === null ? [] : [keys])].join(' ')}`,
    ...codecs.map(([payload, codec]) => `a=rtpmap:${payload} ${codec}/8000`),
    ...(keys === null ? [] : [`a=rtpmap:${keys} telephone-event/8000`, `a=fmtp:${keys} 0-15`]),
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
    `o=carillon ${id} ${version} IN ${family} ${own.address}`,
    's=-',
    `c=IN ${family} ${own.address}`,
    't=0 0',
    ...media,
  ];
  return `${lines.join('\r\n')}\r\n`;
}
