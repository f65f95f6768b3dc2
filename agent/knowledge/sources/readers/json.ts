import { z } from 'zod';
import { decode } from '../decode.ts';
import { type Reader, reading } from '../reading.ts';
import { sourceError } from '../source-errors.ts';
import { tableOf } from './table.ts';

const valueSchema = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const flatSchema = z.array(z.record(z.string(), valueSchema)).min(1);
const pairsSchema = z.array(z.object({ question: z.string(), answer: z.string() })).min(1);
/** Deeper than this, a value is left out. */
const DEEPEST = 12;

/** Questions with answers, tables of records, and anything else as headings and lists. */
export const readJson: Reader = async (bytes, limits) => {
  let value: unknown;
  try {
    value = JSON.parse(decode(bytes));
  } catch (cause) {
    throw sourceError('source.unreadable', cause);
  }
  return reading(markdownOf(value, 1, limits.rows).trim());
};

function markdownOf(value: unknown, depth: number, rows: number): string {
  const pairs = pairsSchema.safeParse(value);
  if (pairs.success) {
    return pairs.data
      .map(({ question, answer }) => `${heading(depth)} ${question}\n\n${answer}`)
      .join('\n\n');
  }
  const flat = flatSchema.safeParse(value);
  if (flat.success) {
    if (flat.data.length > rows) throw sourceError('source.too-many-rows');
    const columns = [...new Set(flat.data.slice(0, 1_000).flatMap((row) => Object.keys(row)))];
    return tableOf([columns, ...flat.data.map((row) => columns.map((column) => wordsOf(row[column])))]);
  }
  if (depth > DEEPEST) return '';
  if (Array.isArray(value)) {
    if (value.length > rows) throw sourceError('source.too-many-rows');
    return value
      .map((item) => (isPlain(item) ? `- ${wordsOf(item)}` : markdownOf(item, depth, rows)))
      .join('\n');
  }
  if (typeof value === 'object' && value !== null) {
    const entries = Object.entries(value);
    const plain = entries
      .filter(([, item]) => isPlain(item))
      .map(([key, item]) => `- ${key}: ${wordsOf(item)}`);
    const deep = entries
      .filter(([, item]) => !isPlain(item))
      .map(([key, item]) => `${heading(depth)} ${key}\n\n${markdownOf(item, depth + 1, rows)}`);
    return [plain.join('\n'), ...deep].join('\n\n');
  }
  return wordsOf(value);
}

function heading(depth: number): string {
  return '#'.repeat(Math.min(6, depth));
}

function isPlain(value: unknown): boolean {
  return valueSchema.safeParse(value).success;
}

function wordsOf(value: unknown): string {
  return value === null || value === undefined ? '' : String(value);
}
