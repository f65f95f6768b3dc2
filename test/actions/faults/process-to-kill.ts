/** A server that can be killed at any statement: nothing that it was about to do happens any more. */
import type { PGlite } from '@electric-sql/pglite';
import { drizzle } from 'drizzle-orm/pglite';
import type { Carrier } from '../../../agent/actions/sms/carrier.ts';
import { sendText } from '../../../agent/actions/sms/send-text.ts';
import { Sender } from '../../../agent/actions/sms/sender.ts';
import { Desks } from '../../../agent/actions/transfer/desks.ts';
import { transfer } from '../../../agent/actions/transfer/transfer.ts';
import { NO_HANDLERS } from '../../../agent/server/handlers.ts';
import { type ActOnce, actOnce } from '../../../agent/server/line/act-once.ts';
import { type Store, storeOn } from '../../../agent/store/open-store.ts';
import * as tables from '../../../agent/store/tables.ts';

export type When = 'before' | 'after';

/** Counts the moments at which a process can die, and kills it at one of them. */
export class Fate {
  readonly #kill: { at: number; when: When } | null;
  readonly #died = Promise.withResolvers<void>();
  /** What each moment was. */
  readonly moments: string[] = [];
  dead = false;

  constructor(kill: { at: number; when: When } | null = null) {
    this.#kill = kill;
  }

  get died(): Promise<void> {
    return this.#died.promise;
  }

  kill(): void {
    this.dead = true;
    this.#died.resolve();
  }

  /** A moment called `name` comes; rejects where the process dies before it. What comes back ends it. */
  begin(name: string): () => void {
    if (this.dead) throw new Killed();
    const at = this.moments.push(name) - 1;
    const mine = this.#kill?.at === at ? this.#kill.when : null;
    if (mine === 'before') this.kill();
    if (this.dead) throw new Killed();
    return () => {
      if (mine === 'after') this.kill();
      if (this.dead) throw new Killed();
    };
  }
}

export class Killed extends Error {}

export interface Server {
  fate: Fate;
  store: Store;
  sender: Sender;
  desks: Desks;
  act: ActOnce;
}

export interface ServerWorld {
  client: PGlite;
  carrier(fate: Fate): Carrier;
  clock(): number;
  /** The person of the team who is in the caller's room. */
  person(): string | null;
  /** How long a call waits for its text, in real milliseconds. */
  patience: number;
}

const writes = (sql: string) => /^\s*(insert|update|delete)/i.test(sql);

/** The statement's verb and table, for the table of points. */
function named(sql: string): string {
  const [, verb = '', table = ''] = /^\s*(insert|update|delete)(?: into| from)? "?(\w+)/i.exec(sql) ?? [];
  return `${verb.toLowerCase()} ${table}`;
}

export function startServer(world: ServerWorld, fate: Fate): Server {
  const { client, clock, patience } = world;
  const guarded = <T extends object>(inner: T, wrote: () => void): T =>
    new Proxy(inner, {
      get(target, name) {
        const value: unknown = Reflect.get(target, name);
        if (typeof value !== 'function') return value;
        if (name === 'query')
          return async (sql: string, ...rest: unknown[]) => {
            if (fate.dead) throw new Killed();
            if (!writes(sql)) return value.call(target, sql, ...rest);
            const end = fate.begin(`database: ${named(sql)}`);
            const result: unknown = await value.call(target, sql, ...rest);
            wrote();
            end();
            return result;
          };
        if (name === 'transaction')
          return async (body: (inside: object) => Promise<unknown>) => {
            let changed = false;
            let end = () => {};
            const result: unknown = await value.call(target, async (inside: object) => {
              const done = await body(
                guarded(inside, () => {
                  changed = true;
                }),
              );
              // A death before the commit rolls back; one after it does not.
              if (changed) end = fate.begin('database: commit');
              return done;
            });
            end();
            return result;
          };
        return value.bind(target);
      },
    });
  const store = storeOn({
    kind: 'pglite',
    database: drizzle({ client: guarded(client, () => {}), schema: tables }),
    close: async () => undefined,
  });
  const sender = new Sender({ store, carrier: world.carrier(fate), clock });
  const desks = new Desks({ rings: store.rings, clock, times: { look: 5 } });
  const room = { person: async () => world.person(), caller: async () => null, apart: async () => undefined };
  const handlers = {
    ...NO_HANDLERS,
    act: (...[call, id, action]: Parameters<ActOnce>) =>
      action.type === 'sms'
        ? sendText({ store, sender, clock, patience }, call, id, action)
        : transfer({ store, desks, room, clock, phone: () => null }, call, id, action),
  };
  return { fate, store, sender, desks, act: actOnce(store, { ...handlers, actAgain: handlers.act }) };
}
