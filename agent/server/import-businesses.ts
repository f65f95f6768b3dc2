/** Brings folders of businesses into the store. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readWholeFolder, type WholeBusiness } from '../commands/business-folder.ts';
import { CarillonError } from '../errors.ts';
import type { Store } from '../store/open-store.ts';
import { keepWhole } from './whole-business.ts';

/** The businesses in `folders`: each is one itself, or holds one in each of its folders. */
export function businessFolders(folders: string[]): string[] {
  return folders.flatMap((folder) => {
    if (existsSync(join(folder, 'business.yaml')) || !existsSync(folder)) return [folder];
    return readdirSync(folder, { withFileTypes: true })
      .filter((entry) => entry.isDirectory())
      .map((entry) => join(folder, entry.name));
  });
}

/**
 * Reads every business of `folders`. Throws `business.faults` with all that is wrong in any of them.
 */
export async function readBusinesses(folders: string[]): Promise<WholeBusiness[]> {
  const read = await Promise.allSettled(businessFolders(folders).map(readWholeFolder));
  const wrong = read.flatMap((one): unknown[] => (one.status === 'rejected' ? [one.reason] : []));
  const unforeseen = wrong.find((reason) => !(reason instanceof CarillonError));
  if (unforeseen !== undefined) throw unforeseen;
  const faults = wrong.filter((reason) => reason instanceof CarillonError);
  if (faults.length > 0)
    throw new CarillonError(faults[0]?.code ?? 'business.faults', {
      en: faults.map(({ words }) => words.en).join('\n'),
      fr: faults.map(({ words }) => words.fr).join('\n'),
    });
  return read.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []));
}

/**
 * Stores every business of `folders`, or none where one of them has a fault: see `readBusinesses`. A folder that is
 * the same as when it was last brought in changes nothing, with `onlyNew`: what was written in the console stands.
 * Returns how many were stored.
 */
export async function importBusinesses(
  store: Store,
  folders: string[],
  { onlyNew = false } = {},
): Promise<number> {
  let count = 0;
  for (const { business, sounds } of await readBusinesses(folders)) {
    const folder = createHash('sha256').update(JSON.stringify(business)).digest('base64url');
    if (onlyNew && (await store.businesses.imported(business.id)) === folder) continue;
    await keepWhole(store, { business, sounds }, Date.now());
    await store.businesses.noteImport(business.id, folder);
    count++;
  }
  return count;
}
