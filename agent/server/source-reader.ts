/** Reads a business's sources in the background, one after the other, and tells whoever watches how far it is. */
import { createHash, randomUUID } from 'node:crypto';
import type { Words } from '../business/language.ts';
import { CarillonError } from '../errors.ts';
import { type CrawlEvent, crawl } from '../knowledge/sources/crawl.ts';
import { SOURCE_LIMITS, type SourceLimits } from '../knowledge/sources/limits.ts';
import { type ReadDocument, readFile } from '../knowledge/sources/read-file.ts';
import { isSourceErrorCode, sourceError } from '../knowledge/sources/source-errors.ts';
import type { Store } from '../store/open-store.ts';
import type { StoredPage, StoredSource } from '../store/sources.ts';
import type { Log } from './log.ts';

/** What a watcher is told; texts stay in the store. */
export type SourceEvent =
  | { type: 'page' | 'unchanged'; url: string; done: number; waiting: number }
  | { type: 'failed'; url: string; code: string; message: Words }
  /** What was read is kept, and is being made findable by meaning. */
  | { type: 'meaning'; done: number; all: number }
  | { type: 'end'; status: 'ready' | 'failed'; pages: number; failed: number; code: string | null };

export interface SourceReader {
  /** Reads the file before it returns; what is wrong with it is on the source. */
  addFile(business: string, name: string, bytes: Uint8Array): Promise<StoredSource>;
  /** Begins to read the site. Throws `source.address`. */
  addSite(business: string, url: string): Promise<StoredSource>;
  /** Begins to read a site again. */
  refresh(source: StoredSource): Promise<void>;
  /** Stops reading a site where it is; what was read of it stays. */
  stop(source: StoredSource): Promise<void>;
  /** Stops reading it, and removes it with all that it held. */
  remove(source: StoredSource): Promise<void>;
  /** What happened in the reading that goes on or was the last, then what happens, to its end. */
  watch(source: string, signal: AbortSignal): AsyncIterable<SourceEvent>;
  /** Takes up what a stop left undone, and reads sites again when they are a day old. */
  begin(): Promise<void>;
  close(): Promise<void>;
}

export interface SourceReaderOptions {
  store: Store;
  log: Log;
  limits?: Partial<SourceLimits>;
  /** Told of a business whose sources have changed, once what was read is kept. */
  changed?: (business: string, told?: (done: number, all: number) => void) => Promise<void>;
  /** Sites on this machine and private networks may be read. Default: only with CARILLON_CRAWL_PRIVATE=1, for tests. */
  allowPrivate?: boolean;
}

/** Milliseconds. */
const STALE = 24 * 3_600_000;
const LOOK = 3_600_000;
/** Readings whose events are kept for who comes late. */
const MOST_KEPT = 100;
const MOST_EVENTS = 1_000;

interface Reading {
  events: SourceEvent[];
  listeners: Set<() => void>;
  stop: AbortController;
  /** Aborted once the source is removed: nobody watches it any more. */
  gone: AbortController;
  finished: Promise<void>;
}

