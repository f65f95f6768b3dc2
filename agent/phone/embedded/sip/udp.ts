/** SIP over one UDP socket. */
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { phoneErrors } from '../../phone-errors.ts';
import { LONGEST, type Wire, type WireOptions } from './wire.ts';

/** Shorter than any request: keep-alives and noise. */
const SHORTEST = 64;

/** Throws `phone.port-in-use` where the port cannot be had. */
export async function openUdp({ bind, receive }: WireOptions): Promise<Wire> {
  const socket = createSocket({ type: isIPv6(bind.address) ? 'udp6' : 'udp4', recvBufferSize: 1 << 20 });
  socket.bind(bind.port, bind.address);
  try {
    await once(socket, 'listening');
  } catch (cause) {
    throw phoneErrors.portInUse('UDP', bind, cause);
  }
  socket.on('error', () => undefined);
  let open = true;
  const wire: Wire = {
    protocol: 'UDP',
    reliable: false,
    port: socket.address().port,
    send(message, to) {
      if (open) socket.send(message, to.port, to.address, () => undefined);
    },
    async close() {
      if (!open) return;
      open = false;
      const closed = once(socket, 'close');
      socket.close();
      await closed;
    },
  };
  socket.on('message', (bytes, { address, port }) => {
    if (bytes.length >= SHORTEST && bytes.length <= LONGEST)
      receive(wire, bytes.toString('utf8'), { address, port });
  });
  return wire;
}
