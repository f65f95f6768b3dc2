/** SIP over TCP or TLS: connections that come and that we open, each a stream cut into messages. */
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, connect as netConnect, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer, connect as tlsConnect } from 'node:tls';
import { phoneErrors } from '../../phone-errors.ts';
import type { Peer } from './head.ts';
import { MessageCutter } from './message-cutter.ts';
import { LONGEST, type Wire, type WireOptions } from './wire.ts';

/** A connection that is silent for this long is closed, in milliseconds. Keep-alives come more often. */
const IDLE = 10 * 60_000;
/** How long the far side may take to let us in, in milliseconds. */
const CONNECT = 5_000;
/** The most connections at once: strangers may open some, and get no answer. */
const MOST = 500;

export interface TlsFiles {
  /** PEM files. */
  certificate: string;
  key: string;
}

/** Opens the wire; with `tls` it is encrypted. Throws `phone.port-in-use`, and what reading the files throws. */
export async function openStream({ bind, receive }: WireOptions, tls: TlsFiles | null): Promise<Wire> {
  const protocol = tls === null ? 'TCP' : 'TLS';
  const connections = new Map<string, Socket>();
  const keyOf = ({ address, port }: Peer) => `${address} ${port}`;
  const server: Server =
    tls === null
      ? createServer()
      : createTlsServer({ cert: readFileSync(tls.certificate), key: readFileSync(tls.key) });
  server.maxConnections = MOST;

  function take(socket: Socket, peer: Peer): void {
    const key = keyOf(peer);
    const cutter = new MessageCutter(LONGEST);
    connections.set(key, socket);
    socket.setKeepAlive(true, 60_000);
    socket.setTimeout(IDLE, () => socket.destroy());
    socket.on('error', () => undefined);
    socket.on('close', () => {
      if (connections.get(key) === socket) connections.delete(key);
    });
    socket.on('data', (bytes: Buffer) => {
      const messages = cutter.cut(bytes);
      if (messages === null) socket.destroy();
      else for (const message of messages) receive(wire, message, peer);
    });
  }

  server.on(tls === null ? 'connection' : 'secureConnection', (socket: Socket) => {
    const { remoteAddress, remotePort } = socket;
    if (remoteAddress === undefined || remotePort === undefined) socket.destroy();
    else take(socket, { address: remoteAddress.replace(/^::ffff:/, ''), port: remotePort });
  });

  function connectionTo(peer: Peer): Socket {
    const open = connections.get(keyOf(peer));
    if (open !== undefined && !open.destroyed) return open;
    const to = { host: peer.address, port: peer.port, timeout: CONNECT };
    // A certificate is the host's whose address this is, and is checked: NODE_EXTRA_CA_CERTS adds authorities.
    const named = peer.name === undefined ? {} : { servername: peer.name };
    const socket = tls === null ? netConnect(to) : tlsConnect({ ...to, ...named });
    take(socket, peer);
    return socket;
  }

  server.listen(bind.port, bind.address);
  try {
    await once(server, 'listening');
  } catch (cause) {
    throw phoneErrors.portInUse(protocol, bind, cause);
  }
  let open = true;
  const bound = server.address();
  const wire: Wire = {
    protocol,
    reliable: true,
    port: typeof bound === 'object' && bound !== null ? bound.port : bind.port,
    send(message, to) {
      if (open) connectionTo(to).write(message);
    },
    async close() {
      if (!open) return;
      open = false;
      const closed = once(server, 'close');
      server.close();
      for (const socket of connections.values()) socket.destroy();
      await closed;
    },
  };
  return wire;
}
