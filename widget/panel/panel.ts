/**
 * The panel, loaded on intent: it holds the call's state, carries out what the views ask for, and draws them. The
 * element that owns it decides when it is open.
 */
import { adoptStyles, type TemplateResult } from 'lit';
import type { Language } from '../../agent/contract.ts';
import { loadLocale } from '../locales/load-locale.ts';
import type { Locale } from '../locales/locale.ts';
import { announce } from '../session/announce.ts';
import { Session } from '../session/session.ts';
import type { Emit } from '../session/session-events.ts';
import { initialState, isRunning, type Mode, type SessionState } from '../session/session-state.ts';
import { SessionStore } from '../session/session-store.ts';
import { emit } from '../shell/emit.ts';
import { type Gesture, takeGesture } from '../shell/gesture.ts';
import { Devices } from './devices.ts';
import { fitKeyboard } from './fit-keyboard.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { LevelPainter } from './level-painter.ts';
import { LogFollower } from './log-follower.ts';
import { Meter } from './meter.ts';
import type { PanelHost } from './panel-host.ts';
import { panelStyles } from './styles/index.ts';
import { drawPanel } from './views/frame.ts';

export class Panel {
  readonly host: PanelHost;
  readonly meter = new Meter();
  readonly devices: Devices;
  readonly follower: LogFollower;
  words: Locale;
  /** What is in the text field. */
  draft = '';
  rating: 'up' | 'down' | null = null;
  copied = false;
  #consented = false;
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
    });
    this.#painter = new LevelPainter(this.meter, root);
    this.devices = new Devices(this.meter, () => host.requestUpdate());
    this.#unfit = fitKeyboard(root);
    document.addEventListener('visibilitychange', this.refresh);
  }

  /** Makes the panel of an element, in the language it is to open in. Rejects when its words cannot be fetched. */
  static async of(host: PanelHost): Promise<Panel> {
    const language = host.chosenLanguage();
    return new Panel(host, language, await loadLocale(language), host.renderRoot as ShadowRoot);
  }

  get state(): SessionState {
    return this.#store.state;
  }

  get running(): boolean {
    return isRunning(this.state);
  }

  /** Whether the visitor must agree to something first. */
  get mustAsk(): boolean {
    return this.host.consent != null && !this.#consented;
  }

  draw(): TemplateResult {
    return drawPanel(this);
  }

  /** After each drawing. */
  drawn(): void {
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
  talk(gesture?: Gesture): void {
    this.open();
    this.start(this.#mode, gesture);
  }

  /** The visitor may be about to call. */
  intend(): void {
    import('../session/line.ts').catch(() => {}); // the call tries again, and says so
  }

  /** Opens, and says `text`. */
  say(text: string): boolean {
    this.open();
    return this.send(text);
  }

  /** Starts a call with what the click obtained, or asks for consent first. */
  start = (mode: Mode, gesture?: Gesture): void => {
    if (this.running) return;
    if (this.mustAsk) {
      this.#store.dispatch({ type: 'consent-asked' });
      return;
    }
    const taken = gesture ?? takeGesture(mode === 'voice', this.devices.chosen);
    this.devices.stopTest();
    this.meter.adopt(taken.context);
    this.rating = null;
    this.copied = false;
    this.follower.restart();
    const { server, business } = this.host;
    void this.#session.start({ server, business, language: this.host.chosenLanguage(), mode }, taken);
  };

  accept = (): void => {
    this.#consented = true;
    this.start(this.#mode);
  };

  decline = (): void => {
    this.close();
  };

  /** Says `text`, starting a written call where none is on. Whether it was taken. */
  send = (text: string): boolean => {
    if (!this.running) this.start('text');
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

  rate = (rating: 'up' | 'down'): void => {
    this.rating = rating;
    this.#emit('carillon-rating', { call: this.state.call, rating });
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
