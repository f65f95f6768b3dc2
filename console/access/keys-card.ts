/** `<carillon-keys>`: keys for programs, and what each may do. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { troubleView } from '../parts/trouble-view.ts';
import { t, when } from '../words/index.ts';
import { shownOnce } from './shown-once.ts';

const AREAS = ['calls', 'tasks', 'knowledge', 'business'] as const;
interface Key {
  id: string;
  name: string;
  scopes: string[];
  at: string;
  usedAt: string | null;
  revokedAt: string | null;
}

/** `reads calls and messages, reads and changes tasks`. */
function mayOf(scopes: string[]): string {
  return AREAS.flatMap((area) => {
    if (scopes.includes(`${area}:write`)) return [t.access.mayWrite(t.access.areas[area])];
    return scopes.includes(`${area}:read`) ? [t.access.mayRead(t.access.areas[area])] : [];
  }).join(', ');
}

class KeysCard extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    keys: { state: true },
    made: { state: true },
  };
  declare keys: Key[] | null;
  /** The key that was just made: it is shown this once. */
  declare made: string | null;

  constructor() {
    super();
    this.keys = null;
    this.made = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      this.keys = (await this.api<{ keys: Key[] }>('GET', '/keys')).keys;
      this.trouble = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="keys-title"><h2 id="keys-title">${t.access.keys}</h2><p class="how">${t.access.keysHow}</p>
      ${troubleView(this.trouble, () => void this.#load())}
      ${this.keys?.length === 0 ? html`<p class="soft">${t.access.noKeys}</p>` : nothing}
      <ul class="stack">${(this.keys ?? []).map((one) => this.#one(one))}</ul>
      ${this.#form()}
      <div role="status">${this.made === null ? nothing : shownOnce(t.access.keyIs, this.made)}</div>
    </section>`;
  }

  #one({ id, name, scopes, usedAt, revokedAt }: Key): TemplateResult {
    const used = usedAt === null ? t.access.unused : t.access.used(when(usedAt));
    return html`<li class="row spread"><span><strong>${name}</strong> <span class="soft small">${mayOf(scopes)}; ${used}</span></span>
      ${
        revokedAt === null
          ? html`<button class="small danger" aria-label=${`${t.access.revoke}, ${name}`} @click=${() => void this.#revoke(id, name)}>${t.access.revoke}</button>`
          : html`<span class="tag">${t.access.revoked}</span>`
      }</li>`;
  }

  #form(): TemplateResult {
    const level = (value: keyof typeof t.access.levels) =>
      html`<option value=${value}>${t.access.levels[value]}</option>`;
    return html`<form class="stack" @submit=${(event: SubmitEvent) => void this.#make(event)}><h3>${t.access.makeKey}</h3>
      <label class="field"><span class="label">${t.access.keyName}</span><input name="name" required maxlength="100" autocomplete="off" /></label>
      <fieldset class="plain"><legend class="label">${t.access.may}</legend><div class="grid2">
        ${AREAS.map((area) => html`<label class="field"><span class="label">${t.access.areas[area]}</span><select name=${area}>${level('none')}${level('read')}${level('write')}</select></label>`)}</div></fieldset>
      <div><button class="main">${t.access.makeKey}</button></div></form>`;
  }

  async #make(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    const fields = new FormData(form);
    const scopes = AREAS.flatMap((area) =>
      fields.get(area) === 'none' ? [] : [`${area}:${String(fields.get(area))}`],
    );
    if (scopes.length === 0) return notify({ text: t.access.allowNothing });
    this.made = null;
    await this.attempt(async () => {
      const made = await this.api<{ key: string }>('POST', '/keys', { name: fields.get('name'), scopes });
      this.made = made.key;
      form.reset();
    });
    await this.#load();
  }

  async #revoke(id: string, name: string): Promise<void> {
    if (!window.confirm(t.access.revokeAsk(name))) return;
    await this.attempt(() => this.api('DELETE', `/keys/${id}`));
    await this.#load();
  }
}

customElements.define('carillon-keys', KeysCard);
