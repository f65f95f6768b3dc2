import { createInterface } from 'node:readline';

/** The lines of standard input, in order, each without its end. An empty line is a line. */
export function inputLines(): AsyncIterable<string> {
  return createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY });
}

/** A line of a table for a terminal: columns of these widths, the last one as long as it is. */
export function tableRow(cells: readonly string[], widths: readonly number[]): string {
  return cells
    .map((cell, index) => (widths[index] === undefined ? cell : cell.padEnd(widths[index])))
    .join('  ')
    .trimEnd();
}
