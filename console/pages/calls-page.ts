/** `<carillon-calls>`: the calls, the newest first, with filters and a search of what was said. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { troubleOf } from '../app/api.ts';
import { Page } from '../app/page.ts';
import { go, pathTo, readRoute } from '../app/route.ts';
import type { TaskList } from '../app/shapes.ts';
import { icon } from '../parts/icon.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { whoCalls } from '../parts/who-calls.ts';
import { lasting, t, when } from '../words/index.ts';

interface ListedCall {
  id: string;
  channel: 'web' | 'phone';
  caller: string | null;
  startedAt: string;
  endedAt: string | null;
  outcome: string | null;
  trial: boolean;
  summary: string;
  tasks: string[];
}
interface CallPage {
  calls: ListedCall[];
  next: string | null;
}

const FILTERS = ['words', 'outcome', 'channel', 'task', 'from', 'to'] as const;

class CallsPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    calls: { state: true },
    next: { state: true },
    names: { state: true },
  };
  declare calls: ListedCall[] | null;
  declare next: string | null;
  declare names: Record<string, string>;

  constructor() {
    super();
    this.calls = null;
    this.next = null;
    this.names = {};
  }

  readonly #moved = () => void this.#load(null);

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('popstate', this.#moved);
    void this.#load(null);
    void this.#readNames();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('popstate', this.#moved);
  }

  get #query(): URLSearchParams {
    return readRoute(location).query;
  }

  async #readNames(): Promise<void> {
    const { tasks } = await this.api<TaskList>('GET', '/tasks').catch(
      (): TaskList => ({ tasks: [], deleted: [] }),
    );
    this.names = Object.fromEntries(tasks.map(({ id, emoji, name }) => [id, `${emoji} ${name}`]));
  }

  async #load(after: string | null): Promise<void> {
    const query = new URLSearchParams();
    for (const name of FILTERS) {
      const value = this.#query.get(name);
      if (value === null || value === '') continue;
      const day = name === 'from' || name === 'to';
      const date = new Date(`${value}T00:00`);
      if (day && Number.isNaN(date.valueOf())) continue;
      if (name === 'to') date.setDate(date.getDate() + 1);
      query.set(name, day ? date.toISOString() : value);
    }
    if (after !== null) query.set('after', after);
    try {
      const page = await this.api<CallPage>('GET', `/calls?${query}`);
      this.calls = after === null ? page.calls : [...(this.calls ?? []), ...page.calls];
      this.next = page.next;
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  #search(event: Event): void {
    event.preventDefault();
    const form = (event.currentTarget as HTMLElement).closest('form');
    if (form === null) return;
    const query = new URLSearchParams();
    for (const [name, value] of new FormData(form)) if (value !== '') query.set(name, String(value));
    const path = pathTo(this.business.id, 'calls');
    go(query.size === 0 ? path : `${path}?${query}`, 'replace');
  }

  override render(): TemplateResult {
    const query = this.#query;
    const select = (
      name: string,
      label: string,
      options: readonly (readonly [string, string])[],
    ) => html`<label class="field"><span class="label">${label}</span>
      <select name=${name} @change=${this.#search}><option value="">${t.calls.all}</option>
        ${options.map(([value, text]) => html`<option value=${value} ?selected=${query.get(name) === value}>${text}</option>`)}</select></label>`;
    const date = (name: string, label: string) =>
      html`<label class="field"><span class="label">${label}</span><input type="date" name=${name} .value=${query.get(name) ?? ''} @change=${this.#search} /></label>`;
    const filtered = FILTERS.some((name) => query.has(name));
    return html`<div class="page">
      <div class="head"><h1>${t.calls.title}</h1></div>
      <form class="card stack" role="search" @submit=${this.#search}>
        <div class="filters">
          <label class="field wide"><span class="label">${t.calls.search}</span><input type="search" name="words" .value=${query.get('words') ?? ''} /></label>
          ${select('outcome', t.calls.outcome, Object.entries(t.calls.outcomes))}
          ${select('channel', t.calls.channel, [
            ['web', t.calls.web],
            ['phone', t.calls.phone],
          ])}
          ${select('task', t.calls.task, Object.entries(this.names))}
          ${date('from', t.calls.from)}${date('to', t.calls.to)}
          <button class="main">${icon('search')}${t.calls.searchButton}</button>
        </div>
        ${filtered ? html`<div><a class="button small" href=${pathTo(this.business.id, 'calls')}>${t.calls.clear}</a></div>` : nothing}
      </form>
      ${troubleView(this.trouble, () => void this.#load(null))}
      ${this.#results(filtered)}
    </div>`;
  }

  #results(filtered: boolean): TemplateResult {
    const { calls } = this;
    if (calls === null) return this.trouble === null ? html`<p class="soft">${t.loading}</p>` : html``;
    if (calls.length === 0)
      return html`<div class="card empty"><span class="mark">${icon('calls')}</span><p>${filtered ? t.calls.noneFound : t.calls.none}</p></div>`;
    return html`<div class="card calls">${calls.map((call) => this.#row(call))}</div>
      ${this.next === null ? nothing : html`<button @click=${() => void this.#load(this.next)}>${t.more}</button>`}`;
  }

  #row(call: ListedCall): TemplateResult {
    const { channel, startedAt, endedAt, outcome } = call;
    const who = whoCalls(call);
    return html`<a class="call-row" href=${pathTo(this.business.id, 'calls', call.id)}>
      <span class="row"><span class="soft" title=${t.calls[channel]}>${icon(channel === 'web' ? 'web' : 'calls')}<span class="hidden">${t.calls[channel]}</span></span><strong>${who}</strong>
        <span class=${`tag ${outcome === null ? 'live' : ''}`}>${outcome === null ? t.calls.live : (t.calls.outcomes[outcome] ?? outcome)}</span>
        ${call.trial ? html`<span class="tag draft">${t.calls.trial}</span>` : nothing}</span>
      <span class="soft small">${when(startedAt)}</span>
      <span class="soft small">${call.summary || call.tasks.map((id) => this.names[id] ?? id).join(', ')}</span>
      <span class="soft small">${endedAt === null ? nothing : lasting(Date.parse(endedAt) - Date.parse(startedAt))}</span>
    </a>`;
  }
}

customElements.define('carillon-calls', CallsPage);
