/**
 * The panel, loaded on intent: it holds the call's state, carries out what the views ask for, and draws them. The
 * element that owns it decides when it is open.
 */
import { adoptStyles, type TemplateResult } from 'lit';
import type { Language, RatingRequest } from '../../agent/contract.ts';
import { loadLocale } from '../locales/load-locale.ts';
import type { Locale } from '../locales/locale.ts';
import { announce } from '../session/announce.ts';
import { askServer } from '../session/ask-server.ts';
import type { CallFailure } from '../session/call-failure.ts';
import { Session } from '../session/session.ts';
import type { Emit } from '../session/session-events.ts';
import { initialState, isRunning, type Mode, type SessionState } from '../session/session-state.ts';
import { SessionStore } from '../session/session-store.ts';
import { Terms } from '../session/terms.ts';
import { emit } from '../shell/emit.ts';
import { Devices } from './devices.ts';
import { fitKeyboard } from './fit-keyboard.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { takeGesture } from './gesture.ts';
import { LevelPainter } from './level-painter.ts';
import { LogFollower } from './log-follower.ts';
import { Meter } from './meter.ts';
import type { PanelHost } from './panel-host.ts';
import { singlePresses } from './single-presses.ts';
import { panelStyles } from './styles/index.ts';
import { drawPanel } from './views/frame.ts';

/** How long a panel waits to open for what must be agreed to, and how long keeping a rating may take, in milliseconds. */
const TERMS_WAIT = 1_000;
const RATING_WITHIN = 8_000;

type Rating = RatingRequest['rating'];

export class Panel {
  readonly host: PanelHost;
  readonly meter = new Meter();
  readonly devices: Devices;
  readonly follower: LogFollower;
  words: Locale;
  /** What is in the text field. */
  draft = '';
  rating: Rating | null = null;
  /** Whether the rating is on its way, has been kept, or could not be. */
  rated: 'sending' | 'kept' | 'failed' | null = null;
  /** Whether the transcript was copied; null: the page may not use the clipboard. */
  copied: boolean | null = navigator.clipboard ? false : null;
  readonly terms = new Terms();
  /** How the visitor wanted to call when they were asked for their consent. */
  #wanted: Mode = 'voice';
  /** The page opens the panel itself: the visitor's focus stays where it is. */
  #quiet: boolean;
  readonly #focus: FocusKeeper;
  #spokenLanguage: Language;
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #store: SessionStore;
  readonly #session: Session;
  readonly #painter: LevelPainter;
  readonly #unfit: () => void;

