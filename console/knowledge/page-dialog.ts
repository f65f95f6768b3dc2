/** `<carillon-page-dialog>`: a page of the knowledge, written by hand. Fires `written` with it; `removed` to take it out. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Page as KnowledgePage } from '../../agent/business/business.ts';
import type { Language } from '../../agent/contract.ts';
import { Page } from '../app/page.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';

export class PageDialog extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    page: { state: true },
    known: { state: true },
  };
  declare page: KnowledgePage | null;
  /** Whether it is there already. */
  declare known: boolean;
  #written = '';

  constructor() {
    super();
    this.page = null;
    this.known = false;
  }

  open(page: KnowledgePage, known: boolean): void {
    this.page = page;
    this.known = known;
    this.#written = JSON.stringify(page);
    void this.updateComplete.then(() => {
      this.querySelector('dialog')?.showModal();
      this.querySelector<HTMLElement>(page.title === '' ? 'input' : 'textarea')?.focus();
    });
  }

  close(): void {
    this.page = null;
    this.querySelector('dialog')?.close();
  }

  /** Closes it, unless something was written that the person would rather keep. */
  #leave(event?: Event): void {
    event?.preventDefault();
    if (JSON.stringify(this.page) === this.#written || window.confirm(t.knowledge.leave)) this.close();
  }

  #write(change: Partial<KnowledgePage>): void {
    if (this.page !== null) this.page = { ...this.page, ...change };
  }

  override render(): TemplateResult {
    const { page } = this;
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<dialog aria-labelledby="page-title" @cancel=${(event: Event) => this.#leave(event)}>${
      page === null
        ? nothing
        : html`<form class="inside" @submit=${(event: SubmitEvent) => {
            event.preventDefault();
            this.dispatchEvent(new CustomEvent('written', { detail: page }));
          }}>
      <div><h2 id="page-title">${t.knowledge.page}</h2><p class="how">${t.knowledge.answerHow}</p></div>
      <label class="field"><span class="label">${t.knowledge.pageTitle}</span><input required maxlength="300" lang=${page.language} .value=${page.title} @input=${(event: Event) => this.#write({ title: value(event) })} /></label>
      ${
        this.business.languages.length < 2
          ? nothing
          : html`<label class="field"><span class="label">${t.knowledge.pageLanguage}</span><select @change=${(event: Event) => this.#write({ language: value(event) as Language })}>
        ${this.business.languages.map((one) => html`<option value=${one} ?selected=${one === page.language}>${t.languages[one]}</option>`)}</select></label>`
      }
      <label class="field"><span class="label">${t.knowledge.body}</span><textarea required rows="8" lang=${page.language} .value=${page.body} @input=${(event: Event) => this.#write({ body: value(event) })}></textarea></label>
      <div class="row spread"><span class="row"><button class="main">${t.save}</button><button type="button" @click=${() => this.#leave()}>${t.cancel}</button></span>
        ${this.known ? html`<button type="button" class="danger" @click=${() => this.dispatchEvent(new CustomEvent('removed', { detail: page }))}>${icon('delete')}${t.knowledge.remove}</button>` : nothing}</div></form>`
    }</dialog>`;
  }
}

customElements.define('carillon-page-dialog', PageDialog);
