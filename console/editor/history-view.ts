/** What callers have heard of a task: its versions, each compared with what is in the editor, and taken up again. */
import { html, nothing, type TemplateResult } from 'lit';
import type { DraftTask } from '../../agent/business/business.ts';
import type { OpenTask } from '../app/shapes.ts';
import { icon } from '../parts/icon.ts';
import { t, when } from '../words/index.ts';
import { compared } from './compared.ts';

/** `viewed`: the version that is compared; null: none. `restore`: absent where nobody may. */
export function historyView(
  draft: DraftTask,
  { versions, live }: OpenTask,
  viewed: number | null,
  act: { view(version: number | null): void; restore?: ((task: DraftTask) => void) | undefined },
): TemplateResult | typeof nothing {
  if (versions.length === 0) return nothing;
  const { view, restore } = act;
  return html`<details class="card history"><summary><h2 class="row">${icon('history')}${t.task.history}</h2></summary>
    <ol class="stack">${versions.map(({ version, at, by, task }) => {
      const shown = viewed === version;
      return html`<li class="stack"><p class="row"><strong>${t.task.version(version)}</strong>
          <span class="soft">${when(at)} ${t.task.by(t.person(by))}</span>
          ${version === versions[0]?.version && live !== null ? html`<span class="tag live">${t.task.now}</span>` : nothing}
          <button class="small" aria-expanded=${shown} @click=${() => view(shown ? null : version)}>${t.task.compare}</button>
          ${restore === undefined ? nothing : html`<button class="small" @click=${() => restore(task)}>${t.task.restore}</button>`}</p>
        ${shown ? comparison(task, draft) : nothing}</li>`;
    })}</ol></details>`;
}

function comparison(before: DraftTask, now: DraftTask): TemplateResult {
  return before.instructions === now.instructions
    ? html`<p class="soft">${t.task.same}</p>`
    : html`<pre>${compared(before.instructions, now.instructions)}</pre>`;
}
