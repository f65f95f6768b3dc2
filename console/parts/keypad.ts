/** A telephone's keys. `press` gets the one that was pressed. */
import { html, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';

export function keypad(press: (key: string) => void): TemplateResult {
  return html`<div class="keypad" role="group" aria-label=${t.try.keypad}>${[...'123456789*0#'].map(
    (key) =>
      html`<button type="button" aria-label=${t.try.key(key)} @click=${() => press(key)}>${key}</button>`,
  )}</div>`;
}
