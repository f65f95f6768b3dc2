/** Calls of some weeks, as callers leave them: a booking with its consent, a message with its sound, and many others. */
import type { Business } from '../../../../agent/business/business.ts';
import type { Entry } from '../../../../agent/calls/line.ts';
import { recordOf } from '../../../../agent/calls/record.ts';
import { transcriptOf, wordsOf } from '../../../../agent/calls/transcript.ts';
import type { Language } from '../../../../agent/contract.ts';
import type { Store } from '../../../../agent/store/open-store.ts';
import { acts, calls, optOuts, texts, waits } from '../../../../agent/store/tables.ts';
import { wholeCall } from '../whole-call.ts';
import { LINES } from './lines.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const RATE = 8_000;
/** How long the message with its sound is, in seconds. */
const SECONDS = 9;
const PHONE = '+14185550142';

/** Fills a business with calls until now; the ids of those that have a page worth a picture are `booked`, `voicemail` and `live`. */
export async function fillCalls(store: Store, business: Business, language: Language): Promise<void> {
  const now = Date.now();
  await manyCalls(store, business, language, now);
  await talk(store, business, language, { id: 'booked', at: now - 5 * HOUR, lines: LINES[language].booked });
  await talk(store, business, language, {
    id: 'voicemail',
    at: now - 3 * HOUR,
    lines: LINES[language].person,
    caller: PHONE,
    after: (journal) => withSound(journal, language),
  });
  for (const second of Array.from({ length: SECONDS }, (_, place) => place))
    await store.recordings.keep({
      call: idOf(business, 'voicemail'),
      id: 'r1',
      business: business.id,
      at: now - 3 * HOUR + second * 1_000,
      rate: RATE,
      samples: Int16Array.from({ length: RATE }, (_, n) => 9_000 * Math.sin(n / 6) * Math.sin(n / 900)),
    });
  await talk(store, business, language, {
    id: 'tried',
    at: now - 6 * HOUR,
    lines: LINES[language].booked,
    trial: true,
  });
  await talk(store, business, language, {
    id: 'live',
    at: now - 40_000,
    lines: LINES[language].booked.slice(0, 2),
    live: true,
  });
}

/** A call's id: those of two businesses differ. */
export const idOf = ({ id }: Pick<Business, 'id'>, call: string): string => `${id}-${call}`;

interface Talk {
  id: string;
  at: number;
  lines: readonly string[];
  /** Whoever telephones. */
  caller?: string;
  live?: boolean;
  trial?: boolean;
  after?(journal: Entry[]): Entry[];
}

async function talk(store: Store, business: Business, language: Language, of: Talk): Promise<void> {
  const id = idOf(business, of.id);
  const { caller = null } = of;
  const channel = caller === null ? 'web' : 'phone';
  const whole = await wholeCall(business, of.lines, {
    now: new Date(of.at).toISOString(),
    channel,
    language,
    caller,
    act: ({ type }) =>
      type === 'sms'
        ? { outcome: 'done', reason: null }
        : { outcome: 'failed', reason: 'transfer.no-answer' },
  });
  const entries = of.live === true ? whole.slice(0, -1) : (of.after?.(whole) ?? whole);
  await store.calls.open(
    { id, business: business.id, channel, language, caller, room: id, limit: 600_000 },
    of.at,
    of.trial === true ? { version: 1 } : undefined,
  );
  await store.journals.append(id, entries);
  if (of.live === true) return;
  const record = recordOf(business, entries);
  await store.calls.end(id, {
    at: entries.at(-1)?.event.at ?? of.at,
    outcome: 'hangup',
    record,
    words: wordsOf(transcriptOf(business, entries)),
  });
  for (const consent of record.consents) {
    const body = business.texts.find((text) => text.id === consent.text)?.body[language] ?? '';
    await store.database
      .insert(texts)
      .values(textOf(business, language, id, of.at, { body, textId: consent.text }));
  }
}

