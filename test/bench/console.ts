/** `npm run bench -- console`: typing in a long instruction with its preview on, and the list of a hundred thousand calls. */
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
      await store.close();
    }
  } finally {
    await postgres.stop();
    rmSync(home, { recursive: true, force: true });
  }
}
