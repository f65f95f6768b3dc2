/** `<carillon-console>`: lets in, shows where one is, and the page of the address. */
import { html, LitElement, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { duty } from '../desk/duty.ts';
import { DutyWatch } from '../desk/duty-watch.ts';
import { t } from '../words/index.ts';
import { ApiError, ask, businessApi, troubleOf } from './api.ts';
import { linkWithin } from './link-within.ts';
import type { Business } from './page.ts';
import { pageOf } from './page-of.ts';
import { go, pathTo, type Route, readRoute } from './route.ts';
import type { Session } from './session.ts';
import { sideView } from './side-view.ts';
import '../desk/desk-bar.ts';
import '../door/door-element.ts';
import './notice-bar.ts';

class ConsoleApp extends LitElement {
  static override properties: PropertyDeclarations = {
    session: { state: true },
    out: { state: true },
    trouble: { state: true },
    route: { state: true },
    fresh: { state: true },
  };
  declare session: Session | null;
  declare out: boolean;
  declare trouble: string | null;
  declare route: Route;
  declare fresh: number;
  #last: string | null = null;

  constructor() {
    super();
    this.session = null;
    this.out = false;
    this.trouble = null;
    this.route = readRoute(location);
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

  #follow(event: MouseEvent): void {
    const path = linkWithin(event);
    if (path === null) return;
    event.preventDefault();
    go(path);
    window.scrollTo(0, 0);
    this.#focusPage();
  }

  #focusPage(): void {
    this.querySelector<HTMLElement>('main')?.focus();
  }

  override updated(changed: Map<string, unknown>): void {
    // On a phone the sections are a row that is wider than the window.
    if (changed.has('route') || changed.has('session'))
      this.querySelector('nav [aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' });
  }

  override render(): TemplateResult {
    const { session, route, business, fresh } = this;
    if (this.out)
      return html`<carillon-door .trouble=${this.trouble} @carillon-entered=${() => void this.#enter()}></carillon-door>`;
    if (session === null) return html`<p class="waiting" role="status">${t.enter.entering}</p>`;
    return html`
      <a class="skip" href="#content" @click=${(event: Event) => {
        event.preventDefault();
        this.#focusPage();
      }}>${t.skip}</a>
      <div class="frame">
        ${sideView({ ...session, business, route, fresh, leave: () => void this.#leave() })}
        <main id="content" tabindex="-1">
          ${route.section === 'desk' ? nothing : html`<carillon-desk-bar></carillon-desk-bar>`}
          ${pageOf(route, business, session)}</main>
      </div>
      <carillon-notice></carillon-notice>
    `;
  }

  async #leave(): Promise<void> {
    duty.stop();
    await ask('DELETE', '/session').catch(() => undefined);
    this.session = null;
    this.trouble = null;
    this.out = true;
  }
}

customElements.define('carillon-console', ConsoleApp);
