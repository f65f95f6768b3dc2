/** What carries SIP messages: UDP datagrams, or a TCP or TLS stream cut into messages. */
import type { Peer } from './head.ts';

export interface Wire {
  readonly protocol: 'UDP' | 'TCP' | 'TLS';
  /** Whether nothing is lost on the way, so that nothing is sent twice. */
  readonly reliable: boolean;
  /** The port that it listens on. */
  readonly port: number;
  /** Sends, or drops where nobody is reached: what is not answered is sent again, or given up by the one who waits. */
  send(message: string, to: Peer): void;
  close(): Promise<void>;
}

export interface WireOptions {
  /** The address to listen on; port 0: any free one. */
  bind: Peer;
  receive(wire: Wire, message: string, from: Peer): void;
}

/** The longest message that is read, in bytes. */
export const LONGEST = 16_384;
