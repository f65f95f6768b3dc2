/** The sounds of businesses' own: the recorded messages of their destinations, as the files that they were given in. */
import { and, eq, inArray, lt, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { businesses, sounds } from './tables.ts';

/** How long a sound may wait for its business to be saved with it, in milliseconds. */
const WAITS = 86_400_000;

export interface OwnSoundFile {
  business: string;
  /** The SHA-256 of `bytes`, in hexadecimal. */
  id: string;
  bytes: Uint8Array;
}

export interface Sounds {
  /** Keeps a sound; one that is there already is kept once. Those that nobody saved within a day go. */
  keep(sound: OwnSoundFile, at: number): Promise<void>;
  /** The file; null: the business has no such sound. */
  read(business: string, id: string): Promise<Uint8Array | null>;
  /** Which of these the business does not have. */
  missing(business: string, ids: readonly string[]): Promise<string[]>;
  /** Removes a sound for good, from the versions before too. `in-use`: callers hear it as the business stands. */
  remove(business: string, id: string): Promise<'removed' | 'in-use' | 'missing'>;
}

/** The sounds are the business's from now on: within the transaction that stores it. */
export async function takeUp(within: Database, business: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const its = and(eq(sounds.business, business), inArray(sounds.id, [...ids]));
  await within.update(sounds).set({ taken: true }).where(its);
}

export function soundsIn(database: Database): Sounds {
  const one = (business: string, id: string) => and(eq(sounds.business, business), eq(sounds.id, id));
  return {
    async keep({ business, id, bytes }, at) {
      const waited = and(eq(sounds.business, business), eq(sounds.taken, false), lt(sounds.at, at - WAITS));
      await database.delete(sounds).where(waited);
      await database
        .insert(sounds)
        .values({ business, id, bytes, at })
        .onConflictDoUpdate({ target: [sounds.business, sounds.id], set: { at } });
    },
    async read(business, id) {
      const [row] = await database.select().from(sounds).where(one(business, id));
      return row === undefined ? null : Uint8Array.from(row.bytes);
    },
    async missing(business, ids) {
      if (ids.length === 0) return [];
      const rows = await database
        .select({ id: sounds.id })
        .from(sounds)
        .where(and(eq(sounds.business, business), inArray(sounds.id, [...ids])));
      const there = new Set(rows.map(({ id }) => id));
      return ids.filter((id) => !there.has(id));
    },
    remove(business, id) {
      return database.transaction(async (transaction) => {
        const [row] = await transaction
          .select({ document: sql<string>`${businesses.document}::text` })
          .from(businesses)
          .where(eq(businesses.id, business))
          .for('update');
        if (row?.document.includes(id) === true) return 'in-use';
        const gone = await transaction.delete(sounds).where(one(business, id)).returning({ id: sounds.id });
        return gone.length > 0 ? 'removed' : 'missing';
      });
    },
  };
}
