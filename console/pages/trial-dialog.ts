/**
 * `<carillon-trial>`: the widget on the drafts, as a visitor or by telephone, with the trace of the call beside it.
 * `carillon-talk`: the talk shall be a scenario; `detail`: its words.
 */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { TranscriptLine } from '../../agent/calls/transcript.ts';
import { Page } from '../app/page.ts';
import { Polling } from '../app/polling.ts';
import { pathTo } from '../app/route.ts';
import { icon } from '../parts/icon.ts';
import { keypad } from '../parts/keypad.ts';
import { lineView, type OpenCall } from '../parts/transcript-view.ts';
import { t } from '../words/index.ts';

/** How often the trace is read while a call lasts, in milliseconds. */
const EVERY = 1_000;
/** A telephone number as the API takes it. */
const NUMBER = /^\+[1-9]\d{6,14}$/;

type Channel = OpenCall['channel'];

export class TrialDialog extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    task: {},
    name: { state: true },
    call: { state: true },
    channel: { state: true },
    running: { state: true },
    lines: { state: true },
    names: { state: true },
  };
  declare task: string;
  declare name: string | null;
  declare call: string | null;
  declare channel: Channel;
  declare running: boolean;
  declare lines: TranscriptLine[];
  declare names: Record<string, string>;
  #caller = '';
  readonly #polling = new Polling(this, EVERY, () => this.#read());

  constructor() {
    super();
    this.name = null;
    this.call = null;
    this.channel = 'web';
    this.running = false;
    this.lines = [];
    this.names = {};
  }

  /** Makes a trial of the drafts, and shows the widget on it. */
  async open(): Promise<void> {
    await widget();
    if (await this.#make()) this.querySelector('dialog')?.showModal();
  }

  /** A trial as whoever was chosen: the widget begins anew with it. */
  #make(): Promise<boolean> {
    const { task, channel } = this;
    const caller = channel === 'phone' && this.#caller !== '' ? this.#caller : null;
    return this.attempt(async () => {
      const { business } = await this.api<{ business: string }>('POST', '/trials', { task, channel, caller });
      this.name = business;
      this.call = null;
      this.lines = [];
    });
  }

  #close(): void {
    this.#polling.stop();
    this.name = null;
    this.running = false;
    this.querySelector('dialog')?.close();
  }

  #began(event: CustomEvent<{ call: string }>): void {
    this.call = event.detail.call;
    this.lines = [];
    this.running = true;
    this.#polling.start();
  }

  #ended(): void {
    this.running = false;
    // The last words are written a moment later.
    this.#polling.soon();
  }

  async #read(): Promise<boolean> {
    if (this.call === null) return false;
    const found = await this.api<OpenCall>('GET', `/calls/${this.call}`);
    const grown = found.lines.length !== this.lines.length;
    this.lines = found.lines;
    this.names = found.names;
    if (grown) {
      await this.updateComplete;
      const trace = this.querySelector('.trace');
      trace?.scrollTo({ top: trace.scrollHeight });
    }
    return this.running;
  }

  #number(event: Event): void {
    const field = event.target as HTMLInputElement;
    this.#caller = field.value.replace(/[\s().-]/g, '');
    field.setCustomValidity(this.#caller === '' || NUMBER.test(this.#caller) ? '' : t.try.numberHow);
    if (field.reportValidity()) void this.#make();
  }

  #press(key: string): void {
    this.querySelector<HTMLElement & { press(key: string): boolean }>('carillon-voice')?.press(key);
  }

  async #makeScenario(): Promise<void> {
    await this.attempt(async () => {
      const { text } = await this.api<{ text: string }>('GET', `/calls/${this.call}/scenario`);
      this.dispatchEvent(new CustomEvent('carillon-talk', { detail: text }));
    });
  }

  override render(): TemplateResult {
    return html`<dialog class="big" aria-labelledby="trial-title" @close=${(event: Event) => {
      if (event.target === event.currentTarget) this.#close();
    }}><div class="inside">
      <div class="row spread"><div><h2 id="trial-title">${t.try.title}</h2><p class="how">${t.try.how}</p></div>
        <button class="quiet square" aria-label=${t.close} @click=${this.#close}>${icon('close')}</button></div>
      ${this.#as()}
      <div class="trial">
        <div class="stack">${this.channel === 'phone' && this.running ? keypad((key) => this.#press(key)) : nothing}
        ${
          this.name === null
            ? nothing
            : html`<carillon-voice business=${this.name} language=${t.language} position="inline" @carillon-start=${this.#began} @carillon-end=${this.#ended}></carillon-voice>`
        }
</div>
        <section class="stack" aria-label=${t.try.trace}><h3>${t.try.trace}</h3>
          <div class="trace stack" tabindex="0" role="log" aria-label=${t.try.trace}>
            ${this.lines.length === 0 ? html`<p class="soft">${t.try.empty}</p>` : this.lines.map((line) => lineView(line, this.names, true))}
          </div>
          ${this.call === null ? nothing : this.#after(this.call)}
        </section>
      </div>
    </div></dialog>`;
  }

  #as(): TemplateResult {
    const choice = (
      channel: Channel,
      label: string,
    ) => html`<label class="row small"><input type="radio" name="as" value=${channel}
      .checked=${this.channel === channel} @change=${() => {
        this.channel = channel;
        void this.#make();
      }} />${label}</label>`;
    return html`<fieldset class="as row" ?disabled=${this.running}><legend class="small soft">${t.try.as}</legend>
      ${choice('web', t.try.asVisitor)}${choice('phone', t.try.asPhone)}
      ${
        this.channel === 'phone'
          ? html`<label class="row small">${t.try.number}<input type="tel" name="caller" .value=${this.#caller} placeholder="+14185550142" title=${t.try.numberHow} @change=${this.#number} /></label>`
          : nothing
      }</fieldset>`;
  }

  #after(call: string): TemplateResult {
    const spoke = this.lines.some(({ type }) => type === 'caller');
    return html`<p class="row"><a href=${pathTo(this.business.id, 'calls', call)}>${t.call.title}</a>
      ${spoke && !this.running ? html`<button class="small" @click=${() => void this.#makeScenario()}>${icon('tasks')}${t.scenarios.make}</button>` : nothing}</p>`;
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
