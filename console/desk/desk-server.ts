/** The server as the desk knows it: what rings, and answering it. */
import type { DeskEvent } from '../../agent/actions/transfer/desks.ts';
import type { Language } from '../../agent/contract.ts';
import type { Trouble } from './words.ts';

export interface Door {
  url: string;
  token: string;
  summary: string;
  language: Language;
}

/** An error that the desk has words for. */
export class DeskError extends Error {
  readonly trouble: Trouble;

  constructor(trouble: Trouble, options?: ErrorOptions) {
    super(trouble, options);
    this.trouble = trouble;
  }
}

export class DeskServer {
  readonly #base: string;
  readonly #headers: Record<string, string>;

  constructor(business: string, key: string) {
    this.#base = `/v1/businesses/${encodeURIComponent(business)}/desk`;
    this.#headers = { Authorization: `Bearer ${key}` };
  }

  /**
   * Sits at the desk until `signal` aborts or the connection breaks, and tells what happens. Rejects with
   * `owner.key` where the key is wrong. (An EventSource could not send the key in a header.)
   */
  async listen(signal: AbortSignal, tell: (event: DeskEvent) => void): Promise<void> {
    const response = await fetch(this.#base, { headers: this.#headers, signal });
    if (response.status === 401) throw new DeskError('owner.key');
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

  /** Answers a ring. Rejects with `desk.taken` for all but the first. */
  async answer(ring: string): Promise<Door> {
    const response = await fetch(`${this.#base}/${ring}`, { method: 'POST', headers: this.#headers });
    if (response.status === 409) throw new DeskError('desk.taken');
    if (!response.ok) throw new DeskError('desk.unreachable');
    return (await response.json()) as Door;
  }
}
