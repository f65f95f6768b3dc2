/** Messages for the team, kept the moment that they arrive. */
import { desc, eq } from 'drizzle-orm';
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

export interface Messages {
  /** Keeps the message; one with the same id in the same call is kept once. */
  keep(stored: StoredMessage): Promise<void>;
  /** A business's messages, the newest first. */
  list(business: string, limit: number): Promise<StoredMessage[]>;
}

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
  };
}
