/** `<carillon-passkeys>`: one's own passkeys. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import { ask } from '../app/api.ts';
import { notify } from '../app/page.ts';
import { makePasskey, notMadeBecause, passkeysWorkHere } from '../door/passkey-use.ts';
import { icon } from '../parts/icon.ts';
import { t, when } from '../words/index.ts';
import { OwnList } from './own-list.ts';

interface Passkey {
  id: string;
  name: string;
  host: string;
  at: string;
  usedAt: string | null;
}

class PasskeysCard extends OwnList<Passkey> {
  static override properties: PropertyDeclarations = { ...OwnList.properties, renamed: { state: true } };
  /** The one that gets another name. */
  declare renamed: string | null;

  constructor() {
    super();
    this.renamed = null;
  }

  protected override async read(): Promise<Passkey[]> {
    return (await ask<{ passkeys: Passkey[] }>('GET', '/passkeys')).passkeys;
  }

  /** A passkey that was not made is nothing wrong: it is said in passing. */
  protected override told(error: unknown): boolean {
    const left = notMadeBecause(error);
    if (left !== null) notify({ text: left === 'known' ? t.account.known : t.account.notAdded });
    return left !== null;
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="passkeys-title"><h2 id="passkeys-title">${t.account.passkeys}</h2>
      <p class="how">${t.account.passkeysHow}</p>
      ${this.listView((one) => html`<li>${this.#one(one)}</li>`)}
      ${this.list?.length === 0 ? html`<p class="soft">${t.account.noPasskeys}</p>` : nothing}
      ${passkeysWorkHere() ? this.#form() : html`<p class="soft small">${t.enter.noPasskey}</p>`}
    </section>`;
  }

  #one({ id, name, host, at, usedAt }: Passkey): TemplateResult {
    if (this.renamed === id)
      return html`<form class="row" @submit=${(event: SubmitEvent) => void this.#rename(event, id)}>
        <label class="field"><span class="label">${t.account.newName}</span><input name="name" required maxlength="100" .value=${name} autocomplete="off" /></label>
        <button class="main">${t.save}</button>
        <button type="button" @click=${() => {
          this.renamed = null;
        }}>${t.cancel}</button></form>`;
    const used = usedAt === null ? t.account.unused : t.account.used(when(usedAt));
    return html`<div class="row spread"><span><strong>${name}</strong>
        <span class="soft small">${t.account.at(host)}, ${t.account.made(when(at))}, ${used}</span></span>
      <span class="row"><button class="small square" aria-label=${t.account.rename(name)} @click=${() => void this.#edit(id)}>${icon('edit')}</button>
        <button class="small square danger" aria-label=${t.account.remove(name)} @click=${() => void this.#remove(id, name)}>${icon('delete')}</button></span></div>`;
  }

  #form(): TemplateResult {
    return html`<form class="row" @submit=${(event: SubmitEvent) => void this.#add(event)}>
      <label class="field"><span class="label">${t.account.passkeyName}</span><input name="name" required maxlength="100" placeholder=${t.account.passkeyShape} autocomplete="off" /></label>
      <button class="main" ?disabled=${this.busy}>${t.account.addPasskey}</button></form>`;
  }

  async #edit(id: string): Promise<void> {
    this.renamed = id;
    await this.updateComplete;
    this.querySelector<HTMLInputElement>('li input')?.select();
  }

  async #add(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const form = event.target as HTMLFormElement;
    await this.try(async () => {
      await makePasskey(String(new FormData(form).get('name')));
      form.reset();
      notify({ text: t.account.added });
    });
  }

  async #rename(event: SubmitEvent, id: string): Promise<void> {
    event.preventDefault();
    const name = String(new FormData(event.target as HTMLFormElement).get('name'));
    await this.try(async () => {
      await ask('PATCH', `/passkeys/${id}`, { name });
      this.renamed = null;
    });
  }

  async #remove(id: string, name: string): Promise<void> {
    if (!window.confirm(t.account.removeAsk(name))) return;
    await this.try(() => ask('DELETE', `/passkeys/${id}`));
  }
}

customElements.define('carillon-passkeys', PasskeysCard);
