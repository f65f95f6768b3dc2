/**
 * The mediator: it carries out what the visitor asks for (start, send, mute, end) and turns what the server and the
 * room say into the store's events. It never touches the panel.
 */
import { type Language, LONGEST_TYPED } from '../../agent/contract.ts';
import type { Gesture } from '../panel/gesture.ts';
import { CallFailure, failureOf } from './call-failure.ts';
import { CallMicrophone } from './call-microphone.ts';
import type { Line } from './line.ts';
import type { LineListener } from './line-listener.ts';
import { Outbox } from './outbox.ts';
import { requestCall } from './request-call.ts';
import { type EndReason, isRunning, type Mode } from './session-state.ts';
import type { SessionStore } from './session-store.ts';
import { Watchdogs } from './watchdogs.ts';

/** What a call needs to know of its element. */
export interface CallOptions {
  readonly server: string;
  readonly business: string;
  readonly language: Language;
  readonly mode: Mode;
  /** What the visitor agreed to. */
  readonly consent: string | null;
}

export interface SessionHooks {
  /** A voice to measure for the level meter; null: it is gone. */
  sound(side: 'agent' | 'visitor', track: MediaStreamTrack | null): void;
  /** The server opens no call before the visitor agrees to what it asks for now. Whether they were asked. */
  consentRequired(): Promise<boolean>;
}

export class Session {
  readonly #store: SessionStore;
  readonly #audio: HTMLAudioElement;
  readonly #hooks: SessionHooks;
  readonly #dogs: Watchdogs;
  readonly microphone: CallMicrophone;
  #line: Line | null = null;
  #running = new AbortController();
  readonly #outbox = new Outbox((typed) => this.#line?.send(typed) ?? Promise.resolve());
  #count = 0;
  #lineIsDown = false;

