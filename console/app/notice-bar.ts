/** `<carillon-notice>`: at the foot of the window, and to screen readers, what was just done, for a moment. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Notice } from './page.ts';

/** How long a notice stays, in milliseconds; one with a button stays longer. */
const STAYS = { plain: 6_000, action: 15_000 };

class NoticeBar extends LitElement {
  static override properties: PropertyDeclarations = { notice: { state: true } };
  declare notice: Notice | null;
  #hide: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.notice = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('carillon-notice', this.#tell);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('carillon-notice', this.#tell);
    clearTimeout(this.#hide);
  }

  readonly #tell = (event: Event): void => {
    const notice = (event as CustomEvent<Notice>).detail;
    clearTimeout(this.#hide);
    this.notice = notice;
    this.#hide = setTimeout(
      () => {
        this.notice = null;
      },
      notice.action === undefined ? STAYS.plain : STAYS.action,
    );
  };

  override render(): TemplateResult {
    const { notice } = this;
    return html`<div class="notice" role="status">${
      notice === null
        ? nothing
        : html`<div class="notice-card"><span>${notice.text}</span>${
            notice.action === undefined
              ? nothing
              : html`<button class="quiet" @click=${() => {
                  notice.action?.run();
                  this.notice = null;
                }}>${notice.action.label}</button>`
          }</div>`
    }</div>`;
  }
}

customElements.define('carillon-notice', NoticeBar);
