/** All lines of this server: one for each call that a worker serves here. */
import { randomUUID } from 'node:crypto';
import type { Server } from 'node:http';
import { type WebSocket, WebSocketServer } from 'ws';
import { isLineKey } from '../../calls/dispatch.ts';
import { callSchema } from '../../calls/line.ts';
import { LINE_CLOSES } from '../../calls/line-errors.ts';
import { type LineParts, LineSession } from './line-session.ts';

/** Where lines are opened: `GET /v1/line?call=…`, with the call's key as the bearer. */
export const LINE_PATH = '/v1/line';

export class Lines {
  readonly #sessions = new Map<string, LineSession>();
  readonly #sockets = new WebSocketServer({ noServer: true, maxPayload: 1_000_000 });
  #closing = false;

  /** Takes the upgrades of `server` to `LINE_PATH`; every other upgrade is turned away. */
  serve(server: Server, secret: string, parts: LineParts): void {
    server.on('upgrade', (request, socket, head) => {
      const url = new URL(request.url ?? '/', 'http://line');
      if (url.pathname !== LINE_PATH || this.#closing) {
        socket.destroy();
        return;
      }
      const call = url.searchParams.get('call') ?? '';
      const key = /^Bearer (.+)$/.exec(request.headers.authorization ?? '')?.[1] ?? '';
      this.#sockets.handleUpgrade(request, socket, head, (line) => {
        if (!isLineKey(secret, call, key)) line.close(LINE_CLOSES.refused);
        else
          this.#open(call, line, parts).catch((err: unknown) => {
            parts.log.error({ call, err }, 'line could not be opened');
            line.terminate();
          });
      });
    });
  }

  /** Passes `stop` to the call's worker, if it is here. `over`: the line is closed, for good. */
  stop(call: string, reason: string): void {
    const session = this.#sessions.get(call);
    session?.stop(reason);
    if (reason === 'over') session?.release('over');
  }

  /** Breaks every line; the workers reconnect when a server is there again. */
  close(): void {
    this.#closing = true;
    for (const session of this.#sessions.values()) session.drop();
    this.#sockets.close();
  }

  async #open(id: string, socket: WebSocket, parts: LineParts): Promise<void> {
    const stored = await parts.store.calls.get(id);
    if (stored === null || stored.endedAt !== null) {
      socket.close(LINE_CLOSES.over);
      return;
    }
    // Whoever left while we looked has no close to report any more.
    if (socket.readyState !== socket.OPEN) return;
    const before = this.#sessions.get(id);
    const until = stored.transferredAt === null ? stored.startedAt + stored.limit : Number.POSITIVE_INFINITY;
    const session = new LineSession(randomUUID(), callSchema.parse(stored), until, socket, parts);
    this.#sessions.set(id, session);
    socket.on('close', () => {
      if (this.#sessions.get(id) === session) this.#sessions.delete(id);
    });
    await parts.keeper.lineOpened(id, session.id);
    before?.stop('replaced');
    before?.release('replaced');
    session.hello();
  }
}
