/** One call's WebSocket from the worker to the server, opened again whenever it breaks. */
import { WebSocket } from 'ws';
import { type FromServer, type FromWorker, fromServerSchema } from './line.ts';
import { LINE_CLOSES } from './line-errors.ts';

/** Pauses between attempts, in milliseconds; the last one repeats. */
const PAUSES = [50, 100, 200, 400, 800];

export interface LineListeners {
  receive(message: FromServer): void;
  closed(reason: 'ended' | 'refused' | 'replaced'): void;
}

export class LineConnection {
  /** True from the server's `hello` on: until then nothing is sent. */
  greeted = false;
  readonly #address: { url: string; call: string; secret: string };
  readonly #listeners: LineListeners;
  #socket: WebSocket | null = null;
  #attempts = 0;
  #timer: NodeJS.Timeout | undefined;
  #done = false;

  constructor(address: { url: string; call: string; secret: string }, listeners: LineListeners) {
    this.#address = address;
    this.#listeners = listeners;
    this.#connect();
  }

  /** Sends at once, or not at all: after a reconnection the owner sends again what was not acknowledged. */
  send(message: FromWorker): void {
    if (this.greeted && this.#socket?.readyState === WebSocket.OPEN)
      this.#socket.send(JSON.stringify(message));
  }

  /** Closes for good. */
  close(): void {
    this.#done = true;
    clearTimeout(this.#timer);
    this.#socket?.close();
  }

  #connect(): void {
    const { url, call, secret } = this.#address;
    const target = new URL(url);
    target.searchParams.set('call', call);
    const socket = new WebSocket(target, {
      headers: { authorization: `Bearer ${secret}` },
      handshakeTimeout: 5_000,
      perMessageDeflate: false,
    });
    this.#socket = socket;
    socket.on('message', (data) => {
      this.#attempts = 0;
      const message = fromServerSchema.safeParse(JSON.parse(String(data)));
      if (message.success && socket === this.#socket) this.#listeners.receive(message.data);
    });
    // What is wrong shows in the `close` that follows.
    socket.on('error', () => undefined);
    socket.on('close', (code) => this.#closed(socket, code));
  }

  #closed(socket: WebSocket, code: number): void {
    if (socket !== this.#socket) return;
    this.greeted = false;
    if (this.#done) return;
    const final = {
      [LINE_CLOSES.ended]: 'ended',
      [LINE_CLOSES.over]: 'ended',
      [LINE_CLOSES.refused]: 'refused',
      [LINE_CLOSES.replaced]: 'replaced',
    } as const;
    const reason = code in final ? final[code as keyof typeof final] : undefined;
    if (reason !== undefined) {
      this.#done = true;
      this.#listeners.closed(reason);
      return;
    }
    const pause = PAUSES[Math.min(this.#attempts++, PAUSES.length - 1)] ?? 800;
    this.#timer = setTimeout(() => this.#connect(), pause);
  }
}
