/** `<carillon-listen>`: a button that says a text aloud, as a caller would hear it; a second press stops it. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../../agent/contract.ts';
import { troubleOf } from '../app/api.ts';
import { notify } from '../app/page.ts';
import { play } from '../app/speech.ts';
import { t } from '../words/index.ts';
import { icon } from './icon.ts';

class ListenButton extends LitElement {
  static override properties: PropertyDeclarations = {
    business: {},
    text: {},
    lang: {},
    voice: {},
    what: {},
    busy: { state: true },
  };
  declare business: string;
  declare text: string;
  declare voice: string | null;
  /** What is heard, for a screen reader. */
  declare what: string;
  declare busy: boolean;
  #stop = new AbortController();

  constructor() {
    super();
    this.text = '';
    this.voice = null;
    this.what = '';
    this.busy = false;
  }

  override createRenderRoot(): this {
    return this;
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#stop.abort();
  }

  override render(): TemplateResult {
    const label = this.busy ? t.listen.stop : t.listen.listen;
    return html`<button type="button" class="small" ?disabled=${this.text.trim() === ''} aria-label=${`${label}, ${this.what}`}
      @click=${() => void this.#press()}>${icon(this.busy ? 'stop' : 'listen')}${label}</button>`;
  }

  async #press(): Promise<void> {
    this.#stop.abort();
    if (this.busy) return;
    this.#stop = new AbortController();
    this.busy = true;
    const { text, voice } = this;
    const language: Language = this.lang === 'fr' ? 'fr' : 'en';
    try {
      await play(this.business, { text: text.slice(0, 1_000), language, voice }, this.#stop.signal);
    } catch (error) {
      if (!this.#stop.signal.aborted) notify({ text: troubleOf(error) });
    } finally {
      this.busy = false;
    }
  }
}

customElements.define('carillon-listen', ListenButton);
