import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { madeOnce } from '../../support/made-once.ts';

const SOURCES = [
  'widget',
  'agent/contract.ts',
  'agent/business/language.ts',
  'vite.config.ts',
  'package-lock.json',
];
const root = fileURLToPath(new URL('../../..', import.meta.url));

/** The widget's files, in a folder that nobody writes in: what is in `dist/` may be built anew meanwhile. */
export function buildWidget(): Promise<string> {
  return madeOnce('widget', SOURCES, async (folder) => {
    // the mode must not be vitest's `test`, or Lit's development build is taken
    await build({
      root,
      logLevel: 'error',
      mode: 'production',
      build: { outDir: folder, emptyOutDir: true },
    });
  });
}
