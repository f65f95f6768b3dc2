/** Cuts a document into passages: along headings, questions with their answers, tables, lists and paragraphs. */
import type { Language } from '../business/language.ts';
import type { Document, Passage } from './document.ts';
import { languageOf } from './language-of.ts';
import { withoutOrders } from './orders.ts';

/** The longest passage, in characters; only a single sentence or table row may be longer. */
const LONGEST = 1_400;

interface Block {
  headings: string[];
  text: string;
  /** A question, a table or a heading's first block: a passage begins here. */
  begins: boolean;
}

/** A longer line is no heading, question or table's rule: it is not looked at as one, which could take long. */
const LONGEST_MARK = 1_000;
const HEADING = /^(#{1,6})\s+(.*?)\s*#*$/;
const QUESTION = /^\s*(?:\*\*|Q\s?[:.]\s*|[-*]\s+\*\*)?\s*[^.!?\n]{4,200}\?\s*(?:\*\*)?\s*$/;
const ITEM = /^\s*(?:[-*+•–]|\d+[.)])\s+/;
const ROW = /^\s*\|.*\|\s*$/;
const RULE = /^\s*\|?\s*:?-{2,}:?\s*(?:\|\s*:?-{2,}:?\s*)*\|?\s*$/;

/** A table row as a sentence would put it: « Cleaning: $120 ». The header names the columns where it helps. */
function rowText(row: string, header: readonly string[]): string {
  const cells = cellsOf(row);
  if (cells.length <= 2) return cells.filter((cell) => cell !== '').join(': ');
  return cells
    .map((cell, index) =>
      index === 0 || header[index] === undefined || header[index] === '' ? cell : `${header[index]}: ${cell}`,
    )
    .filter((cell) => cell !== '')
    .join(', ');
}

/** With a full stop where it has none. */
function sentence(text: string): string {
  return text.endsWith('.') ? text : `${text}.`;
}

function cellsOf(row: string): string[] {
  return row
    .trim()
    .replace(/^\||\|$/g, '')
    .split('|')
    .map((cell) => cell.trim());
}

/** The document's lines, as blocks that belong together. */
function blocksOf(text: string): Block[] {
  const blocks: Block[] = [];
  const headings: { level: number; text: string }[] = [];
  let lines: string[] = [];
  let begins = true;
  let header: string[] | null = null;
  const close = () => {
    const body = lines.join('\n').trim();
    if (body !== '') blocks.push({ headings: headings.map((heading) => heading.text), text: body, begins });
    if (body !== '') begins = false;
    lines = [];
    header = null;
  };
  for (const line of text.replace(/\r\n?/g, '\n').split('\n')) {
    const marks = line.length <= LONGEST_MARK;
    const heading = marks ? HEADING.exec(line) : null;
    if (heading !== null) {
      close();
      const level = heading[1]?.length ?? 1;
      while (headings.length > 0 && (headings.at(-1)?.level ?? 0) >= level) headings.pop();
      headings.push({ level, text: heading[2] ?? '' });
      begins = true;
    } else if (line.trim() === '') {
      close();
    } else if (marks && RULE.test(line) && lines.length === 1 && ROW.test(lines[0] ?? '')) {
      header = cellsOf(lines[0] ?? '');
      lines = [];
    } else if (header !== null && ROW.test(line)) {
      lines.push(sentence(rowText(line, header)));
    } else {
      if (marks && QUESTION.test(line) && !ITEM.test(line)) {
        close();
        begins = true;
      }
      lines.push(ROW.test(line) && header === null ? line.trim() : line.trimEnd());
    }
  }
  close();
  return blocks;
}

/** A block that is too long, at its line ends, then at its sentence ends. */
function split(text: string): string[] {
  if (text.length <= LONGEST) return [text];
  const pieces = text.includes('\n') ? text.split(/(?<=\n)/) : text.split(/(?<=[.!?…»])\s+/u);
  const parts: string[] = [];
  let part = '';
  for (const piece of pieces) {
    if (part !== '' && part.length + piece.length > LONGEST) {
      parts.push(part);
      part = '';
    }
    part += part === '' || part.endsWith('\n') ? piece : ` ${piece}`;
  }
  if (part !== '') parts.push(part);
  return parts.flatMap((whole) =>
    whole.length <= LONGEST || whole === text ? hardSplit(whole) : split(whole),
  );
}

function hardSplit(text: string): string[] {
  const parts: string[] = [];
  for (let from = 0; from < text.length; from += LONGEST * 2)
    parts.push(text.slice(from, from + LONGEST * 2));
  return parts;
}

/** The passages of a document, in order. `fallback`: the language where the text does not tell. */
export function cut(document: Document, fallback: Language): Passage[] {
  const language = document.language ?? languageOf(document.text) ?? fallback;
  const passages: Passage[] = [];
  const add = (headings: string[], text: string) => {
    const body = withoutOrders(text).trim();
    if (body === '') return;
    passages.push({
      id: `${document.id}#${passages.length + 1}`,
      document: document.id,
      title: document.title,
      url: document.url,
      language,
      date: document.date,
      headings,
      text: body,
    });
  };
  let open: { headings: string[]; text: string } | null = null;
  for (const block of blocksOf(document.text)) {
    for (const [index, part] of split(block.text).entries()) {
      const joins =
        open !== null && !(block.begins && index === 0) && open.text.length + part.length + 2 <= LONGEST;
      if (open !== null && joins) open.text += `\n\n${part}`;
      else {
        if (open !== null) add(open.headings, open.text);
        open = { headings: block.headings, text: part };
      }
    }
  }
  if (open !== null) add(open.headings, open.text);
  if (passages.length === 0 && document.title.trim() !== '') add([], document.title);
  return passages;
}
