/** Consents and opt-outs: both are only ever added to. */
import { and, asc, eq } from 'drizzle-orm';
import type { Language } from '../business/language.ts';
import { type Consent, consentSchema } from '../engine/events.ts';
import type { Database } from './connect.ts';
import { consents, optOuts } from './tables.ts';

export interface OptOut {
  call: string;
  id: string;
  business: string;
  /** E.164; null where the caller gave no number. */
  number: string | null;
  /** The caller's own words. */
  words: string;
  language: Language;
  at: number;
}

export interface Permissions {
  optOut(optOut: OptOut): Promise<void>;
  /** Whether this number asked this business never to text it again. */
  optedOut(business: string, number: string): Promise<boolean>;
  consent(call: string, business: string, consent: Consent): Promise<void>;
  /** The consents of a call, in order. */
  consents(call: string): Promise<Consent[]>;
}

export function permissionsIn(database: Database): Permissions {
  return {
    async optOut(optOut) {
      await database.insert(optOuts).values(optOut).onConflictDoNothing();
    },
    async optedOut(business, number) {
      const rows = await database
        .select({ id: optOuts.id })
        .from(optOuts)
        .where(and(eq(optOuts.business, business), eq(optOuts.number, number)))
        .limit(1);
      return rows.length > 0;
    },
    async consent(call, business, consent) {
      const { text, to, turn, at } = consent;
      await database
        .insert(consents)
        .values({ call, business, text, number: to, turn, at: Math.round(at), consent })
        .onConflictDoNothing();
    },
    async consents(call) {
      const rows = await database
        .select({ consent: consents.consent })
        .from(consents)
        .where(eq(consents.call, call))
        .orderBy(asc(consents.at));
      return rows.map((row) => consentSchema.parse(row.consent));
    },
  };
}
