/** `<carillon-trial>`: the widget on the drafts, with the trace of the call beside it. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TranscriptLine } from '../../agent/calls/transcript.ts';
import { Page } from '../app/page.ts';
import { pathTo } from '../app/route.ts';
import { icon } from '../parts/icon.ts';
import { lineView, type OpenCall } from '../parts/transcript-view.ts';
import { t } from '../words/index.ts';

/** How often the trace is read while a call lasts, in milliseconds. */
const EVERY = 1_000;

export class TrialDialog extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    task: {},
    name: { state: true },
    call: { state: true },
    lines: { state: true },
    names: { state: true },
  };
  declare task: string;
  declare name: string | null;
  declare call: string | null;
  declare lines: TranscriptLine[];
  declare names: Record<string, string>;
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    super();
    this.name = null;
    this.call = null;
    this.lines = [];
    this.names = {};
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearInterval(this.#timer);
  }

  /** Makes a trial of the drafts, and shows the widget on it. */
  async open(): Promise<void> {
    await widget();
    await this.attempt(async () => {
      const { business } = await this.api<{ business: string }>('POST', '/trials', { task: this.task });
      this.name = business;
      this.call = null;
      this.lines = [];
      this.querySelector('dialog')?.showModal();
    });
  }

  #close(): void {
    clearInterval(this.#timer);
    this.name = null;
    this.querySelector('dialog')?.close();
  }

  #began(event: CustomEvent<{ call: string }>): void {
    this.call = event.detail.call;
    this.lines = [];
    clearInterval(this.#timer);
    this.#timer = setInterval(() => void this.#read(), EVERY);
    void this.#read();
  }

  #ended(): void {
    clearInterval(this.#timer);
    // The last words are written a moment later.
    setTimeout(() => void this.#read(), EVERY);
  }

  async #read(): Promise<void> {
    if (this.call === null) return;
    const found = await this.api<OpenCall>('GET', `/calls/${this.call}`).catch(() => null);
    if (found === null) return;
    const grown = found.lines.length !== this.lines.length;
    this.lines = found.lines;
    this.names = found.names;
    if (!grown) return;
    await this.updateComplete;
    const trace = this.querySelector('.trace');
    trace?.scrollTo({ top: trace.scrollHeight });
  }

  override render(): TemplateResult {
    return html`<dialog class="big" aria-labelledby="trial-title" @close=${this.#close}><div class="inside">
      <div class="row spread"><div><h2 id="trial-title">${t.try.title}</h2><p class="how">${t.try.how}</p></div>
        <button class="quiet square" aria-label=${t.close} @click=${this.#close}>${icon('close')}</button></div>
      <div class="trial">
        <div>${
          this.name === null
            ? nothing
            : html`<carillon-voice business=${this.name} language=${t.language} position="inline" @carillon-start=${this.#began} @carillon-end=${this.#ended}></carillon-voice>`
        }</div>
        <section class="stack" aria-label=${t.try.trace}><h3>${t.try.trace}</h3>
          <div class="trace stack" tabindex="0" role="log" aria-label=${t.try.trace}>
            ${this.lines.length === 0 ? html`<p class="soft">${t.try.empty}</p>` : this.lines.map((line) => lineView(line, this.names, true))}
          </div>
          ${this.call === null ? nothing : html`<a href=${pathTo(this.business.id, 'calls', this.call)}>${t.call.title}</a>`}
        </section>
      </div>
    </div></dialog>`;
  }
}

let loaded: Promise<unknown> | undefined;

/** The widget as visitors get it: the server's own script. */
function widget(): Promise<unknown> {
  loaded ??= import(/* @vite-ignore */ new URL('/index.js', location.origin).href).then(
    (module: { defineCarillonVoice(): Promise<void> }) => module.defineCarillonVoice(),
  );
  return loaded;
}

customElements.define('carillon-trial', TrialDialog);
