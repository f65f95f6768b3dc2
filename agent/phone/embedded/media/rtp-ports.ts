/** The ports of this machine's calls: an even one for each, out of a range. */
import { createSocket, type Socket } from 'node:dgram';
import { once } from 'node:events';
import { isIPv6 } from 'node:net';
import { phoneErrors } from '../../phone-errors.ts';

export class RtpPorts {
  readonly #address: string;
  readonly #from: number;
  readonly #to: number;
  #next: number;

  constructor(address: string, { from, to }: { from: number; to: number }) {
    this.#address = address;
    this.#from = from + (from % 2);
    this.#to = to;
    this.#next = this.#from;
  }

  /** A bound socket. Throws `phone.no-rtp-port` where every port is taken. */
  async open(): Promise<Socket> {
    for (let tried = this.#from; tried <= this.#to; tried += 2) {
      const port = this.#next;
      this.#next = port + 2 > this.#to ? this.#from : port + 2;
      const socket = createSocket(isIPv6(this.#address) ? 'udp6' : 'udp4');
      socket.bind(port, this.#address);
      try {
        await once(socket, 'listening');
        return socket;
      } catch {
        // Taken by another program, or by a call of ours.
        socket.close();
      }
    }
    throw phoneErrors.noRtpPort(this.#from, this.#to);
  }
}
