/** `<carillon-access>`: the team, keys for programs, and what is kept of a person. */
import { html, type TemplateResult } from 'lit';
import { Page } from '../app/page.ts';
import { t } from '../words/index.ts';
import '../access/keys-card.ts';
import '../access/kept-card.ts';
import '../access/team-card.ts';

class AccessPage extends Page {
  override render(): TemplateResult {
    const { business } = this;
    return html`<div class="page">
      <div class="head"><h1>${t.access.title}</h1><a class="button" href="/console/api">${t.access.api}</a></div>
      <carillon-team .business=${business}></carillon-team>
      <carillon-keys .business=${business}></carillon-keys>
      <carillon-kept .business=${business}></carillon-kept>
    </div>`;
  }
}

customElements.define('carillon-access', AccessPage);
