/** Consents and opt-outs: both are only ever added to. */
import { and, asc, desc, eq, isNull } from 'drizzle-orm';
import { type Language, languageSchema } from '../business/language.ts';
import { type Consent, consentSchema } from '../engine/events.ts';
import type { Database } from './connect.ts';
import { consents, optOuts } from './tables.ts';

export interface OptOut {
  call: string;
  id: string;
  business: string;
  /** E.164; null where the caller gave no number. */
  number: string | null;
  /** `in`: texts are wanted again. Default `out`. */
  kind?: 'out' | 'in';
  /** The caller's own words. */
  words: string;
  language: Language;
  at: number;
}

export interface Permissions {
  optOut(optOut: OptOut): Promise<void>;
  /**
   * Whether this number asked this business never to text it again, and has not come back since; or whether the
   * caller of `call` asked so without a number of theirs being known.
   */
  optedOut(business: string, number: string, call?: string): Promise<boolean>;
  /** Everything that was ever asked of a business, oldest first, to be exported. */
  optOuts(business: string): Promise<OptOut[]>;
  consent(call: string, business: string, consent: Consent): Promise<void>;
  /** Every consent that a business was given, oldest first, to be exported. */
  allConsents(business: string): Promise<{ call: string; consent: Consent }[]>;
  /** The consents of a call, in order. */
  consents(call: string): Promise<Consent[]>;
}

export function permissionsIn(database: Database): Permissions {
  return {
    async optOut(optOut) {
      await database.insert(optOuts).values(optOut).onConflictDoNothing();
    },
    async optedOut(business, number, call) {
      const [newest] = await database
        .select({ kind: optOuts.kind })
        .from(optOuts)
        .where(and(eq(optOuts.business, business), eq(optOuts.number, number)))
        // Of two at the same moment the refusal counts.
        .orderBy(desc(optOuts.at), desc(optOuts.kind))
        .limit(1);
      if (newest?.kind === 'out') return true;
      if (call === undefined) return false;
      const nameless = await database
        .select({ id: optOuts.id })
        .from(optOuts)
        .where(and(eq(optOuts.call, call), isNull(optOuts.number)))
        .limit(1);
      return nameless.length > 0;
    },
    async optOuts(business) {
      const rows = await database
        .select()
        .from(optOuts)
        .where(eq(optOuts.business, business))
        .orderBy(asc(optOuts.at));
      return rows.map((row) => ({
        ...row,
        kind: row.kind === 'in' ? 'in' : 'out',
        language: languageSchema.parse(row.language),
      }));
    },
    async consent(call, business, consent) {
      const { text, to, turn, at } = consent;
      await database
        .insert(consents)
        .values({ call, business, text, number: to, turn, at: Math.round(at), consent })
        .onConflictDoNothing();
    },
    async allConsents(business) {
      const rows = await database
        .select({ call: consents.call, consent: consents.consent })
        .from(consents)
        .where(eq(consents.business, business))
        .orderBy(asc(consents.at));
      return rows.map(({ call, consent }) => ({ call, consent: consentSchema.parse(consent) }));
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
