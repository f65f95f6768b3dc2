/**
 * Whether this browser takes calls, what rings in it, and the call that it is on: the same for every page of the
 * console. It outlives a reload of the page.
 */
import type { DeskEvent } from '../../agent/actions/transfer/desks.ts';
import type { Ring } from '../../agent/calls/ring.ts';
import { Bell } from './bell.ts';
import { DeskError, type DeskTrouble } from './desk-error.ts';
import type { DeskRoom } from './desk-room.ts';
import { DeskServer, type Door } from './desk-server.ts';
import { RingAlerts } from './ring-alerts.ts';

/** Before another try where the server is away, in milliseconds. */
const PAUSE = 2_000;
/** Where it is remembered, for this tab, which business's calls it takes. */
const TAKES = 'carillon.desk';

export interface DeskCall {
  ring: Ring;
  phase: 'connecting' | 'returning' | 'talking';
  muted: boolean;
}

class Duty extends EventTarget {
  business: string | null = null;
  phase: 'away' | 'joining' | 'available' | 'reconnecting' = 'away';
  rings: readonly Ring[] = [];
  /** Who sits at the desks of the business, by id. */
  people: readonly string[] = [];
  call: DeskCall | null = null;
  /** The call that has ended last: there may be something to note yet. */
  ended: Ring | null = null;
  trouble: DeskTrouble | null = null;
  readonly #bell = new Bell();
  readonly #alerts = new RingAlerts();
  #server: DeskServer | null = null;
  #room: DeskRoom | null = null;
  #listening = new AbortController();

  /** Takes the calls of a business from now on. To be called from a click, so that the bell may be heard. */
  begin(business: string): void {
    this.#bell.ready();
    if (this.phase === 'away' || this.business !== business) this.#sit(business);
  }

  /** After a reload: goes on as before, where one may still open the business. */
  async resume(businesses: readonly string[]): Promise<void> {
    const business = sessionStorage.getItem(TAKES);
    if (business === null || this.phase !== 'away' || !businesses.includes(business)) return;
    for (const sign of ['pointerdown', 'keydown'])
      window.addEventListener(sign, () => this.#bell.ready(), { once: true });
    const server = this.#sit(business);
    const ring = await server.current();
    if (ring !== null && this.#server === server) await this.#enter(ring, 'returning');
  }

  stop(): void {
    this.#listening.abort();
    sessionStorage.removeItem(TAKES);
    this.phase = 'away';
    this.people = [];
    this.#show([]);
  }

  answer(ring: Ring): Promise<void> {
    this.#bell.ready();
    return this.#enter(ring, 'connecting');
  }

  async mute(): Promise<void> {
    if (this.call === null) return;
    this.call = { ...this.call, muted: !this.call.muted };
    this.#changed();
    await this.#room?.mute(this.call.muted);
  }

  async hangUp(): Promise<void> {
    const { call } = this;
    await this.#room?.leave();
    if (call !== null) await this.#server?.hangUp(call.ring.id);
  }

  #sit(business: string): DeskServer {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#server = new DeskServer(business);
    this.business = business;
    this.phase = 'joining';
    this.trouble = null;
    sessionStorage.setItem(TAKES, business);
    this.#show([]);
    void this.#listen(this.#server, this.#listening.signal);
    return this.#server;
  }

  async #listen(server: DeskServer, signal: AbortSignal): Promise<void> {
    while (!signal.aborted) {
      try {
        await server.listen(signal, (event) => this.#take(event));
      } catch (error) {
        if (error instanceof DeskError && error.trouble === 'desk.out' && !signal.aborted) {
          this.stop();
          this.trouble = error.trouble;
          return this.#changed();
        }
      }
      if (signal.aborted) return;
      this.phase = 'reconnecting';
      this.#show([]);
      await new Promise((resolve) => setTimeout(resolve, PAUSE));
    }
  }

  #take(event: DeskEvent): void {
    if (event.type === 'ready') this.phase = 'available';
    if (event.type === 'present') this.people = event.people;
    if (event.type === 'ring') this.#show([...this.rings, event.ring]);
    else if (event.type === 'stopped') this.#show(this.rings.filter(({ id }) => id !== event.ring));
    else this.#changed();
  }

  #show(rings: readonly Ring[]): void {
    this.rings = rings;
    if (rings.length > 0 && this.call === null) this.#bell.start();
    else this.#bell.stop();
    this.#alerts.show(this.call === null ? rings : [], this.business ?? '');
    this.#changed();
  }

  async #enter(ring: Ring, phase: 'connecting' | 'returning'): Promise<void> {
    const server = this.#server;
    if (server === null || this.call !== null) return;
    this.trouble = null;
    this.ended = null;
    this.call = { ring, phase, muted: false };
    this.#show(this.rings);
    try {
      // Loaded where somebody answers: the other pages do without.
      const { DeskRoom } = await import('./desk-room.ts');
      const room = await DeskRoom.prepare();
      this.#room = room;
      const door: Door = await (phase === 'connecting'
        ? server.answer(ring.id)
        : server.comeBack(ring.id)
      ).catch(async (error: unknown) => {
        await room.leave();
        throw error;
      });
      await room.enter(door, () => this.#left(ring));
      if (this.#room !== room) return;
      this.call = { ring, phase: 'talking', muted: false };
      this.#changed();
    } catch (error) {
      this.#room = null;
      this.call = null;
      this.ended = null;
      this.trouble = error instanceof DeskError ? error.trouble : 'desk.unreachable';
      this.#show(this.rings);
    }
  }

  #left(ring: Ring): void {
    this.#room = null;
    this.call = null;
    this.ended = ring;
    this.#show(this.rings);
  }

  #changed(): void {
    this.dispatchEvent(new Event('change'));
  }
}

/** This browser's. */
export const duty = new Duty();