export function openSourceReader({
  store,
  log,
  limits,
  changed = async () => undefined,
  allowPrivate = process.env.CARILLON_CRAWL_PRIVATE === '1',
}: SourceReaderOptions): SourceReader {
  const readings = new Map<string, Reading>();
  let queue: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const closing = new AbortController();

  function tell(reading: Reading, event: SourceEvent): void {
    if (reading.events.length < MOST_EVENTS || event.type === 'end') reading.events.push(event);
    for (const listener of reading.listeners) listener();
  }

  function open(source: string): Reading {
    const stop = new AbortController();
    const gone = new AbortController();
    const reading: Reading = { events: [], listeners: new Set(), stop, gone, finished: Promise.resolve() };
    readings.delete(source);
    readings.set(source, reading);
    for (const [id, { events }] of readings) {
      if (readings.size <= MOST_KEPT) break;
      if (events.at(-1)?.type === 'end') readings.delete(id);
    }
    return reading;
  }

  const goesOn = (source: string) =>
    readings.has(source) && readings.get(source)?.events.at(-1)?.type !== 'end';

  function start(source: StoredSource): void {
    if (goesOn(source.id)) return;
    const reading = open(source.id);
    queue = queue
      .then(() => readSite(source, reading))
      .catch((err: unknown) => log.error({ err }, 'a source could not be read'));
    reading.finished = queue;
  }

  /** Has what was read made findable, and tells how far that is. */
  function findable(business: string, reading: Reading): Promise<void> {
    return changed(business, (done, all) => tell(reading, { type: 'meaning', done, all }));
  }

  async function readSite(source: StoredSource, reading: Reading): Promise<void> {
    const signal = AbortSignal.any([reading.stop.signal, closing.signal]);
    if (signal.aborted || source.url === null) return;
    const known = new Map((await store.sources.pages(source.id)).map((page) => [page.place, page]));
    const places: string[] = [];
    const end = async (status: 'ready' | 'failed', pages: number, failed: number, code: string | null) => {
      await store.sources.mark(source.id, status, code, status === 'ready' ? Date.now() : null);
      await findable(source.business, reading);
      tell(reading, { type: 'end', status, pages, failed, code });
    };
    let firstFault: string | null = null;
    try {
      const options = {
        allowPrivate,
        known,
        signal,
        clock: Date.now,
        ...(limits === undefined ? {} : { limits }),
      };
      for await (const event of crawl(source.url, options)) {
        if (signal.aborted) return;
        if (event.type === 'page')
          await store.sources.keepPage(source.business, source.id, pageOf(event), Date.now());
        if (event.type === 'page' || event.type === 'unchanged') {
          places.push(event.url);
          const { type, url, done, waiting } = event;
          tell(reading, { type, url, done, waiting });
        } else if (event.type === 'failed') {
          firstFault ??= event.code;
          // What does not answer today may tomorrow: only what is refused is gone.
          if (event.code !== 'source.refused' && known.has(event.url)) places.push(event.url);
          tell(reading, event);
        } else {
          if (event.reason === 'complete') await store.sources.keepOnly(source.id, places);
          const nothing = places.length === 0;
          await end(
            nothing ? 'failed' : 'ready',
            event.pages,
            event.failed,
            nothing ? (firstFault ?? 'source.empty') : null,
          );
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      await end(
        'failed',
        places.length,
        0,
        error instanceof CarillonError ? error.code : 'source.unreadable',
      );
      if (!(error instanceof CarillonError)) throw error;
    }
  }

  async function look(): Promise<void> {
    for (const source of await store.sources.stale(Date.now() - STALE)) start(source);
  }

  const fresh = (
    business: string,
    kind: StoredSource['kind'],
    name: string,
    url: string | null,
  ): StoredSource => ({
    id: randomUUID(),
    business,
    kind,
    name,
    url,
    status: 'reading',
    error: null,
    addedAt: Date.now(),
    readAt: null,
  });

  return {
    async addFile(business, name, bytes) {
      const source = fresh(business, 'file', name, null);
      await store.sources.add(source);
      const reading = open(source.id);
      const end = (status: 'ready' | 'failed', code: string | null) => {
        const [pages, failed] = status === 'ready' ? [1, 0] : [0, 1];
        tell(reading, { type: 'end', status, pages, failed, code });
      };
      try {
        const document = await readFile(name, bytes, { ...SOURCE_LIMITS, ...limits });
        const hash = createHash('sha256').update(bytes).digest('base64url');
        await store.sources.keepPage(
          business,
          source.id,
          storedOf(document, { place: name, url: null, etag: null, modified: null, hash }),
          Date.now(),
        );
        await store.sources.mark(source.id, 'ready', null, Date.now());
        reading.finished = findable(business, reading).finally(() => end('ready', null));
      } catch (error) {
        const known = error instanceof CarillonError && isSourceErrorCode(error.code);
        const code = known ? error.code : 'source.unreadable';
        await store.sources.mark(source.id, 'failed', code, null);
        end('failed', code);
        if (!known) log.error({ err: error }, 'a file could not be read');
      }
      return (await store.sources.get(business, source.id)) ?? source;
    },
    async addSite(business, url) {
      if (!URL.canParse(url) || !/^https?:$/.test(new URL(url).protocol)) throw sourceError('source.address');
      const source = fresh(business, 'site', new URL(url).host, new URL(url).href);
      await store.sources.add(source);
      start(source);
      return source;
    },
    async refresh(source) {
      if (source.kind !== 'site') return;
      await store.sources.mark(source.id, 'reading', null, null);
      start(source);
    },
    async stop(source) {
      const reading = readings.get(source.id);
      if (reading === undefined || !goesOn(source.id)) return;
      reading.stop.abort();
      const { length } = await store.sources.pages(source.id);
      const status = length > 0 ? 'ready' : 'failed';
      const code = length > 0 ? null : 'source.stopped';
      await store.sources.mark(source.id, status, code, length > 0 ? Date.now() : null);
      await findable(source.business, reading);
      tell(reading, { type: 'end', status, pages: length, failed: 0, code });
    },
    async remove(source) {
      readings.get(source.id)?.stop.abort();
      readings.get(source.id)?.gone.abort();
      await store.sources.remove(source.business, source.id);
      readings.delete(source.id);
      void changed(source.business);
    },
    async *watch(id, signal) {
      const reading = readings.get(id);
      for (let next = 0; reading !== undefined && !signal.aborted; ) {
        const event = reading.events[next];
        if (event !== undefined) {
          next += 1;
          yield event;
          if (event.type === 'end') return;
          continue;
        }
        if (reading.gone.signal.aborted || closing.signal.aborted) return;
        await new Promise<void>((resolve) => {
          const stop = AbortSignal.any([signal, reading.gone.signal, closing.signal]);
          const wake = () => {
            reading.listeners.delete(wake);
            stop.removeEventListener('abort', wake);
            resolve();
          };
          reading.listeners.add(wake);
          stop.addEventListener('abort', wake);
        });
      }
    },
    async begin() {
      for (const source of await store.sources.interrupted()) {
        if (source.kind === 'site') start(source);
        else await store.sources.mark(source.id, 'failed', 'source.unreadable', null);
      }
      await look();
      timer = setInterval(() => {
        look().catch((err: unknown) => log.error({ err }, 'sources could not be looked through'));
      }, LOOK);
      timer.unref();
    },
    async close() {
      clearInterval(timer);
      closing.abort();
      await queue;
    },
  };
}

function pageOf(event: Extract<CrawlEvent, { type: 'page' }>): StoredPage {
  return storedOf(event.document, { place: event.url, url: event.url, ...event.known });
}

function storedOf(
  { title, language, date, text }: ReadDocument,
  where: Pick<StoredPage, 'place' | 'url' | 'etag' | 'modified' | 'hash'>,
): StoredPage {
  return { ...where, title, language, date, text };
}
