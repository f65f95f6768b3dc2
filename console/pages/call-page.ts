/** `<carillon-call>`: one call: what was said, collected, consented to, sent, and why. Under way, it is read along. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ApiError, troubleOf } from '../app/api.ts';
import { Page } from '../app/page.ts';
import { Polling } from '../app/polling.ts';
import { pathTo } from '../app/route.ts';
import '../parts/call-sound.ts';
import type { CallSound } from '../parts/call-sound.ts';
import { icon } from '../parts/icon.ts';
import { phoneNumber } from '../parts/phone-number.ts';
import { save } from '../parts/save.ts';
import { lineView, type OpenCall, valueInWords } from '../parts/transcript-view.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { whoCalls } from '../parts/who-calls.ts';
import { lasting, t, when } from '../words/index.ts';
import '../desk/call-notes.ts';

/** How often a call under way is read, in milliseconds. */
const EVERY = 2_000;

class CallPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    call: {},
    open: { state: true },
    sounding: { state: true },
  };
  declare call: string;
  declare open: OpenCall | null;
  /** The line that is being played. */
  declare sounding: number | null;
  readonly #polling = new Polling(this, EVERY, () => this.#read());

  constructor() {
    super();
    this.open = null;
    this.sounding = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#polling.start();
  }

  /** Gives whether the call goes on, or may: a server that is away for a moment is asked again. */
  async #read(): Promise<boolean> {
    try {
      this.open = await this.api<OpenCall>('GET', `/calls/${encodeURIComponent(this.call)}`);
      this.trouble = null;
      return this.open.endedAt === null;
    } catch (error) {
      this.trouble = error instanceof ApiError && error.status === 404 ? t.call.unknown : troubleOf(error);
      return error instanceof ApiError && error.status === 0;
    }
  }

  override render(): TemplateResult {
    const { open } = this;
    return html`<div class="page wide">
      ${troubleView(this.trouble, () => this.#polling.start())}
      ${open === null ? (this.trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing) : this.#call(open)}
    </div>`;
  }

  /** A line; one whose sound is kept plays from there. */
  #line(line: OpenCall['lines'][number], open: OpenCall): TemplateResult | typeof nothing {
    const view = lineView(line, open.names);
    if (!open.recordings.some(({ lines }) => lines.some(({ seq }) => seq === line.seq))) return view;
    const play = () => this.querySelector<CallSound>('carillon-call-sound')?.play(line.seq);
    return html`<div class=${`sounds ${this.sounding === line.seq ? 'now' : ''}`} aria-current=${this.sounding === line.seq ? 'true' : nothing}>${view}
      <button class="quiet small" @click=${play}>${icon('try')}${t.call.playFrom}</button></div>`;
  }

  #call(open: OpenCall): TemplateResult {
    const { caller, startedAt, endedAt, outcome, record } = open;
    const who = whoCalls(open);
    return html`
      <div class="head"><div><h1 class="row"><a class="button quiet square" href=${pathTo(this.business.id, 'calls')} aria-label=${t.calls.title}>${icon('back')}</a>${who}</h1>
        <p class="row"><span>${when(startedAt)}</span>
          <span class=${`tag ${outcome === null ? 'live' : ''}`}>${outcome === null ? t.calls.live : (t.calls.outcomes[outcome] ?? outcome)}</span>
          ${open.trial ? html`<span class="tag draft">${t.calls.trial}</span>` : nothing}
          ${endedAt === null ? nothing : html`<span>${lasting(Date.parse(endedAt) - Date.parse(startedAt))}</span>`}
          ${open.version === null ? nothing : html`<span>${t.call.version(open.version)}</span>`}</p></div>
        <p class="row">${caller === null ? nothing : html`<a class="button" href=${`tel:${caller}`}>${icon('calls')}${t.messages.callBack(phoneNumber(caller))}</a>`}
          ${endedAt === null ? nothing : html`<button @click=${() => save(`call-${open.id}.json`, open)}>${t.call.export}</button>`}</p></div>
      <div class="two">
        <section class="card stack" aria-label=${t.call.transcript}><h2>${t.call.transcript}</h2>
          <div class="transcript">${open.lines.map((line) => this.#line(line, open))}</div></section>
        <div class="stack">
          ${
            open.recordings.length === 0
              ? nothing
              : html`<section class="card stack"><h2>${t.call.sound}</h2><carillon-call-sound .business=${this.business.id} .call=${open.id} .sounds=${open.recordings}
                  @carillon-sounding=${({ detail }: CustomEvent<number | null>) => {
                    this.sounding = detail;
                  }}></carillon-call-sound></section>`
          }
          ${record === null || record.summary === '' ? nothing : html`<section class="card stack"><h2>${t.call.summary}</h2><p>${record.summary}</p></section>`}
          ${
            record === null || Object.keys(record.slots).length === 0
              ? nothing
              : html`<section class="card stack"><h2>${t.call.collected}</h2>
            <dl class="pairs">${Object.entries(record.slots).map(([slot, value]) => html`<dt>${open.labels[slot]?.[t.language] ?? slot}</dt><dd>${valueInWords(value)}</dd>`)}</dl></section>`
          }
          ${
            record === null || record.consents.length === 0
              ? nothing
              : html`<section class="card stack"><h2>${t.call.consents}</h2>
            ${record.consents.map(
              ({
                text,
                to,
                asked,
                answered,
                at,
              }) => html`<p class="soft small">${t.call.consentFor(text, phoneNumber(to))} · ${when(at)}</p>
                <dl class="stack"><div><dt class="soft small">${t.call.asked}</dt><dd><blockquote>${asked}</blockquote></dd></div>
                <div><dt class="soft small">${t.call.answered}</dt><dd><blockquote>${answered}</blockquote></dd></div></dl>`,
            )}</section>`
          }
          ${
            open.texts.length === 0
              ? nothing
              : html`<section class="card stack"><h2>${t.call.texts}</h2>
            ${open.texts.map(
              ({ to, body, status, reason, delivery }) =>
                html`<p>${body}</p><p class="soft small">${phoneNumber(to)} · ${t.call.statuses[status] ?? status}${reason === null ? '' : ` · ${t.call.reasons[reason] ?? reason}`}${delivery === null ? '' : ` · ${t.call.deliveries[delivery] ?? delivery}`}</p>`,
            )}</section>`
          }
          <div class="card"><carillon-call-notes .business=${this.business} .call=${this.call}></carillon-call-notes></div>
        </div>
      </div>`;
  }
}

customElements.define('carillon-call', CallPage);
