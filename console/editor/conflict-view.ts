/** Somebody else has written the task meanwhile: what they wrote, and whose words shall stand. */
import { html, type TemplateResult } from 'lit';
import type { Draft } from '../app/shapes.ts';
import { t } from '../words/index.ts';

export function conflictView(theirs: Draft, act: { mine(): void; theirs(): void }): TemplateResult {
  return html`<div class="told" role="alert"><p>${t.task.conflict(t.person(theirs.by))}</p>
    <details><summary>${t.task.theirsShown}</summary><pre>${theirs.task.instructions}</pre></details>
    <p class="row"><button @click=${act.mine}>${t.task.mine}</button>
    <button @click=${act.theirs}>${t.task.theirs}</button></p></div>`;
}
