/** What LiveKit is to know of each carrier, from the settings. Pure. */
import { createHash } from 'node:crypto';
import { SIPMediaEncryption, SIPTransport } from '@livekit/protocol';
import type { Carrier, Encryption } from '../settings.ts';

/** By its name we know what is ours: nothing else is touched. */
export const OURS = 'carillon ';
export const nameOf = ({ name }: Pick<Carrier, 'name'>) => `${OURS}${name}`;

export interface WantedInbound {
  name: string;
  numbers: string[];
  addresses: string[];
  username: string;
  password: string;
  encryption: SIPMediaEncryption;
  /** Tells one state of the settings from another, the password too, without holding it. */
  mark: string;
}

export interface WantedOutbound {
  name: string;
  address: string;
  transport: SIPTransport;
  numbers: string[];
  username: string;
  password: string;
  encryption: SIPMediaEncryption;
  mark: string;
}

export const TRANSPORTS = {
  udp: SIPTransport.SIP_TRANSPORT_UDP,
  tcp: SIPTransport.SIP_TRANSPORT_TCP,
  tls: SIPTransport.SIP_TRANSPORT_TLS,
} as const;

const ENCRYPTIONS: Record<Encryption, SIPMediaEncryption> = {
  off: SIPMediaEncryption.SIP_MEDIA_ENCRYPT_DISABLE,
  optional: SIPMediaEncryption.SIP_MEDIA_ENCRYPT_ALLOW,
  required: SIPMediaEncryption.SIP_MEDIA_ENCRYPT_REQUIRE,
};

export function wantedInbound(carrier: Carrier): WantedInbound {
  const wanted = {
    name: nameOf(carrier),
    numbers: carrier.numbers.toSorted(),
    addresses: carrier.addresses.toSorted(),
    username: carrier.username ?? '',
    password: carrier.password ?? '',
    encryption: ENCRYPTIONS[carrier.srtp],
  };
  return { ...wanted, mark: markOf(wanted) };
}

/** Null: no calls go out through it. */
export function wantedOutbound(carrier: Carrier): WantedOutbound | null {
  if (carrier.outbound === undefined) return null;
  const wanted = {
    name: nameOf(carrier),
    address: carrier.outbound,
    transport: TRANSPORTS[carrier.transport],
    numbers: carrier.numbers.toSorted(),
    username: carrier.username ?? '',
    password: carrier.password ?? '',
    encryption: ENCRYPTIONS[carrier.srtp],
  };
  return { ...wanted, mark: markOf(wanted) };
}

function markOf(wanted: object): string {
  return createHash('sha256').update(JSON.stringify(wanted)).digest('base64url').slice(0, 22);
}
