/** `<carillon-console>`: lets in, shows where one is, and the page of the address. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { duty } from '../desk/duty.ts';
import { DutyWatch } from '../desk/duty-watch.ts';
import { type IconName, icon } from '../parts/icon.ts';
import { languageButton } from '../parts/language-button.ts';
import { t } from '../words/index.ts';
import { ApiError, ask, businessApi, troubleOf } from './api.ts';
import type { Business, Notice } from './page.ts';
import { go, pathTo, type Route, readRoute, SECTIONS, type Section } from './route.ts';
import '../account/account-page.ts';
import '../desk/desk-bar.ts';
import '../desk/desk-page.ts';
import '../door/door-element.ts';
import '../pages/tasks-page.ts';
import '../pages/task-page.ts';
import '../pages/calls-page.ts';
import '../pages/call-page.ts';
import '../pages/figures-page.ts';
import '../pages/messages-page.ts';
import '../pages/knowledge-page.ts';
import '../pages/business-page.ts';
import '../pages/access-page.ts';
import '../pages/api-page.ts';

/** How long a notice stays, in milliseconds; one with a button stays longer. */
const STAYS = { plain: 6_000, action: 15_000 };

interface Session {
  person: { id: string; name: string; email: string | null };
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
  #last: string | null = null;

  constructor() {
    super();
    this.session = null;
    this.out = false;
    this.trouble = null;
    this.route = readRoute(location);
    this.notice = null;
    this.fresh = 0;
    new DutyWatch(this);
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
      duty.stop();
    });
    // Somebody has another role than a moment ago.
    window.addEventListener('carillon-denied', () => void this.#readSession().catch(() => undefined));
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
      await this.#readSession();
      this.out = false;
      this.trouble = null;
      this.#moved();
      // In which one is written to.
      void ask('PATCH', '/session', { language: t.language }).catch(() => undefined);
      void duty.resume(this.session?.businesses.map(({ id }) => id) ?? []);
    } catch (error) {
      if (!(error instanceof ApiError) || error.status !== 401) this.trouble = troubleOf(error);
      this.out = true;
    }
  }

  async #readSession(): Promise<void> {
    this.session = await ask<Session>('GET', '/session');
  }

  #moved(): void {
    this.route = readRoute(location);
    const first = this.session?.businesses[0];
    const { business, section } = this.route;
    if (first !== undefined && business === null && section !== 'api' && section !== 'account')
      return go(pathTo(first.id, section), 'replace');
    this.#last = business ?? this.#last;
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
    const all = this.session?.businesses ?? [];
    // Pages that are of no business are beside the one that was shown last.
    const wanted = this.route.business ?? this.#last;
    return all.find(({ id }) => id === wanted) ?? (this.route.business === null ? all[0] : undefined);
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
    if (url.origin !== location.origin || !url.pathname.startsWith('/console/')) return;
    if (url.hash !== '') return;
    event.preventDefault();
    go(url.pathname + url.search);
    window.scrollTo(0, 0);
    this.querySelector<HTMLElement>('main')?.focus();
  }

  override render(): TemplateResult {
    if (this.out)
      return html`<carillon-door .trouble=${this.trouble} @carillon-entered=${() => void this.#enter()}></carillon-door>`;
    if (this.session === null) return html`<p class="waiting" role="status">${t.enter.entering}</p>`;
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => {
        event.preventDefault();
        this.querySelector<HTMLElement>('main')?.focus();
      }}>${t.skip}</a>
      <div class="frame">
        ${this.#side(this.session)}
        <main id="content" tabindex="-1">
          ${this.route.section === 'desk' ? nothing : html`<carillon-desk-bar></carillon-desk-bar>`}
          ${this.#page()}</main>
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

  #side({ businesses, person }: Session): TemplateResult {
    const { business } = this;
    const sections = SECTIONS.filter(
      (section) =>
        business?.role === 'owner' || ['tasks', 'calls', 'figures', 'messages', 'desk'].includes(section),
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
      </nav>
      <div class="foot">
        <a class="button quiet" href="/console/account" aria-label=${`${t.nav.account}, ${person.name}`} aria-current=${this.route.section === 'account' ? 'page' : nothing}>${icon('person')}<span>${person.name}</span></a>
        ${languageButton((language) => ask('PATCH', '/session', { language }))}
        <button class="quiet" @click=${() => void this.#leave()}>${icon('leave')}<span>${t.leave}</span></button>
      </div>
    </header>`;
  }

  #link(business: Business, section: Section): TemplateResult {
    const here = this.route.section === section;
    return html`<a href=${pathTo(business.id, section)} aria-current=${here ? 'page' : nothing}>
      ${icon(section satisfies IconName)}<span>${t.nav[section]}</span>
      ${section === 'messages' && this.fresh > 0 ? html`<span class="badge">${this.fresh}</span>` : nothing}
      ${section === 'desk' && duty.rings.length > 0 ? html`<span class="badge ringing">${duty.rings.length}</span>` : nothing}
    </a>`;
  }

  #choose(event: Event): void {
    go(
      pathTo(
        (event.target as HTMLSelectElement).value,
        this.route.section === 'api' || this.route.section === 'account' ? 'tasks' : this.route.section,
      ),
    );
  }

  async #leave(): Promise<void> {
    duty.stop();
    await ask('DELETE', '/session').catch(() => undefined);
    this.session = null;
    this.trouble = null;
    this.out = true;
  }

  /** No business is theirs, or not the one of this address. */
  #nothingHere(): TemplateResult {
    const [first] = this.session?.businesses ?? [];
    return html`<div class="page"><p>${first === undefined ? t.enter.nothing : t.enter.notYours}</p>
      ${first === undefined ? nothing : html`<div><a class="button" href=${pathTo(first.id, 'tasks')}>${first.name}</a></div>`}</div>`;
  }

  #page(): TemplateResult {
    const { business, route } = this;
    if (route.section === 'api') return html`<carillon-api></carillon-api>`;
    if (route.section === 'account' && this.session !== null)
      return html`<carillon-account .person=${this.session.person}></carillon-account>`;
    if (business === undefined) return this.#nothingHere();
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
        case 'desk':
          return html`<carillon-desk .business=${business} .self=${this.session?.person.id}></carillon-desk>`;
        case 'figures':
          return html`<carillon-figures .business=${business}></carillon-figures>`;
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
