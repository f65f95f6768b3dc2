/** Runs a LiveKit server of our own, for this machine only unless told otherwise. */
import { randomBytes } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { connectLiveKit } from '../../server/livekit.ts';
import { Child } from '../child.ts';

export interface LiveKitRunOptions {
  program: string;
  /** Its configuration and its log go here. */
  home: string;
  /** TCP, for signalling. */
  port: number;
  /** UDP, for sound. */
  udpPort: number;
  /** The machine's own address: advertised, and listened on, beside loopback. Null: loopback only. */
  lan: string | null;
  /** Where it tells of its rooms. */
  webhook: string | null;
}

export interface OwnLiveKit {
  child: Child;
  url: string;
  key: string;
  secret: string;
}

/**
 * Starts it and waits until it answers to its keys, which are made for this run: another LiveKit at that address is
 * not taken for it. Throws `start.child-ended`, as where a port is taken, and `start.child-silent`.
 */
export async function runLiveKit(options: LiveKitRunOptions): Promise<OwnLiveKit> {
  const { program, home, port } = options;
  const key = `key${randomBytes(8).toString('hex')}`;
  const secret = randomBytes(32).toString('hex');
  mkdirSync(home, { recursive: true });
  const file = join(home, 'livekit.yaml');
  writeFileSync(file, stringify(liveKitConfig(options, key, secret)), { mode: 0o600 });
  const child = new Child({
    name: 'LiveKit',
    command: program,
    args: ['--config', file],
    log: join(home, 'logs', 'livekit.log'),
  });
  const url = `ws://127.0.0.1:${port}`;
  const livekit = connectLiveKit({ url, key, secret });
  try {
    await child.until(() => livekit.ready(), 20_000);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return { child, url, key, secret };
}

/**
 * The configuration. On loopback everything is confined to it, and nobody outside is asked for anything: `node_ip`
 * keeps the server from asking STUN servers, and `stun_servers` keeps it from sending its clients to any.
 */
export function liveKitConfig(
  { port, udpPort, lan, webhook }: Omit<LiveKitRunOptions, 'program' | 'home'>,
  key: string,
  secret: string,
) {
  return {
    port,
    ...(lan === null ? { bind_addresses: ['127.0.0.1'] } : {}),
    keys: { [key]: secret },
    rtc: {
      node_ip: lan ?? '127.0.0.1',
      use_external_ip: false,
      udp_port: udpPort,
      tcp_port: 0,
      stun_servers: ['127.0.0.1:3478'],
      ...(lan === null ? { enable_loopback_candidate: true, ips: { includes: ['127.0.0.0/8'] } } : {}),
    },
    turn: { enabled: false },
    // A token opens only a room that the server has made: one that is used again after its call opens nothing.
    room: { auto_create: false, empty_timeout: 45, departure_timeout: 10, enable_remote_unmute: true },
    ...(webhook === null ? {} : { webhook: { api_key: key, urls: [webhook] } }),
    logging: { level: 'info', json: true },
  };
}
