/** How far a reading is, and what could not be read. */
import { html, nothing, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';
import type { Reading } from './reading-watch.ts';

/** `name`: of the source, for a screen reader. Null: nothing was told of it yet. */
export function readingView(name: string, reading: Reading | null): TemplateResult {
  if (reading === null) return html`<progress aria-label=${name}></progress>`;
  const { done, waiting, at, meaning } = reading;
  const [value, all] = meaning === null ? [done, done + waiting] : [meaning.done, meaning.all];
  const words =
    meaning === null ? t.knowledge.progress(done, waiting) : t.knowledge.meaning(meaning.done, meaning.all);
  return html`<progress max=${Math.max(all, 1)} .value=${value} aria-label=${name}></progress>
    <p class="soft small">${words}${at === null || meaning !== null ? nothing : html` · <code>${at}</code>`}</p>`;
}

/** The pages that could not be read, each with why. */
export function failuresView(failures: Reading['failures']): TemplateResult {
  if (failures.length === 0) return html``;
  return html`<details><summary>${t.knowledge.failures(failures.length)}</summary>
    <ul class="stack small">${failures.map(({ url, message }) => html`<li><code>${url}</code><br />${message[t.language]}</li>`)}</ul></details>`;
}
