/** Builds the widget's and the console's files where they are missing, or older than what they are made from. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const SOURCES = [
  'widget',
  'console',
  'agent/contract.ts',
  'agent/business',
  'agent/script',
  'agent/engine/phrases',
  'vite.config.ts',
  'package-lock.json',
];

/** Whether `dist` must be built again. */
export function isStale(root: string, dist: string): boolean {
  const built = Math.min(...['carillon.js', 'console/index.html'].map((file) => modified(join(dist, file))));
  return SOURCES.some((source) => newest(join(root, source)) > built);
}

/** Builds. Throws what vite throws. */
export async function buildWidget(root: string): Promise<void> {
  const { build } = await import('vite');
  await build({ root, logLevel: 'error' });
  // After the widget's build, which empties the folder.
  await build({ configFile: join(root, 'console', 'vite.config.ts'), logLevel: 'error' });
}

function newest(path: string): number {
  try {
    if (!statSync(path).isDirectory()) return modified(path);
    return Math.max(0, ...readdirSync(path).map((name) => newest(join(path, name))));
  } catch {
    return 0;
  }
}

function modified(file: string): number {
  try {
    return statSync(file).mtimeMs;
  } catch {
    return 0;
  }
}
