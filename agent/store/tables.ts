/** The tables. One definition for PGlite and PostgreSQL; `npm run migrations` writes the SQL that makes them. */
import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  customType,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
} from 'drizzle-orm/pg-core';

const tsvector = customType<{ data: string }>({ dataType: () => 'tsvector' });

/** Milliseconds since the epoch. */
const moment = (name: string) => bigint(name, { mode: 'number' });
const bytes = customType<{ data: Uint8Array }>({ dataType: () => 'bytea' });

/** What an owner configures, as one document that `businessSchema` checks on its way in and out. */
export const businesses = pgTable('businesses', {
  id: text('id').primaryKey(),
  document: jsonb('document').notNull(),
  updatedAt: moment('updated_at').notNull(),
  /** The last of `businessVersions`: what `document` holds. */
  version: integer('version').notNull().default(0),
  /** What tells the folder that was last brought in: the same folder brings nothing more. */
  imported: text('imported'),
});

/**
 * Append-only: every state that a business has had, so that a call keeps the one that it began with. `trial`: drafts
 * that were tried, and never answered a caller.
 */
export const businessVersions = pgTable(
  'business_versions',
  {
    business: text('business').notNull(),
    version: integer('version').notNull(),
    document: jsonb('document').notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
    trial: boolean('trial').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.business, table.version] })],
);

/** Append-only: what a task has been, each time that callers began to hear something else. */
export const taskVersions = pgTable(
  'task_versions',
  {
    business: text('business').notNull(),
    task: text('task').notNull(),
    version: integer('version').notNull(),
    document: jsonb('document').notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
  },
  (table) => [primaryKey({ columns: [table.business, table.task, table.version] })],
);

/** What is being written and no caller hears yet: one for each task. */
export const taskDrafts = pgTable(
  'task_drafts',
  {
    business: text('business').notNull(),
    task: text('task').notNull(),
    document: jsonb('document').notNull(),
    /** Counts the writings: who writes over another's is told. */
    revision: integer('revision').notNull(),
    at: moment('at').notNull(),
    by: text('by').notNull(),
    /** The task was deleted; it can be brought back to `place`. */
    deletedAt: moment('deleted_at'),
    place: integer('place'),
    live: boolean('live').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.business, table.task] })],
);

/** Who may open the console. */
export const people = pgTable('people', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').unique(),
  at: moment('at').notNull(),
  /** In which they are written to; null: not known yet. */
  language: text('language'),
});

/** Which business a person belongs to (`*`: every one of this server), as `owner` or `member`. */
export const memberships = pgTable(
  'memberships',
  {
    person: text('person').notNull(),
    business: text('business').notNull(),
    role: text('role').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.person, table.business] }),
    index('memberships_by_business').on(table.business),
  ],
);

/** Links that let a person in, once. `hash`: of what the link holds. */
export const entryLinks = pgTable('entry_links', {
  hash: text('hash').primaryKey(),
  person: text('person').notNull(),
  expiresAt: moment('expires_at').notNull(),
  usedAt: moment('used_at'),
});

/** Browsers that are let in. `hash`: of what the cookie holds; `id`: by which their person ends it from elsewhere. */
export const sessions = pgTable(
  'sessions',
  {
    hash: text('hash').primaryKey(),
    id: text('id').notNull().default(sql`gen_random_uuid()`),
    person: text('person').notNull(),
    at: moment('at').notNull(),
    expiresAt: moment('expires_at').notNull(),
    /** What the browser calls itself. */
    browser: text('browser').notNull().default(''),
    seenAt: moment('seen_at'),
  },
  (table) => [index('sessions_by_person').on(table.person)],
);

/** Passkeys: the public half, for one address of the console (`host`). `counter`: how often it says it was used. */
export const passkeys = pgTable(
  'passkeys',
  {
    id: text('id').primaryKey(),
    person: text('person').notNull(),
    name: text('name').notNull(),
    host: text('host').notNull(),
    publicKey: bytes('public_key').notNull(),
    counter: moment('counter').notNull(),
    transports: text('transports').array().notNull(),
    at: moment('at').notNull(),
    usedAt: moment('used_at'),
  },
  (table) => [index('passkeys_by_person').on(table.person)],
);

