/** `<carillon-console>`: lets in, shows where one is, and the page of the address. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { type IconName, icon } from '../parts/icon.ts';
import { chooseLanguage, t } from '../words/index.ts';
import { ApiError, ask, businessApi, troubleOf } from './api.ts';
import type { Business, Notice } from './page.ts';
import { go, pathTo, type Route, readRoute, SECTIONS, type Section } from './route.ts';
import '../pages/tasks-page.ts';
import '../pages/task-page.ts';
import '../pages/calls-page.ts';
import '../pages/call-page.ts';
import '../pages/messages-page.ts';
import '../pages/knowledge-page.ts';
import '../pages/business-page.ts';
import '../pages/access-page.ts';
import '../pages/api-page.ts';

/** How long a notice stays, in milliseconds; one with a button stays longer. */
const STAYS = { plain: 6_000, action: 15_000 };

interface Session {
  person: { id: string; name: string };
  businesses: Business[];
}

class ConsoleApp extends LitElement {
  static override properties: PropertyDeclarations = {
    session: { state: true },
    out: { state: true },
    trouble: { state: true },
    route: { state: true },
    notice: { state: true },
    fresh: { state: true },
  };
  declare session: Session | null;
  declare out: boolean;
  declare trouble: string | null;
  declare route: Route;
  declare notice: Notice | null;
  declare fresh: number;
  #hide: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    this.session = null;
    this.out = false;
    this.trouble = null;
    this.route = readRoute(location);
    this.notice = null;
    this.fresh = 0;
  }

  override createRenderRoot(): this {
    return this;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.documentElement.lang = t.language;
    window.addEventListener('popstate', () => this.#moved());
    window.addEventListener('carillon-signed-out', () => {
      this.out = true;
    });
    window.addEventListener('carillon-notice', (event) => this.#tell((event as CustomEvent<Notice>).detail));
    window.addEventListener('carillon-inbox', () => void this.#count());
    this.addEventListener('click', (event) => this.#follow(event));
    void this.#enter();
  }

  async #enter(): Promise<void> {
    const secret = /^#enter=(.+)$/.exec(location.hash)?.[1];
    if (secret !== undefined) {
      // Gone from the address before anything else: it is nobody else's to read.
      history.replaceState(null, '', location.pathname);
      try {
        await ask('POST', '/session', { secret });
      } catch (error) {
        this.trouble = troubleOf(error);
      }
    }
    try {
      this.session = await ask<Session>('GET', '/session');
      this.out = false;
      this.trouble = null;
      this.#moved();
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) this.trouble = troubleOf(error);
      this.out = true;
    }
  }

  #moved(): void {
    this.route = readRoute(location);
    const first = this.session?.businesses[0];
    if (first !== undefined && this.route.business === null && this.route.section !== 'api')
      return go(pathTo(first.id, 'tasks'), 'replace');
    void this.#count();
  }

  async #count(): Promise<void> {
    const { business } = this;
    if (business === undefined) return;
    const { fresh } = await businessApi(business.id)<{ fresh: number }>('GET', '/inbox').catch(() => ({
      fresh: 0,
    }));
    this.fresh = fresh;
  }

  get business(): Business | undefined {
    return this.session?.businesses.find(({ id }) => id === this.route.business);
  }

  #tell(notice: Notice): void {
    clearTimeout(this.#hide);
    this.notice = notice;
    this.#hide = setTimeout(
      () => {
        this.notice = null;
      },
      notice.action === undefined ? STAYS.plain : STAYS.action,
    );
  }

  /** Links within the console load no page again. */
  #follow(event: MouseEvent): void {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey)
      return;
    const link = event.composedPath().find((node) => node instanceof HTMLAnchorElement);
    if (!(link instanceof HTMLAnchorElement) || link.target !== '' || link.hasAttribute('download')) return;
    const url = new URL(link.href);
    if (
      url.origin !== location.origin ||
      !url.pathname.startsWith('/console/') ||
      url.pathname === '/console/desk'
    )
      return;
    if (url.hash !== '') return;
    event.preventDefault();
    go(url.pathname + url.search);
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('main')?.focus();
  }

  override render(): TemplateResult {
    if (this.out) return this.#door();
    if (this.session === null) return html`<p class="waiting" role="status">${t.enter.entering}</p>`;
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => {
        event.preventDefault();
        this.querySelector<HTMLElement>('main')?.focus();
      }}>${t.skip}</a>
      <div class="frame">
        ${this.#side(this.session)}
        <main id="content" tabindex="-1">${this.#page()}</main>
      </div>
      <div class="notice" role="status">
        ${
          this.notice === null
            ? nothing
            : html`<div class="notice-card"><span>${this.notice.text}</span>
                ${
                  this.notice.action === undefined
                    ? nothing
                    : html`<button class="quiet" @click=${() => {
                        this.notice?.action?.run();
                        this.notice = null;
                      }}>${this.notice.action.label}</button>`
                }</div>`
        }
      </div>
    `;
  }

  #door(): TemplateResult {
    document.title = t.enter.title;
    return html`<main class="door" id="content">
      <div class="mark">${icon('bell')}</div>
      <h1>${t.enter.title}</h1>
      <div role="alert">${this.trouble === null ? nothing : html`<p class="trouble">${this.trouble}</p>`}</div>
      <p>${t.enter.how}</p>
      <pre><code>${t.enter.command}</code></pre>
      <p class="soft">${t.enter.member}</p>
      <div class="row">${this.#languages()}</div>
    </main>`;
  }

  #languages(): TemplateResult {
    return t.language === 'fr'
      ? html`<button class="quiet" lang="en" @click=${() => chooseLanguage('en')}>${t.english}</button>`
      : html`<button class="quiet" lang="fr" @click=${() => chooseLanguage('fr')}>${t.french}</button>`;
  }

  #side({ businesses, person }: Session): TemplateResult {
    const { business } = this;
    const sections = SECTIONS.filter(
      (section) => business?.role === 'owner' || ['tasks', 'calls', 'messages'].includes(section),
    );
    return html`<header class="side">
      <div class="brand"><span class="mark">${icon('bell')}</span>
        ${
          businesses.length > 1
            ? html`<select aria-label=${t.nav.business_} @change=${this.#choose}>
                ${businesses.map(({ id, name }) => html`<option value=${id} ?selected=${id === business?.id}>${name}</option>`)}
              </select>`
            : html`<strong>${business?.name ?? 'Carillon'}</strong>`
        }
      </div>
      <nav aria-label=${t.nav.menu}>
        ${business === undefined ? nothing : sections.map((section) => this.#link(business, section))}
        ${business === undefined ? nothing : html`<a class="desk-link" href="/console/desk" target="_blank">${icon('desk')}<span>${t.nav.desk}</span></a>`}
      </nav>
      <div class="foot">
        <span class="soft">${person.name}</span>
        ${this.#languages()}
        <button class="quiet" @click=${() => void this.#leave()}>${icon('leave')}<span>${t.leave}</span></button>
      </div>
    </header>`;
  }

  #link(business: Business, section: Section): TemplateResult {
    const here = this.route.section === section;
    return html`<a href=${pathTo(business.id, section)} aria-current=${here ? 'page' : nothing}>
      ${icon(section satisfies IconName)}<span>${t.nav[section]}</span>
      ${section === 'messages' && this.fresh > 0 ? html`<span class="badge">${this.fresh}</span>` : nothing}
    </a>`;
  }

  #choose(event: Event): void {
    go(
      pathTo(
        (event.target as HTMLSelectElement).value,
        this.route.section === 'api' ? 'tasks' : this.route.section,
      ),
    );
  }

  async #leave(): Promise<void> {
    await ask('DELETE', '/session').catch(() => undefined);
    this.session = null;
    this.out = true;
  }

  #page(): TemplateResult {
    const { business, route } = this;
    if (route.section === 'api') return html`<carillon-api></carillon-api>`;
    if (business === undefined) return html`<div class="page"><p>${t.enter.nothing}</p></div>`;
    document.title = `${t.nav[route.section]} · ${business.name}`;
    const { id } = route;
    const page = () => {
      switch (route.section) {
        case 'tasks':
          return id === null
            ? html`<carillon-tasks .business=${business}></carillon-tasks>`
            : html`<carillon-task .business=${business} .task=${id}></carillon-task>`;
        case 'calls':
          return id === null
            ? html`<carillon-calls .business=${business}></carillon-calls>`
            : html`<carillon-call .business=${business} .call=${id}></carillon-call>`;
        case 'messages':
          return html`<carillon-messages .business=${business}></carillon-messages>`;
        case 'knowledge':
          return html`<carillon-knowledge .business=${business}></carillon-knowledge>`;
        case 'business':
          return html`<carillon-business .business=${business}></carillon-business>`;
        default:
          return html`<carillon-access .business=${business}></carillon-access>`;
      }
    };
    return html`${keyed(`${business.id}/${route.section}/${id ?? ''}`, page())}`;
  }
}

customElements.define('carillon-console', ConsoleApp);
