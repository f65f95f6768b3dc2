/** Fetches one address within limits, following redirects, each of which must lead where a crawl may reach. */
import http from 'node:http';
import https from 'node:https';
import type { Readable } from 'node:stream';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import { CarillonError } from '../../errors.ts';
import { checkHost, guardedLookup, type Reach } from './address-guard.ts';
import type { SourceLimits } from './limits.ts';
import { sourceError } from './source-errors.ts';

export interface Fetched {
  /** The address in the end. */
  url: string;
  /** 304 where it is as `known` says. */
  status: number;
  /** The media type, without its parameters. */
  type: string;
  charset: string | null;
  etag: string | null;
  modified: string | null;
  bytes: Uint8Array;
}

export interface FetchOptions {
  limits: SourceLimits;
  /** Which IP addresses may be reached. */
  reaches: Reach;
  /** What the page said of itself the last time. */
  known?: { etag: string | null; modified: string | null } | undefined;
  signal?: AbortSignal | undefined;
}

const AGENT = 'CarillonBot/1.0 (reads a business’s own pages for its receptionist)'.replace('’', "'");

/** Throws a `source.…` error; a status of 400 or more is `source.refused`. */
export async function fetchPage(address: string, options: FetchOptions): Promise<Fetched> {
  const { limits, signal } = options;
  const timeout = AbortSignal.timeout(limits.pageMs);
  const stop = signal === undefined ? timeout : AbortSignal.any([signal, timeout]);
  let url = address;
  try {
    for (let hop = 0; hop <= limits.redirects; hop++) {
      const response = await request(url, options, stop);
      const { statusCode = 0, headers } = response;
      if (statusCode >= 300 && statusCode < 400 && statusCode !== 304 && headers.location !== undefined) {
        response.destroy();
        url = new URL(headers.location, url).href;
        continue;
      }
      if (statusCode >= 400 || statusCode < 200) {
        response.destroy();
        throw sourceError('source.refused');
      }
      const [type = '', ...parameters] = (headers['content-type'] ?? '').split(';');
      return {
        url,
        status: statusCode,
        type: type.trim().toLowerCase(),
        charset: /charset="?([\w-]+)/i.exec(parameters.join(';'))?.[1] ?? null,
        etag: headers.etag ?? null,
        modified: headers['last-modified'] ?? null,
        bytes: await bodyOf(response, limits.pageBytes),
      };
    }
    throw sourceError('source.redirects');
  } catch (error) {
    if (error instanceof CarillonError) throw error;
    if (timeout.aborted) throw sourceError('source.too-slow', error);
    throw sourceError('source.unreachable', error);
  }
}

function request(address: string, options: FetchOptions, signal: AbortSignal): Promise<http.IncomingMessage> {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url === null || !/^https?:$/.test(url.protocol)) throw sourceError('source.address');
  checkHost(url.hostname, options.reaches);
  const { known } = options;
  return new Promise((resolve, reject) => {
    const sent = (url.protocol === 'https:' ? https : http).get(
      url,
      {
        signal,
        lookup: guardedLookup(options.reaches),
        // A connection of its own: one kept alive was opened for another name.
        agent: false,
        headers: {
          'user-agent': AGENT,
          accept: 'text/html, application/xhtml+xml, text/plain, application/pdf;q=0.8, */*;q=0.1',
          'accept-encoding': 'gzip, deflate, br',
          'accept-language': 'fr, en',
          ...(known?.etag == null ? {} : { 'if-none-match': known.etag }),
          ...(known?.modified == null ? {} : { 'if-modified-since': known.modified }),
        },
      },
      resolve,
    );
    sent.once('error', reject);
  });
}

/** The body, decompressed, and given up once it is longer than `most`. */
async function bodyOf(response: http.IncomingMessage, most: number): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  let size = 0;
  const stream = opened(response);
  try {
    for await (const chunk of stream) {
      size += chunk.length;
      if (size > most) throw sourceError('source.too-large');
      chunks.push(chunk);
    }
  } finally {
    stream.destroy();
    response.destroy();
  }
  return Buffer.concat(chunks);
}

function opened(response: http.IncomingMessage): Readable {
  const encoding = response.headers['content-encoding']?.trim().toLowerCase();
  const opener =
    encoding === 'gzip'
      ? createGunzip()
      : encoding === 'deflate'
        ? createInflate()
        : encoding === 'br'
          ? createBrotliDecompress()
          : null;
  if (opener === null) return response;
  response.once('error', (error) => opener.destroy(error));
  return response.pipe(opener);
}
