/** A wire to a server, which a test cuts and mends: what a visitor's network does on its own. */
import { type AddressInfo, connect, createServer, type Server, type Socket } from 'node:net';

export async function layWire(to: string) {
  const { hostname, port } = new URL(to);
  const open = new Set<Socket>();
  const carry = (near: Socket) => {
    const far = connect(Number(port), hostname);
    for (const [from, into] of [
      [near, far],
      [far, near],
    ] as const) {
      open.add(from);
      from.on('error', () => into.destroy());
      from.on('close', () => {
        open.delete(from);
        into.destroy();
      });
      from.pipe(into);
    }
  };
  let server = await listen(carry, 0);
  const own = (server.address() as AddressInfo).port;
  const cut = () => {
    server.close();
    for (const socket of open) socket.destroy();
  };
  return {
    url: `ws://127.0.0.1:${own}`,
    cut,
    async mend() {
      server = await listen(carry, own);
    },
    async close() {
      cut();
    },
  };
}

function listen(carry: (near: Socket) => void, port: number): Promise<Server> {
  return new Promise((resolve) => {
    const server = createServer(carry).listen(port, '127.0.0.1', () => resolve(server));
  });
}
