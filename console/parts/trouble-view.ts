/** What went wrong, told where it happened and to screen readers, with a way to try again. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';

/** `trouble` null: nothing is shown, and what comes later is announced. `retry`: what the button does; absent: there is none. */
export function troubleView(trouble: string | null, retry?: () => void): TemplateResult {
  return html`<div role="alert">${
    trouble === null
      ? nothing
      : html`<p class="trouble">${trouble}${retry === undefined ? nothing : html` <button type="button" class="small" @click=${retry}>${t.retry}</button>`}</p>`
  }</div>`;
}
