/** `npm run bench -- console`: typing in a long instruction with its preview on, the list of a hundred thousand calls, and their figures. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'drizzle-orm';
import { openStore, type Store } from '../../agent/store/open-store.ts';
import { startPostgres } from '../store/postgres.ts';
import { spread } from './figures.ts';
import { measureTyping } from './parts/typing.ts';

const CALLS = 100_000;
const WARM_UP = 3;
const ROUNDS = 30;

const WORDS =
  'bonjour rendez vous plombier fuite eau chauffe dentiste nettoyage demain matin adresse texto merci oui'.split(
    ' ',
  );

/** Calls of two businesses, with words of which some are common and some are rare. */
async function fill(store: Store): Promise<void> {
  const words = WORDS.map((word) => `'${word}'`).join(', ');
  await store.database.execute(
    sql.raw(`
    insert into calls (id, business, channel, language, room, limit_ms, started_at, ended_at, outcome, words, summary, tasks)
    select 'call' || n, case when n % 10 = 0 then 'other' else 'clinic' end,
      case when n % 3 = 0 then 'phone' else 'web' end, 'fr', 'room' || n, 600000,
      1700000000000 + n * 60000::bigint, 1700000000000 + n * 60000::bigint + 90000,
      (array['goodbye', 'hangup', 'transferred', 'lost'])[1 + (n * 7919) % 4],
      array_to_string(array(select (array[${words}])[1 + (n * 31 + k * 17 * (n % 13 + 1)) % ${WORDS.length}] from generate_series(1, 60) k), ' ')
        || ' rare' || (n % 5000),
      'A visitor asked for an appointment and was texted the link.', array['task' || n % 5]
    from generate_series(1, ${CALLS}) n`),
  );
  await store.database.execute(sql.raw('analyze calls'));
}

/** What a person does with the list. */
const LOOKS = {
  'opens the list': () => ({}),
  'turns to a later page': (round: number) => ({
    after: { startedAt: 1_700_000_000_000 + (90_000 - round * 997) * 60_000, id: 'call' },
  }),
  'filters by outcome and channel': () => ({ outcome: 'transferred', channel: 'phone' as const }),
  'filters by task': (round: number) => ({ task: `task${round % 5}` }),
  'searches a rare word': (round: number) => ({ words: [`rare${round * 37}`] }),
  'searches two common words': () => ({ words: ['plombier', 'demain'] }),
  'searches the beginning of words': () => ({ words: ['plomb', 'rare12'] }),
  'searches what nobody said': () => ({ words: ['nobody'] }),
};

/** What the figures count beside the calls. */
async function fillFigures(store: Store): Promise<void> {
  await store.database.execute(
    sql.raw(`
    insert into acts (call, id, at, action, outcome)
    select 'call' || n, 'a', 1700000000000 + n * 60000::bigint, '{"type": "transfer"}', (array['done', 'failed'])[1 + n % 2]
    from generate_series(1, ${CALLS}, 7) n`),
  );
  await store.database.execute(
    sql.raw(`
    insert into texts (key, business, call, action, kind, number, calling_code, text_id, language, body, segments, at, status, not_before, delivery)
    select 'text' || n, 'clinic', 'call' || n, 'a', 'task', '+1418555' || lpad((n % 10000)::text, 4, '0'), '1', 'link', 'fr', '', 1,
      1700000000000 + n * 60000::bigint, 'sent', 0, (array['delivered', 'undelivered'])[1 + n % 2]
    from generate_series(1, ${CALLS}, 3) n`),
  );
  await store.database.execute(
    sql.raw(`
    insert into messages (call, id, business, at, urgent, body)
    select 'call' || n, 'm', 'clinic', 1700000000000 + n * 60000::bigint, false, '{}' from generate_series(1, ${CALLS}, 4) n`),
  );
  await store.database.execute(
    sql.raw(`
    insert into waits (business, hour, part, bucket, turns)
    select 'clinic', (1700000000000 / 3600000 + h) * 3600000::bigint, part, b * 50, 1 + h % 5
    from generate_series(0, ${CALLS} / 60) h, unnest(array['all', 'wait', 'understanding', 'answer']) part, generate_series(0, 19) b`),
  );
  for (const table of ['acts', 'texts', 'messages', 'waits'])
    await store.database.execute(sql.raw(`analyze ${table}`));
}

/** All figures of a period that ends with the last call. */
async function count(store: Store): Promise<void> {
  const to = 1_700_000_000_000 + (CALLS + 1) * 60_000;
  for (const days of [7, 30, 90]) {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const began = performance.now();
      await store.figures.of('clinic', { from: to - days * 86_400_000, to, timezone: 'America/Toronto' });
      if (round >= WARM_UP) times.push(performance.now() - began);
    }
    console.log(`${CALLS} calls, ${store.kind}, the figures of ${days} days: ${spread(times, 'ms')}`);
  }
}

async function look(store: Store): Promise<void> {
  for (const [what, filter] of Object.entries(LOOKS)) {
    const times: number[] = [];
    for (let round = 0; round < WARM_UP + ROUNDS; round++) {
      const began = performance.now();
      await store.calls.page('clinic', filter(round), 51);
      if (round >= WARM_UP) times.push(performance.now() - began);
    }
    console.log(`${CALLS} calls, ${store.kind}, ${what}: ${spread(times, 'ms')}`);
  }
}

export async function run(args: string[]): Promise<void> {
  if (args[0] !== 'calls') await measureTyping();
  if (args[0] === 'typing') return;
  const home = mkdtempSync(join(tmpdir(), 'carillon-bench-'));
  const postgres = await startPostgres();
  try {
    for (const url of [undefined, await postgres.database('bench')]) {
      const store = await openStore({ home, url });
      await fill(store);
      await look(store);
      await fillFigures(store);
      await count(store);
      await store.close();
    }
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
