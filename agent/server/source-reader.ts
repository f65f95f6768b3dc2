/** Reads a business's sources in the background, one after the other, and tells whoever watches how far it is. */
import { createHash, randomUUID } from 'node:crypto';
import { CarillonError } from '../errors.ts';
import { anyAddress, isPublicAddress } from '../knowledge/sources/address-guard.ts';
import { type CrawlEvent, crawl } from '../knowledge/sources/crawl.ts';
import { SOURCE_LIMITS, type SourceLimits } from '../knowledge/sources/limits.ts';
import { type ReadDocument, readFile } from '../knowledge/sources/read-file.ts';
import { isSourceErrorCode, sourceError } from '../knowledge/sources/source-errors.ts';
import type { Store } from '../store/open-store.ts';
import type { StoredPage, StoredSource } from '../store/sources.ts';
import type { Log } from './log.ts';
import { type SourceEvent, type SourceReading, SourceReadings } from './source-readings.ts';

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
export function openSourceReader({
  store,
  log,
  limits,
  changed = async () => undefined,
  allowPrivate = process.env.CARILLON_CRAWL_PRIVATE === '1',
}: SourceReaderOptions): SourceReader {
  const readings = new SourceReadings();
  let queue: Promise<void> = Promise.resolve();
  let timer: NodeJS.Timeout | undefined;
  const closing = new AbortController();

  function start(source: StoredSource): void {
    if (readings.underway(source.id) !== undefined) return;
    const reading = readings.open(source.id);
    queue = queue
      .then(() => readSite(source, reading))
      .catch((err: unknown) => log.error({ err }, 'a source could not be read'));
  }

  /** Has what was read made findable, and tells how far that is. */
  function findable(business: string, reading: SourceReading): Promise<void> {
    return changed(business, (done, all) => reading.tell({ type: 'meaning', done, all }));
  }

  async function readSite(source: StoredSource, reading: SourceReading): Promise<void> {
    const signal = AbortSignal.any([reading.stop.signal, closing.signal]);
    if (signal.aborted || source.url === null) return;
    const known = new Map((await store.sources.pages(source.id)).map((page) => [page.place, page]));
    const places: string[] = [];
    const end = async (status: 'ready' | 'failed', pages: number, failed: number, code: string | null) => {
      await store.sources.mark(source.id, status, code, status === 'ready' ? Date.now() : null);
      await findable(source.business, reading);
      reading.tell({ type: 'end', status, pages, failed, code });
    };
    let firstFault: string | null = null;
    try {
      const options = {
        reaches: allowPrivate ? anyAddress : isPublicAddress,
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
          reading.tell({ type, url, done, waiting });
        } else if (event.type === 'failed') {
          firstFault ??= event.code;
          // What does not answer today may tomorrow: only what is refused is gone.
          if (event.code !== 'source.refused' && known.has(event.url)) places.push(event.url);
          reading.tell(event);
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
      const reading = readings.open(source.id);
      const end = (status: 'ready' | 'failed', code: string | null) => {
        const [pages, failed] = status === 'ready' ? [1, 0] : [0, 1];
        reading.tell({ type: 'end', status, pages, failed, code });
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
        void findable(business, reading).finally(() => end('ready', null));
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
      const reading = readings.underway(source.id);
      if (reading === undefined) return;
      reading.stop.abort();
      const { length } = await store.sources.pages(source.id);
      const status = length > 0 ? 'ready' : 'failed';
      const code = length > 0 ? null : 'source.stopped';
      await store.sources.mark(source.id, status, code, length > 0 ? Date.now() : null);
      await findable(source.business, reading);
      reading.tell({ type: 'end', status, pages: length, failed: 0, code });
    },
    async remove(source) {
      readings.drop(source.id);
      await store.sources.remove(source.business, source.id);
      void changed(source.business);
    },
    async *watch(id, signal) {
      const reading = readings.get(id);
      if (reading !== undefined) yield* reading.watch(AbortSignal.any([signal, closing.signal]));
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
