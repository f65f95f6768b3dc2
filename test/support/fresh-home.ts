import { cpSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../agent/store/open-store.ts';
import { madeOnce } from './made-once.ts';

/**
 * A folder for a store (CARILLON_HOME) whose database is made and empty, as after a first start: opening it takes a
 * tenth of the time. The caller removes it.
 */
export async function freshHome(name: string): Promise<string> {
  const empty = await madeOnce(
    'home',
    ['agent/store/migrations', 'node_modules/@electric-sql/pglite/package.json'],
    async (folder) => {
      const store = await openStore({ home: folder });
      await store.close();
    },
  );
  const home = mkdtempSync(join(tmpdir(), `carillon-${name}-`));
  cpSync(empty, home, { recursive: true });
  return home;
}
