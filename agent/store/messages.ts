/** Messages for the team, kept the moment that they arrive. */
import { and, count, desc, eq, isNotNull, isNull, sql } from 'drizzle-orm';
import { type Message, messageSchema } from '../engine/events.ts';
import type { Database } from './connect.ts';
import { messages } from './tables.ts';

export interface StoredMessage {
  call: string;
  business: string;
  /** Milliseconds since the epoch. */
  at: number;
  message: Message;
}

/** A message as the team works on it. */
export interface InboxMessage extends StoredMessage {
  doneAt: number | null;
  doneBy: string | null;
  assignee: string | null;
}

export interface InboxFilter {
  done: boolean;
  /** Only what this person has; empty: what nobody has. */
  assignee?: string | undefined;
  /** Each must be in the message, its name, number or address, whatever the accents and the capitals. */
  words?: readonly string[];
}

export interface Messages {
  /** Keeps the message; one with the same id in the same call is kept once. */
  keep(stored: StoredMessage): Promise<void>;
  /** A business's messages, the newest first. */
  list(business: string, limit: number): Promise<StoredMessage[]>;
  /** Those that fit the filter; the newest first, after `after`. */
  inbox(
    business: string,
    filter: InboxFilter,
    after: { at: number; call: string } | null,
    limit: number,
  ): Promise<InboxMessage[]>;
  countNew(business: string): Promise<number>;
  ofCall(call: string): Promise<InboxMessage[]>;
  /** Notes what the team did with it; false: no such message. `done`: who was done with it, and when; null: nobody is. */
  mark(
    business: string,
    call: string,
    id: string,
    change: { done?: { by: string; at: number } | null; assignee?: string | null },
  ): Promise<boolean>;
}

const ACCENTED = 'àâäçéèêëîïôöùûüÿœæ’';
const PLAIN = "aaaceeeeiioouuuyoa'";
/** What of a message is searched, without accents and capitals. */
const SEARCHED = sql`translate(lower(concat_ws(' ', ${messages.body}->>'name', ${messages.body}->>'text', ${messages.body}->>'phone', ${messages.body}->>'email')), ${ACCENTED}, ${PLAIN})`;
const plain = (word: string) =>
  [...word.toLowerCase()].map((letter) => PLAIN[ACCENTED.indexOf(letter)] ?? letter).join('');

const worked = ({ call, business, at, body, doneAt, doneBy, assignee }: typeof messages.$inferSelect) => ({
  call,
  business,
  at,
  message: messageSchema.parse(body),
  doneAt,
  doneBy,
  assignee,
});

export function messagesIn(database: Database): Messages {
  return {
    async keep({ call, business, at, message }) {
      await database
        .insert(messages)
        .values({ call, id: message.id, business, at, urgent: message.urgent, body: message })
        .onConflictDoNothing();
    },
    async list(business, limit) {
      const rows = await database
        .select()
        .from(messages)
        .where(eq(messages.business, business))
        .orderBy(desc(messages.at))
        .limit(limit);
      return rows.map(({ call, at, body }) => ({ call, business, at, message: messageSchema.parse(body) }));
    },
    async inbox(business, { done, assignee, words = [] }, after, limit) {
      const rows = await database
        .select()
        .from(messages)
        .where(
          and(
            eq(messages.business, business),
            done ? isNotNull(messages.doneAt) : isNull(messages.doneAt),
            assignee === undefined
              ? undefined
              : assignee === ''
                ? isNull(messages.assignee)
                : eq(messages.assignee, assignee),
            ...words.map((word) => sql`position(${plain(word)} in ${SEARCHED}) > 0`),
            after === null
              ? undefined
              : sql`(${messages.at}, ${messages.call}) < (${after.at}, ${after.call})`,
          ),
        )
        .orderBy(desc(messages.at), desc(messages.call))
        .limit(limit);
      return rows.map(worked);
    },
    async countNew(business) {
      const [row] = await database
        .select({ count: count() })
        .from(messages)
        .where(and(eq(messages.business, business), isNull(messages.doneAt)));
      return row?.count ?? 0;
    },
    async ofCall(call) {
      return (await database.select().from(messages).where(eq(messages.call, call))).map(worked);
    },
    async mark(business, call, id, { done, assignee }) {
      const rows = await database
        .update(messages)
        .set({
          ...(done === undefined ? {} : { doneAt: done?.at ?? null, doneBy: done?.by ?? null }),
          ...(assignee === undefined ? {} : { assignee }),
        })
        .where(and(eq(messages.business, business), eq(messages.call, call), eq(messages.id, id)))
        .returning({ id: messages.id });
      return rows.length === 1;
    },
  };
}