  constructor(store: SessionStore, audio: HTMLAudioElement, hooks: SessionHooks) {
    this.#store = store;
    this.#audio = audio;
    this.#hooks = hooks;
    this.microphone = new CallMicrophone(store, hooks.sound, () => this.#line);
    this.#dogs = new Watchdogs({
      slow: () => store.dispatch({ type: 'slow' }),
      absent: () => this.#fail(this.#noAgent(), null),
      over: () => {
        this.#close();
        this.#over('agent');
      },
      lost: () => this.#fail(new CallFailure(this.#lineIsDown ? lineLost() : 'widget.agent-lost'), null),
      lastMinute: () => store.dispatch({ type: 'last-minute' }),
    });
  }

  /** Starts a call from a click. Failures end up in the state; nothing is thrown. */
  async start(options: CallOptions, gesture: Gesture): Promise<void> {
    if (isRunning(this.#store.state)) return;
    this.#running = new AbortController();
    this.#lineIsDown = false;
    const { signal } = this.#running;
    const { server, business, language, mode, consent } = options;
    this.#store.dispatch({ type: 'started', mode, language });
    this.#dogs.calling();
    const microphone = this.microphone.ask(gesture, signal);
    let url: string | null = null;
    try {
      const [answer, { Line }] = await Promise.all([
        requestCall(server, { business, language, mode, consent }, signal),
        import('./line.ts').catch(() => {
          throw new CallFailure(navigator.onLine ? 'widget.load-failed' : 'widget.offline');
        }),
      ]);
      if (signal.aborted) return;
      url = answer.url;
      this.#store.dispatch({ type: 'answered', answer });
      this.#line ??= new Line(this.#audio);
      await this.#line.connect(answer.url, answer.token, mode === 'voice', this.#listener());
      if (signal.aborted) return;
      this.#dogs.connected(answer.limit, this.#store.state.startedAt !== null);
      const track = await microphone;
      if (track && answer.ears) await this.microphone.publish(track);
      else track?.stop();
    } catch (error) {
      if (signal.aborted) return;
      const required = error instanceof CallFailure && error.code === 'call.consent-required';
      if (required) this.#close();
      if (!required || !(await this.#hooks.consentRequired())) this.#fail(error, url);
    }
  }

  /** Says `text` for the visitor; too long a text is not sent. Whether it was taken. */
  send(text: string): boolean {
    const words = text.trim();
    if (!words || words.length > LONGEST_TYPED || !isRunning(this.#store.state)) return false;
    const typed = { id: `typed:${this.#count++}`, text: words };
    this.#store.dispatch({ type: 'typed', ...typed });
    this.#outbox.add(typed);
    return true;
  }

  /** Presses a telephone key, where a receptionist is there to hear it. Whether it was one. */
  press(key: string): boolean {
    if (!/^[0-9*#]$/.test(key) || this.#store.state.agent === null) return false;
    this.#line?.press(key).catch(() => {});
    return true;
  }

  play(): void {
    this.#line?.play().catch(() => {});
  }

  /** Hangs up. */
  end(): void {
    this.#close();
    this.#over('visitor');
  }

  #over(reason: EndReason): void {
    this.#store.dispatch({ type: 'ended', reason: this.#store.state.ended ?? reason, at: Date.now() });
  }

  #noAgent(): CallFailure {
    return new CallFailure(
      this.#store.state.startedAt === null ? 'widget.agent-absent' : 'widget.agent-lost',
    );
  }

  /** Lets what was typed leave while there is an agent to read it and a line to carry it. */
  #deliver(): void {
    const { phase, agent, person } = this.#store.state;
    const there = agent !== null && agent !== 'initializing' && !person;
    this.#outbox.open(there && phase !== 'reconnecting');
  }

  #listener(): LineListener {
    const { dispatch } = this.#store;
    return {
      agent: (state) => {
        dispatch({ type: 'agent', state, at: Date.now() });
        if (state === 'initializing') return;
        if (!this.#lineIsDown) this.#dogs.answered();
        this.#deliver();
      },
      agentLeft: () => {
        if (this.#store.state.ended || this.#store.state.person) return;
        this.#dogs.left();
        dispatch({ type: 'agent-left' });
        this.#deliver();
      },
      caption: (part) => dispatch({ type: 'caption', ...part }),
      notice: (notice) => {
        if (notice.type === 'heard' && notice.typed) this.#outbox.acknowledged(notice.typed);
        if (notice.type !== 'ended') return dispatch({ type: 'notice', notice });
        if (notice.reason === 'unavailable') return this.#fail(this.#noAgent(), null);
        // put through, the call goes on without the agent, with whoever is there or about to be
        const through = notice.reason === 'transferred';
        dispatch(through ? { type: 'handed-over' } : { type: 'notice', notice });
        this.#deliver();
        // the server closes the room; where it can't, the call is over all the same
        if (!through || !this.#line?.hasCompany) this.#dogs.ending();
      },
      joined: () => {
        if (this.#store.state.person) this.#dogs.staying();
      },
      sound: (track) => this.#hooks.sound('agent', track),
      lost: () => {
        this.#lineIsDown = true;
        this.#dogs.left();
        dispatch({ type: 'line-lost' });
        this.#deliver();
      },
      restored: () => {
        this.#lineIsDown = false;
        dispatch({ type: 'line-restored' });
        const { agent, person } = this.#store.state;
        if (agent || person) this.#dogs.answered();
        this.#deliver();
      },
      microphoneLost: () => {
        this.#hooks.sound('visitor', null);
        dispatch({ type: 'microphone', state: 'lost' });
      },
      silenced: (silenced) => dispatch({ type: 'silenced', silenced }),
      alone: () => {
        // whoever left may come back: a desk's page that is loaded anew
        if (this.#store.state.person) this.#dogs.ending();
      },
      closed: (how) => this.#closed(how),
    };
  }

  #closed(how: 'visitor' | 'agent' | 'lost'): void {
    const { state } = this.#store;
    // while connecting, the rejected connect() tells more
    if (!isRunning(state) || (how === 'lost' && state.startedAt === null && !state.ended)) return;
    this.#close();
    if (state.ended || how === 'visitor') this.#over(how === 'visitor' ? 'visitor' : 'agent');
    else if (how === 'lost') this.#fail(new CallFailure(lineLost()), null);
    else if (state.startedAt === null) this.#fail(this.#noAgent(), null);
    else this.#over('agent');
  }

  #fail(error: unknown, url: string | null): void {
    this.#close();
    this.#store.dispatch({ type: 'failed', failure: failureOf(error, url), at: Date.now() });
  }

  #close(): void {
    this.#running.abort();
    this.#dogs.stop();
    this.#outbox.clear();
    this.#hooks.sound('agent', null);
    this.#hooks.sound('visitor', null);
    this.#line?.hangUp().catch(() => {});
  }
}

const lineLost = () => (navigator.onLine ? 'widget.connection-lost' : 'widget.offline');
