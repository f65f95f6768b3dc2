/** What many tests begin with and takes time to make: made by the first that wants it, kept for the next runs. */
import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { join, relative, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const kept = join(root, 'node_modules/.cache/carillon-tests');
/** What nobody has wanted for this long is removed, in milliseconds. */
const OLD = 24 * 3_600_000;

/**
 * The folder that `make` fills, made anew when one of `sources` (files and folders of the repository) has changed.
 * Nobody may write in it: several processes read it at the same time.
 */
export async function madeOnce(
  name: string,
  sources: readonly string[],
  make: (folder: string) => Promise<void>,
): Promise<string> {
  const folder = join(kept, `${name}-${hashOf(sources)}`);
  if (existsSync(folder)) return folder;
  mkdirSync(kept, { recursive: true });
  for (const other of readdirSync(kept)) {
    const path = join(kept, other);
    if (
      other.startsWith(`${name}-`) &&
      Date.now() - (statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0) > OLD
    )
      rmSync(path, { recursive: true, force: true });
  }
  const making = mkdtempSync(join(kept, `making-${name}-`));
  try {
    await make(making);
    renameSync(making, folder);
  } catch (error) {
    rmSync(making, { recursive: true, force: true });
    // another process was faster
    if (!existsSync(folder)) throw error;
  }
  return folder;
}

function hashOf(sources: readonly string[]): string {
  const hash = createHash('sha256');
  const add = (path: string): void => {
    if (!existsSync(path)) return;
    if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) add(join(path, name));
    else hash.update(relative(root, path)).update('\0').update(readFileSync(path));
  };
  for (const source of sources) add(join(root, source));
  return hash.digest('hex').slice(0, 16);
}
