/** `<carillon-access>`: the team, and keys for programs. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { save } from '../parts/save.ts';
import { t, when } from '../words/index.ts';

interface Person {
  id: string;
  name: string;
  email: string | null;
  role: 'owner' | 'member';
}
interface Key {
  id: string;
  name: string;
  at: string;
  usedAt: string | null;
  revokedAt: string | null;
}

class AccessPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    team: { state: true },
    keys: { state: true },
    link: { state: true },
    made: { state: true },
  };
  declare team: Person[] | null;
  declare keys: Key[];
  declare link: { name: string; url: string | null } | null;
  declare made: string | null;

  constructor() {
    super();
    this.team = null;
    this.keys = [];
    this.link = null;
    this.made = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const [{ people }, { keys }] = await Promise.all([
        this.api<{ people: Person[] }>('GET', '/team'),
        this.api<{ keys: Key[] }>('GET', '/keys'),
      ]);
      this.team = people;
      this.keys = keys;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  override render(): TemplateResult {
    return html`<div class="page">
      <div class="head"><h1>${t.access.title}</h1><a class="button" href="/console/api">${t.access.api}</a></div>
      <div role="alert">${this.trouble === null ? nothing : html`<p class="trouble">${this.trouble}</p>`}</div>
      <section class="card stack"><h2>${t.access.team}</h2><p class="how">${t.access.roleHow}</p>
        ${this.team?.length === 0 ? html`<p class="soft">${t.access.alone}</p>` : nothing}
        <ul class="stack">${(this.team ?? []).map(
          ({
            id,
            name,
            email,
            role,
          }) => html`<li class="row spread"><span><strong>${name}</strong> <span class="soft">${email ?? ''}</span> <span class="tag">${t.access.roles[role]}</span></span>
            <button class="small danger" @click=${() => void this.#takeOff(id)}>${t.access.takeOff(name)}</button></li>`,
        )}</ul>
        <form class="stack" @submit=${(event: SubmitEvent) => void this.#add(event)}><h3>${t.access.add}</h3><div class="grid2">
          <label class="field"><span class="label">${t.access.name}</span><input name="name" required maxlength="100" autocomplete="off" /></label>
          <label class="field"><span class="label">${t.access.email}</span><input name="email" type="email" required autocomplete="off" /></label>
          <label class="field"><span class="label">${t.access.role}</span><select name="role"><option value="member">${t.access.roles.member}</option><option value="owner">${t.access.roles.owner}</option></select></label></div>
          <div><button class="main">${t.access.make}</button></div></form>
        <div role="status">${this.#made()}</div>
      </section>
      <section class="card stack"><h2>${t.access.keys}</h2><p class="how">${t.access.keysHow}</p>
        ${this.keys.length === 0 ? html`<p class="soft">${t.access.noKeys}</p>` : nothing}
        <ul class="stack">${this.keys.map(
          ({
            id,
            name,
            usedAt,
            revokedAt,
          }) => html`<li class="row spread"><span><strong>${name}</strong> <span class="soft small">${usedAt === null ? t.access.unused : t.access.used(when(usedAt))}</span></span>
            ${revokedAt === null ? html`<button class="small danger" aria-label=${`${t.access.revoke}, ${name}`} @click=${() => void this.#revoke(id)}>${t.access.revoke}</button>` : html`<span class="tag">${t.access.revoked}</span>`}</li>`,
        )}</ul>
        <form class="row" @submit=${(event: SubmitEvent) => void this.#makeKey(event)}><label class="field"><span class="label">${t.access.keyName}</span><input name="name" required maxlength="100" autocomplete="off" /></label><button class="main">${t.access.makeKey}</button></form>
        <div role="status">${this.made === null ? nothing : html`<div class="told"><p>${t.access.keyIs}</p><pre tabindex="0"><code>${this.made}</code></pre><div><button @click=${() => void this.#copy(this.made ?? '')}>${t.copy}</button></div></div>`}</div>
      </section>
      ${this.#person()}
    </div>`;
  }

  #person(): TemplateResult {
    return html`<section class="card stack"><h2>${t.access.number}</h2><p class="how">${t.access.numberHow}</p>
      <form class="row" @submit=${(event: SubmitEvent) => void this.#about(event)}>
        <label class="field"><span class="label">${t.access.theNumber}</span><input name="number" type="tel" required pattern="\\+[1-9][0-9]{6,14}" placeholder=${t.access.numberShape} autocomplete="off" /></label>
        <button value="give">${t.access.give}</button><button value="erase" class="danger">${t.access.erase}</button></form></section>`;
  }

  async #about(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const number = String(new FormData(form).get('number'));
    const path = `/people/${encodeURIComponent(number)}`;
    if ((event.submitter as HTMLButtonElement | null)?.value !== 'erase') {
      await this.attempt(async () => save(`${number}.json`, await this.api('GET', path)));
      return;
    }
    if (!window.confirm(t.access.eraseAsk(number))) return;
    await this.attempt(async () => {
      const { erased } = await this.api<{ erased: { calls: number; messages: number } }>('DELETE', path);
      notify({ text: t.access.erased(erased.calls, erased.messages) });
      form.reset();
    });
  }

  #made(): TemplateResult | typeof nothing {
    const { link } = this;
    if (link === null) return nothing;
    if (link.url === null) return html`<p class="told">${t.access.hasAccess(link.name)}</p>`;
    return html`<div class="told"><p>${t.access.linkIs(link.name)}</p><pre tabindex="0"><code>${link.url}</code></pre>
      <div><button @click=${() => void this.#copy(link.url ?? '')}>${t.copy}</button></div></div>`;
  }

  async #copy(text: string): Promise<void> {
    await navigator.clipboard.writeText(text);
    notify({ text: t.copied });
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = Object.fromEntries(new FormData(form));
    await this.attempt(async () => {
      const { path } = await this.api<{ path: string | null }>('POST', '/team', fields);
      this.link = {
        name: String(fields.name),
        url: path === null ? null : new URL(path, location.origin).href,
      };
      form.reset();
    });
    await this.#load();
  }

  async #takeOff(id: string): Promise<void> {
    await this.attempt(() => this.api('DELETE', `/team/${id}`));
    await this.#load();
  }

  async #makeKey(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await this.attempt(async () => {
      this.made = (
        await this.api<{ key: string }>('POST', '/keys', Object.fromEntries(new FormData(form)))
      ).key;
      form.reset();
    });
    await this.#load();
  }

  async #revoke(id: string): Promise<void> {
    await this.attempt(() => this.api('DELETE', `/keys/${id}`));
    await this.#load();
  }
}

customElements.define('carillon-access', AccessPage);
