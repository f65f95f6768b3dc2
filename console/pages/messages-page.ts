/** `<carillon-messages>`: what callers left for the team, as an inbox. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Message } from '../../agent/engine/events.ts';
import { ask, troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { pathTo } from '../app/route.ts';
import { icon } from '../parts/icon.ts';
import { phoneNumber } from '../parts/phone-number.ts';
import { troubleView } from '../parts/trouble-view.ts';
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
/** Whose messages are shown: a person's by their id, nobody's, or everybody's. */
type Whose = { person: string } | 'nobody' | 'everybody';

class MessagesPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    done: { state: true },
    words: { state: true },
    whose: { state: true },
    inbox: { state: true },
    team: { state: true },
    me: { state: true },
  };
  declare done: boolean;
  declare words: string;
  declare whose: Whose;
  declare inbox: Inbox | null;
  declare team: { id: string; name: string }[];
  declare me: string | null;
  #loading = new AbortController();

  constructor() {
    super();
    this.done = false;
    this.words = '';
    this.whose = 'everybody';
    this.inbox = null;
    this.team = [];
    this.me = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
    void this.attempt(async () => {
      const [{ people }, { person }] = await Promise.all([
        this.api<{ people: { id: string; name: string }[] }>('GET', '/team'),
        ask<{ person: { id: string } }>('GET', '/session'),
      ]);
      this.team = people;
      this.me = person.id;
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#loading.abort();
  }

  async #load(after?: string): Promise<void> {
    this.#loading.abort();
    const loading = new AbortController();
    this.#loading = loading;
    try {
      const query = new URLSearchParams({ done: String(this.done), words: this.words });
      if (this.whose !== 'everybody') query.set('assignee', this.whose === 'nobody' ? '' : this.whose.person);
      if (after !== undefined) query.set('after', after);
      const page = await this.api<Inbox>('GET', `/inbox?${query}`, undefined, loading.signal);
      const before = after === undefined ? [] : (this.inbox?.messages ?? []);
      this.inbox = { ...page, messages: [...before, ...page.messages] };
      this.trouble = null;
      window.dispatchEvent(new Event('carillon-inbox'));
    } catch (error) {
      if (!loading.signal.aborted) this.trouble = troubleOf(error);
    }
  }

  #show(change: Partial<Pick<MessagesPage, 'done' | 'words' | 'whose'>>): void {
    Object.assign(this, change);
    this.inbox = null;
    void this.#load();
  }

  override render(): TemplateResult {
    const tab = (done: boolean, label: string) =>
      html`<button aria-pressed=${this.done === done} @click=${() => this.#show({ done })}>${label}</button>`;
    return html`<div class="page">
      <div class="head"><h1>${t.messages.title}</h1><div class="tabs">${tab(false, t.messages.new)}${tab(true, t.messages.done)}</div></div>
      ${this.#filters()}
      ${troubleView(this.trouble, () => void this.#load())}
      ${this.#list()}
    </div>`;
  }

  #filters(): TemplateResult {
    const { whose, me } = this;
    const chosen = typeof whose === 'string' ? whose : whose.person;
    const choose = (event: Event) => {
      const { value } = event.target as HTMLSelectElement;
      this.#show({ whose: value === 'everybody' || value === 'nobody' ? value : { person: value } });
    };
    const option = (value: string, words: string) =>
      html`<option value=${value} ?selected=${value === chosen}>${words}</option>`;
    return html`<form class="row asking" role="search" @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      this.#show({ words: String(new FormData(event.target as HTMLFormElement).get('words')).trim() });
    }}>
      <label class="field"><span class="label">${t.messages.search}</span><input name="words" type="search" maxlength="200" .value=${this.words} /></label>
      <label class="field narrow"><span class="label">${t.messages.whose}</span><select @change=${choose}>
        ${option('everybody', t.messages.everybody)}${me === null ? nothing : option(me, t.messages.mine)}${option('nobody', t.messages.nobodys)}
        ${this.team.filter(({ id }) => id !== me).map(({ id, name }) => option(id, name))}</select></label>
      <button>${icon('search')}${t.messages.searchButton}</button></form>`;
  }

  #list(): TemplateResult {
    const { inbox } = this;
    if (inbox === null) return this.trouble === null ? html`<p class="soft">${t.loading}</p>` : html``;
    if (inbox.messages.length === 0) return this.#empty();
    return html`<p class="soft small wide-only" id="message-keys">${t.messages.keys}</p>
      <ul class="stack" aria-label=${t.messages.list} aria-describedby="message-keys" @keydown=${(event: KeyboardEvent) => this.#key(event)}>${inbox.messages.map((one) => this.#message(one))}</ul>
      ${inbox.next === null ? nothing : html`<div><button @click=${() => void this.#load(inbox.next ?? undefined)}>${t.more}</button></div>`}`;
  }

  #empty(): TemplateResult {
    if (this.words !== '' || this.whose !== 'everybody')
      return html`<div class="card empty"><p>${t.messages.emptyFound}</p><button @click=${() => this.#show({ words: '', whose: 'everybody' })}>${t.messages.clear}</button></div>`;
    return html`<div class="card empty"><span class="mark">${icon('messages')}</span><p>${this.done ? t.messages.emptyDone : t.messages.empty}</p>${this.done ? nothing : html`<p class="small">${t.messages.emptyHow}</p>`}</div>`;
  }

  #message(one: InboxMessage): TemplateResult {
    const { message, call, at } = one;
    const who = message.name ?? t.messages.unnamed;
    const done = one.doneAt !== null;
    return html`<li class="card message" tabindex="-1" aria-label=${`${t.messages.from(who)}, ${when(at)}`}><div class="row spread"><h2 class="row">${who}
        ${message.urgent ? html`<span class="tag urgent">${t.messages.urgent}</span>` : nothing}</h2><span class="soft small">${when(at)}</span></div>
      ${message.text === '' && message.recording === undefined ? html`<p class="soft">${t.messages.wordless}</p>` : html`<p lang=${message.language}>${message.text}</p>`}
      <div class="row">
        ${message.phone === null ? nothing : html`<a class="button small call-back" href=${`tel:${message.phone.replaceAll(/[^+\d]/g, '')}`}>${icon('calls')}${t.messages.callBack(phoneNumber(message.phone))}</a>`}
        ${message.email === null ? nothing : html`<a class="button small" href=${`mailto:${encodeURIComponent(message.email).replace('%40', '@')}`}>${icon('messages')}${t.messages.write}</a>`}
        <a class="button quiet small" href=${pathTo(this.business.id, 'calls', call)} aria-label=${`${t.messages.call}, ${who}, ${when(at)}`}>${t.messages.call}</a>
        ${
          this.team.length === 0
            ? nothing
            : html`<label class="row small">${t.messages.assign}<select class="small" aria-label=${`${t.messages.assign}, ${who}`} @change=${(event: Event) => void this.#assign(one, (event.target as HTMLSelectElement).value || null)}>
          <option value="">${t.messages.nobody}</option>${this.team.map(({ id, name }) => html`<option value=${id} ?selected=${id === one.assignee}>${name}</option>`)}</select></label>`
        }
        <button class="small" aria-label=${`${done ? t.messages.markNew : t.messages.markDone}, ${who}`} @click=${() => void this.#finish(one)}>${icon(done ? 'undo' : 'check')}${done ? t.messages.markNew : t.messages.markDone}</button>
        ${one.doneBy === null || one.doneAt === null ? nothing : html`<span class="soft small">${t.messages.doneBy(t.person(one.doneBy), when(one.doneAt))}</span>`}
      </div></li>`;
  }

  /** Keys of the list alone: they are letters, and whoever writes elsewhere means the letter. */
  #key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target instanceof HTMLSelectElement) return;
    const items = [...this.querySelectorAll<HTMLElement>('li.message')];
    const at = items.findIndex((item) => item.contains(event.target as Node));
    const step = { j: 1, ArrowDown: 1, k: -1, ArrowUp: -1 }[event.key];
    const one = this.inbox?.messages[at];
    if (step !== undefined) {
      event.preventDefault();
      items[Math.max(0, Math.min(items.length - 1, at + step))]?.focus();
    } else if (event.key === 'e' && one !== undefined) void this.#finish(one, at);
    else if (event.key === 'a') items[at]?.querySelector<HTMLElement>('.call-back')?.click();
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

  async #assign(one: InboxMessage, assignee: string | null): Promise<void> {
    if (await this.#mark(one, { assignee })) one.assignee = assignee;
    this.requestUpdate();
  }

  /** `at`: its place, where the keyboard was: whoever works by keys goes on from there. */
  async #finish(one: InboxMessage, at?: number): Promise<void> {
    const done = one.doneAt === null;
    const who = one.message.name ?? t.messages.unnamed;
    if (await this.#mark(one, { done }))
      notify({
        text: done ? t.messages.isDone(who) : t.messages.isNew(who),
        action: { label: t.undo, run: () => void this.#mark(one, { done: !done }).then(() => this.#load()) },
      });
    await this.#load();
    if (at === undefined) return;
    await this.updateComplete;
    const items = this.querySelectorAll<HTMLElement>('li.message');
    items[Math.min(at, items.length - 1)]?.focus();
  }
}

customElements.define('carillon-messages', MessagesPage);
