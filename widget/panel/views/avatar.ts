import { html, type TemplateResult } from 'lit';

const ADDRESS = /^(https?:|\/|\.{1,2}\/|data:image\/)/;

/** The receptionist's picture: an image, an emoji, or the first letter of the name. */
export function avatar(wanted: string, name: string): TemplateResult {
  const picture = ADDRESS.test(wanted)
    ? html`<img src=${wanted} alt="" />`
    : html`<span>${wanted || [...name][0]?.toUpperCase()}</span>`;
  return html`<div class="avatar" part="avatar" data-level="agent" aria-hidden="true">${picture}</div>`;
}
