/** The sound of messages that callers left, as it came. */
import { and, asc, eq, gt, lt, sql } from 'drizzle-orm';
import type { Database } from './connect.ts';
import { recordingPieces } from './tables.ts';

/** One piece: mono sound, 16 bits. `at`: when it began, in milliseconds since the epoch; `rate`: samples a second. */
export interface RecordingPiece {
  call: string;
  /** The recording's own, within the call. */
  id: string;
  business: string;
  at: number;
  rate: number;
  samples: Int16Array;
}

export interface Recording {
  business: string;
  at: number;
  rate: number;
  samples: Int16Array;
}

export interface Recordings {
  /** Keeps a piece; one that is there already is kept once. */
  keep(piece: RecordingPiece): Promise<void>;
  /** All that is kept of a recording, in order, or what began after `after`; null: nothing. */
  read(call: string, id: string, after?: number): Promise<Recording | null>;
  /** Removes one recording, whose caller would not be recorded. */
  remove(call: string, id: string): Promise<void>;
  /** The pieces of a call's recordings, in order: when each began, and how long it sounds, both in milliseconds. */
  pieces(call: string): Promise<{ id: string; at: number; length: number }[]>;
  /** Removes the sound of a business's recordings that began before `at`; tells how many pieces went. */
  forget(business: string, at: number): Promise<number>;
}

export function recordingsIn(database: Database): Recordings {
  return {
    async keep({ samples, ...piece }) {
      const bytes = Buffer.alloc(samples.length * 2);
      samples.forEach((sample, index) => {
        bytes.writeInt16LE(sample, index * 2);
      });
      await database
        .insert(recordingPieces)
        .values({ ...piece, samples: bytes })
        .onConflictDoNothing();
    },
    async read(call, id, after = 0) {
      const rows = await database
        .select()
        .from(recordingPieces)
        .where(and(eq(recordingPieces.call, call), eq(recordingPieces.id, id), gt(recordingPieces.at, after)))
        .orderBy(asc(recordingPieces.at));
      const [first] = rows;
      if (first === undefined) return null;
      const bytes = Buffer.concat(rows.map(({ samples }) => samples));
      const samples = Int16Array.from({ length: bytes.length / 2 }, (_, index) =>
        bytes.readInt16LE(index * 2),
      );
      return { business: first.business, at: first.at, rate: first.rate, samples };
    },
    async remove(call, id) {
      const its = and(eq(recordingPieces.call, call), eq(recordingPieces.id, id));
      await database.delete(recordingPieces).where(its);
    },
    async pieces(call) {
      const { id, at, samples, rate } = recordingPieces;
      return database
        .select({ id, at, length: sql`octet_length(${samples}) * 500.0 / ${rate}`.mapWith(Number) })
        .from(recordingPieces)
        .where(eq(recordingPieces.call, call))
        .orderBy(asc(at));
    },
    async forget(business, at) {
      const gone = await database
        .delete(recordingPieces)
        .where(and(eq(recordingPieces.business, business), lt(recordingPieces.at, at)))
        .returning({ at: recordingPieces.at });
      return gone.length;
    },
  };
}
