/** The widget, built for a test into a folder of its own: what is in `dist/` may be in use. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../../..', import.meta.url));

export async function buildWidget(): Promise<{ folder: string; remove(): void }> {
  const folder = mkdtempSync(join(tmpdir(), 'carillon-widget-'));
  // the mode must not be vitest's `test`, or Lit's development build is taken
  await build({ root, logLevel: 'error', mode: 'production', build: { outDir: folder, emptyOutDir: true } });
  return { folder, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
