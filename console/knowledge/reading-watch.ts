/** Follows the reading of a source, as the server tells it while it goes on. */
import type { Words } from '../../agent/contract.ts';

/** How far a reading is. */
export interface Reading {
  done: number;
  waiting: number;
  /** The page that was read last. */
  at: string | null;
  failures: { url: string; message: Words }[];
  meaning: { done: number; all: number } | null;
}

type Told =
  | { type: 'page' | 'unchanged'; url: string; done: number; waiting: number }
  | { type: 'failed'; url: string; message: Words }
  | { type: 'meaning'; done: number; all: number }
  | { type: 'end' };

const NOTHING: Reading = { done: 0, waiting: 0, at: null, failures: [], meaning: null };

export const TOLD = ['page', 'unchanged', 'failed', 'meaning', 'end'] as const;

/** What is known once this was told, too. */
export function after(reading: Reading, told: Told): Reading {
  switch (told.type) {
    case 'page':
    case 'unchanged':
      return { ...reading, done: told.done, waiting: told.waiting, at: told.url };
    case 'failed':
      return {
        ...reading,
        waiting: Math.max(0, reading.waiting - 1),
        failures: [...reading.failures, { url: told.url, message: told.message }],
      };
    case 'meaning':
      return { ...reading, meaning: { done: told.done, all: told.all } };
    case 'end':
      return reading;
  }
}

/**
 * Watches until the reading ends, or is lost from sight: `ended` is told once. Gives what stops the watching.
 * `path`: of the source, under `/v1`.
 */
export function watchReading(path: string, told: (reading: Reading) => void, ended: () => void): () => void {
  const events = new EventSource(`/v1${path}/events`);
  let reading = NOTHING;
  const end = () => {
    events.close();
    ended();
  };
  for (const name of TOLD)
    events.addEventListener(name, (event) => {
      const one = JSON.parse((event as MessageEvent<string>).data) as Told;
      reading = after(reading, one);
      told(reading);
      if (one.type === 'end') end();
    });
  // Whoever the server does not tell any more asks again how the source is.
  events.onerror = end;
  return () => events.close();
}
