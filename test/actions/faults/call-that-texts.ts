/** One call that sends a text or is put through, from greeting to end, with a fault somewhere: what came of it. */
import type { PGlite } from '@electric-sql/pglite';
import { scenarioSchema } from '../../../agent/business/scenario.ts';
import type { Call } from '../../../agent/calls/line.ts';
import { createEngine } from '../../../agent/engine/engine.ts';
import type { EffectOf, Message } from '../../../agent/engine/events.ts';
import { understand } from '../../../agent/engine/understanding/cascade.ts';
import type { Expectation } from '../../../agent/engine/understanding/understanding.ts';
import { createSimulatedCaller } from '../../../agent/simulation/simulated-caller.ts';
import { createDriver, type Driver } from '../../../agent/voice/driver.ts';
import { program } from '../../engine/booking.ts';
import type { Fault, Walked, Wish } from './fault.ts';
import { FaultyCarrier } from './faulty-carrier.ts';
import { Fate, Killed, type Server, startServer } from './process-to-kill.ts';

const START = Date.parse('2026-11-24T15:00:00Z');
let runs = 0;

/** Runs it on `client`, whose tables are up to date. Deterministic: the clock is the call's own. */
export async function walk(client: PGlite, fault: Fault, wish: Wish): Promise<Walked> {
  const id = `fault-${++runs}`;
  const business = { ...program.business, id, country: 'CA' };
  const ours = { ...program, business };
  const number = '+14185550142';
  let now = START;
  let stoppedAt: number | null = null;
  const carrier = new FaultyCarrier(fault, {
    prefix: id,
    clock: () => now,
    gone: async (fate) => {
      fate?.kill();
      await stop();
    },
  });

  let people = 0;
  const person = () => (people > 0 ? 'desk-1' : null);
  const world = {
    client,
    carrier: (fate: Fate) => carrier.for(fate),
    clock: () => now,
    person,
    patience: 150,
  };
  let server: Server = startServer(world, new Fate(fault.kind === 'server' ? fault : null));
  const safe = startServer(world, new Fate());
  const firstServer = server;
  await safe.store.businesses.put(business, now);
  const call: Call = {
    id,
    business: id,
    channel: 'phone',
    language: 'en',
    caller: null,
    room: id,
    limit: 600_000,
  };
  await safe.store.calls.open(call, now);
  if (wish === 'person') {
    // A team member, at a desk of another server, who answers at once.
    await safe.desks.join({
      business: id,
      person: 'somebody',
      send(event) {
        if (event.type !== 'ring') return;
        setImmediate(async () => {
          if ((await safe.desks.answer(id, event.ring.id, 'somebody')) !== null) people += 1;
        });
      },
    });
  }

  /** Whether every piece of sound that was said to be kept is, and the message names it. */
  async function soundOf(): Promise<'none' | 'whole' | 'lost'> {
    const kept = await safe.store.messages.list(id, 20);
    const named = kept.find(({ message }) => message.recording !== undefined)?.message;
    if (named?.recording === undefined) return soundKept === 0 ? 'none' : 'lost';
    const recording = await safe.store.recordings.read(id, named.recording);
    const all = (recording?.samples.length ?? 0) >= soundKept && soundKept >= 2;
    return all && /part 2/.test(named.text) ? 'whole' : 'lost';
  }

  /** The caller's STOP by text, which another server takes. */
  async function stop(): Promise<void> {
    if (wish !== 'stop' || stoppedAt !== null) return;
    stoppedAt = now;
    carrier.stopped = true;
    await safe.store.permissions.optOut({
      call: 'carrier',
      id,
      business: id,
      number,
      words: 'STOP',
      language: 'en',
      at: now,
    });
  }
  /** As the line does: what was not acknowledged is sent again to the next server. */
  async function ask<T>(work: (server: Server) => Promise<T>): Promise<T> {
    for (;;) {
      const one = server;
      const dead = one.fate.died.then(() => 'dead' as const);
      const result = await Promise.race([work(one).catch((error: unknown) => failed(one, error)), dead]);
      if (result !== 'dead') return result as T;
      await stop();
      if (server === one) server = startServer(world, new Fate());
    }
  }
  function failed(one: Server, error: unknown): Promise<never> | 'dead' {
    if (one.fate.dead || error instanceof Killed) return 'dead';
    throw error;
  }

  const workerMoments: string[] = [];
  let workerDead = false;
  const workerDied = Promise.withResolvers<void>();
  let expecting: Expectation | null = null;
  let line: Promise<unknown> = Promise.resolve();
  let seq = 0;
  let told = '';
  let hungUp = false;
  const messages: Message[] = [];
  /** Pieces of the caller's recorded message that a server said it has kept. */
  let soundKept = 0;
  let takes = 0;

  function killWorker(): void {
    workerDead = true;
    workerDied.resolve();
  }

  /** `first`: the one that may be killed. */
  function work(journal: Parameters<typeof createDriver>[0]['journal'], first: boolean): Driver {
    const alive = () => !first || !workerDead;
    const mine = first && fault.kind === 'worker' ? fault : null;
    seq = journal?.length ?? 0;
    const send = <T>(message: (server: Server) => Promise<T>): Promise<T> => {
      const sent = line.then(() => ask(message));
      line = sent.catch(() => undefined);
      return sent;
    };
    /** The caller says it in two breaths. */
    async function record({ id: recording }: EffectOf<'record'>) {
      const take = ++takes;
      for (const part of [1, 2]) {
        const at = now + take * 10 + part;
        const samples = Int16Array.of(part);
        await send((one) =>
          one.store.recordings.keep({ call: id, id: recording, business: id, at, rate: 16_000, samples }),
        );
        soundKept += 1;
        if (alive()) tell(() => driver.happened({ type: 'recording', id: recording, text: `part ${part}` }));
        if (!alive()) await new Promise(() => undefined);
      }
      return { length: 2_000, why: 'silence' } as const;
    }
    const driver: Driver = createDriver({
      engine: createEngine(ours),
      understand: (request) => understand(request, null),
      clock: () => now,
      ...(journal === undefined ? {} : { journal }),
      append(event) {
        if (!alive()) throw new Killed();
        const at = first ? workerMoments.push(`journal: ${event.type}`) - 1 : -1;
        if (mine?.at === at && mine.when === 'before') killWorker();
        if (!alive()) throw new Killed();
        const entry = { seq: ++seq, event };
        void send((one) => one.store.journals.append(id, [entry]));
        if (mine?.at === at && mine.when === 'after') killWorker();
        if (!alive()) throw new Killed();
      },
      hands: {
        say: () => undefined,
        listen: (effect) => {
          if (alive()) expecting = effect.expecting;
        },
        search: async () => ({ answer: null, sources: [] }),
        async act({ id: action, action: what }) {
          // It waits for what was said before, and nothing waits for it.
          const asked = line.then(() => ask((one) => one.act(call, action, what)));
          if (first && fault.kind === 'worker-acting') {
            await line;
            killWorker();
            await stop();
          }
          const result = await asked;
          told = `${result.outcome}${result.reason === null ? '' : ` ${result.reason}`}`;
          if (fault.kind === 'answered-twice' && alive())
            setImmediate(() => driver.happened({ type: 'acted', id: action, ...result }));
          return result;
        },
        ...(wish === 'voicemail' ? { record } : {}),
        async message({ message }) {
          messages.push(message);
          await send((one) => one.store.messages.keep({ call: id, business: id, at: now, message }));
        },
        optout: async () => undefined,
        end: () => {
          if (alive()) hungUp = true;
        },
        language: () => undefined,
      },
    });
    return driver;
  }

  const opening =
    wish === 'person' || wish === 'nobody' || wish === 'voicemail'
      ? 'I would like to talk to a person please'
      : 'I would like to book an appointment';
  const scenario = scenarioSchema.parse({
    name: 'a text',
    opens: [opening],
    answers: {
      open: opening,
      name: 'My name is Robert Miller',
      phone: '418 555 0142',
      consent: wish === 'no' ? 'no thank you' : 'yes please',
      instead: 'yes',
      'offer-message': 'yes',
      text: 'Please call me back on Monday',
      more: 'no',
      yesno: 'yes',
      confirm: 'yes',
    },
  });
  const caller = createSimulatedCaller(scenario, ours);

  let driver = work(undefined, true);
  const tell = (happening: () => void) => {
    try {
      happening();
    } catch (error) {
      if (!(error instanceof Killed)) throw error;
    }
  };
  tell(() =>
    driver.happened({
      type: 'start',
      channel: 'phone',
      language: 'en',
      caller: null,
      now: '2026-11-24T10:00:00-05:00',
    }),
  );
  let successor = false;
  for (let turn = 0; turn < 40; turn++) {
    await Promise.race([driver.settled(), ...(successor ? [] : [workerDied.promise])]);
    if (workerDead && !successor) {
      successor = true;
      await line;
      await stop();
      const journal = (await ask((one) => one.store.journals.read(id))).map(({ event }) => event);
      driver = work(journal, false);
      if (journal.length > 0) driver.happened({ type: 'resumed' });
      else
        driver.happened({
          type: 'start',
          channel: 'phone',
          language: 'en',
          caller: null,
          now: '2026-11-24T10:00:00-05:00',
        });
      continue;
    }
    if (driver.conversation.ended !== null) break;
    const words = caller.answer(driver.conversation, expecting);
    now += 3_000;
    tell(() => (words === null ? driver.happened({ type: 'hangup' }) : driver.said(words, 'voice')));
  }
  await driver.settled();
  await line;
  // Whatever was left open is settled by the sender, however long after.
  for (let round = 0; round < 40; round++) {
    now += 5_000;
    carrier.takeLate();
    await ask((one) => one.sender.sweep());
  }
  await safe.desks.close();
  const [text] = await safe.store.texts.list(id, 5);
  const kept = await safe.store.messages.list(id, 20);
  const lost = messages.filter((message) => !kept.some(({ message: { id: one } }) => one === message.id));
  return {
    serverMoments: firstServer.fate.moments,
    workerMoments,
    taken: carrier.taken.map(({ key }) => key),
    afterStop: carrier.afterStop,
    messages: lost.length > 0 ? -lost.length : kept.length,
    ended: hungUp ? driver.conversation.ended : null,
    told,
    transferred: (await safe.store.calls.get(id))?.transferredAt != null,
    people,
    sound: await soundOf(),
    status: text === undefined ? 'none' : `${text.status}${text.reason === null ? '' : ` ${text.reason}`}`,
  };
}
