/** `<carillon-sessions>`: the browsers that one is in with. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ask, troubleOf } from '../app/api.ts';
import { t, when } from '../words/index.ts';
import { browserName } from './browser-name.ts';

interface Session {
  id: string;
  at: string;
  seenAt: string | null;
  browser: string;
  here: boolean;
}

class SessionsCard extends LitElement {
  static override properties: PropertyDeclarations = {
    sessions: { state: true },
    trouble: { state: true },
  };
  declare sessions: Session[] | null;
  declare trouble: string | null;

  constructor() {
    super();
    this.sessions = null;
    this.trouble = null;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#try(async () => undefined);
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="sessions-title"><h2 id="sessions-title">${t.account.sessions}</h2>
      <p class="how">${t.account.sessionsHow}</p>
      <div role="alert">${this.trouble === null ? nothing : html`<p class="trouble">${this.trouble}</p>`}</div>
      ${this.sessions === null && this.trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing}
      <ul class="stack">${(this.sessions ?? []).map((one) => this.#one(one))}</ul>
      <div><button class="danger" @click=${() => void this.#everywhere()}>${t.account.everywhere}</button></div>
    </section>`;
  }

  #one({ id, at, seenAt, browser, here }: Session): TemplateResult {
    const name = browserName(browser);
    const what = t.account.browserOn(
      name.browser ?? t.account.someBrowser,
      name.system ?? t.account.someSystem,
    );
    return html`<li class="row spread"><span><strong>${what}</strong>
        ${here ? html`<span class="tag live">${t.account.here}</span>` : html`<span class="soft small">${t.account.seen(when(seenAt ?? at))}</span>`}</span>
      ${here ? nothing : html`<button class="small" aria-label=${t.account.endOf(what)} @click=${() => void this.#try(() => ask('DELETE', `/sessions/${id}`))}>${t.account.end}</button>`}</li>`;
  }

  async #everywhere(): Promise<void> {
    if (!window.confirm(t.account.everywhereAsk)) return;
    await this.#try(() => ask('DELETE', '/sessions'));
  }

  /** Does it, and shows what there is then; whoever is out by it is told by the console. */
  async #try(work: () => Promise<void>): Promise<void> {
    try {
      await work();
      this.sessions = (await ask<{ sessions: Session[] }>('GET', '/sessions')).sessions;
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }
}

customElements.define('carillon-sessions', SessionsCard);
