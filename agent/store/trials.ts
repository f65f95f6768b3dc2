/** Calls that may be made on drafts. */
import { and, eq, gt, lte } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { trials } from './tables.ts';

export interface Trial {
  business: string;
  /** The business's version that a trial call begins with. */
  version: number;
}

export interface Trials {
  /** Keeps it until `expiresAt`, and drops those that are past at `now`. */
  keep(hash: string, trial: Trial, expiresAt: number, now: number): Promise<void>;
  find(hash: string, now: number): Promise<Trial | null>;
}

export function trialsIn(database: Database): Trials {
  return {
    async keep(hash, trial, expiresAt, now) {
      await database.delete(trials).where(lte(trials.expiresAt, now));
      await database.insert(trials).values({ hash, ...trial, expiresAt });
    },
    async find(hash, now) {
      const [row] = await database
        .select()
        .from(trials)
        .where(and(eq(trials.hash, hash), gt(trials.expiresAt, now)));
      return row === undefined ? null : { business: row.business, version: row.version };
    },
  };
}
