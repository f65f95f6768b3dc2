/** A field's label with its count against the limit, as a person counts. */
import { html, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';

export function counted(label: string, count: number, limit: number, optional = false): TemplateResult {
  const over = count > limit;
  return html`<span class="label"><span>${label}${optional ? html` <span class="soft small">(${t.task.optional})</span>` : ''}</span>
    <span class=${`count ${over ? 'over' : ''}`}><span aria-hidden="true">${count} / ${limit}</span><span class="hidden">${t.task.count(count, limit)}</span>${over ? html` · ${t.task.over(count - limit)}` : ''}</span></span>`;
}