/** What a passkey must sign, once. `person`: who adds one; null: whoever comes in. */
export const challenges = pgTable('challenges', {
  challenge: text('challenge').primaryKey(),
  person: text('person'),
  expiresAt: moment('expires_at').notNull(),
});

/** Keys for programs, each for one business. `hash`: of the key, which is shown once and kept nowhere. */
export const apiKeys = pgTable(
  'api_keys',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    name: text('name').notNull(),
    hash: text('hash').notNull().unique(),
    by: text('by').notNull(),
    at: moment('at').notNull(),
    usedAt: moment('used_at'),
    revokedAt: moment('revoked_at'),
    /** What it may do: `calls:read`, `tasks:write`. Those made before it was asked may do all of it. */
    scopes: text('scopes')
      .array()
      .notNull()
      .default(['tasks:write', 'knowledge:write', 'business:write', 'calls:write']),
  },
  (table) => [index('api_keys_by_business').on(table.business, table.at)],
);

/** Calls that may be made on drafts. `hash`: of what the widget is given for a business. */
export const trials = pgTable('trials', {
  hash: text('hash').primaryKey(),
  business: text('business').notNull(),
  version: integer('version').notNull(),
  expiresAt: moment('expires_at').notNull(),
  /** As whom the draft is tried: a visitor of the site, or somebody who telephones from `caller`. */
  channel: text('channel').notNull().default('web'),
  caller: text('caller'),
});

/** One row a call. `outcome` is null while it lasts; `record` is written once, when it ends. */
export const calls = pgTable(
  'calls',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    channel: text('channel').notNull(),
    language: text('language'),
    caller: text('caller'),
    room: text('room').notNull().unique(),
    limit: integer('limit_ms').notNull(),
    /** The connection that serves the call now, of whichever server: the last one to come. */
    line: text('line'),
    startedAt: moment('started_at').notNull(),
    endedAt: moment('ended_at'),
    outcome: text('outcome'),
    record: jsonb('record'),
    /** Since when the caller talks with a person and no agent serves the call. */
    transferredAt: moment('transferred_at'),
    /** What the visitor agreed to before the call, word for word, and when. */
    accepted: jsonb('accepted'),
    /** What the caller thought of the call: `up` or `down`. */
    rating: text('rating'),
    ratedAt: moment('rated_at'),
    /** The business's version that it began with. */
    version: integer('version'),
    /** Somebody of the team tried a draft. */
    trial: boolean('trial').notNull().default(false),
    /** Everything said in it, folded for the search; written once, when it ends. */
    words: text('words').notNull().default(''),
    search: tsvector('search').generatedAlwaysAs(sql`to_tsvector('simple', words)`),
    summary: text('summary').notNull().default(''),
    /** The tasks that ran in it, by id. */
    tasks: text('tasks').array().notNull().default([]),
  },
  (table) => [
    index('calls_open').on(table.endedAt, table.business),
    index('calls_by_business').on(table.business, table.startedAt, table.id),
    index('calls_by_outcome').on(table.business, table.outcome, table.startedAt, table.id),
    index('calls_by_words').using('gin', table.search),
  ],
);

/** The journal: append-only, `seq` from 1 without gaps. */
export const callEvents = pgTable(
  'call_events',
  {
    call: text('call').notNull(),
    seq: integer('seq').notNull(),
    at: moment('at').notNull(),
    event: jsonb('event').notNull(),
  },
  (table) => [primaryKey({ columns: [table.call, table.seq] })],
);

/**
 * How long callers waited for an answer, as counts: the turns of the calls that began in `hour` whose `part` of the
 * wait took `bucket` (see `waitBucket`). No caller is told by it: it stays when calls are erased.
 */
export const waits = pgTable(
  'waits',
  {
    business: text('business').notNull(),
    hour: moment('hour').notNull(),
    part: text('part').notNull(),
    bucket: integer('bucket').notNull(),
    turns: integer('turns').notNull(),
  },
  (table) => [primaryKey({ columns: [table.business, table.hour, table.part, table.bucket] })],
);

/** Messages for the team. The id is the worker's and drops duplicates. */
export const messages = pgTable(
  'messages',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    business: text('business').notNull(),
    at: moment('at').notNull(),
    urgent: boolean('urgent').notNull(),
    body: jsonb('body').notNull(),
    /** When somebody of the team was done with it, and who. */
    doneAt: moment('done_at'),
    doneBy: text('done_by'),
    /** Who of the team has it, by the person's id. */
    assignee: text('assignee'),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.id] }),
    index('messages_by_business').on(table.business, table.at),
  ],
);

