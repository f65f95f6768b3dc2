/** `<carillon-sessions>`: the browsers that one is in with. */
import { html, nothing, type TemplateResult } from 'lit';
import { ask } from '../app/api.ts';
import { t, when } from '../words/index.ts';
import { browserName } from './browser-name.ts';
import { OwnList } from './own-list.ts';

interface Session {
  id: string;
  at: string;
  seenAt: string | null;
  browser: string;
  here: boolean;
}

class SessionsCard extends OwnList<Session> {
  protected override async read(): Promise<Session[]> {
    return (await ask<{ sessions: Session[] }>('GET', '/sessions')).sessions;
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="sessions-title"><h2 id="sessions-title">${t.account.sessions}</h2>
      <p class="how">${t.account.sessionsHow}</p>
      ${this.listView((one) => this.#one(one))}
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
      ${here ? nothing : html`<button class="small" aria-label=${t.account.endOf(what)} @click=${() => void this.try(() => ask('DELETE', `/sessions/${id}`))}>${t.account.end}</button>`}</li>`;
  }

  async #everywhere(): Promise<void> {
    if (!window.confirm(t.account.everywhereAsk)) return;
    await this.try(() => ask('DELETE', '/sessions'));
  }
}

customElements.define('carillon-sessions', SessionsCard);
