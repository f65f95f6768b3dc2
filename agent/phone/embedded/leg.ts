/** One telephone in one room: a SIP session, its sound, and its seat, joined beat by beat until one of them ends. */
import { type Invitation, Inviter, type Session, SessionState } from 'sip.js/lib/api/index.js';
import type { PhoneLog } from '../log.ts';
import type { CallMedia } from './call-media.ts';
import type { Pacer } from './media/pacer.ts';
import type { RoomLeg } from './room/room-leg.ts';

export interface LegOptions {
  id: string;
  room: string;
  identity: string;
  session: Session;
  media: CallMedia;
  pacer: Pacer;
  log: PhoneLog;
  /** How long the far side may send no sound at all, in milliseconds. */
  silence: number;
  ended(leg: Leg): void;
}

export class Leg {
  readonly id: string;
  readonly room: string;
  readonly identity: string;
  readonly session: Session;
  readonly media: CallMedia;
  readonly #options: LegOptions;
  readonly #gone = Promise.withResolvers<string>();
  #seat: RoomLeg | null = null;
  #stopBeat: (() => void) | null = null;
  #over = false;

  constructor(options: LegOptions) {
    const { id, room, identity, session, media } = options;
    this.id = id;
    this.room = room;
    this.identity = identity;
    this.session = session;
    this.media = media;
    this.#options = options;
    session.delegate = {
      onAck: () => void this.tell('active'),
      // Nobody sends our callers elsewhere.
      onRefer: (referral) => void referral.reject().catch(() => undefined),
      onInfo: (info) => {
        const key = /^Signal[ \t]*=[ \t]*([0-9*#A-D])/im.exec(info.request.body)?.[1];
        if (key !== undefined) this.pressed(key);
        void info.accept().catch(() => undefined);
      },
      onMessage: (message) => void message.reject().catch(() => undefined),
    };
    session.stateChange.addListener((state) => {
      if (state === SessionState.Terminated) this.end('hangup');
    });
  }

  /** Resolves with why it ended. */
  get gone(): Promise<string> {
    return this.#gone.promise;
  }
  get over(): boolean {
    return this.#over;
  }

  /** Takes its seat, once. Where the call has ended meanwhile the seat is left at once. */
  async sit(seat: RoomLeg): Promise<void> {
    this.#seat = seat;
    if (this.#over) await seat.close();
  }

  /** The far side pressed a key. */
  pressed(key: string): void {
    void this.#seat?.press(key).catch(() => undefined);
  }

  /** Begins to carry sound both ways. */
  talk(): void {
    if (this.#over || this.#stopBeat !== null) return;
    const { rtp } = this.media;
    rtp.heardAt = Date.now();
    this.#stopBeat = this.#options.pacer.add(() => {
      const seat = this.#seat;
      if (seat === null) return;
      seat.feed(rtp.take());
      rtp.send(seat.take());
      if (rtp.expectsSound && Date.now() - rtp.heardAt > this.#options.silence) this.end('silence');
    });
  }

  /** Says in the room how the call is: `ringing`, `active`, `hangup`. */
  async tell(status: string): Promise<void> {
    await this.#seat?.tell({ 'sip.callStatus': status }).catch(() => undefined);
  }

  /** Ends it on both sides, once. `status`: what a caller who still hears it ringing is answered. */
  end(why: string, status = 480): void {
    if (this.#over) return;
    this.#over = true;
    this.#stopBeat?.();
    const { log, ended } = this.#options;
    const { rtp } = this.media;
    log.info({ leg: this.id, why, rtp: rtp.counts, jitter: rtp.buffer.counts }, 'telephone leg ended');
    hangUp(this.session, status).catch((err: unknown) =>
      log.debug({ leg: this.id, err }, 'hanging up failed'),
    );
    void this.#leave();
    this.#gone.resolve(why);
    ended(this);
  }

  async #leave(): Promise<void> {
    await this.tell('hangup');
    await this.#seat?.close();
    this.media.close();
  }
}

/** Ends a session in whatever state it is. */
export async function hangUp(session: Session, status: number): Promise<void> {
  if (session.state === SessionState.Established) await session.bye();
  else if (session.state === SessionState.Initial || session.state === SessionState.Establishing) {
    if (session instanceof Inviter) await session.cancel();
    else await (session as Invitation).reject({ statusCode: status });
  }
}
