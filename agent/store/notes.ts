/** What the team writes about calls: each person one note about each call. */
import { and, asc, eq } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { callNotes } from './tables.ts';

export interface Note {
  call: string;
  business: string;
  /** Who wrote it, by id. */
  person: string;
  text: string;
  at: number;
}

export interface Notes {
  /** Keeps the note in the place of the person's last one; an empty one is none. */
  keep(note: Note): Promise<void>;
  /** The oldest first. */
  ofCall(business: string, call: string): Promise<Note[]>;
}

export function notesIn(database: Database): Notes {
  return {
    async keep(note) {
      const { call, person, text, at } = note;
      if (text.trim() === '') {
        await database.delete(callNotes).where(and(eq(callNotes.call, call), eq(callNotes.person, person)));
        return;
      }
      await database
        .insert(callNotes)
        .values(note)
        .onConflictDoUpdate({ target: [callNotes.call, callNotes.person], set: { text, at } });
    },
    ofCall(business, call) {
      return database
        .select()
        .from(callNotes)
        .where(and(eq(callNotes.business, business), eq(callNotes.call, call)))
        .orderBy(asc(callNotes.at));
    },
  };
}