  private constructor(host: PanelHost, language: Language, words: Locale, root: ShadowRoot) {
    this.host = host;
    this.words = words;
    this.#focus = new FocusKeeper(root);
    this.follower = new LogFollower(root);
    this.#quiet = host.startOpen || host.position === 'inline';
    this.#spokenLanguage = language;
    adoptStyles(root, [...root.adoptedStyleSheets, ...panelStyles]);
    const audio = document.createElement('audio');
    audio.autoplay = true;
    root.append(audio);
    this.#store = new SessionStore(initialState(language), this.#changed);
    this.#session = new Session(this.#store, audio, {
      sound: (side, track) => this.meter.watch(side, track),
      consentRequired: async () => {
        this.terms.forget();
        await this.#askTerms();
        if (this.asks) this.#ask(this.state.mode);
        return this.asks !== null;
      },
    });
    this.#painter = new LevelPainter(this.meter, root);
    this.devices = new Devices(this.meter, () => host.requestUpdate());
    this.#unfit = fitKeyboard(root);
    singlePresses(root);
    document.addEventListener('visibilitychange', this.refresh);
  }

  /** Makes the panel of an element, in the language it is to open in. Rejects when its words cannot be fetched. */
  static async of(host: PanelHost): Promise<Panel> {
    const language = host.chosenLanguage();
    const panel = new Panel(host, language, await loadLocale(language), host.renderRoot as ShadowRoot);
    // most often there before the click; where not, the call waits for it
    await Promise.race([panel.#askTerms(), new Promise((late) => setTimeout(late, TERMS_WAIT))]);
    return panel;
  }

  get state(): SessionState {
    return this.#store.state;
  }

  get running(): boolean {
    return isRunning(this.state);
  }

  /** What the visitor must agree to first, and its language; null: nothing, or they have. */
  get asks(): { text: string; lang: string } | null {
    const asked = this.terms.words(this.state.language, this.host.consent, this.words.consent);
    return asked?.text === this.terms.accepted ? null : asked;
  }

  draw(): TemplateResult {
    return drawPanel(this);
  }

  /** After each drawing. */
  drawn(): void {
    const { phase, language } = this.state;
    const wanted = this.host.chosenLanguage();
    // the page, or its language, was changed by hand: until a call has a language of its own
    if ((phase === 'idle' || phase === 'consent') && wanted !== language)
      this.#store.dispatch({ type: 'language', language: wanted });
    this.follower.drawn();
    if (this.host.opened) this.#focus.drawn();
  }

  /** Shows the panel and, unless the page opened it by itself, brings the focus into it. */
  open = (): void => {
    const { host } = this;
    if (host.opened) return;
    host.opened = true;
    this.refresh();
    this.#emit('carillon-open', {});
    if (this.#quiet) {
      this.#quiet = false;
      return;
    }
    this.#focus.enter();
  };

  /** The launcher was clicked: opens, and starts a call with what the click obtained. */
  talk(sound?: AudioContext | null): void {
    this.open();
    this.start(this.#mode, sound);
  }

  /** The visitor may be about to call. */
  intend(): void {
    import('../session/line.ts').catch(() => {}); // the call tries again, and says so
  }

  press(key: string): boolean {
    return this.#session.press(key);
  }

  /** Opens, and says `text`. */
  say(text: string): boolean {
    this.open();
    return this.send(text);
  }

  /** Starts a call from a click, which may have started sound, or asks for consent first. */
  start = (mode: Mode, sound?: AudioContext | null): void => {
    if (this.terms.known) this.#begin(mode, sound);
    // a click that was faster than the server's answer: until then nothing may be opened
    else void this.#askTerms().then(() => this.#begin(this.terms.known ? mode : 'text', sound));
  };

  #begin(mode: Mode, sound?: AudioContext | null): void {
    if (this.running || this.asks) {
      sound?.close().catch(() => {});
      if (!this.running) this.#ask(mode);
      return;
    }
    const taken = takeGesture(mode === 'voice', this.devices.chosen, sound);
    this.devices.stopTest();
    this.meter.adopt(taken.context);
    this.rating = this.rated = null;
    this.copied &&= false;
    this.follower.restart();
    const { server, business } = this.host;
    const consent = this.terms.accepted;
    void this.#session.start(
      { server, business, language: this.host.chosenLanguage(), mode, consent },
      taken,
    );
  }

  accept = (): void => {
    this.terms.accepted = this.asks?.text ?? null;
    this.start(this.#wanted);
  };

  decline = (): void => {
    this.close();
  };

  /** Says `text`, starting a written call where none is on. Whether it was taken. */
  send = (text: string): boolean => {
    if (!this.running) this.start('text');
    // whoever writes wants to see it, wherever they had scrolled to
    this.follower.restart();
    return this.#session.send(text);
  };

  mute = (): void => void this.#session.mute(this.state.microphone === 'on');
  /** From a click: asks again for a microphone that was refused, missing or lost. */
  turnOnMicrophone = (): void => {
    const gesture = takeGesture(true, this.devices.chosen);
    this.meter.adopt(gesture.context);
    void this.#session.turnOnMicrophone(gesture);
  };

  play = (): void => this.#session.play();
  end = (): void => {
    if (this.running) this.#session.end();
  };

  switchMicrophone = (device: string): void => {
    this.devices.chosen = device;
    if (this.running) void this.#session.switchMicrophone(device);
    else void this.devices.test();
    this.refresh();
  };

  /** Puts the panel away. A call goes on; what is over is forgotten. */
  close = (): void => {
    this.devices.stopTest();
    this.#store.dispatch({ type: 'closed' });
    if (this.host.position === 'inline') return;
    this.host.opened = false;
    this.refresh();
    this.#focus.leave();
  };

  /** Sends what the visitor thought of the call, once. */
  rate = async (rating: Rating): Promise<void> => {
    const { call } = this.state;
    if (call === null || this.rated === 'sending' || this.rated === 'kept') return;
    this.rating = rating;
    this.rated = 'sending';
    this.refresh();
    const path = `/v1/calls/${encodeURIComponent(call)}/rating`;
    const kept = await askServer(this.host.server, { path, body: { rating }, within: RATING_WITHIN }).then(
      () => true,
      ({ code }: CallFailure) => code === 'call.already-rated',
    );
    // another call may have begun meanwhile
    if (this.state.call !== call) return;
    this.rated = kept ? 'kept' : 'failed';
    if (kept) this.#emit('carillon-rating', { call, rating });
    this.refresh();
  };

  /** Draws again, and lets the clock and the bars run only where they are seen. */
  refresh = (): void => {
    const seen = this.host.opened && (this.running || this.devices.testing);
    this.#painter.run(seen);
    if (seen && !document.hidden) this.#clock ??= setInterval(() => this.host.requestUpdate(), 1000);
    else {
      clearInterval(this.#clock);
      this.#clock = undefined;
    }
    this.host.requestUpdate();
  };

  /** The element left the page for good: hangs up and lets every device go. */
  dispose(): void {
    this.end();
    this.devices.dispose();
    this.meter.close();
    clearInterval(this.#clock);
    this.#painter.run(false);
    this.#unfit();
    document.removeEventListener('visibilitychange', this.refresh);
  }

  #askTerms(): Promise<void> {
    return this.terms.load(this.host.server, this.host.business);
  }

  #ask(mode: Mode): void {
    this.#wanted = mode;
    this.#store.dispatch({ type: 'consent-asked' });
  }

  get #mode(): Mode {
    return this.host.mode === 'text' ? 'text' : 'voice';
  }

  #emit: Emit = (type, detail) => emit(this.host, type, detail);

  #changed = (now: SessionState, before: SessionState): void => {
    announce(now, before, this.#emit);
    if (now.language !== this.#spokenLanguage) this.#speak(now.language);
    if (now.microphone !== before.microphone) void this.devices.list();
    if (!isRunning(now) && isRunning(before)) this.meter.close();
    this.refresh();
  };

  #speak(language: Language): void {
    this.#spokenLanguage = language;
    loadLocale(language).then(
      (words) => {
        this.words = words;
        this.refresh();
      },
      () => {}, // the words that are there stay
    );
  }
}
