/** `<carillon-voice>`: the launcher, and the door to the panel, which is loaded when the visitor shows an interest. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../agent/contract.ts';
import type { Panel } from './panel/panel.ts';
import type { CarillonEvents } from './session/session-events.ts';
import { chooseLanguage } from './shell/choose-language.ts';
import { type Gesture, release, takeGesture } from './shell/gesture.ts';
import { launcher } from './shell/launcher.ts';
import { launcherStyles } from './shell/launcher-styles.ts';
import { LAUNCHER_WORDS } from './shell/launcher-words.ts';

export class CarillonVoice extends LitElement {
  static override styles = launcherStyles;
  static override properties: PropertyDeclarations = {
    server: {},
    business: {},
    language: {},
    mode: {},
    position: { reflect: true },
    theme: { reflect: true },
    label: {},
    heading: {},
    welcome: {},
    avatar: {},
    consent: {},
    startOpen: { type: Boolean, attribute: 'start-open' },
    opened: { state: true },
    _busy: { state: true },
    _unloaded: { state: true },
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
  declare consent: string | null;
  declare startOpen: boolean;
  declare opened: boolean;
  declare _busy: boolean;
  declare _unloaded: boolean;

  #panel: Panel | null = null;
  #loading: Promise<Panel> | null = null;
  #focused = false;

  constructor() {
    super();
    this.server = '';
    this.business = '';
    this.language = 'auto';
    this.mode = 'both';
    this.position = 'bottom-right';
    this.theme = 'auto';
    this.label = '';
    this.heading = '';
    this.welcome = '';
    this.avatar = '';
    this.consent = null;
    this.startOpen = false;
    this.opened = false;
    this._busy = false;
    this._unloaded = false;
  }

  /** Opens the panel without starting a call. */
  async open(): Promise<void> {
    await this.#open(null);
  }

  /** Opens the panel and starts a call; call it from a click, for the microphone and for sound. */
  start(): void {
    this.#talk();
  }

  /** Says `text` for the visitor, starting a written call where none is on. Whether it was taken. */
  async send(text: string): Promise<boolean> {
    const panel = await this.#open(null);
    return panel?.send(text) ?? false;
  }

  /** Hangs up. */
  end(): void {
    this.#panel?.end();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.startOpen || this.position === 'inline') this.#open(null).catch(() => {});
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // a page may move the element: only one that stays away is over
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#panel?.dispose();
      this.#panel = null;
      this.#loading = null;
      this.opened = false;
    });
  }

  /** @internal */
  chosenLanguage(): Language {
    return chooseLanguage(this, this.language);
  }

  /** @internal */
  emit = <K extends keyof CarillonEvents>(type: K, detail: CarillonEvents[K]): void => {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  };

  /** @internal Puts the panel away and gives the focus back to the launcher. */
  minimise(): void {
    if (this.position === 'inline') return;
    this.opened = false;
    this.#panel?.refresh();
    void this.updateComplete.then(() => this.#find('.launcher')?.focus());
  }

  protected override render(): TemplateResult {
    const panel = this.opened ? this.#panel : null;
    const language = this.#panel?.state.language ?? this.chosenLanguage();
    return html`<div class="root" part="root" lang=${language}>
      ${panel ? panel.draw() : this.position === 'inline' && !this._unloaded ? nothing : this.#launcher(language)}
    </div>`;
  }

  protected override willUpdate(): void {
    this.#focused = this.opened && this.shadowRoot?.activeElement != null;
  }

  protected override updated(): void {
    // what had the focus may have been taken away with its screen
    if (this.#focused && this.opened && !this.shadowRoot?.activeElement) this.#focusPanel();
  }

  #launcher(language: Language): TemplateResult {
    const words = LAUNCHER_WORDS[language];
    const label = this._unloaded ? words.retry : this.#panel?.running ? words.back : this.label || words.talk;
    return launcher({ label, busy: this._busy, talk: this.#talk, intend: this.#intend });
  }

  #intend = (): void => {
    this.#load().then(
      () => import('./session/line.ts').catch(() => {}),
      () => {}, // the click tries again, and says so
    );
  };

  #talk = (): void => {
    const asks = this.#panel ? this.#panel.mustAsk : this.consent !== null;
    // microphone and sound first: browsers give them only inside the click itself
    const gesture = asks || this.#panel?.running ? null : takeGesture(this.mode !== 'text');
    this.#open(gesture)
      .then((panel) => panel?.start(this.mode === 'text' ? 'text' : 'voice', gesture ?? undefined))
      .catch(() => {});
  };

  #load(): Promise<Panel> {
    this.#loading ??= import('./panel/panel.ts')
      .then(({ Panel }) => Panel.of(this))
      .catch((error: unknown) => {
        this.#loading = null; // a failed download may succeed the next time
        throw error;
      });
    return this.#loading;
  }

  async #open(gesture: Gesture | null): Promise<Panel | null> {
    this._busy = true;
    try {
      this.#panel = await this.#load();
      this._unloaded = false;
    } catch {
      this._unloaded = true;
      void gesture?.microphone?.then(release, () => {});
      this.emit('carillon-error', { code: 'widget.load-failed' });
      return null;
    } finally {
      this._busy = false;
    }
    if (this.opened) return this.#panel;
    this.opened = true;
    this.#panel.refresh();
    this.emit('carillon-open', {});
    await this.updateComplete;
    if (!this.startOpen && this.position !== 'inline') this.#focusPanel();
    return this.#panel;
  }

  #focusPanel(): void {
    (this.#find('[data-focus]') ?? this.#find('.panel'))?.focus({ preventScroll: true });
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'carillon-voice': CarillonVoice;
  }
}
