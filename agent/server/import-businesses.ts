/** Brings folders of businesses into the store. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Business } from '../business/business.ts';
import { readBusinessFolder } from '../commands/business-folder.ts';
import { CarillonError } from '../errors.ts';
import type { Store } from '../store/open-store.ts';

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
export async function readBusinesses(folders: string[]): Promise<Business[]> {
  const read = await Promise.allSettled(businessFolders(folders).map(readBusinessFolder));
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

/** Stores every business of `folders`, or none where one of them has a fault: see `readBusinesses`. */
export async function importBusinesses(store: Store, folders: string[]): Promise<void> {
  for (const business of await readBusinesses(folders)) await store.businesses.put(business, Date.now());
}
