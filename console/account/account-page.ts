/** `<carillon-account>`: whoever is in: how they come in, and where else they are. */
import { html, LitElement, type PropertyDeclarations, type TemplateResult } from 'lit';
import { t } from '../words/index.ts';
import './passkeys-card.ts';
import './sessions-card.ts';

class AccountPage extends LitElement {
  static override properties: PropertyDeclarations = { person: { attribute: false } };
  declare person: { name: string; email: string | null };

  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    document.title = t.account.title;
    const { name, email } = this.person;
    return html`<div class="page">
      <div class="head"><div><h1>${t.account.title}</h1>
        <p><strong>${name}</strong> ${email ?? ''}</p><p>${t.account.intro}</p></div></div>
      <carillon-passkeys></carillon-passkeys>
      <carillon-sessions></carillon-sessions>
    </div>`;
  }
}

customElements.define('carillon-account', AccountPage);
