/** The server as the desk knows it: what rings, answering it, coming back to it, and hanging up. */
import type { DeskEvent } from '../../agent/actions/transfer/desks.ts';
import type { Ring } from '../../agent/calls/ring.ts';
import { ApiError, type BusinessApi, businessApi } from '../app/api.ts';
import { DeskError } from './desk-error.ts';

export interface Door {
  url: string;
  token: string;
}

export class DeskServer {
  readonly #base: string;
  readonly #api: BusinessApi;

  constructor(business: string) {
    this.#base = `/v1/businesses/${encodeURIComponent(business)}/desk`;
    this.#api = businessApi(business);
  }

  /**
   * Sits at the desk until `signal` aborts or the connection breaks, and tells what happens. Rejects with `desk.out`
   * where one may not. (An EventSource could not tell that from a server that is away.)
   */
  async listen(signal: AbortSignal, tell: (event: DeskEvent) => void): Promise<void> {
    const response = await fetch(this.#base, { signal });
    if (response.status === 401) window.dispatchEvent(new Event('carillon-signed-out'));
    if ([401, 403, 404].includes(response.status)) throw new DeskError('desk.out');
    if (!response.ok || response.body === null) throw new DeskError('desk.unreachable');
    let rest = '';
    const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
    for (;;) {
      const { value, done } = await reader.read();
      if (done) return;
      rest += value;
      const events = rest.split('\n\n');
      rest = events.pop() ?? '';
      for (const event of events) {
        const data = event.split('\n').flatMap((line) => (line.startsWith('data: ') ? [line.slice(6)] : []));
        if (data.length > 0) tell(JSON.parse(data.join('\n')) as DeskEvent);
      }
    }
  }

  /** What one has answered, where its call goes on; null also where the server does not answer. */
  async current(): Promise<Ring | null> {
    const { ring } = await this.#api<{ ring: Ring | null }>('GET', '/desk/current').catch(() => ({
      ring: null,
    }));
    return ring;
  }

  /** Answers a ring. Rejects with `desk.taken` for all but the first. */
  answer(ring: string): Promise<Door> {
    return this.#door(`/desk/${ring}`);
  }

  /** The door again. Rejects with `desk.taken` where the call is over. */
  comeBack(ring: string): Promise<Door> {
    return this.#door(`/desk/${ring}/return`);
  }

  /** Ends the call for both; where it does not reach the server, the caller's room notices a moment later. */
  async hangUp(ring: string): Promise<void> {
    await this.#api('DELETE', `/desk/${ring}`).catch(() => undefined);
  }

  async #door(path: string): Promise<Door> {
    try {
      return await this.#api<Door>('POST', path);
    } catch (cause) {
      const taken = cause instanceof ApiError && cause.status === 409;
      throw new DeskError(taken ? 'desk.taken' : 'desk.unreachable', { cause });
    }
  }
}
