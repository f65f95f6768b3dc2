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
import { initialState, isRunning, type SessionState } from '../session/session-state.ts';
import { SessionStore } from '../session/session-store.ts';
import { emit } from '../shell/emit.ts';
import { CallStart } from './call-start.ts';
import { Devices } from './devices.ts';
import { fitKeyboard } from './fit-keyboard.ts';
import { FocusKeeper } from './focus-keeper.ts';
import { type Gesture, takeGesture } from './gesture.ts';
import { LevelPainter } from './level-painter.ts';
import { LogFollower } from './log-follower.ts';
import { Meter } from './meter.ts';
import type { PanelHost } from './panel-host.ts';
import { Rating } from './rating.ts';
import { singlePresses } from './single-presses.ts';
import { panelStyles } from './styles/index.ts';
import { drawPanel } from './views/frame.ts';

/** How long a panel waits to open for what must be agreed to, in milliseconds. */
const TERMS_WAIT = 1_000;

export class Panel {
  readonly host: PanelHost;
  readonly meter = new Meter();
  readonly devices: Devices;
  readonly follower: LogFollower;
  words: Locale;
  /** What is in the text field. */
  draft = '';
  readonly rating: Rating;
  /** Whether the transcript was copied; null: the page may not use the clipboard. */
  copied: boolean | null = navigator.clipboard ? false : null;
  readonly calls: CallStart;
  /** The page opens the panel itself: the visitor's focus stays where it is. */
  #quiet: boolean;
  readonly #focus: FocusKeeper;
  #spokenLanguage: Language;
  #clock: ReturnType<typeof setInterval> | undefined;
  readonly #store: SessionStore;
  readonly #session: Session;
  readonly #painter: LevelPainter;
  /** What the panel did to the root of its element. */
  readonly #undo: readonly (() => void)[];

  private constructor(host: PanelHost, language: Language, words: Locale, root: ShadowRoot) {
    this.host = host;
    this.words = words;
    this.#focus = new FocusKeeper(root);
    this.follower = new LogFollower(root);
    this.#quiet = host.startOpen || host.position === 'inline';
    this.#spokenLanguage = language;
    const audio = document.createElement('audio');
    audio.autoplay = true;
    root.append(audio);
    this.#store = new SessionStore(initialState(language), this.#changed);
    this.#session = new Session(this.#store, audio, {
      sound: (side, track) => this.meter.watch(side, track),
      consentRequired: () => this.calls.askAnew(),
    });
    this.#painter = new LevelPainter(this.meter, root);
    this.rating = new Rating((call, rating) => this.#emit('carillon-rating', { call, rating }), this.refresh);
    this.devices = new Devices(this.meter, () => host.requestUpdate());
    this.calls = new CallStart({
      host,
      store: this.#store,
      session: this.#session,
      devices: this.devices,
      consentWords: () => this.words.consent,
      begun: this.#begun,
    });
    const sheets = root.adoptedStyleSheets;
    // a browser without adopted sheets has none to give back
    adoptStyles(root, [...(sheets ?? []), ...panelStyles]);
    this.#undo = [
      fitKeyboard(root, this.follower.drawn),
      singlePresses(root),
      () => audio.remove(),
      () => {
        root.adoptedStyleSheets = sheets;
      },
    ];
    document.addEventListener('visibilitychange', this.refresh);
  }

  /** Makes the panel of an element, in the language it is to open in. Rejects when its words cannot be fetched. */
  static async of(host: PanelHost): Promise<Panel> {
    const language = host.chosenLanguage();
    const panel = new Panel(host, language, await loadLocale(language), host.renderRoot as ShadowRoot);
    // most often there before the click; where not, the call waits for it
    await Promise.race([panel.calls.prepare(), new Promise((late) => setTimeout(late, TERMS_WAIT))]);
    return panel;
  }

  get state(): SessionState {
    return this.#store.state;
  }

  get running(): boolean {
    return isRunning(this.state);
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
    this.calls.start(this.host.mode === 'text' ? 'text' : 'voice', sound);
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

  /** Says `text`, starting a written call where none is on. Whether it was taken. */
  send = (text: string): boolean => {
    if (!this.running) this.calls.start('text');
    // whoever writes wants to see it, wherever they had scrolled to
    this.follower.restart();
    return this.#session.send(text);
  };

  mute = (): void => void this.#session.microphone.mute(this.state.microphone === 'on');
  /** From a click: asks again for a microphone that was refused, missing or lost. */
  turnOnMicrophone = (): void => {
    const gesture = takeGesture(true, this.devices.chosen);
    this.meter.adopt(gesture.context);
    void this.#session.microphone.turnOn(gesture);
  };

  play = (): void => this.#session.play();
  end = (): void => {
    if (this.running) this.#session.end();
  };

  switchMicrophone = (device: string): void => {
    this.devices.chosen = device;
    if (this.running) void this.#session.microphone.switchTo(device);
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
    for (const undo of this.#undo) undo();
    document.removeEventListener('visibilitychange', this.refresh);
  }

  #begun = ({ context }: Gesture): void => {
    this.devices.stopTest();
    this.meter.adopt(context);
    this.rating.restart();
    this.copied &&= false;
    this.follower.restart();
  };

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
