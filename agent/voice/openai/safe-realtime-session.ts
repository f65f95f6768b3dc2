/** LiveKit's session with a speech-to-speech model, without two defects of @livekit/agents-plugin-openai 1.9.0. */
import type { llm } from '@livekit/agents';
import { realtime } from '@livekit/agents-plugin-openai';
import { WebSocket } from 'ws';

/** The parts of a session that its declaration hides. */
interface SessionInside {
  _options: { apiKey: string; baseURL: string; model: string; isAzure: boolean };
  createWsConn(): Promise<WebSocket>;
}

/** How long the connection may take, in milliseconds. */
const HANDSHAKE = 4_000;

/**
 * A connection that is refused ends the whole process there, for nobody listens to its error; and a closed session
 * leaves its connection open. `gone` is told when a connection cannot be had; the session is then of no more use.
 */
export function safeRealtimeSession(
  model: realtime.RealtimeModel,
  gone: (error: Error) => void,
): { session: llm.RealtimeSession; close(): void } {
  let socket: WebSocket | undefined;
  class SafeSession extends realtime.RealtimeSession {}
  const inside = SafeSession.prototype as unknown as SessionInside;
  inside.createWsConn = function connect(this: SessionInside) {
    const { baseURL, model: name, apiKey, isAzure } = this._options;
    const url = realtime.processBaseURL({ baseURL, model: name, isAzure });
    const fresh = new WebSocket(url, {
      headers: { authorization: `Bearer ${apiKey}` },
      handshakeTimeout: HANDSHAKE,
    });
    socket = fresh;
    return new Promise((resolve) => {
      fresh.once('open', () => resolve(fresh));
      // It is never rejected: the session would throw where nobody catches.
      fresh.on('error', (error) => {
        if (fresh.readyState !== WebSocket.OPEN) gone(error);
      });
    });
  };
  const session = new SafeSession(model);
  return {
    session,
    close() {
      void session.close().catch(() => {});
      socket?.close();
    },
  };
}
