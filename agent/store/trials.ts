/** Calls that may be made on drafts. */
import { and, eq, gt, lte } from 'drizzle-orm';
import { type Channel, channelSchema } from '../business/channel.ts';
import type { Database } from './connect.ts';
import { trials } from './tables.ts';

export interface Trial {
  business: string;
  /** The business's version that a trial call begins with. */
  version: number;
  /** As whom it is called; `caller`: the number that is telephoned from, null where it is withheld. */
  channel: Channel;
  caller: string | null;
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
      if (row === undefined) return null;
      const { business, version, caller } = row;
      return { business, version, channel: channelSchema.parse(row.channel), caller };
    },
  };
}
