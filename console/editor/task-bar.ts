/** The head of a task's page: its name, whether what was written is kept, and what can be done with it. */
import { html, nothing, type TemplateResult } from 'lit';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';

export interface TaskBar {
  /** Where the list of tasks is. */
  back: string;
  name: string;
  /** How what was written is kept, in words. */
  status: string;
  /** Absent where one may not, or there is nothing to forget. */
  discard: (() => void) | null;
  /** Absent where one may not. `publish` null: there is nothing to publish now. */
  own: { attempt(): void; publish: (() => void) | null } | null;
}

export function taskBar({ back, name, status, discard, own }: TaskBar): TemplateResult {
  return html`<div class="bar">
    <div class="title"><a class="button quiet square" href=${back} aria-label=${t.tasks.title}>${icon('back')}</a>
      <h1>${name}</h1></div>
    <div class="row">
      <span class="soft small" role="status">${status}</span>
      ${discard === null ? nothing : html`<button class="quiet" @click=${discard}>${t.task.discard}</button>`}
      ${
        own === null
          ? nothing
          : html`<button @click=${own.attempt}>${icon('try')}${t.task.try}</button>
            <button class="main" ?disabled=${own.publish === null} @click=${own.publish}>${t.task.publish}</button>`
      }
    </div>
  </div>`;
}
