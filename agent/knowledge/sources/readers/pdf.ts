import { getDocumentProxy } from 'unpdf';
import { type Reader, reading } from '../reading.ts';
import { sourceError } from '../source-errors.ts';

/** Fewer letters a page than this is a scan's page number, not its text. */
const LEAST_LETTERS = 10;

/** A PDF's text, page by page. Throws `source.encrypted` and `source.no-text`. */
export const readPdf: Reader = async (bytes) => {
  const document = await getDocumentProxy(new Uint8Array(bytes)).catch((cause: unknown) => {
    const locked = cause instanceof Error && cause.name === 'PasswordException';
    throw sourceError(locked ? 'source.encrypted' : 'source.unreadable', cause);
  });
  const pages: string[] = [];
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number);
    const { items } = await page.getTextContent();
    let text = '';
    for (const item of items) if ('str' in item) text += item.str + (item.hasEOL ? '\n' : '');
    pages.push(paragraphs(text));
    page.cleanup();
  }
  const text = pages.join('\n\n').trim();
  if (text.replace(/\P{L}/gu, '').length < LEAST_LETTERS * document.numPages)
    throw sourceError('source.no-text');
  const { info } = await document.getMetadata();
  const title = 'Title' in info && typeof info.Title === 'string' ? info.Title.trim() : '';
  return reading(text, { title: title === '' ? null : title });
};

/** A page's lines, put together again where a line only ended for want of room. */
function paragraphs(text: string): string {
  return text
    .replace(/-\n(?=\p{Ll})/gu, '')
    .replace(/(?<=[\p{L},;])[ \t]*\n(?=\p{Ll})/gu, ' ')
    .replace(/[ \t]+/g, ' ');
}
