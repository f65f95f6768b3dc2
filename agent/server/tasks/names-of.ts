import type { Store } from '../../store/open-store.ts';

/** The names of those who wrote something, by id. A program's key and an import have none but their own id. */
export async function namesOf(store: Store, ids: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const people = await store.access.people([...new Set(ids)]);
  return new Map(people.map(({ id, name }) => [id, name]));
}