/** A message after the tone, before the caller hangs up. */
function withSound(journal: Entry[], language: Language): Entry[] {
  const last = journal.at(-1);
  if (last === undefined) return journal;
  const { at } = last.event;
  const events: Entry['event'][] = [
    ...LINES[language].voicemail.map(
      (text, place) => ({ type: 'recording', at, id: 'r1', text, upTo: at + place }) as const,
    ),
    { type: 'recorded', at, id: 'r1', length: SECONDS * 1_000, why: 'silence' },
    last.event,
  ];
  return [...journal.slice(0, -1), ...events.map((event, place) => ({ seq: journal.length + place, event }))];
}

const textOf = (
  business: Business,
  language: Language,
  call: string,
  at: number,
  of: { body: string; textId: string },
): typeof texts.$inferInsert => ({
  key: `text-${call}`,
  business: business.id,
  call,
  action: 'a',
  kind: 'task',
  number: PHONE,
  callingCode: '1',
  language,
  segments: 1,
  at,
  status: 'sent',
  notBefore: 0,
  delivery: 'delivered',
  ...of,
});

/** Four weeks of calls for the list and the figures. */
async function manyCalls(store: Store, business: Business, language: Language, now: number): Promise<void> {
  const outcomes = ['goodbye', 'goodbye', 'hangup', 'transferred', 'goodbye', 'lost', 'silence'];
  const tasks = business.tasks.map(({ id }) => id);
  const rows = Array.from({ length: 160 }, (_, n) => {
    const at = now - DAY - n * 4.1 * HOUR - ((n * 7919) % 97) * 60_000;
    return {
      id: idOf(business, `call-${n}`),
      business: business.id,
      channel: n % 3 === 0 ? 'phone' : 'web',
      language,
      caller: n % 6 === 0 ? `+1418555${String((n * 37) % 10_000).padStart(4, '0')}` : null,
      room: idOf(business, `room-${n}`),
      limit: 600_000,
      startedAt: at,
      endedAt: at + 30_000 + ((n * 131) % 240) * 1_000,
      outcome: outcomes[n % outcomes.length] ?? 'goodbye',
      summary: LINES[language].summaries[n % LINES[language].summaries.length] ?? '',
      tasks: n % 8 === 7 ? [] : [tasks[(n * n) % tasks.length] ?? ''],
      trial: n % 29 === 3,
    };
  });
  await store.database.insert(calls).values(rows);
  const moved = rows.filter(({ outcome }) => outcome === 'transferred');
  await store.database.insert(acts).values(
    moved.map(({ id, startedAt }, n) => ({
      call: id,
      id: 'a',
      at: startedAt,
      action: { type: 'transfer' },
      outcome: n % 4 === 0 ? 'failed' : 'done',
    })),
  );
  const texted = rows.filter((_, n) => n % 5 === 0);
  await store.database.insert(texts).values(
    texted.map(({ id, startedAt }, n) => ({
      ...textOf(business, language, id, startedAt, { body: '…', textId: 'link' }),
      delivery: n % 9 === 4 ? 'undelivered' : 'delivered',
    })),
  );
  await store.database.insert(optOuts).values({
    call: idOf(business, 'call-5'),
    id: 'o',
    business: business.id,
    number: PHONE,
    words: 'STOP',
    language,
    at: now - 2 * DAY,
  });
  await store.database
    .insert(waits)
    .values(
      rows
        .slice(0, 90)
        .flatMap(({ startedAt }, n) =>
          (['all', 'wait', 'understanding', 'answer'] as const).map((part, place) => ({
            business: business.id,
            hour: Math.floor(startedAt / HOUR) * HOUR,
            part,
            bucket: [450, 350, 0, 50][place] as number,
            turns: 3 + (n % 6),
          })),
        )
        .flatMap((row, n) => [row, { ...row, bucket: row.bucket + 50 * (1 + (n % 5)), turns: 1 + (n % 4) }]),
    )
    .onConflictDoNothing();
}
