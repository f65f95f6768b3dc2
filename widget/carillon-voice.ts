/** `<carillon-voice>`: the launcher, and the door to the panel, which is loaded when the visitor shows an interest. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../agent/contract.ts';
import type { Panel } from './panel/panel.ts';
import { chooseLanguage } from './shell/choose-language.ts';
import { emit } from './shell/emit.ts';
import { type Gesture, release, takeGesture } from './shell/gesture.ts';
import { launcher } from './shell/launcher.ts';
import { launcherStyles } from './shell/launcher-styles.ts';
import { LAUNCHER_WORDS } from './shell/launcher-words.ts';

/** The attributes of text, each a property of the same name, with what it is where the page says nothing. */
const TEXTS = {
  server: '',
  business: '',
  language: 'auto',
  mode: 'both',
  position: 'bottom-right',
  theme: 'auto',
  label: '',
  heading: '',
  welcome: '',
  avatar: '',
};

export class CarillonVoice extends LitElement {
  static override styles = launcherStyles;
  static override properties: PropertyDeclarations = {
    ...Object.fromEntries(Object.keys(TEXTS).map((name) => [name, {}])),
    consent: {},
    startOpen: { type: Boolean, attribute: 'start-open' },
  };

  declare server: string;
  declare business: string;
  declare language: string;
  declare mode: 'voice' | 'text' | 'both';
  declare position: string;
  declare theme: string;
  declare label: string;
  declare heading: string;
  declare welcome: string;
  declare avatar: string;
  declare consent: string | null | undefined;
  declare startOpen: boolean;

  /** @internal Whether the panel is shown. */
  opened = false;
  #panel: Panel | null = null;
  #loading: Promise<Panel> | null = null;
  #busy = false;
  #unloaded = false;

  constructor() {
    super();
    Object.assign(this, TEXTS);
  }

  /** Opens the panel without starting a call. */
  async open(): Promise<void> {
    (await this.#ready())?.open();
  }

  /** Opens the panel and starts a call; call it from a click, for the microphone and for sound. */
  start = (): void => {
    const asks = this.#panel ? this.#panel.mustAsk || this.#panel.running : this.consent != null;
    // microphone and sound first: browsers give them only inside the click itself
    const gesture = asks ? undefined : takeGesture(this.mode !== 'text');
    void this.#ready(gesture).then((panel) => panel?.talk(gesture));
  };

  /** Says `text` for the visitor, starting a written call where none is on. Whether it was taken. */
  async send(text: string): Promise<boolean> {
    return (await this.#ready())?.say(text) ?? false;
  }

  /** Hangs up. */
  end(): void {
    this.#panel?.end();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.startOpen || this.position === 'inline') void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // a page may move the element: only one that stays away is over
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#panel?.dispose();
      this.#panel = this.#loading = null;
      this.opened = false;
    });
  }

  /** @internal */
  chosenLanguage(): Language {
    return chooseLanguage(this, this.language);
  }

  protected override render(): TemplateResult {
    const panel = this.#panel;
    const language = panel?.state.language ?? this.chosenLanguage();
    const words = LAUNCHER_WORDS[language];
    const label = this.#unloaded ? words.retry : panel?.running ? words.back : this.label || words.talk;
    return html`<div class="root ${this.position} ${this.theme}" lang=${language}>
      ${
        this.opened
          ? panel?.draw()
          : this.position === 'inline' && !this.#unloaded
            ? ''
            : launcher({ label, busy: this.#busy, talk: this.start, intend: this.#intend })
      }
    </div>`;
  }

  protected override updated(): void {
    this.#panel?.drawn();
  }

  #intend = (): void => {
    // a failed download is tried again by the click, which also says so
    this.#load().then(
      (panel) => panel.intend(),
      () => {},
    );
  };

  #load(): Promise<Panel> {
    this.#loading ??= import('./panel/panel.ts').then(({ Panel }) => Panel.of(this));
    return this.#loading;
  }

  /** The panel, loaded; null when it cannot be, and then the launcher offers to try again. */
  async #ready(gesture?: Gesture): Promise<Panel | null> {
    this.#busy = true;
    this.#unloaded = false;
    this.requestUpdate();
    try {
      this.#panel = await this.#load();
    } catch {
      this.#loading = null;
      this.#unloaded = true;
      gesture?.microphone?.then(release, () => {});
      emit(this, 'carillon-error', { code: 'widget.load-failed' });
    }
    this.#busy = false;
    this.requestUpdate();
    return this.#panel;
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carillon-voice': CarillonVoice;
  }
}
