/** Reads a site, page by page: the same site only, as its robots.txt allows, within limits. */
import { createHash } from 'node:crypto';
import type { Words } from '../../business/language.ts';
import { CarillonError } from '../../errors.ts';
import { isPublicAddress, type Reach } from './address-guard.ts';
import { decode } from './decode.ts';
import { type Fetched, type FetchOptions, fetchPage } from './fetch-page.ts';
import { SOURCE_LIMITS, type SourceLimits } from './limits.ts';
import { type ReadDocument, readFile } from './read-file.ts';
import { charsetOf } from './readers/html.ts';
import { parseRobots } from './robots.ts';
import { sourceError } from './source-errors.ts';

/** What is known of a page from the last time. */
export interface KnownPage {
  etag: string | null;
  modified: string | null;
  hash: string;
}

export type CrawlEvent =
  | { type: 'page'; url: string; document: ReadDocument; known: KnownPage; done: number; waiting: number }
  /** The page is as it was: what was kept of it stays. */
  | { type: 'unchanged'; url: string; done: number; waiting: number }
  | { type: 'failed'; url: string; code: string; message: Words }
  | { type: 'end'; pages: number; failed: number; reason: 'complete' | 'pages' | 'time' | 'size' };

export interface CrawlOptions {
  limits?: Partial<SourceLimits>;
  /** Which IP addresses may be reached. Default: those of the public internet. */
  reaches?: Reach;
  known?: ReadonlyMap<string, KnownPage>;
  signal?: AbortSignal;
  /** Milliseconds since the epoch. */
  clock(): number;
}

const AGENT = 'carillonbot';
const SKIPPED =
  /\.(?:jpe?g|png|gif|webp|avif|svg|ico|css|js|mjs|mp[34]|webm|zip|gz|exe|dmg|woff2?|ttf|xml|rss)$/i;

/** Crawls from `start`. A failed page is an event and the rest goes on; only a wrong `start` throws (`source.address`). */
export async function* crawl(start: string, options: CrawlOptions): AsyncGenerator<CrawlEvent, void> {
  const limits = { ...SOURCE_LIMITS, ...options.limits };
  const fetching: FetchOptions = {
    limits,
    reaches: options.reaches ?? isPublicAddress,
    signal: options.signal,
  };
  const first = pageAddress(start);
  if (first === null) throw sourceError('source.address');
  const began = options.clock();
  const robots = await robotsOf(first, fetching);
  const waiting: { url: string; depth: number }[] = [{ url: first, depth: 0 }];
  const seen = new Set([first]);
  const contents = new Set<string>();
  const add = (address: string, base: string, depth: number) => {
    const url = pageAddress(address, base);
    if (url === null || seen.has(url) || !sameSite(url, first) || SKIPPED.test(new URL(url).pathname)) return;
    if (seen.size >= limits.pages * 10) return;
    seen.add(url);
    waiting.push({ url, depth });
  };
  for (const url of await sitemapOf(first, robots.sitemaps, fetching)) add(url, first, 1);
  for (const url of options.known?.keys() ?? []) add(url, first, 1);
  let done = 0;
  let failed = 0;
  let bytes = 0;
  let reason: 'complete' | 'pages' | 'time' | 'size' = 'complete';
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (options.signal?.aborted === true) return;
    if (done + failed >= limits.pages) reason = 'pages';
    else if (options.clock() - began > limits.siteMs) reason = 'time';
    else if (bytes > limits.siteBytes) reason = 'size';
    if (reason !== 'complete') break;
    const { url, depth } = next;
    const known = options.known?.get(url);
    try {
      if (!robots.allows(url)) throw sourceError('source.robots');
      const fetched = await fetchPage(url, { ...fetching, known });
      bytes += fetched.bytes.length;
      if (!sameSite(fetched.url, first)) throw sourceError('source.other-site');
      const landed = pageAddress(fetched.url);
      if (landed !== null && landed !== url) {
        if (seen.has(landed)) continue;
        seen.add(landed);
      }
      const hash = createHash('sha256').update(fetched.bytes).digest('base64url');
      if (fetched.status !== 304 && contents.has(hash)) continue;
      contents.add(hash);
      if (known !== undefined && (fetched.status === 304 || hash === known.hash)) {
        done += 1;
        yield { type: 'unchanged', url, done, waiting: waiting.length };
        continue;
      }
      const document = await readFetched(fetched, limits);
      const canonical = document.canonical === null ? null : pageAddress(document.canonical, fetched.url);
      if (canonical !== null && !sameSite(canonical, first)) throw sourceError('source.other-site');
      if (depth < limits.depth) for (const link of document.links) add(link, fetched.url, depth + 1);
      done += 1;
      const { etag, modified } = fetched;
      yield { type: 'page', url, document, known: { etag, modified, hash }, done, waiting: waiting.length };
    } catch (error) {
      if (!(error instanceof CarillonError)) throw error;
      failed += 1;
      yield { type: 'failed', url, code: error.code, message: error.words };
    }
  }
  yield { type: 'end', pages: done, failed, reason };
}

