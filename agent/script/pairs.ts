/** Finds what belongs together in the owner's text: brackets, links and quotation marks. Linear in the text. */
import { markerAt } from './markers.ts';

/** A pair of brackets or quotation marks, marks included. `href`: the target where it is a Markdown link. */
export interface Pair {
  from: number;
  to: number;
  /** Where the pair ends together with the `(…)` of a link. */
  end: number;
  href: string | null;
}

export interface Pairs {
  /** Bracket pairs by where they open. */
  brackets: ReadonlyMap<number, Pair>;
  /** Quotation pairs by where they open. */
  quotes: ReadonlyMap<number, Pair>;
  /** Brackets without a partner. */
  lonely: readonly number[];
}

const QUOTES: Readonly<Record<string, string>> = { '«': '»', '“': '”', '„': '”' };
const LINK = /\(([a-z]+:[^()\s]{0,200})\)/y;

/** Whether the text goes on after the line break at `at`: neither an empty line nor a new item follows. */
function goesOn(source: string, at: number): boolean {
  const end = source.indexOf('\n', at + 1);
  const line = source.slice(at + 1, end === -1 ? Math.min(source.length, at + 200) : Math.min(end, at + 200));
  return line.trim() !== '' && !line.trimStart().startsWith('[') && markerAt(line, 0) === null;
}

function link(source: string, at: number): { end: number; href: string | null } {
  LINK.lastIndex = at;
  const found = LINK.exec(source);
  return found === null ? { end: at, href: null } : { end: at + found[0].length, href: found[1] ?? null };
}

/** Pairs brackets and quotation marks. A bracket does not reach past the end of its paragraph or item. */
export function findPairs(source: string): Pairs {
  const brackets = new Map<number, Pair>();
  const quotes = new Map<number, Pair>();
  const lonely: number[] = [];
  let open: number[] = [];
  let quote: { at: number; close: string } | null = null;
  for (let at = 0; at < source.length; at += 1) {
    const unit = source[at] ?? '';
    if (unit === '[' || unit === '{') open.push(at);
    else if (unit === ']' || unit === '}') {
      const from = open.pop();
      if (from === undefined) lonely.push(at);
      else brackets.set(from, { from, to: at + 1, ...link(source, at + 1) });
    } else if (unit === '\n' || unit === '\r') {
      const last = unit === '\r' && source[at + 1] === '\n' ? at + 1 : at;
      if ((open.length > 0 || quote !== null) && !goesOn(source, last)) {
        lonely.push(...open);
        open = [];
        quote = null;
      } else if (quote?.close === '"') quote = null;
      at = last;
    } else if (open.length === 0) {
      if (quote !== null && unit === quote.close) {
        quotes.set(quote.at, { from: quote.at, to: at + 1, end: at + 1, href: null });
        quote = null;
      } else if (quote === null && (unit === '"' || QUOTES[unit] !== undefined)) {
        quote = { at, close: QUOTES[unit] ?? '"' };
      }
    }
  }
  lonely.push(...open);
  return { brackets, quotes, lonely };
}
