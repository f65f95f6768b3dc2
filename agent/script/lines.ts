/** Cuts the owner's text into lines, items and table cells. */
import { type MarkerKind, markerAt } from './markers.ts';
import type { Pairs } from './pairs.ts';

/** A line, an item or a table cell. `from`–`to` is its content, without marker and white space. */
export interface Line {
  from: number;
  to: number;
  /** How far it is set in, in columns. */
  indent: number;
  marker: MarkerKind | null;
  /** An empty line stands before it. */
  apart: boolean;
  /** A cell of a table, counted from 0. */
  cell: number | null;
  /** A heading of a table's columns. */
  head: boolean;
}

const SPACE = /[\s\u200b-\u200f\u2060\ufeff]/;

function indentOf(source: string, from: number, to: number): number {
  let columns = 0;
  for (let at = from; at < to && SPACE.test(source[at] ?? 'x'); at += 1) {
    const unit = source.charCodeAt(at);
    if (unit < 0x200b || unit > 0x200f) columns += unit === 9 ? 4 : 1;
  }
  return columns;
}

function trim(source: string, from: number, to: number): [number, number] {
  let [start, end] = [from, to];
  while (start < end && (SPACE.test(source[start] ?? '') || source[start] === '>')) start += 1;
  while (end > start && SPACE.test(source[end - 1] ?? '')) end -= 1;
  return [start, end];
}

/** Where each line of text begins and ends: a bracket that reaches over a line break keeps its line whole. */
function ranges(source: string, pairs: Pairs): [number, number][] {
  const found: [number, number][] = [];
  let from = 0;
  for (let at = 0; at <= source.length; at += 1) {
    const pair = pairs.brackets.get(at);
    if (pair !== undefined) at = pair.to;
    const unit = source[at];
    if (unit === undefined || unit === '\n' || unit === '\r' || unit === '\u2028' || unit === '\u2029') {
      found.push([from, Math.min(at, source.length)]);
      if (unit === '\r' && source[at + 1] === '\n') at += 1;
      from = at + 1;
    }
  }
  return found;
}

function cells(source: string, from: number, to: number): [number, number][] | null {
  const piped = source[from] === '|';
  const separator = piped ? '|' : '\t';
  const text = source.slice(from, to);
  if (!text.includes(separator)) return null;
  const found: [number, number][] = [];
  let start = piped ? from + 1 : from;
  for (let at = start; at <= to; at += 1) {
    if (at === to || source[at] === separator) {
      const [a, b] = trim(source, start, at);
      if (a < b) found.push([a, b]);
      start = at + 1;
    }
  }
  return piped || found.length > 1 ? found : null;
}

/** Further items on the same line: « 1) … 2) … ». */
function inlineItems(source: string, from: number, to: number, first: number): [number, number][] {
  const starts = [from];
  const pattern = /(?<=[.!?:;,»”"\])\s]\s{0,3})(\d{1,2})[.)]\s+(?=\S)/g;
  const text = source.slice(from, to);
  let wanted = first + 1;
  for (const found of text.matchAll(pattern)) {
    if (Number(found[1]) !== wanted) continue;
    starts.push(from + found.index);
    wanted += 1;
  }
  return starts.map((start, index) => [start, starts[index + 1] ?? to]);
}

/** The lines of a text, in order. Empty ones are left out. */
export function findLines(source: string, pairs: Pairs): Line[] {
  const lines: Line[] = [];
  let apart = false;
  const add = (from: number, to: number, indent: number, cell: number | null) => {
    let [start, end] = trim(source, from, to);
    let marker: MarkerKind | null = null;
    for (let round = 0; round < 3; round += 1) {
      const found = markerAt(source.slice(start, Math.min(end, start + 80)), 0);
      if (found === null || found.length > end - start) break;
      if (marker === null || found.kind === 'number') marker = found.kind;
      [start, end] = trim(source, start + found.length, end);
    }
    lines.push({ from: start, to: end, indent, marker, apart, cell, head: false });
    apart = false;
  };
  for (const [lineFrom, lineTo] of ranges(source, pairs)) {
    const [from, to] = trim(source, lineFrom, lineTo);
    if (from === to) {
      apart = true;
      continue;
    }
    const text = source.slice(from, Math.min(to, from + 400));
    if (/^[|\s:\-–—=_*]{3,}$/.test(text)) {
      apart = true;
      continue;
    }
    const indent = indentOf(source, lineFrom, lineTo);
    const row = cells(source, from, to);
    if (row !== null) {
      row.forEach(([cellFrom, cellTo], index) => {
        add(cellFrom, cellTo, indent, row.length > 1 ? index : null);
      });
      continue;
    }
    const first = /^\(?(\d{1,2})[.)]\s/.exec(text)?.[1];
    for (const [itemFrom, itemTo] of first === undefined
      ? [[from, to] as const]
      : inlineItems(source, from, to, Number(first))) {
      add(itemFrom, itemTo, indent, null);
    }
  }
  markHeads(source, lines);
  return lines;
}

/** The first row of a table names its columns where all its cells are short names. */
function markHeads(source: string, lines: readonly Line[]): void {
  for (const [index, line] of lines.entries()) {
    if (line.cell !== 0 || (lines[index - 1]?.cell ?? null) !== null) continue;
    const after = lines.findIndex(
      (other, place) => place > index && (other.cell === 0 || other.cell === null),
    );
    if (after === -1 || lines[after]?.cell !== 0) continue;
    const row = lines.slice(index, after);
    const short = row.every(
      ({ from, to }) => to - from <= 30 && !/[.!?:"“«[\]]/.test(source.slice(from, to)),
    );
    if (short) for (const cell of row) cell.head = true;
  }
}
