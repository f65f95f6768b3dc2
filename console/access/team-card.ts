/** `<carillon-team>`: who belongs to the business, and as what. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t } from '../words/index.ts';
import { shownOnce } from './shown-once.ts';

type Role = 'owner' | 'member';
interface Person {
  id: string;
  name: string;
  email: string | null;
  role: Role;
}

class TeamCard extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    team: { state: true },
    added: { state: true },
    busy: { state: true },
  };
  declare team: Person[] | null;
  /** Whom an owner has just added. */
  declare added: { name: string; path: string | null; mailed: boolean } | null;
  declare busy: boolean;

  constructor() {
    super();
    this.team = null;
    this.added = null;
    this.busy = false;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.team = (await this.api<{ people: Person[] }>('GET', '/team')).people;
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="team-title"><h2 id="team-title">${t.access.team}</h2><p class="how">${t.access.roleHow}</p>
      ${troubleView(this.trouble, () => void this.#load())}
      ${this.team?.length === 0 ? html`<p class="soft">${t.access.alone}</p>` : nothing}
      <ul class="stack">${(this.team ?? []).map((one) => this.#one(one))}</ul>
      ${this.#form()}
      <div role="status">${this.#whatCameOfIt()}</div>
    </section>`;
  }

  #one({ id, name, email, role }: Person): TemplateResult {
    const option = (value: Role) =>
      html`<option value=${value} ?selected=${value === role}>${t.access.roles[value]}</option>`;
    return html`<li class="row spread"><span><strong>${name}</strong> <span class="soft">${email ?? ''}</span></span>
      <span class="row"><select class="fit" aria-label=${t.access.roleOf(name)} @change=${(event: Event) => void this.#change(id, name, (event.target as HTMLSelectElement).value as Role)}>${option('member')}${option('owner')}</select>
        <button class="small danger" @click=${() => void this.#takeOff(id, name)}>${t.access.takeOff(name)}</button></span></li>`;
  }

  #form(): TemplateResult {
    const { languages } = this.business;
    return html`<form class="stack" @submit=${(event: SubmitEvent) => void this.#add(event)}><h3>${t.access.add}</h3><div class="grid2">
      <label class="field"><span class="label">${t.access.name}</span><input name="name" required maxlength="100" autocomplete="off" /></label>
      <label class="field"><span class="label">${t.access.email}</span><input name="email" type="email" required maxlength="200" autocomplete="off" /></label>
      <label class="field"><span class="label">${t.access.role}</span><select name="role"><option value="member">${t.access.roles.member}</option><option value="owner">${t.access.roles.owner}</option></select></label>
      <label class="field"><span class="label">${t.access.writtenIn}</span><select name="language">
        ${(['en', 'fr'] as const).map((one) => html`<option value=${one} ?selected=${one === languages[0]}>${t.languages[one]}</option>`)}</select></label></div>
      <div><button class="main" ?disabled=${this.busy}>${t.access.make}</button></div></form>`;
  }

  #whatCameOfIt(): TemplateResult | typeof nothing {
    if (this.added === null) return nothing;
    const { name, path, mailed } = this.added;
    if (path !== null) return shownOnce(t.access.linkIs(name), new URL(path, location.origin).href);
    return html`<p class="told">${mailed ? t.access.mailed(name) : t.access.hasAccess(name)}</p>`;
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = Object.fromEntries(new FormData(form));
    this.busy = true;
    this.added = null;
    await this.attempt(async () => {
      const made = await this.api<{ path: string | null; mailed: boolean }>('POST', '/team', fields);
      this.added = { ...made, name: String(fields.name) };
      form.reset();
    });
    this.busy = false;
    await this.#load();
  }

  async #change(id: string, name: string, role: Role): Promise<void> {
    await this.attempt(async () => {
      await this.api('PATCH', `/team/${id}`, { role });
      notify({ text: t.access.roleIs(name, t.access.roles[role]) });
    });
    await this.#load();
  }

  async #takeOff(id: string, name: string): Promise<void> {
    if (!window.confirm(t.access.takeOffAsk(name))) return;
    await this.attempt(async () => {
      await this.api('DELETE', `/team/${id}`);
      notify({ text: t.access.takenOff(name) });
    });
    await this.#load();
  }
}

customElements.define('carillon-team', TeamCard);
