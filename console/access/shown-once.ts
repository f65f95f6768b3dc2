import { html, type TemplateResult } from 'lit';
import { notify } from '../app/page.ts';
import { t } from '../words/index.ts';

/** Something that is shown this once, with a button that copies it. */
export function shownOnce(words: string, secret: string): TemplateResult {
  const copy = async () => {
    await navigator.clipboard.writeText(secret);
    notify({ text: t.copied });
  };
  return html`<div class="told"><p>${words}</p><pre tabindex="0"><code>${secret}</code></pre>
    <div><button @click=${() => void copy()}>${t.copy}</button></div></div>`;
}
