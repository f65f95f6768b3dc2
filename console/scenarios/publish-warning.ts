/** `<carillon-publish-warning>`: scenarios that a publication would break, before it is made. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';
import { outcomeTag, outcomeView, type PlayedScenario } from './outcome-view.ts';

export class PublishWarning extends LitElement {
  static override properties: PropertyDeclarations = { failed: { state: true }, reason: { state: true } };
  declare failed: PlayedScenario[];
  /** Why they could not be played; null: they were. */
  declare reason: string | null;
  #answer: (goOn: boolean) => void = () => undefined;

  constructor() {
    super();
    this.failed = [];
    this.reason = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  /** Asks whether to publish all the same. */
  async ask(failed: PlayedScenario[], reason: string | null = null): Promise<boolean> {
    this.failed = failed;
    this.reason = reason;
    await this.updateComplete;
    this.querySelector('dialog')?.showModal();
    return new Promise((resolve) => {
      this.#answer = resolve;
    });
  }

  #close(goOn: boolean): void {
    this.#answer(goOn);
    this.querySelector('dialog')?.close();
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="warning-title" @close=${() => this.#answer(false)}><div class="inside">
      <h2 id="warning-title">${this.reason === null ? t.scenarios.warning(this.failed.length) : t.scenarios.notPlayed}</h2>
      ${this.reason === null ? nothing : html`<p class="trouble">${this.reason}</p>`}
      ${this.failed.map((outcome) => html`<div class="stack"><p class="row">${outcomeTag(outcome)}<strong>${outcome.scenario}</strong></p>${outcomeView(outcome)}</div>`)}
      <div class="row"><button class="main" autofocus @click=${() => this.#close(false)}>${t.scenarios.lookFirst}</button>
        <button @click=${() => this.#close(true)}>${t.task.publishAnyway}</button></div>
    </div></dialog>`;
  }
}

customElements.define('carillon-publish-warning', PublishWarning);
