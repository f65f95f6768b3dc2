/** The door of the store: `openStore`. */
import { join } from 'node:path';
import { type Access, accessIn } from './access.ts';
import { type Acts, actsIn } from './acts.ts';
import { type Businesses, businessesIn } from './businesses.ts';
import { type Calls, callsIn } from './calls.ts';
import { type Connection, connectPglite, connectPostgres } from './connect.ts';
import { type Deliveries, deliveriesIn } from './deliveries.ts';
import { type Drafts, draftsIn } from './drafts.ts';
import { type FiguresOf, figuresIn } from './figures.ts';
import { type Journals, journalsIn } from './journals.ts';
import { lockFolder } from './lock-folder.ts';
import { type Messages, messagesIn } from './messages.ts';
import { type Notes, notesIn } from './notes.ts';
import { type Permissions, permissionsIn } from './permissions.ts';
import { type Personal, personalIn } from './personal.ts';
import { type Recordings, recordingsIn } from './recordings.ts';
import { type Rings, ringsIn } from './rings.ts';
import { type Sounds, soundsIn } from './sounds.ts';
import { type Sources, sourcesIn } from './sources.ts';
import { type Texts, textsIn } from './texts.ts';
import { type Trials, trialsIn } from './trials.ts';
import { type Waits, waitsIn } from './waits.ts';

export interface StoreOptions {
  /** Carillon's own folder; the database is `data` in it. Not used where `url` is given. */
  home: string;
  /** A PostgreSQL address. */
  url?: string | undefined;
}

export interface Store {
  kind: Connection['kind'];
  database: Connection['database'];
  businesses: Businesses;
  calls: Calls;
  journals: Journals;
  messages: Messages;
  notes: Notes;
  acts: Acts;
  permissions: Permissions;
  texts: Texts;
  deliveries: Deliveries;
  sources: Sources;
  sounds: Sounds;
  access: Access;
  drafts: Drafts;
  trials: Trials;
  recordings: Recordings;
  rings: Rings;
  personal: Personal;
  waits: Waits;
  figures: FiguresOf;
  close(): Promise<void>;
}

/**
 * Opens the store and brings its tables up to date.
 * Throws `store.in-use` where another process has the folder open, `store.unreachable` where PostgreSQL does not answer.
 */
export async function openStore({ home, url }: StoreOptions): Promise<Store> {
  if (url !== undefined && url !== '') return storeOn(await connectPostgres(url));
  const unlock = lockFolder(home);
  try {
    return storeOn(await connectPglite(join(home, 'data')), unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** The store on a connection that is open, and whose tables are up to date. */
export function storeOn({ kind, database, close }: Connection, unlock?: () => void): Store {
  return {
    kind,
    database,
    businesses: businessesIn(database),
    calls: callsIn(database),
    journals: journalsIn(database),
    messages: messagesIn(database),
    notes: notesIn(database),
    acts: actsIn(database),
    permissions: permissionsIn(database),
    texts: textsIn(database),
    deliveries: deliveriesIn(database),
    sources: sourcesIn(database),
    sounds: soundsIn(database),
    access: accessIn(database),
    drafts: draftsIn(database),
    trials: trialsIn(database),
    recordings: recordingsIn(database),
    rings: ringsIn(database),
    personal: personalIn(database),
    waits: waitsIn(database),
    figures: figuresIn(database),
    async close() {
      try {
        await close();
      } finally {
        unlock?.();
      }
    },
  };
}
