/**
 * Keeps every call served until it ends: sends for the agent, sends again where none comes or one dies, holds the
 * call to its length, and closes the room.
 */

import type { CallRecord } from '../calls/call-record.ts';
import type { Dispatch } from '../calls/dispatch.ts';
import type { Call } from '../calls/line.ts';
import { DESK } from '../calls/people.ts';
import { messagesOf, recordOf } from '../calls/record.ts';
import { transcriptOf, wordsOf } from '../calls/transcript.ts';
import { type Wait, waitsOf } from '../calls/waits-of.ts';
import { TOPICS } from '../contract.ts';
import type { Store } from '../store/open-store.ts';
import type { LiveKit } from './livekit.ts';
import type { Log } from './log.ts';
import { Timers } from './timers.ts';

/** All in milliseconds. */
export interface KeeperTimes {
  /** How long a call's first agent may take to open its line before another one is sent for: a busy machine takes its time. */
  arrival: number;
  /** The same for an agent that replaces another in the middle of a call, where every second is silence. */
  succession: number;
  /** How long the worker of a call whose room is closed may take to end the call itself. */
  parting: number;
  /** How long a broken line may take to come back before its worker counts as dead. */
  grace: number;
  /** What a call may last beyond its limit, for the agent to say goodbye. */
  goodbye: number;
  /** How often calls and rooms are compared. */
  sweep: number;
  /** How often a call that was put through is looked at. */
  pair: number;
  /** How long somebody at a desk may be away, whose page is loaded anew, before the call counts as over. */
  reload: number;
  /** The longest that two people may talk. */
  pairLimit: number;
}

export const KEEPER_TIMES: KeeperTimes = {
  arrival: 10_000,
  succession: 5_000,
  parting: 5_000,
  grace: 250,
  goodbye: 20_000,
  sweep: 15_000,
  pair: 2_000,
  reload: 10_000,
  pairLimit: 2 * 3_600_000,
};

/** How many agents in a row may fail to come before the visitor is told. */
const ATTEMPTS = 3;

export interface KeeperParts {
  store: Store;
  livekit: LiveKit;
  log: Log;
  /** What an agent needs to find its call. */
  dispatchOf(call: string): Dispatch;
  /** Tells the call's worker to stop, if it is on this server. */
  stop(call: string, reason: string): void;
  times?: Partial<KeeperTimes> | undefined;
}

export class CallKeeper {
  readonly #parts: KeeperParts;
  readonly #times: KeeperTimes;
  readonly #timers = new Timers();
  readonly #attempts = new Map<string, number>();
  /** When somebody at a desk was last seen with the caller, by call. */
  readonly #atDesk = new Map<string, number>();

  constructor(parts: KeeperParts) {
    this.#parts = parts;
    this.#times = { ...KEEPER_TIMES, ...parts.times };
  }

  /** Takes up what an earlier run of the server left open, and sweeps from now on. */
  async begin(): Promise<void> {
    for (const call of await this.#parts.store.calls.listOpen()) {
      if (call.transferredAt === null) this.#watch(call.id, call.startedAt + call.limit);
      else this.#pair(call.id);
    }
    this.#timers.every('sweep', this.#times.sweep, () => this.#guard('sweep', this.#sweep()));
  }

  /** Makes the room of a call that is in the store, and sends for its agent. Rejects where LiveKit does not answer; then the call has ended. */
  async open(call: Call): Promise<void> {
    const { store, livekit, dispatchOf } = this.#parts;
    try {
      await livekit.open(call.room, dispatchOf(call.id));
    } catch (error) {
      await store.calls.end(call.id, { at: Date.now(), outcome: 'unavailable', record: null });
      throw error;
    }
    this.#watch(call.id, Date.now() + call.limit);
  }

  /** A worker has taken the call. */
  async lineOpened(call: string, line: string): Promise<void> {
    this.#timers.clear(`line ${call}`);
    this.#attempts.delete(call);
    await this.#parts.store.calls.takeLine(call, line);
  }