/**
 * The sound of messages that callers left, piece by piece as it came: mono, 16 bits, little-endian. In the database,
 * so that every server has it and none loses it.
 */
export const recordingPieces = pgTable(
  'recording_pieces',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    /** When the piece began: its place among the others, whichever worker recorded it. */
    at: moment('at').notNull(),
    business: text('business').notNull(),
    rate: integer('rate').notNull(),
    samples: bytes('samples').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.id, table.at] }),
    index('recording_pieces_by_business').on(table.business, table.at),
  ],
);

/** The sounds of businesses' own, each told by what it holds: what a version of the business names stays as it was. */
export const sounds = pgTable(
  'sounds',
  {
    business: text('business').notNull(),
    /** The SHA-256 of `bytes`, in hexadecimal. */
    id: text('id').notNull(),
    bytes: bytes('bytes').notNull(),
    at: moment('at').notNull(),
    /** A version of the business names it. */
    taken: boolean('taken').notNull().default(false),
  },
  (table) => [primaryKey({ columns: [table.business, table.id] })],
);

/** The desks at which somebody sits, of whichever server; one that was not seen for a while is empty. */
export const desks = pgTable(
  'desks',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    seenAt: moment('seen_at').notNull(),
    /** Who sits there. */
    person: text('person'),
  },
  (table) => [index('desks_by_business').on(table.business, table.seenAt)],
);

/** What rings at the desks of a business, until `until`. The first to set `answeredAt` has the call. */
export const rings = pgTable(
  'rings',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    ring: jsonb('ring').notNull(),
    until: moment('until').notNull(),
    answeredAt: moment('answered_at'),
    /** Who answered: they may come back to the call. */
    answeredBy: text('answered_by'),
    endedAt: moment('ended_at'),
  },
  (table) => [index('rings_by_business').on(table.business, table.endedAt)],
);

/** What somebody of the team wrote about a call: one note for each of them. */
export const callNotes = pgTable(
  'call_notes',
  {
    call: text('call').notNull(),
    person: text('person').notNull(),
    business: text('business').notNull(),
    text: text('text').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.call, table.person] })],
);

/** What a call asked the server to do, and what became of it: each is carried out once, however often it is asked. */
export const acts = pgTable(
  'acts',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    at: moment('at').notNull(),
    action: jsonb('action').notNull(),
    outcome: text('outcome'),
    reason: text('reason'),
  },
  (table) => [primaryKey({ columns: [table.call, table.id] })],
);

/**
 * Append-only. `kind`: `out`, never text this number again; `in`, the number's owner texted that they want texts
 * again. The newest decides. `call` is the call, or the carrier where it was asked by text; `number` null: the
 * caller gave none, and no text leaves that call.
 */
export const optOuts = pgTable(
  'opt_outs',
  {
    call: text('call').notNull(),
    id: text('id').notNull(),
    business: text('business').notNull(),
    number: text('number'),
    kind: text('kind').notNull().default('out'),
    words: text('words').notNull(),
    language: text('language').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.id] }),
    index('opt_outs_by_number').on(table.business, table.number),
  ],
);

/** Append-only: a caller's recorded yes to one text message, to one number, in one call. */
export const consents = pgTable(
  'consents',
  {
    call: text('call').notNull(),
    text: text('text_id').notNull(),
    number: text('number').notNull(),
    turn: integer('turn').notNull(),
    business: text('business').notNull(),
    at: moment('at').notNull(),
    consent: jsonb('consent').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.call, table.text, table.number, table.turn] }),
    index('consents_by_number').on(table.business, table.number),
  ],
);

/**
 * The outbox: text messages that passed the gate. `key` is the hash of call, action, recipient and wording: a text
 * is here once. `status`: `queued`, `sending` (until `lease`), `sent`, `failed`, `unknown` (to be reconciled).
 */
