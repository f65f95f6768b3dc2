import TurndownService from 'turndown';
import { tableOf } from './table.ts';

/** HTML elements as Markdown: headings, paragraphs, lists and tables; what only shows or runs is left out. */
export function markdownOf(root: HTMLElement | string): string {
  const turndown = new TurndownService({
    headingStyle: 'atx',
    bulletListMarker: '-',
    codeBlockStyle: 'fenced',
  });
  turndown.remove(['script', 'style', 'noscript', 'iframe', 'form', 'button', 'nav', 'template']);
  turndown.addRule('picture', { filter: ['img'], replacement: () => '' });
  turndown.addRule('link', { filter: ['a'], replacement: (content) => content });
  turndown.addRule('table', {
    filter: ['table'],
    replacement: (_content, node) => `\n\n${tableOf(rowsOf(node))}\n\n`,
  });
  return turndown
    .turndown(root)
    .replace(/\\([[\]_*.>#+~`-])/g, '$1')
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}

function rowsOf(table: Node): string[][] {
  if (!('querySelectorAll' in table) || typeof table.querySelectorAll !== 'function') return [];
  // These lists can be counted but not iterated.
  const rows: ArrayLike<HTMLElement> = table.querySelectorAll('tr');
  return Array.from(rows, (row) =>
    Array.from(row.querySelectorAll('th, td'), (cell) => cell.textContent ?? ''),
  ).filter((cells) => cells.some((cell) => cell.trim() !== ''));
}
