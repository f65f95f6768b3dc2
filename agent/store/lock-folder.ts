/** One process at a time in a folder: PGlite cannot share its files. */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CarillonError } from '../errors.ts';

/** The process that holds the folder, if it is alive. */
export function holderOf(folder: string): number | null {
  try {
    const holder = Number(readFileSync(join(folder, 'lock'), 'utf8'));
    if (!Number.isInteger(holder) || holder <= 0 || holder === process.pid) return null;
    process.kill(holder, 0);
    return holder;
  } catch (error) {
    // EPERM: alive, and someone else's.
    if (error instanceof Error && 'code' in error && error.code === 'EPERM') return -1;
    return null;
  }
}

/** Takes the folder and returns what gives it back. Throws `store.in-use` where a living process has it. */
export function lockFolder(folder: string): () => void {
  mkdirSync(folder, { recursive: true });
  const holder = holderOf(folder);
  if (holder !== null) throw inUse(folder, holder);
  const file = join(folder, 'lock');
  rmSync(file, { force: true });
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'EEXIST') throw inUse(folder, -1);
    throw error;
  }
  return () => rmSync(file, { force: true });
}

/** The error for a folder that is in use. */
export function inUse(folder: string, holder: number): CarillonError {
  const who = holder > 0 ? { en: ` (process ${holder})`, fr: ` (processus ${holder})` } : { en: '', fr: '' };
  return new CarillonError('store.in-use', {
    en: `Carillon already runs on the folder ${folder}${who.en}. Stop it first, or give this one another folder with CARILLON_HOME, or a PostgreSQL with DATABASE_URL.`,
    fr: `Carillon tourne déjà sur le dossier ${folder}${who.fr}. Arrêtez-le d’abord, ou donnez à celui-ci un autre dossier avec CARILLON_HOME, ou une base PostgreSQL avec DATABASE_URL.`,
  });
}
