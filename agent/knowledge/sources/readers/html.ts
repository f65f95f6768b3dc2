import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { decode } from '../decode.ts';
import { type Reader, reading } from '../reading.ts';
import { markdownOf } from './markdown-of.ts';
import { factsOf } from './schema-org.ts';

/** Less text than this in the readable part means that it was not found, and the whole body is taken. */
const LEAST_READABLE = 200;
const MOST_LINKS = 2_000;

/** A page: its readable part, the facts that it declares, and its links. */
export const readHtml: Reader = async (bytes) => readPage(decode(bytes, charsetOf(bytes)));

/** The same, of a page whose encoding is known already. */
export function readPage(html: string) {
  const { document } = parseHTML(html);
  const meta = (name: string) =>
    document.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content') ?? null;
  const facts = factsOf(
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(
      (node) => node.textContent ?? '',
    ),
    document.documentElement?.getAttribute('lang') ?? '',
  );
  const links = [...document.querySelectorAll('a[href]')]
    .slice(0, MOST_LINKS)
    .map((link) => link.getAttribute('href') ?? '');
  const canonical = document.querySelector('link[rel="canonical"]')?.getAttribute('href') ?? null;
  const title = document.querySelector('title')?.textContent?.trim() ?? '';
  const first = document.querySelector('h1')?.textContent?.trim() ?? '';
  for (const node of document.querySelectorAll('header nav, footer nav, [hidden], [aria-hidden="true"]'))
    node.remove();
  const body = document.body === null ? '' : markdownOf(document.body.innerHTML);
  const article = new Readability(document).parse();
  const readable = markdownOf(article?.content ?? '');
  const date = article?.publishedTime ?? meta('article:modified_time');
  // Readability keeps an article; a shop's page of prices and hours is none, and half of it would be lost.
  const text = readable.length < Math.max(LEAST_READABLE, body.length / 2) ? body : readable;
  return reading([text, facts].filter((part) => part !== '').join('\n\n'), {
    title: first !== '' ? first : title === '' ? null : title,
    date: date !== null && !Number.isNaN(Date.parse(date)) ? new Date(date).toISOString() : null,
    links,
    canonical,
  });
}

/** The encoding that the page's head names. */
export function charsetOf(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 2_048));
  return /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(head)?.[1] ?? null;
}
