/** How LiveKit is told whom to dial: a number or a user by itself, and the host by a trunk. Pure. */
import { SIPOutboundConfig } from '@livekit/protocol';
import type { Carrier } from '../settings.ts';
import { TRANSPORTS } from './wanted.ts';

export interface Place {
  /** Without a host, as LiveKit wants it. */
  user: string;
  /** The trunk of this one call; null: the carrier's own, which is set up. */
  trunk: SIPOutboundConfig | null;
}

/**
 * `to` as `PhoneLine.dial` takes it. A SIP address at the carrier's own host goes through its trunk; one elsewhere is
 * called there directly, where the carrier's password is nobody's business. Null: it is no address.
 */
export function whereTo(to: string, carrier: Carrier): Place | null {
  if (to.startsWith('+')) return { user: to, trunk: null };
  const [, secure, user, host, more = ''] = /^sip(s?):([^@;?]+)@([^;?>]+)(.*)$/i.exec(to) ?? [];
  if (user === undefined || host === undefined) return null;
  if (host.toLowerCase() === carrier.outbound?.toLowerCase()) return { user, trunk: null };
  const named = /;transport=(udp|tcp|tls)\b/i.exec(more)?.[1]?.toLowerCase() ?? 'udp';
  const transport = secure ? 'tls' : (named as keyof typeof TRANSPORTS);
  return { user, trunk: new SIPOutboundConfig({ hostname: host, transport: TRANSPORTS[transport] }) };
}
