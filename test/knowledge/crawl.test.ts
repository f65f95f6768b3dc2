import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, it } from 'vitest';
import { anyAddress, isPublicAddress } from '../../agent/knowledge/sources/address-guard.ts';
import {
  type CrawlEvent,
  type CrawlOptions,
  crawl,
  type KnownPage,
} from '../../agent/knowledge/sources/crawl.ts';
import { parseRobots } from '../../agent/knowledge/sources/robots.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;
const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

/** A site on this machine; what it has no answer for is a 404. Gives its address. */
async function site(
  answers: Record<string, Answer | string>,
  host = '127.0.0.1',
): Promise<{ url: string; asked: string[] }> {
  const asked: string[] = [];
  const server = createServer((request, response) => {
    asked.push(request.url ?? '');
    const answer = answers[request.url ?? ''];
    if (answer === undefined) response.writeHead(404).end();
    else if (typeof answer === 'function') answer(request, response);
    else response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(answer);
  });
  await new Promise<void>((resolve) => server.listen(0, host, resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://${host}:${(server.address() as AddressInfo).port}`, asked };
}

const page = (title: string, body: string) =>
  `<!doctype html><html lang="en"><head><title>${title}</title></head><body><main><h1>${title}</h1>${body}</main></body></html>`;

async function all(start: string, options: Partial<CrawlOptions> = {}): Promise<CrawlEvent[]> {
  const events: CrawlEvent[] = [];
  for await (const event of crawl(start, { reaches: anyAddress, clock: () => 0, ...options }))
    events.push(event);
  return events;
}
const pages = (events: CrawlEvent[]) =>
  events.flatMap((event) => (event.type === 'page' ? [new URL(event.url).pathname] : []));
const failures = (events: CrawlEvent[]) =>
  events.flatMap((event) => (event.type === 'failed' ? [[new URL(event.url).pathname, event.code]] : []));

describe('a site is read page by page', () => {
  it('follows its links and its map, stays on it, and obeys its robots.txt', async () => {
    const { url, asked } = await site({
      '/robots.txt': 'User-agent: *\nDisallow: /private\nSitemap: /sitemap.xml',
      '/sitemap.xml': '<urlset></urlset>',
      '/': page(
        'Home',
        '<p>Welcome to the shop.</p><a href="/hours">h</a> <a href="/private">p</a> <a href="https://example.com/">e</a>',
      ),
      '/hours': page('Hours', '<p>Open from 9 to 5.</p><a href="/#top">home</a>'),
      '/private': page('Private', '<p>Not for you.</p>'),
    });
    const events = await all(`${url}/`);
    expect(pages(events)).toEqual(['/', '/hours']);
    expect(failures(events)).toEqual([['/private', 'source.robots']]);
    expect(asked).not.toContain('/private');
    expect(events.at(-1)).toEqual({ type: 'end', pages: 2, failed: 1, reason: 'complete' });
    const hours = events.find((event) => event.type === 'page' && event.url.endsWith('/hours'));
    expect(hours).toMatchObject({
      document: { title: 'Hours', text: expect.stringContaining('Open from 9 to 5.') },
    });
  });

  it('reads pages that only its map names', async () => {
    const { url } = await site({
      '/': page('Home', '<p>Welcome to the shop.</p>'),
      '/sitemap.xml': (request, response) =>
        response.end(`<urlset><url><loc>http://${request.headers.host}/hidden</loc></url></urlset>`),
      '/hidden': page('Hidden', '<p>Only the map knows this page.</p>'),
    });
    expect(pages(await all(`${url}/`))).toEqual(['/', '/hidden']);
  });

  it('stops at its page and depth limits', async () => {
    const chain: Record<string, string> = {};
    for (let at = 0; at < 9; at++)
      chain[`/${at}`] = page(`Page ${at}`, `<p>This is page ${at}.</p><a href="/${at + 1}">next</a>`);
    const { url } = await site(chain);
    expect(pages(await all(`${url}/0`, { limits: { depth: 2 } }))).toEqual(['/0', '/1', '/2']);
    const events = await all(`${url}/0`, { limits: { pages: 3, depth: 9 } });
    expect(pages(events)).toEqual(['/0', '/1', '/2']);
    expect(events.at(-1)).toMatchObject({ reason: 'pages' });
  });

  it('reads an encoding that the header names, compressed', async () => {
    const { url } = await site({
      '/': (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=iso-8859-1', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.from(page('Été', "<p>Le garage ouvre à huit heures l'été.</p>"), 'latin1'))),
    });
    const [event] = await all(`${url}/`);
    expect(event).toMatchObject({
      document: { title: 'Été', text: expect.stringContaining('ouvre à huit heures') },
    });
  });

  it('finds a page that changed, and leaves the others as they were', async () => {
    let price = 10;
    const { url } = await site({
      '/': (request, response) => {
        if (request.headers['if-none-match'] === '"v1"') response.writeHead(304).end();
        else
          response
            .writeHead(200, { 'content-type': 'text/html', etag: '"v1"' })
            .end(page('Home', '<p>Welcome to the shop.</p><a href="/price">p</a>'));
      },
      '/price': (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(page('Price', `<p>A lamp costs $${price}.</p>`)),
    });
    const known = new Map<string, KnownPage>();
    for (const event of await all(`${url}/`)) if (event.type === 'page') known.set(event.url, event.known);
    expect((await all(`${url}/`, { known })).map(({ type }) => type)).toEqual([
      'unchanged',
      'unchanged',
      'end',
    ]);
    price = 12;
    const events = await all(`${url}/`, { known });
    expect(events.map(({ type }) => type)).toEqual(['unchanged', 'page', 'end']);
    expect(events[1]).toMatchObject({ document: { text: expect.stringContaining('$12') } });
  });
});

describe('a bad page fails alone', () => {
  const fine = page('Fine', '<p>This page is fine.</p>');
  const around = (bad: Answer) => ({
    '/': page('Home', '<p>Welcome to the shop.</p><a href="/bad">b</a> <a href="/fine">f</a>'),
    '/bad': bad,
    '/fine': fine,
  });
  const endless =
    (type: Record<string, string>): Answer =>
    (_request, response) => {
      response.writeHead(200, { 'content-type': 'text/html', ...type });
      const chunk = Buffer.alloc(65_536, '<p>more</p>');
      const write = () => {
        while (response.writable && response.write(chunk));
      };
      response.on('drain', write);
      write();
    };

  it.each<[string, string, Answer]>([
    ['never answers', 'source.too-slow', () => {}],
    ['never ends', 'source.too-large', endless({})],
    ['promises ten gigabytes', 'source.too-large', endless({ 'content-length': '10000000000' })],
    [
      'is a bomb once decompressed',
      'source.too-large',
      (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html', 'content-encoding': 'gzip' })
          .end(gzipSync(Buffer.alloc(20_000_000, 'a'))),
    ],
    [
      'redirects for ever',
      'source.redirects',
      (_request, response) => response.writeHead(302, { location: '/bad' }).end(),
    ],
    ['is refused', 'source.refused', (_request, response) => response.writeHead(403).end()],
    ['breaks off', 'source.unreachable', (_request, response) => response.destroy()],
    [
      'is a picture',
      'source.unknown-type',
      (_request, response) => response.writeHead(200, { 'content-type': 'image/png' }).end('x'),
    ],
    [
      'is in Chinese',
      'source.language',
      (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
          .end(page('营业时间', '<p>我们周一至周五上午九点到下午六点营业，周末休息。</p>')),
    ],
    [
      'is another site’s',
      'source.other-site',
      (_request, response) =>
        response
          .writeHead(200, { 'content-type': 'text/html' })
          .end(
            '<html><head><link rel="canonical" href="https://example.com/"></head><body><p>Parked domain for sale.</p></body></html>',
          ),
    ],
  ])('a page that %s: %s', async (_what, code, bad) => {
    const { url } = await site(around(bad));
    const events = await all(`${url}/`, { limits: { pageMs: 1_500, pageBytes: 500_000 } });
    expect(failures(events)).toEqual([['/bad', code]]);
    expect(pages(events)).toEqual(['/', '/fine']);
  });

  it('a page that sends to another site', async () => {
    const other = await site({ '/': page('Other', '<p>Another site.</p>') });
    const { url } = await site(
      around((_request, response) => response.writeHead(302, { location: other.url }).end()),
    );
    const events = await all(`${url}/`);
    expect(failures(events)).toEqual([['/bad', 'source.other-site']]);
  });
});

describe('nothing private is reached', () => {
  const codes = (events: CrawlEvent[]) => failures(events).map(([, code]) => code);

  it.each([
    'http://127.0.0.1:1/',
    'http://localhost:1/',
    'http://[::1]:1/',
    'http://[::ffff:127.0.0.1]:1/',
    'http://10.0.0.8/',
    'http://192.168.1.1/',
    'http://169.254.169.254/latest/meta-data',
    'http://2130706433/',
    'http://0x7f.1/',
    'http://0.0.0.0/',
    'http://100.64.0.1/',
    'http://[fd00::1]/',
  ])('%s', async (address) => {
    expect(codes(await all(address, { reaches: isPublicAddress }))).toEqual(['source.private-address']);
  });

  it.each(['file:///etc/passwd', 'ftp://example.com/', 'not an address'])(
    '%s is no web address',
    async (address) => {
      await expect(all(address)).rejects.toMatchObject({ code: 'source.address' });
    },
  );

  it('also where a page that may be read sends there', async () => {
    const within = await site({ '/': page('Within', '<p>For us alone.</p>') }, '127.0.0.2');
    const sendsTo =
      (location: string): Answer =>
      (_request, response) =>
        response.writeHead(302, { location }).end();
    const { url } = await site(
      {
        '/': page('Home', '<p>Welcome to the shop.</p><a href="/door">d</a> <a href="/name">n</a>'),
        '/door': sendsTo(within.url),
        '/name': sendsTo(within.url.replace('127.0.0.2', 'localhost')),
      },
      '127.0.0.9',
    );
    const events = await all(`${url}/`, { reaches: (address) => address === '127.0.0.9' });
    expect(pages(events)).toEqual(['/']);
    expect(failures(events)).toEqual([
      ['/door', 'source.private-address'],
      ['/name', 'source.private-address'],
    ]);
    expect(within.asked).toEqual([]);
  });

  it('tells public addresses from all others', () => {
    expect(isPublicAddress('93.184.215.14')).toBe(true);
    expect(isPublicAddress('2606:2800:21f:cb07:6820:80da:af6b:8b2c')).toBe(true);
    for (const address of [
      '127.0.0.1',
      '::1',
      '172.16.3.4',
      'fe80::1',
      '224.0.0.1',
      '::ffff:10.0.0.1',
      '64:ff9b::7f00:1',
      'x',
    ])
      expect(isPublicAddress(address), address).toBe(false);
  });
});

describe('robots.txt', () => {
  const allows = (text: string, path: string) =>
    parseRobots(text, 'carillonbot').allows(`https://shop.example${path}`);

  it('prefers the group that names us, the longest rule, and allowing on a tie', () => {
    expect(allows('User-agent: *\nDisallow: /\n\nUser-agent: CarillonBot\nAllow: /', '/a')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /shop\nAllow: /shop/open', '/shop/open/1')).toBe(true);
    expect(allows('User-agent: *\nAllow: /a\nDisallow: /a', '/a')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /*.pdf$', '/x/y.pdf?z')).toBe(true);
    expect(allows('User-agent: *\nDisallow:', '/anything')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /a*b*c', '/a-b-d')).toBe(true);
    expect(allows('User-agent: *\nDisallow: /a*b*c', '/axbxcx')).toBe(false);
    expect(allows('User-agent: *\nDisallow: /a$', '/ab')).toBe(true);
    expect(allows(`User-agent: *\nDisallow: /${'*a'.repeat(60)}b`, `/${'a'.repeat(5_000)}`)).toBe(true);
  });
});
