/** What is beside every page: the business, its sections, and whoever is in. */
import { html, nothing, type TemplateResult } from 'lit';
import { duty } from '../desk/duty.ts';
import { type IconName, icon } from '../parts/icon.ts';
import { languageButton } from '../parts/language-button.ts';
import { t } from '../words/index.ts';
import { ask } from './api.ts';
import type { Business } from './page.ts';
import { go, pathTo, type Route, SECTIONS, type Section } from './route.ts';

/** Those of the daily work: a member has no other in sight. */
const DAILY: readonly Section[] = ['tasks', 'calls', 'figures', 'messages', 'desk'];

export interface Side {
  person: { name: string };
  businesses: readonly Business[];
  /** The one that is shown; undefined: none. */
  business: Business | undefined;
  route: Route;
  /** How many messages are new. */
  fresh: number;
  leave(): void;
}

export function sideView(side: Side): TemplateResult {
  const { business, person, route } = side;
  const sections = SECTIONS.filter((section) => business?.role === 'owner' || DAILY.includes(section));
  return html`<header class="side">
    <div class="brand"><span class="mark">${icon('bell')}</span>${brand(side)}</div>
    <nav aria-label=${t.nav.menu}>${business === undefined ? nothing : sections.map((section) => link(side, business, section))}</nav>
    <div class="foot">
      <a class="button quiet" href="/console/account" aria-label=${`${t.nav.account}, ${person.name}`} aria-current=${route.section === 'account' ? 'page' : nothing}>${icon('person')}<span>${person.name}</span></a>
      ${languageButton((language) => ask('PATCH', '/session', { language }))}
      <button class="quiet" @click=${side.leave}>${icon('leave')}<span>${t.leave}</span></button>
    </div>
  </header>`;
}

function brand({ businesses, business, route }: Side): TemplateResult {
  if (businesses.length < 2) return html`<strong>${business?.name ?? 'Carillon'}</strong>`;
  const choose = (event: Event) => {
    const { section } = route;
    const ofNone = section === 'api' || section === 'account';
    go(pathTo((event.target as HTMLSelectElement).value, ofNone ? 'tasks' : section));
  };
  return html`<select aria-label=${t.nav.business_} @change=${choose}>
    ${business === undefined ? html`<option selected disabled hidden>${t.nav.business}</option>` : nothing}
    ${businesses.map(({ id, name }) => html`<option value=${id} ?selected=${id === business?.id}>${name}</option>`)}
  </select>`;
}

function link({ route, fresh }: Side, business: Business, section: Section): TemplateResult {
  const here = route.section === section;
  return html`<a href=${pathTo(business.id, section)} aria-current=${here ? 'page' : nothing}>
    ${icon(section satisfies IconName)}<span>${t.nav[section]}</span>
    ${section === 'messages' && fresh > 0 ? html`<span class="badge">${fresh}</span>` : nothing}
    ${section === 'desk' && duty.rings.length > 0 ? html`<span class="badge ringing">${duty.rings.length}</span>` : nothing}
  </a>`;
}
