/** The page of an address. */
import { html, nothing, type TemplateResult } from 'lit';
import { keyed } from 'lit/directives/keyed.js';
import { t } from '../words/index.ts';
import type { Business } from './page.ts';
import { pathTo, type Route } from './route.ts';
import type { Session } from './session.ts';
import '../account/account-page.ts';
import '../desk/desk-page.ts';
import '../pages/access-page.ts';
import '../pages/api-page.ts';
import '../pages/business-page.ts';
import '../pages/call-page.ts';
import '../pages/calls-page.ts';
import '../pages/figures-page.ts';
import '../pages/knowledge-page.ts';
import '../pages/messages-page.ts';
import '../pages/task-page.ts';
import '../pages/tasks-page.ts';

/** `business`: the address's; undefined: there is none, or it is not theirs. */
export function pageOf(route: Route, business: Business | undefined, session: Session): TemplateResult {
  const { section, id } = route;
  if (section === 'api') return html`<carillon-api></carillon-api>`;
  if (section === 'account') return html`<carillon-account .person=${session.person}></carillon-account>`;
  const [first] = session.businesses;
  if (business === undefined)
    return nothingHere(first === undefined ? t.enter.nothing : t.enter.notYours, first);
  document.title = `${t.nav[section]} · ${business.name}`;
  if (business.role !== 'owner' && (section === 'business' || section === 'access'))
    return nothingHere(t.enter.ownersOnly, business);
  return html`${keyed(`${business.id}/${section}/${id ?? ''}`, ofBusiness(route, business, session))}`;
}

function ofBusiness({ section, id }: Route, business: Business, { person }: Session): TemplateResult {
  switch (section) {
    case 'tasks':
      return id === null
        ? html`<carillon-tasks .business=${business}></carillon-tasks>`
        : html`<carillon-task .business=${business} .task=${id}></carillon-task>`;
    case 'calls':
      return id === null
        ? html`<carillon-calls .business=${business}></carillon-calls>`
        : html`<carillon-call .business=${business} .call=${id}></carillon-call>`;
    case 'desk':
      return html`<carillon-desk .business=${business} .self=${person.id}></carillon-desk>`;
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
}

/** Why there is nothing to see, and where there is something. */
function nothingHere(why: string, where: Business | undefined): TemplateResult {
  return html`<div class="page"><div class="card empty"><h1>${why}</h1>
    ${where === undefined ? nothing : html`<a class="button" href=${pathTo(where.id, 'tasks')}>${where.name}</a>`}</div></div>`;
}