  /** The line broke without the call's end. */
  lineLost(call: string, line: string): void {
    this.#timers.after(`line ${call}`, this.#times.grace, () =>
      this.#guard(call, this.#replaceWorker(call, line)),
    );
  }

  /** The call's room is closed. Its worker, if it has one, ends the call itself and knows why: it is given time to. */
  roomGone(call: string): void {
    this.#timers.after(`gone ${call}`, this.#times.parting, () =>
      this.#guard(call, this.finish(call, 'hangup')),
    );
  }

  /** The agent has ended its part. A caller who was put through stays with the person; any other call is over. */
  async agentDone(id: string, reason: string): Promise<void> {
    const call = await this.#parts.store.calls.get(id);
    if (reason === 'transferred' && call?.transferredAt != null) this.#pair(id);
    else await this.finish(id, reason);
  }

  /** Ends the call, once; the first outcome stands. */
  async finish(id: string, how: string): Promise<void> {
    const { store, livekit, log, stop } = this.#parts;
    this.#forget(id);
    const call = await store.calls.get(id);
    if (call === null || call.endedAt !== null) return;
    const outcome = call.transferredAt === null ? how : 'transferred';
    const left = await this.#leftOf(call).catch((err: unknown) => {
      log.error({ call: id, err }, 'no record could be made: the journal still holds the call');
      return { record: null, words: '', waits: [] };
    });
    await this.#keepMessages(call);
    const { waits, ...ending } = left;
    if (await store.calls.end(id, { at: Date.now(), outcome, ...ending })) {
      log.info({ call: id, outcome }, 'call ended');
      if (!call.trial) this.#guard(id, store.waits.add(call.business, call.startedAt, waits));
      stop(id, 'over');
      await livekit.close(call.room).catch((err: unknown) => {
        // It closes by itself when everyone has left.
        log.warn({ call: id, err }, 'room could not be closed');
      });
    }
  }

  /** Lets every timer go. Calls stay open: the next run takes them up. */
  close(): void {
    this.#timers.close();
  }

  #watch(call: string, until: number): void {
    this.#expectLine(call);
    this.#timers.after(`limit ${call}`, until - Date.now(), () => {
      this.#parts.stop(call, 'limit');
      this.#timers.after(`limit ${call}`, this.#times.goodbye, () =>
        this.#guard(call, this.finish(call, 'limit')),
      );
    });
  }

  /** Two people talk: the call is over when either has left, so that nobody stays in a room alone. */
  #pair(call: string): void {
    this.#forget(call);
    this.#guard(call, this.#bringTogether(call));
    const { pair, pairLimit } = this.#times;
    this.#timers.after(`limit ${call}`, pairLimit, () => this.#guard(call, this.finish(call, 'transferred')));
    this.#timers.after(`line ${call}`, pair, () => this.#guard(call, this.#lookAtPair(call)));
  }

  /** The agent has said who it is, or died of it: the two hear each other from now on. */
  async #bringTogether(id: string): Promise<void> {
    const { store, livekit } = this.#parts;
    const call = await store.calls.get(id);
    if (call === null) return;
    await this.#seePerson(id, call.room);
    await livekit.together(call.room);
  }

  /** Who was put through, and notes when somebody at a desk was last there: they may be back after a reload. */
  async #seePerson(id: string, room: string): Promise<string | null> {
    const person = await this.#parts.livekit.person(room);
    if (person?.startsWith(DESK)) this.#atDesk.set(id, Date.now());
    return person;
  }

  async #lookAtPair(id: string): Promise<void> {
    const { store } = this.#parts;
    const { pair } = this.#times;
    this.#timers.after(`line ${id}`, pair, () => this.#guard(id, this.#lookAtPair(id)));
    const call = await store.calls.get(id);
    if (call === null || call.endedAt !== null) return this.#forget(id);
    if (await this.#isOver(call)) await this.finish(id, 'transferred');
  }

  /** Whether one of the two has left, and is not expected back. */
  async #isOver({ id, room }: Call): Promise<boolean> {
    const { livekit } = this.#parts;
    const [present, person] = [await livekit.look(room), await this.#seePerson(id, room)];
    if (present === null || present.humans === 0) return true;
    if (present.humans > 1) return false;
    const seen = this.#atDesk.get(id) ?? 0;
    return person !== null || Date.now() - seen > this.#times.reload;
  }

  #expectLine(call: string, within = this.#times.arrival): void {
    this.#timers.after(`line ${call}`, within, () => this.#guard(call, this.#sendAgain(call, within)));
  }

  async #replaceWorker(id: string, line: string): Promise<void> {
    const { store, livekit, log } = this.#parts;
    if (!(await store.calls.dropLine(id, line))) return;
    const call = await store.calls.get(id);
    if (call === null || call.endedAt !== null) return this.#forget(id);
    const present = await livekit.look(call.room);
    if (present === null || present.humans === 0) return this.finish(id, 'hangup');
    if (call.transferredAt !== null) {
      await Promise.all(present.agents.map((agent) => livekit.remove(call.room, agent)));
      return this.#pair(id);
    }
    log.warn({ call: id }, 'worker lost, sending for another');
    this.#expectLine(id, this.#times.succession);
    // The dead worker's participant would stay in the room for 20 s more.
    await Promise.all(present.agents.map((agent) => livekit.remove(call.room, agent)));
    await livekit.dispatch(call.room, this.#parts.dispatchOf(id));
  }

  /** No agent has opened its line in time. Only where the room has none: one may be on another server. */
  async #sendAgain(id: string, within: number): Promise<void> {
    const { store, livekit, log } = this.#parts;
    const call = await store.calls.get(id);
    if (call === null || call.endedAt !== null) return this.#forget(id);
    if (call.transferredAt !== null) return this.#pair(id);
    this.#expectLine(id, within);
    const present = await livekit.look(call.room);
    if (present === null) return this.finish(id, 'abandoned');
    if (present.humans === 0 || present.agents.length > 0) return;
    const attempts = (this.#attempts.get(id) ?? 1) + 1;
    if (attempts > ATTEMPTS) {
      log.error({ call: id }, 'no agent comes: does a worker run?');
      await livekit.tell(call.room, TOPICS.notices, { type: 'ended', reason: 'unavailable' });
      return this.finish(id, 'unavailable');
    }
    this.#attempts.set(id, attempts);
    log.warn({ call: id, attempts }, 'no agent has come, sending again');
    await livekit.dispatch(call.room, this.#parts.dispatchOf(id));
  }

  /** Ends calls whose room is gone: where a webhook was lost, or LiveKit restarted. */
  async #sweep(): Promise<void> {
    const { store, livekit } = this.#parts;
    const settled = Date.now() - this.#times.sweep;
    const open = (await store.calls.listOpen()).filter(({ startedAt }) => startedAt < settled);
    const existing = await livekit.existing(open.map(({ room }) => room));
    for (const call of open) if (!existing.has(call.room)) await this.finish(call.id, 'lost');
  }

  /** The record of the call, its words for the search, and how long its caller waited: on the business that it began with. */
  async #leftOf({ id }: Call): Promise<{ record: CallRecord | null; words: string; waits: Wait[] }> {
    const { store } = this.#parts;
    const [business, journal] = await Promise.all([store.businesses.ofCall(id), store.journals.read(id)]);
    if (business === null || journal.length === 0) return { record: null, words: '', waits: [] };
    const words = wordsOf(transcriptOf(business, journal));
    return { record: recordOf(business, journal), words, waits: waitsOf(journal) };
  }

  /** What the caller has left for the team, where no worker was there to hand it over: their agent died, and they went. */
  async #keepMessages({ id, business: of }: Call): Promise<void> {
    const { store } = this.#parts;
    const [business, journal] = await Promise.all([store.businesses.ofCall(id), store.journals.read(id)]);
    if (business === null || journal.length === 0) return;
    for (const message of messagesOf(business, journal))
      await store.messages.keep({ call: id, business: of, at: Date.now(), message });
  }

  #forget(call: string): void {
    this.#timers.clear(`line ${call}`);
    this.#timers.clear(`limit ${call}`);
    this.#timers.clear(`gone ${call}`);
    this.#attempts.delete(call);
    this.#atDesk.delete(call);
  }

  #guard(call: string, work: Promise<void>): void {
    work.catch((err: unknown) => this.#parts.log.error({ call, err }, 'call could not be kept'));
  }
}
