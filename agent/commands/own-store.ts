import { resolve } from 'node:path';
import { openStore, type Store } from '../store/open-store.ts';

/** Opens the store of this machine's Carillon, lends it to `use`, and closes it. Throws what `openStore` throws. */
export async function withOwnStore<T>(env: NodeJS.ProcessEnv, use: (store: Store) => Promise<T>): Promise<T> {
  const store = await openStore({ home: resolve(env.CARILLON_HOME || '.carillon'), url: env.DATABASE_URL });
  try {
    return await use(store);
  } finally {
    await store.close();
  }
}
