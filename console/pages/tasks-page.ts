/** `<carillon-tasks>`: the list of tasks, in the order that decides between them. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { go, pathTo } from '../app/route.ts';
import type { ListedTask, OpenTask, TaskList } from '../app/shapes.ts';
import { icon } from '../parts/icon.ts';
import { menu } from '../parts/menu.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t, when } from '../words/index.ts';
import './template-dialog.ts';
import type { TemplateDialog } from './template-dialog.ts';

class TasksPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    list: { state: true },
    dragged: { state: true },
    over: { state: true },
  };
  declare list: TaskList | null;
  declare dragged: string | null;
  declare over: string | null;

  constructor() {
    super();
    this.list = null;
    this.dragged = null;
    this.over = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.list = await this.api<TaskList>('GET', '/tasks');
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <div class="head">
        <div><h1>${t.tasks.title}</h1><p>${t.tasks.intro}</p></div>
        ${this.owner ? html`<button class="main" @click=${this.#begin}>${icon('add')}${t.tasks.new}</button>` : nothing}
      </div>
      ${troubleView(this.trouble, () => void this.#load())}
      ${this.list !== null ? this.#tasks(this.list) : this.trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing}
      <carillon-template .business=${this.business}></carillon-template>
    </div>`;
  }

  #tasks({ tasks, deleted }: TaskList): TemplateResult {
    return html`
      ${
        tasks.length === 0
          ? html`<div class="card empty"><span class="mark">${icon('tasks')}</span><h2>${t.tasks.empty}</h2><p>${t.tasks.emptyHow}</p>
              ${this.owner ? html`<button class="main" @click=${this.#begin}>${t.tasks.start}</button>` : nothing}</div>`
          : html`<ol class="tasks">${repeat(
              tasks,
              ({ id }) => id,
              (task, index) => this.#task(task, index, tasks),
            )}</ol>`
      }
      ${
        deleted.length === 0 || !this.owner
          ? nothing
          : html`<details><summary>${t.tasks.bin} (${deleted.length})</summary>
              <ul class="stack">${deleted.map(
                ({
                  id,
                  emoji,
                  name,
                  at,
                }) => html`<li class="row"><span>${emoji} ${name}</span><span class="soft small">${when(at)}</span>
                  <button class="small" @click=${() => void this.#restore(id)}>${t.tasks.restore}</button></li>`,
              )}</ul></details>`
      }
    `;
  }

  #task(task: ListedTask, index: number, tasks: ListedTask[]): TemplateResult {
    const heard = task.state !== 'draft';
    const path = pathTo(this.business.id, 'tasks', task.id);
    const style = `card task ${task.enabled ? '' : 'off'} ${this.dragged === task.id ? 'dragging' : ''} ${this.over === task.id ? 'over' : ''}`;
    const move = (by: number) => () => void this.#move(task.id, tasks[index + by]?.id ?? task.id);
    const before = tasks[index - 1];
    const after = tasks[index + 1];
    const movable = this.owner && heard;
    return html`<li class=${style} draggable=${movable ? 'true' : 'false'}
        @dragstart=${() => {
          this.dragged = task.id;
        }}
        @dragend=${() => {
          this.dragged = null;
          this.over = null;
        }}
        @dragover=${(event: DragEvent) => {
          if (this.dragged === null || !heard) return;
          event.preventDefault();
          this.over = task.id;
        }}
        @drop=${(event: DragEvent) => {
          event.preventDefault();
          if (this.dragged !== null) void this.#move(this.dragged, task.id);
        }}>
      <span class="order soft" title=${movable ? t.tasks.drag : nothing}>${movable ? icon('grip') : nothing}</span>
      <span class="emoji" aria-hidden="true">${task.emoji || '·'}</span>
      <div class="stack-tight">
        <h2><a href=${path}>${task.name}</a></h2>
        <p class="trigger">${task.trigger}</p>
        <p class="row small"><span class=${`tag ${task.state}`}>${t.tasks.states[task.state]}</span>
          ${task.enabled ? nothing : html`<span class="tag">${t.tasks.off}</span>`}
          ${task.draft === null ? nothing : html`<span class="soft">${when(task.draft.at)} ${t.task.by(t.person(task.draft.by))}</span>`}
        </p>
      </div>
      <div class="controls">
      ${
        heard
          ? html`<input type="checkbox" role="switch" class="switch" .checked=${task.enabled} ?disabled=${!this.owner}
              aria-label=${t.tasks.enabled(task.name)} @change=${(event: Event) => void this.#enable(task, event)} />`
          : nothing
      }
      ${
        this.owner
          ? html`${menu(t.tasks.actions(task.name), icon('more'), [
              { label: t.tasks.edit, run: () => go(path) },
              { label: t.tasks.duplicate, run: () => void this.#copy(task) },
              ...(movable && before !== undefined && before.state !== 'draft'
                ? [{ label: t.tasks.up(task.name), run: move(-1) }]
                : []),
              ...(movable && after !== undefined && after.state !== 'draft'
                ? [{ label: t.tasks.down(task.name), run: move(1) }]
                : []),
              { label: t.tasks.delete, danger: true, run: () => void this.#remove(task) },
            ])}`
          : nothing
      }
      </div>
    </li>`;
  }

  #begin(): void {
    this.querySelector<TemplateDialog>('carillon-template')?.open();
  }

  async #enable(task: ListedTask, event: Event): Promise<void> {
    const box = event.target as HTMLInputElement;
    const enabled = box.checked;
    const done = await this.attempt(() => this.api('POST', `/tasks/${task.id}/enabled`, { enabled }));
    if (!done) box.checked = !enabled;
    await this.#load();
  }

  async #move(id: string, to: string): Promise<void> {
    const tasks = this.list?.tasks ?? [];
    const from = tasks.findIndex((one) => one.id === id);
    const target = tasks.findIndex((one) => one.id === to);
    const moved = tasks[from];
    if (moved === undefined || target < 0 || from === target) return;
    const order = tasks.toSpliced(from, 1).toSpliced(target, 0, moved);
    if (this.list !== null) this.list = { ...this.list, tasks: order };
    await this.attempt(() => this.api('PUT', '/tasks/order', { order: order.map((one) => one.id) }));
    notify({ text: t.tasks.moved(moved.name, target + 1) });
    await this.#load();
  }

  async #copy(task: ListedTask): Promise<void> {
    await this.attempt(async () => {
      const { live, draft } = await this.api<OpenTask>('GET', `/tasks/${task.id}`);
      const whole = draft?.task ?? live;
      if (whole === null) return;
      const { id: _, ...fields } = whole;
      const made = await this.api<{ task: { id: string } }>('POST', '/tasks', {
        ...fields,
        name: t.tasks.copyOf(whole.name),
      });
      go(pathTo(this.business.id, 'tasks', made.task.id));
    });
  }

  async #remove(task: ListedTask): Promise<void> {
    if (await this.attempt(() => this.api('DELETE', `/tasks/${task.id}`)))
      notify({
        text: t.tasks.deleted(task.name),
        action: { label: t.undo, run: () => void this.#restore(task.id) },
      });
    await this.#load();
  }

  async #restore(id: string): Promise<void> {
    await this.attempt(() => this.api('POST', `/tasks/${id}/restore`));
    await this.#load();
  }
}

customElements.define('carillon-tasks', TasksPage);
