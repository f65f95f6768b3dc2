/** Brings folders of businesses into the store. */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
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
 * Stores every business of `folders`; returns how many there are.
 * Throws `business.faults` with all that is wrong in any of them, and then stores none.
 */
export async function importBusinesses(store: Store, folders: string[]): Promise<number> {
  const read = await Promise.allSettled(businessFolders(folders).map(readBusinessFolder));
  const wrong = read.filter(({ status }) => status === 'rejected').map((one) => reasonOf(one));
  const unforeseen = wrong.find((reason) => !(reason instanceof CarillonError));
  if (unforeseen !== undefined) throw unforeseen;
  const faults = wrong.filter((reason) => reason instanceof CarillonError);
  if (faults.length > 0)
    throw new CarillonError(faults[0]?.code ?? 'business.faults', {
      en: faults.map(({ words }) => words.en).join('\n'),
      fr: faults.map(({ words }) => words.fr).join('\n'),
    });
  for (const one of read) if (one.status === 'fulfilled') await store.businesses.put(one.value, Date.now());
  return read.length;
}

const reasonOf = (one: PromiseSettledResult<unknown>): unknown =>
  one.status === 'rejected' ? one.reason : undefined;
