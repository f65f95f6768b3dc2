import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../panel.ts';

/** What the visitor agrees to before anything is opened or sent. */
export function consent({ calls, words, close }: Panel): TemplateResult {
  const { asks, accept } = calls;
  return html`<div class="card centred" part="consent" role="group" aria-labelledby="consent-title">
    <h3 id="consent-title" tabindex="-1" data-focus>${words.consentTitle}</h3>
    <p class="terms" lang=${asks?.lang ?? nothing}>${asks?.text}</p>
    <p class="fine">${words.recorded}</p>
    <div class="choices">
      <button class="primary" part="accept" @click=${accept}>${words.accept}</button>
      <button class="quiet" part="decline" @click=${close}>${words.decline}</button>
    </div>
  </div>`;
}