async function readFetched(fetched: Fetched, limits: SourceLimits): Promise<ReadDocument> {
  const { pathname } = new URL(fetched.url);
  const isPage = /^(?:text\/html|application\/xhtml\+xml)$/.test(fetched.type);
  const ending = isPage
    ? '.html'
    : fetched.type === 'application/pdf'
      ? '.pdf'
      : fetched.type === 'text/plain'
        ? '.txt'
        : null;
  if (ending === null) throw sourceError('source.unknown-type');
  const bytes = isPage
    ? new TextEncoder().encode(decode(fetched.bytes, fetched.charset ?? charsetOf(fetched.bytes)))
    : fetched.bytes;
  const name = pathname.replace(/\.[a-z0-9]+$/i, '').replace(/\/$/, '');
  return readFile(`${name === '' ? new URL(fetched.url).hostname : name}${ending}`, bytes, limits);
}

/** The address of a page without its fragment, or null where it is none. */
function pageAddress(address: string, base?: string): string | null {
  if (!URL.canParse(address, base)) return null;
  const url = new URL(address, base);
  if (!/^https?:$/.test(url.protocol)) return null;
  url.hash = '';
  url.username = '';
  url.password = '';
  return url.href;
}

function sameSite(one: string, other: string): boolean {
  const site = (address: string) => new URL(address).host.replace(/^www\./, '');
  return site(one) === site(other);
}

/** The site's robots.txt; a site without one allows everything. */
async function robotsOf(first: string, fetching: FetchOptions) {
  const text = await fetchPage(new URL('/robots.txt', first).href, fetching).then(
    ({ bytes }) => decode(bytes),
    () => '',
  );
  return parseRobots(text, AGENT);
}

/** The pages of the site's map, or of the maps that it lists, one level down. */
async function sitemapOf(first: string, named: readonly string[], fetching: FetchOptions): Promise<string[]> {
  const maps = named.length > 0 ? [...named] : [new URL('/sitemap.xml', first).href];
  const pages: string[] = [];
  for (const map of maps.slice(0, 10)) {
    const address = pageAddress(map, first);
    if (address === null || !sameSite(address, first)) continue;
    const text = await fetchPage(address, fetching).then(
      ({ bytes }) => decode(bytes),
      () => '',
    );
    const listed = Array.from(
      text.matchAll(/<loc>([^<]{1,4000}|<!\[CDATA\[[^<]{1,4000})/gi),
      ([, address = '']) =>
        address
          .replace('<![CDATA[', '')
          .replace(/\]\]>.*/s, '')
          .trim()
          .replaceAll('&amp;', '&'),
    );
    if (/<sitemapindex/i.test(text)) maps.push(...listed);
    else pages.push(...listed);
    if (pages.length > fetching.limits.pages) break;
  }
  return pages.slice(0, fetching.limits.pages);
}
