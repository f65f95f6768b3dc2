/** Reads one line of an owner's text from left to right. */
import type { Branches } from './branch.ts';
import type { ScriptDraft } from './draft.ts';
import { LineCursor, type LineEnd, type Scope } from './line-cursor.ts';
import { readBracket } from './read-bracket.ts';
import { readSentence } from './read-sentence.ts';

const NOISE = /[\s_*,;:)»”"\u200b-\u200f\u2060\ufeff|/]|[–—-](?=\s)/;

/** Reads lines; quotation marks that stay open reach into the next one. */
export class LineReader {
  readonly #draft: ScriptDraft;
  readonly #branches: Branches;
  #quoteEnd = 0;

  constructor(draft: ScriptDraft, branches: Branches) {
    this.#draft = draft;
    this.#branches = branches;
  }

  read(from: number, to: number, scope: Scope): LineEnd {
    const line = new LineCursor(this.#draft, this.#branches, from, to, scope, this.#quoteEnd);
    const end = readCursor(line);
    this.#quoteEnd = Math.max(this.#quoteEnd, line.quoteEnd);
    return end;
  }
}

/** Reads the rest of the line. */
export function readCursor(line: LineCursor): LineEnd {
  while (line.at < line.to) {
    const quoted = line.quoted();
    const unit = line.draft.source[line.at] ?? '';
    const pair = line.draft.bracket(line.at);
    const quote = line.draft.pairs.quotes.get(line.at);
    if (pair !== undefined) readBracket(line, pair);
    else if (quote !== undefined && !line.quoted()) line.openQuote(quote);
    else if (NOISE.test(unit)) line.at += 1;
    else readSentence(line);
    if (quoted && !line.quoted()) {
      line.flush();
      line.closeQuote();
    }
  }
  line.flush();
  line.closeQuote();
  return line.end;
}
