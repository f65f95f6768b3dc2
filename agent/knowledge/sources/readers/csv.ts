import { parse } from 'csv-parse/sync';
import { decode } from '../decode.ts';
import { type Reader, reading } from '../reading.ts';
import { sourceError } from '../source-errors.ts';
import { tableOf } from './table.ts';

/** A table with commas, semicolons or tabs between its cells. */
export const readCsv: Reader = async (bytes, limits) => {
  const text = decode(bytes);
  const first = text.slice(0, text.indexOf('\n') < 0 ? undefined : text.indexOf('\n'));
  const delimiter =
    [';', '\t', ','].toSorted((a, b) => first.split(b).length - first.split(a).length)[0] ?? ',';
  const rows: string[][] = parse(text, {
    delimiter,
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: limits.rows + 2,
  });
  if (rows.length > limits.rows + 1) throw sourceError('source.too-many-rows');
  return reading(tableOf(rows));
};
