/** What is kept of the people who call: how long, for whom to see, and how it is erased. */
import { and, asc, eq, inArray, isNotNull, lt, ne, or, type SQL, sql } from 'drizzle-orm';
import { type Consent, consentSchema, type Event, type Message, messageSchema } from '../engine/events.ts';
import { type StoredCall, storedCallSchema } from './calls.ts';
import type { Database } from './connect.ts';
import {
  acts,
  callEvents,
  callNotes,
  calls,
  consents,
  deliveries,
  inboundTexts,
  messages,
  optOuts,
  recordingPieces,
  rings,
  texts,
} from './tables.ts';

/** Everything that a business has of a number. Moments are milliseconds since the epoch. */
export interface AboutNumber {
  calls: (StoredCall & { journal: Event[]; recordings: string[]; notes: string[] })[];
  messages: { call: string; at: number; message: Message }[];
  texts: { at: number; body: string; status: string }[];
  received: { at: number; body: string; meaning: string }[];
  consents: { call: string; consent: Consent }[];
  optOuts: { at: number; kind: string; words: string; language: string }[];
}

/** What was erased, and what stays: consents and opt-outs, which the law wants to be provable; and calls under way. */
export interface Erased {
  calls: number;
  messages: number;
  texts: number;
  kept: { consents: number; optOuts: number; openCalls: number };
}

export interface Personal {
  /** Forgets what was said in a business's calls that ended before `at`, and their messages; tells of how many. */
  forgetCalls(business: string, at: number, limit: number): Promise<number>;
  /** Everything that a business has of a number, E.164. */
  about(business: string, number: string): Promise<AboutNumber>;
  /** Erases it, but for what must be kept. */
  erase(business: string, number: string): Promise<Erased>;
}

/** Whether a call has to do with a number: it came from it, or somebody gave it there. */
function concerns(number: string): SQL | undefined {
  const among = (table: SQL) => sql`exists (select 1 from ${table})`;
  return or(
    eq(calls.caller, number),
    among(sql`${messages} where ${messages.call} = ${calls.id} and ${messages.body}->>'phone' = ${number}`),
    among(sql`${consents} where ${consents.call} = ${calls.id} and ${consents.number} = ${number}`),
    among(sql`${texts} where ${texts.call} = ${calls.id} and ${texts.number} = ${number}`),
    among(
      sql`jsonb_each_text(coalesce(${calls.record}->'slots', '{}'::jsonb)) as slot where slot.value = ${number}`,
    ),
  );
}

/** Takes away what was said in these calls, and what came of it; that there were calls stays. */
async function forget(database: Database, ids: string[]): Promise<number> {
  if (ids.length === 0) return 0;
  await database.delete(callEvents).where(inArray(callEvents.call, ids));
  await database.delete(acts).where(inArray(acts.call, ids));
  await database.delete(callNotes).where(inArray(callNotes.call, ids));
  await database.delete(recordingPieces).where(inArray(recordingPieces.call, ids));
  await database.delete(deliveries).where(inArray(deliveries.call, ids));
  await database.delete(rings).where(inArray(sql`${rings.ring}->>'call'`, ids));
  const gone = await database
    .delete(messages)
    .where(inArray(messages.call, ids))
    .returning({ id: messages.id });
  await database
    .update(calls)
    .set({ caller: null, record: null, words: '', summary: '', tasks: [] })
    .where(inArray(calls.id, ids));
  return gone.length;
}

