import type { Session } from '../session/session.ts';
import { isRunning, type Mode } from '../session/session-state.ts';
import type { SessionStore } from '../session/session-store.ts';
import { Terms } from '../session/terms.ts';
import type { Devices } from './devices.ts';
import { type Gesture, takeGesture } from './gesture.ts';
import type { PanelHost } from './panel-host.ts';

/** What the visitor is to agree to, and its language. */
export interface Asked {
  readonly text: string;
  readonly lang: string;
}

export interface CallStartParts {
  readonly host: PanelHost;
  readonly store: SessionStore;
  readonly session: Session;
  readonly devices: Devices;
  /** The widget's own words, where the page asks for a consent without giving its own. */
  readonly consentWords: () => string;
  /** A call begins, with what its click obtained. */
  readonly begun: (gesture: Gesture) => void;
}

/** How a call begins: what must be agreed to first, and what the visitor's click obtains. */
export class CallStart {
  readonly terms = new Terms();
  readonly #parts: CallStartParts;
  #wanted: Mode = 'voice';

  constructor(parts: CallStartParts) {
    this.#parts = parts;
  }

  /** What the visitor must agree to first; null: nothing, or they have. */
  get asks(): Asked | null {
    const { host, store, consentWords } = this.#parts;
    const asked = this.terms.words(store.state.language, host.consent, consentWords());
    return asked?.text === this.terms.accepted ? null : asked;
  }

  /** Asks the server what must be agreed to, unless it has said so. */
  prepare(): Promise<void> {
    return this.terms.load(this.#parts.host.server, this.#parts.host.business);
  }

  /** Starts a call from a click, which may have started sound, or asks for consent first. */
  start = (mode: Mode, sound?: AudioContext | null): void => {
    this.#wanted = mode;
    if (this.terms.known) this.#begin(mode, sound);
    // a click that was faster than the server's answer: until then nothing may be opened
    else void this.prepare().then(() => this.#begin(this.terms.known ? mode : 'text', sound));
  };

  /** Calls again, as the visitor wanted to before. */
  again = (): void => this.start(this.#parts.host.mode === 'text' ? 'text' : this.#wanted);

  accept = (): void => {
    this.terms.accepted = this.asks?.text ?? null;
    this.start(this.#wanted);
  };

  /** The server wants other words agreed to than it told. Whether the visitor is asked for them. */
  async askAnew(): Promise<boolean> {
    this.terms.forget();
    await this.prepare();
    if (this.asks) this.#ask();
    return this.asks !== null;
  }

  #ask(): void {
    this.#parts.store.dispatch({ type: 'consent-asked' });
  }

  #begin(mode: Mode, sound?: AudioContext | null): void {
    const { host, store, session, devices, begun } = this.#parts;
    const running = isRunning(store.state);
    if (running || this.asks) {
      sound?.close().catch(() => {});
      if (!running) this.#ask();
      return;
    }
    const gesture = takeGesture(mode === 'voice', devices.chosen, sound);
    begun(gesture);
    const { server, business } = host;
    const language = host.chosenLanguage();
    void session.start({ server, business, language, mode, consent: this.terms.accepted }, gesture);
  }
}
