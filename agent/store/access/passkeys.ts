/** People's passkeys: their public halves, and what is to be signed with the other. */
import { and, asc, eq, gt, lt } from 'drizzle-orm';
import type { Database } from '../connect.ts';
import { challenges, passkeys } from '../tables.ts';

export interface Passkey {
  /** The credential's own id, base64url. */
  id: string;
  person: string;
  name: string;
  /** The name of the host for which it was made: it is of no use at another. */
  host: string;
  publicKey: Uint8Array;
  /** How often it says that it was used. */
  counter: number;
  transports: string[];
  at: number;
  usedAt: number | null;
}

export interface Passkeys {
  /** `person` null: whoever comes in. */
  keepChallenge(challenge: string, person: string | null, now: number, expiresAt: number): Promise<void>;
  /** Whether it was given out, to this person, and not used yet: it is from now on. */
  takeChallenge(challenge: string, person: string | null, now: number): Promise<boolean>;
  keepPasskey(passkey: Omit<Passkey, 'usedAt'>): Promise<void>;
  passkey(id: string): Promise<Passkey | null>;
  /** The person's own, the oldest first. */
  passkeys(person: string): Promise<Passkey[]>;
  notePasskey(id: string, counter: number, now: number): Promise<void>;
  /** False: the person has no such passkey. */
  renamePasskey(person: string, id: string, name: string): Promise<boolean>;
  dropPasskey(person: string, id: string): Promise<boolean>;
}

export function passkeysIn(database: Database): Passkeys {
  const own = (person: string, id: string) => and(eq(passkeys.person, person), eq(passkeys.id, id));
  return {
    async keepChallenge(challenge, person, now, expiresAt) {
      await database.delete(challenges).where(lt(challenges.expiresAt, now));
      await database.insert(challenges).values({ challenge, person, expiresAt });
    },
    async takeChallenge(challenge, person, now) {
      const [row] = await database
        .delete(challenges)
        .where(and(eq(challenges.challenge, challenge), gt(challenges.expiresAt, now)))
        .returning();
      return row !== undefined && row.person === person;
    },
    async keepPasskey(passkey) {
      await database.insert(passkeys).values(passkey);
    },
    async passkey(id) {
      const [row] = await database.select().from(passkeys).where(eq(passkeys.id, id));
      return row ?? null;
    },
    passkeys(person) {
      return database.select().from(passkeys).where(eq(passkeys.person, person)).orderBy(asc(passkeys.at));
    },
    async notePasskey(id, counter, now) {
      await database.update(passkeys).set({ counter, usedAt: now }).where(eq(passkeys.id, id));
    },
    async renamePasskey(person, id, name) {
      const rows = await database.update(passkeys).set({ name }).where(own(person, id)).returning();
      return rows.length > 0;
    },
    async dropPasskey(person, id) {
      const rows = await database.delete(passkeys).where(own(person, id)).returning();
      return rows.length > 0;
    },
  };
}
