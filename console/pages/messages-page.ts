/** `<carillon-messages>`: what callers left for the team, as an inbox. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Message } from '../../agent/engine/events.ts';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { pathTo } from '../app/route.ts';
import { icon } from '../parts/icon.ts';
import { t, when } from '../words/index.ts';

interface InboxMessage {
  call: string;
  at: string;
  message: Message;
  doneAt: string | null;
  doneBy: string | null;
  assignee: string | null;
}
interface Inbox {
  messages: InboxMessage[];
  fresh: number;
  next: string | null;
}

class MessagesPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    done: { state: true },
    inbox: { state: true },
    team: { state: true },
  };
  declare done: boolean;
  declare inbox: Inbox | null;
  declare team: { id: string; name: string }[];

  constructor() {
    super();
    this.done = false;
    this.inbox = null;
    this.team = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
    void this.attempt(async () => {
      this.team = (await this.api<{ people: { id: string; name: string }[] }>('GET', '/team')).people;
    });
  }

  async #load(after?: string): Promise<void> {
    try {
      const query = `done=${this.done}${after === undefined ? '' : `&after=${after}`}`;
      const page = await this.api<Inbox>('GET', `/inbox?${query}`);
      const before = after === undefined ? [] : (this.inbox?.messages ?? []);
      this.inbox = { ...page, messages: [...before, ...page.messages] };
      this.trouble = null;
      window.dispatchEvent(new Event('carillon-inbox'));
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  override render(): TemplateResult {
    const tab = (done: boolean, label: string) =>
      html`<button aria-pressed=${this.done === done} @click=${() => {
        this.done = done;
        this.inbox = null;
        void this.#load();
      }}>${label}</button>`;
    return html`<div class="page">
      <div class="head"><h1>${t.messages.title}</h1><div class="tabs">${tab(false, t.messages.new)}${tab(true, t.messages.done)}</div></div>
      <div role="alert">${this.trouble === null ? nothing : html`<p class="trouble">${this.trouble}</p>`}</div>
      ${this.#list()}
    </div>`;
  }

  #list(): TemplateResult {
    const { inbox } = this;
    if (inbox === null) return html`<p class="soft">${t.loading}</p>`;
    if (inbox.messages.length === 0)
      return html`<div class="card empty"><span class="mark">${icon('messages')}</span><p>${this.done ? t.messages.emptyDone : t.messages.empty}</p></div>`;
    return html`<ul class="stack">${inbox.messages.map((one) => this.#message(one))}</ul>
      ${inbox.next === null ? nothing : html`<button @click=${() => void this.#load(inbox.next ?? undefined)}>${t.more}</button>`}`;
  }

  #message(one: InboxMessage): TemplateResult {
    const { message, call, at } = one;
    const who = message.name ?? t.messages.unnamed;
    return html`<li class="card message"><div class="row spread"><h2 class="row">${who}
        ${message.urgent ? html`<span class="tag urgent">${t.messages.urgent}</span>` : nothing}</h2><span class="soft small">${when(at)}</span></div>
      <p lang=${message.language}>${message.text}</p>
      <div class="row">
        ${message.phone === null ? nothing : html`<a class="button small" href=${`tel:${message.phone}`}>${icon('calls')}${t.messages.callBack(message.phone)}</a>`}
        ${message.email === null ? nothing : html`<a class="button small" href=${`mailto:${message.email}`}>${t.messages.write}</a>`}
        <a class="button quiet small" href=${pathTo(this.business.id, 'calls', call)} aria-label=${`${t.messages.call}, ${who}, ${when(at)}`}>${t.messages.call}</a>
        ${
          this.team.length === 0
            ? nothing
            : html`<label class="row small">${t.messages.assign}<select aria-label=${`${t.messages.assign}, ${who}`} @change=${(event: Event) => void this.#mark(one, { assignee: (event.target as HTMLSelectElement).value || null })}>
          <option value="">${t.messages.nobody}</option>${this.team.map(({ id, name }) => html`<option value=${id} ?selected=${id === one.assignee}>${name}</option>`)}</select></label>`
        }
        <button class="small" aria-label=${`${one.doneAt === null ? t.messages.markDone : t.messages.markNew}, ${who}`} @click=${() => void this.#finish(one)}>${icon(one.doneAt === null ? 'check' : 'undo')}${one.doneAt === null ? t.messages.markDone : t.messages.markNew}</button>
        ${one.doneBy === null ? nothing : html`<span class="soft small">${t.messages.doneBy(t.person(one.doneBy))}</span>`}
      </div></li>`;
  }

  async #mark(one: InboxMessage, change: { done?: boolean; assignee?: string | null }): Promise<boolean> {
    return this.attempt(() =>
      this.api(
        'PATCH',
        `/messages/${encodeURIComponent(one.call)}/${encodeURIComponent(one.message.id)}`,
        change,
      ),
    );
  }

  async #finish(one: InboxMessage): Promise<void> {
    const done = one.doneAt === null;
    if (await this.#mark(one, { done }))
      notify({
        text: done ? t.messages.markDone : t.messages.markNew,
        action: { label: t.undo, run: () => void this.#mark(one, { done: !done }).then(() => this.#load()) },
      });
    await this.#load();
  }
}

customElements.define('carillon-messages', MessagesPage);
