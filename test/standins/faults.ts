/** What a carrier's stand-in does with the next request, beside taking it. */
import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export type Fault =
  /** Answers so, and does not take the text. */
  | { answer: number; code?: number; retryAfter?: number }
  /** Takes the text, and never answers. */
  | 'taken-unanswered'
  /** Does not take it, and never answers. */
  | 'untaken-unanswered'
  /** Takes it, and breaks the connection. */
  | 'taken-broken'
  /** Takes it, and answers 500. */
  | 'taken-500'
  /** Takes it so many milliseconds later, long after whoever asked has gone. */
  | { takenAfter: number };

/** A server on a free port of loopback; `handle` gets the body whole. */
export async function serve(
  handle: (request: IncomingMessage, body: string, response: ServerResponse) => void,
): Promise<{ url: string; stop(): Promise<void> }> {
  const server: Server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => {
      body += chunk;
    });
    request.on('end', () => handle(request, body, response));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Carries `fault` out: `take` takes the text, `answer` answers that it was taken. */
export function meet(
  fault: Fault | undefined,
  response: ServerResponse,
  { take, answer, refuse }: { take(): void; answer(): void; refuse(status: number, code: number): void },
): void {
  if (fault === undefined) {
    take();
    answer();
  } else if (fault === 'taken-unanswered') take();
  else if (fault === 'untaken-unanswered') return;
  else if (fault === 'taken-broken') {
    take();
    response.socket?.destroy();
  } else if (fault === 'taken-500') {
    take();
    refuse(500, 20500);
  } else if ('takenAfter' in fault) setTimeout(take, fault.takenAfter).unref();
  else {
    if (fault.retryAfter !== undefined) response.setHeader('Retry-After', String(fault.retryAfter));
    refuse(fault.answer, fault.code ?? 20001);
  }
}
