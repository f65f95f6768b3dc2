/** Ports: which are free, and the next that is. */

import { randomInt } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { createServer } from 'node:net';

/** Whether a TCP server can listen on `port` of `host`. */
export function isFree(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen({ port, host, exclusive: true }, () => server.close(() => resolve(true)));
  });
}

/** Whether a UDP socket can be bound to `port` of `host`. */
export function isFreeUdp(port: number, host = '127.0.0.1'): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = createSocket('udp4');
    socket.once('error', () => resolve(false));
    socket.bind({ port, address: host, exclusive: true }, () => socket.close(() => resolve(true)));
  });
}

/** `preferred`, or the first free port after it. Throws where there is none among the next 200. */
export async function nextFree(preferred: number, free = isFree): Promise<number> {
  for (let port = preferred; port < preferred + 200; port++) if (await free(port)) return port;
  throw new Error(`no free port from ${preferred} on`);
}

/** Below those that systems give to outgoing connections, one of which could take a port between its choice and its use. */
const LOWEST = 12_000;
const HIGHEST = 32_000;

/** Any port that is free, for TCP and for UDP. */
export async function anyFree(host = '127.0.0.1'): Promise<number> {
  for (;;) {
    const port = randomInt(LOWEST, HIGHEST);
    if ((await isFree(port, host)) && (await isFreeUdp(port, host))) return port;
  }
}
