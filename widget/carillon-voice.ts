/** `<carillon-voice>`: the launcher, and the door to the panel, which is loaded when the visitor shows an interest. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../agent/contract.ts';
import type { Panel } from './panel/panel.ts';
import { chooseLanguage } from './shell/choose-language.ts';
import { emit } from './shell/emit.ts';
import { launcher } from './shell/launcher.ts';
import { launcherStyles } from './shell/launcher-styles.ts';
import { LAUNCHER_WORDS } from './shell/launcher-words.ts';
import { unlockSound } from './shell/unlock-sound.ts';

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

/**
 * A voice receptionist in a page: a launcher that opens a panel, where a visitor talks or writes. Until the visitor
 * shows an interest nothing but the launcher is loaded; until they click, nothing is asked of the server. No attribute
 * changes what the receptionist says or does.
 *
 * @tag carillon-voice
 *
 * @attr {string} server - The Carillon server's origin, such as `https://voice.example`. The script tag sets it.
 * @attr {string} business - The business that answers, by its id. Required.
 * @attr {'auto' | 'en' | 'fr'} language=auto - `auto` follows the nearest `lang` of the page, then the visitor's browser.
 * @attr {'voice' | 'text' | 'both'} mode=both - `text` never touches the microphone; `voice` hides the text field while there is a microphone.
 * @attr {'bottom-right' | 'bottom-left' | 'inline'} position=bottom-right - `inline` puts the panel in the page's own flow, without a launcher.
 * @attr {'auto' | 'light' | 'dark'} theme=auto - `auto` follows the visitor's system.
 * @attr {string} label - The launcher's words, instead of « Talk to us ».
 * @attr {string} heading - The panel's title, instead of the business's name.
 * @attr {string} welcome - What the panel says before a call.
 * @attr {string} avatar - An emoji, or the address of an image.
 * @attr {string} consent - Where the business asks for no consent itself: the visitor must agree to this text before anything is opened or sent. Empty: the words of their language.
 * @attr {boolean} start-open - Opens the panel as soon as the page loads, without starting a call.
 *
 * @method open(): Promise<void> - Opens the panel without starting a call.
 * @method start(): void - Opens the panel and starts a call. Call it from a click: browsers give the microphone and sound only there.
 * @method send(text: string): Promise<boolean> - Says `text` for the visitor, starting a written call where none is on. Resolves with whether it was taken.
 * @method press(key: string): boolean - Presses a telephone key (`0` to `9`, `*`, `#`) during a call. Returns whether it was one.
 * @method end(): void - Hangs up.
 *
 * @fires carillon-open - The panel was opened.
 * @fires carillon-start - The receptionist answered. `detail`: `call`, `language`, `mode`.
 * @fires carillon-message - One side has finished saying something. `detail`: `side` (`agent` or `visitor`), `text`, `interrupted`.
 * @fires carillon-action - A text or a transfer changed state. `detail`: `id`, `action`, `state`, `to` (masked), `reason`.
 * @fires carillon-end - The call is over. `detail`: `call`, `reason` (`visitor`, `agent`, `limit` or `failed`), `duration` in milliseconds.
 * @fires carillon-error - There is no call, or no longer one. `detail`: `code`.
 * @fires carillon-rating - The visitor rated the call. `detail`: `call`, `rating` (`up` or `down`).
 *
 * @slot launcher - The launcher's picture.
 * @slot header - The panel's header, whole.
 * @slot footer - Below the conversation.
 *
 * @csspart launcher - The button that opens the panel.
 * @csspart panel - The panel.
 * @csspart header - Its header.
 * @csspart avatar - The picture in it.
 * @csspart title - The name in it.
 * @csspart status - What the receptionist is doing.
 * @csspart meter - The bars that follow the voices.
 * @csspart elapsed - How long the call has lasted.
 * @csspart minimise - The button that puts the panel away.
 * @csspart body - What is below the header.
 * @csspart log - The conversation.
 * @csspart message - One thing said; also `agent` or `visitor`.
 * @csspart note - Something that the page itself has to say.
 * @csspart action - The card of a text, a transfer or a message.
 * @csspart sources - Where an answer comes from.
 * @csspart controls - The field and the buttons of a call.
 * @csspart composer - The field and its button.
 * @csspart field - The text field.
 * @csspart send - The button that sends it.
 * @csspart mute - The microphone's button.
 * @csspart microphones - The choice of a microphone.
 * @csspart microphone-on - The button that brings a microphone back.
 * @csspart hang-up - The button that ends the call.
 * @csspart hear - The button that turns sound on, where the browser wants one.
 * @csspart welcome - What is shown before a call.
 * @csspart start - The button that starts a spoken call there.
 * @csspart write - The button that starts a written one.
 * @csspart consent - What the visitor is asked to agree to.
 * @csspart accept - The button that agrees.
 * @csspart decline - The button that does not.
 * @csspart ended - What is shown after a call.
 * @csspart rating - The visitor's opinion.
 * @csspart copy - The button that copies the transcript.
 * @csspart download - The button that downloads it.
 * @csspart failed - Why there is no call.
 * @csspart again - The button that calls again.
 *
 * @cssprop [--carillon-accent=#1c5a4f] - The launcher, the main buttons and the visitor's words. Dark: #8ad6c4 in the panel.
 * @cssprop [--carillon-on-accent=#fff] - Text on the accent. Dark: #06231d.
 * @cssprop [--carillon-surface=#fff] - The panel. Dark: #16201e.
 * @cssprop [--carillon-raised=#f1f5f3] - The receptionist's words. Dark: #22302d.
 * @cssprop [--carillon-text=#16231f] - Text. Dark: #eaf1ef.
 * @cssprop [--carillon-soft=#54645f] - Text of less weight. Dark: #a9bab5.
 * @cssprop [--carillon-border=#d5dfdb] - Lines. Dark: #3a4b47.
 * @cssprop [--carillon-danger=#b3261e] - Hanging up, and what went wrong. Dark: #ff9d94.
 * @cssprop [--carillon-radius=20px] - The panel's corners.
 * @cssprop [--carillon-font=system-ui, sans-serif] - The typeface.
 * @cssprop [--carillon-offset=20px] - The distance from the edges of the window.
 * @cssprop [--carillon-height=560px] - The panel's height when it is inline.
 * @cssprop [--carillon-z-index=2147483647] - The layer.
 */
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
  /** A page that changes its language tells nobody. */
  #lang = new MutationObserver(() => this.requestUpdate());

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
    if (this.#panel) return this.#panel.talk();
    // sound first: browsers give it only inside the click itself
    const sound = unlockSound();
    void this.#ready().then((panel) => (panel ? panel.talk(sound) : sound?.close()));
  };

  /** Says `text` for the visitor, starting a written call where none is on. Whether it was taken. */
  async send(text: string): Promise<boolean> {
    return (await this.#ready())?.say(text) ?? false;
  }

  /** Presses a telephone key (`0` to `9`, `*`, `#`) during a call. Whether it was one. */
  press(key: string): boolean {
    return this.#panel?.press(key) ?? false;
  }

  /** Hangs up. */
  end(): void {
    this.#panel?.end();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#lang.observe(document, { subtree: true, attributeFilter: ['lang'] });
    if (this.startOpen || this.position === 'inline') void this.open();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#lang.disconnect();
    // a page may move the element: only one that stays away is over
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#panel?.dispose();
      this.#panel = this.#loading = null;
      this.opened = false;
      this.requestUpdate();
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
  async #ready(): Promise<Panel | null> {
    this.#busy = true;
    this.#unloaded = false;
    this.requestUpdate();
    try {
      this.#panel = await this.#load();
    } catch {
      this.#loading = null;
      this.#unloaded = true;
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