export const texts = pgTable(
  'texts',
  {
    key: text('key').primaryKey(),
    business: text('business').notNull(),
    call: text('call').notNull(),
    action: text('action').notNull(),
    /** `task`: a task sent it, under a consent. `reply`: an answer to a text that its recipient sent. */
    kind: text('kind').notNull(),
    number: text('number').notNull(),
    callingCode: text('calling_code').notNull(),
    textId: text('text_id').notNull(),
    language: text('language').notNull(),
    body: text('body').notNull(),
    segments: integer('segments').notNull(),
    at: moment('at').notNull(),
    status: text('status').notNull(),
    notBefore: moment('not_before').notNull(),
    attempts: integer('attempts').notNull().default(0),
    /** When the last attempt began: whatever it left at the carrier is no older. */
    attemptedAt: moment('attempted_at'),
    lease: moment('lease'),
    carrier: text('carrier'),
    carrierId: text('carrier_id'),
    reason: text('reason'),
    settledAt: moment('settled_at'),
    /** What the carrier told since: `delivered`, `undelivered`. */
    delivery: text('delivery'),
    deliveryReason: text('delivery_reason'),
  },
  (table) => [
    index('texts_due').on(table.status, table.notBefore),
    index('texts_by_business').on(table.business, table.at),
    index('texts_by_number').on(table.business, table.number, table.at),
    index('texts_by_carrier').on(table.carrier, table.carrierId),
  ],
);

/** Texts that people sent to us. The carrier's id drops duplicates. */
export const inboundTexts = pgTable(
  'inbound_texts',
  {
    carrier: text('carrier').notNull(),
    id: text('id').notNull(),
    from: text('from_number').notNull(),
    to: text('to_number').notNull(),
    body: text('body').notNull(),
    /** `stop`, `start`, `help` or `other`. */
    meaning: text('meaning').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.carrier, table.id] })],
);

/** Messages on their way to the team: a row for each way (`email`, `webhook`). `status`: `queued`, `done`, `failed`. */
export const deliveries = pgTable(
  'deliveries',
  {
    /** The same at every attempt, so that a receiver can drop duplicates. */
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    call: text('call').notNull(),
    message: text('message').notNull(),
    way: text('way').notNull(),
    target: text('target').notNull(),
    at: moment('at').notNull(),
    status: text('status').notNull(),
    notBefore: moment('not_before').notNull(),
    attempts: integer('attempts').notNull().default(0),
    lease: moment('lease'),
    /** What the last attempt met: an HTTP status, or a stable word. */
    result: text('result'),
    settledAt: moment('settled_at'),
  },
  (table) => [
    index('deliveries_due').on(table.status, table.notBefore),
    index('deliveries_by_business').on(table.business, table.at),
  ],
);

/** Where a business's knowledge comes from, beside its own pages. `status`: `reading`, `ready`, `failed`. */
export const sources = pgTable(
  'sources',
  {
    id: text('id').primaryKey(),
    business: text('business').notNull(),
    /** `file` or `site`. */
    kind: text('kind').notNull(),
    name: text('name').notNull(),
    /** A site's first address; null for a file. */
    url: text('url'),
    status: text('status').notNull(),
    /** What is wrong with it as a whole: a stable code. */
    error: text('error'),
    addedAt: moment('added_at').notNull(),
    /** When it was read to its end the last time. */
    readAt: moment('read_at'),
  },
  (table) => [index('sources_by_business').on(table.business, table.addedAt)],
);

/** What a source's files and pages hold, as Markdown; with what tells a page that has changed. */
export const sourceDocuments = pgTable(
  'source_documents',
  {
    source: text('source').notNull(),
    /** Within the source: the page's address, or the file's name. */
    place: text('place').notNull(),
    business: text('business').notNull(),
    title: text('title').notNull(),
    url: text('url'),
    language: text('language'),
    date: text('date'),
    text: text('text').notNull(),
    etag: text('etag'),
    modified: text('modified'),
    hash: text('hash').notNull(),
    at: moment('at').notNull(),
  },
  (table) => [
    primaryKey({ columns: [table.source, table.place] }),
    index('source_documents_by_business').on(table.business, table.at),
  ],
);

/** Questions that the knowledge did not answer, for the owner to read. */
export const unanswered = pgTable(
  'unanswered',
  {
    business: text('business').notNull(),
    question: text('question').notNull(),
    language: text('language').notNull(),
    times: integer('times').notNull().default(1),
    at: moment('at').notNull(),
  },
  (table) => [primaryKey({ columns: [table.business, table.language, table.question] })],
);