export function personalIn(database: Database): Personal {
  return {
    forgetCalls(business, at, limit) {
      return database.transaction(async (transaction) => {
        const journal = sql`exists (select 1 from ${callEvents} where ${callEvents.call} = ${calls.id})`;
        const old = await transaction
          .select({ id: calls.id })
          .from(calls)
          .where(
            and(
              eq(calls.business, business),
              isNotNull(calls.endedAt),
              lt(calls.endedAt, at),
              or(isNotNull(calls.record), ne(calls.words, ''), journal),
            ),
          )
          .limit(limit);
        const ids = old.map(({ id }) => id);
        await forget(transaction, ids);
        return ids.length;
      });
    },
    async about(business, number) {
      const own = await database
        .select()
        .from(calls)
        .where(and(eq(calls.business, business), concerns(number)))
        .orderBy(asc(calls.startedAt));
      const ids = own.map(({ id }) => id);
      // `in ()` is no SQL: a call of no name stands for none.
      const among = ids.length === 0 ? [''] : ids;
      const [events, left, pieces, written, sent, received, permitted, refused] = await Promise.all([
        database
          .select()
          .from(callEvents)
          .where(inArray(callEvents.call, among))
          .orderBy(asc(callEvents.call), asc(callEvents.seq)),
        database.select().from(messages).where(inArray(messages.call, among)).orderBy(asc(messages.at)),
        database
          .selectDistinct({ call: recordingPieces.call, id: recordingPieces.id })
          .from(recordingPieces)
          .where(inArray(recordingPieces.call, among)),
        database.select().from(callNotes).where(inArray(callNotes.call, among)).orderBy(asc(callNotes.at)),
        database
          .select()
          .from(texts)
          .where(and(eq(texts.business, business), eq(texts.number, number)))
          .orderBy(asc(texts.at)),
        database
          .select()
          .from(inboundTexts)
          .where(eq(inboundTexts.from, number))
          .orderBy(asc(inboundTexts.at)),
        database
          .select()
          .from(consents)
          .where(and(eq(consents.business, business), eq(consents.number, number)))
          .orderBy(asc(consents.at)),
        database
          .select()
          .from(optOuts)
          .where(and(eq(optOuts.business, business), eq(optOuts.number, number)))
          .orderBy(asc(optOuts.at)),
      ]);
      return {
        calls: own.map((row) => ({
          ...storedCallSchema.parse(row),
          journal: events.filter(({ call }) => call === row.id).map(({ event }) => event as Event),
          recordings: pieces.filter(({ call }) => call === row.id).map(({ id }) => id),
          // What the team wrote of them is theirs to read too.
          notes: written.filter(({ call }) => call === row.id).map(({ text }) => text),
        })),
        messages: left.map(({ call, at, body }) => ({ call, at, message: messageSchema.parse(body) })),
        texts: sent.map(({ at, body, status }) => ({ at, body, status })),
        received: received.map(({ at, body, meaning }) => ({ at, body, meaning })),
        consents: permitted.map(({ call, consent }) => ({ call, consent: consentSchema.parse(consent) })),
        optOuts: refused.map(({ at, kind, words, language }) => ({ at, kind, words, language })),
      };
    },
    erase(business, number) {
      return database.transaction(async (transaction) => {
        const own = await transaction
          .select({ id: calls.id, endedAt: calls.endedAt })
          .from(calls)
          .where(and(eq(calls.business, business), concerns(number)));
        const ended = own.flatMap(({ id, endedAt }) => (endedAt === null ? [] : [id]));
        const gone = await forget(transaction, ended);
        // That a text went stays with the consent that permitted it; what it said goes.
        const blanked = await transaction
          .update(texts)
          .set({ body: '' })
          .where(and(eq(texts.business, business), eq(texts.number, number), isNotNull(texts.settledAt)))
          .returning({ key: texts.key });
        await transaction.update(inboundTexts).set({ body: '' }).where(eq(inboundTexts.from, number));
        const permitted = await transaction
          .select({ at: consents.at })
          .from(consents)
          .where(and(eq(consents.business, business), eq(consents.number, number)));
        const refused = await transaction
          .select({ at: optOuts.at })
          .from(optOuts)
          .where(and(eq(optOuts.business, business), eq(optOuts.number, number)));
        return {
          calls: ended.length,
          messages: gone,
          texts: blanked.length,
          kept: {
            consents: permitted.length,
            optOuts: refused.length,
            openCalls: own.length - ended.length,
          },
        };
      });
    },
  };
}
