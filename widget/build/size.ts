/**
 * What the widget costs a visitor, in bytes: before the click, and with everything that a call loads. Prints a table,
 * or with `--json` the figures alone; exits with 1 over a limit. `npm run size` builds first.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { brotliCompressSync, gzipSync } from 'node:zlib';

/** In bytes of gzip. */
const LIMITS = { firstLoad: 8_000, total: 165_000 } as const;

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const chunks = readdirSync(join(dist, 'carillon')).filter((name) => name.endsWith('.js'));
const chunk = (start: string) => chunks.filter((name) => name.startsWith(`${start}-`));

const first = ['carillon.js', ...chunk('define').map((name) => join('carillon', name))];
// a visitor loads one language: the larger is counted
const languages = chunks.filter((name) => /^[a-z]{2}-/.test(name));
const largest = languages.toSorted(
  (a, b) => bytes([join('carillon', b)]).gzip - bytes([join('carillon', a)]).gzip,
)[0];
const later = chunks.filter((name) => !languages.includes(name) || name === largest);
const all = ['carillon.js', ...later.map((name) => join('carillon', name))];

function bytes(files: readonly string[]) {
  const sum = { min: 0, gzip: 0, brotli: 0 };
  for (const file of files) {
    const content = readFileSync(join(dist, file));
    sum.min += content.length;
    sum.gzip += gzipSync(content, { level: 9 }).length;
    sum.brotli += brotliCompressSync(content).length;
  }
  return sum;
}

const figures = { firstLoad: bytes(first), total: bytes(all) };
if (process.argv.includes('--json')) console.log(JSON.stringify(figures));
else {
  console.log(
    'bytes'.padEnd(12),
    'min'.padStart(9),
    'gzip'.padStart(9),
    'brotli'.padStart(9),
    'limit'.padStart(9),
  );
  for (const part of ['firstLoad', 'total'] as const) {
    const { min, gzip, brotli } = figures[part];
    const cells = [min, gzip, brotli, LIMITS[part]].map((figure) => String(figure).padStart(9));
    console.log(part.padEnd(12), ...cells);
  }
}
for (const part of ['firstLoad', 'total'] as const) {
  if (figures[part].gzip <= LIMITS[part]) continue;
  console.error(`${part}: ${figures[part].gzip} bytes of gzip, over the limit of ${LIMITS[part]}`);
  process.exitCode = 1;
}
