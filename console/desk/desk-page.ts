/** `<carillon-desk>`: whether one takes calls, who else does, what rings, and the call that one is on. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Ring } from '../../agent/calls/ring.ts';
import { Page } from '../app/page.ts';
import { pathTo } from '../app/route.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';
import { callerOf } from './caller-of.ts';
import { type DeskCall, duty } from './duty.ts';
import { DutyWatch } from './duty-watch.ts';
import './alerts-button.ts';
import './call-notes.ts';

class DeskPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    self: { attribute: false },
    team: { state: true },
  };
  /** The id of whoever is in. */
  declare self: string;
  /** The names of the team, by id. */
  declare team: ReadonlyMap<string, string>;

  constructor() {
    super();
    this.team = new Map();
    new DutyWatch(this);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    // Without it those who are there have no names, and calls ring all the same.
    this.api<{ people: { id: string; name: string }[] }>('GET', '/team').then(
      ({ people }) => {
        this.team = new Map(people.map(({ id, name }) => [id, name]));
      },
      () => undefined,
    );
  }

  /** Whether this page's business is the one whose calls are taken. */
  get #here(): boolean {
    return duty.phase !== 'away' && duty.business === this.business.id;
  }

  override render(): TemplateResult {
    const { call, trouble, ended } = duty;
    return html`<div class="page desk">
      <div class="head"><div><h1>${t.desk.title}</h1><p>${t.desk.intro}</p></div></div>
      <div role="alert">${trouble === null ? nothing : html`<p class="trouble">${t.desk.troubles[trouble]}</p>`}</div>
      ${call === null ? this.#presence() : this.#call(call)}
      ${this.#here ? this.#rings() : nothing}
      ${call === null && ended !== null ? this.#ended(ended) : nothing}
      ${this.#here && call === null ? html`<carillon-alerts></carillon-alerts>` : nothing}
    </div>`;
  }

  #presence(): TemplateResult {
    const { phase } = duty;
    const others = duty.people.filter((id) => id !== this.self).map((id) => this.team.get(id) ?? id);
    const state = this.#here ? t.desk[phase] : t.desk.away;
    return html`<section class="card presence">
      <div><p role="status"><span class="dot ${this.#here ? phase : 'away'}"></span>${state}</p>
      ${
        this.#here && phase === 'available'
          ? html`<p class="soft small">${others.length > 0 ? t.desk.others(others.join(', ')) : t.desk.alone}</p>`
          : nothing
      }</div>
      ${
        this.#here
          ? html`<button @click=${() => duty.stop()}>${t.desk.stop}</button>`
          : html`<button class="main" @click=${() => duty.begin(this.business.id)}>${icon('desk')}${t.desk.begin}</button>`
      }
    </section>`;
  }

  #rings(): TemplateResult {
    const { rings, call, phase } = duty;
    const others = rings.filter(({ id }) => id !== call?.ring.id);
    if (others.length === 0)
      return call === null && phase === 'available' ? html`<p class="empty">${t.desk.quiet}</p>` : html``;
    return html`${others.map(
      (ring) => html`<article class="card stack ring">
        <div role="alert"><h2>${t.desk.ringing(callerOf(ring), ring.destination)}</h2></div>
        ${this.#why(ring)}
        ${
          call === null
            ? html`<div><button class="main answer" @click=${() => void duty.answer(ring)}>${icon('calls')}${t.desk.answer}</button></div>`
            : html`<p class="soft">${t.desk.busy}</p>`
        }
      </article>`,
    )}`;
  }

  #why(ring: Ring): TemplateResult {
    return html`<div><h3>${t.desk.why}</h3><p lang=${ring.language}>${ring.summary}</p></div>
      <p class="soft small">${t.desk.speaks[ring.language]}</p>`;
  }

  #call({ ring, phase, muted }: DeskCall): TemplateResult {
    const state = phase === 'talking' ? t.desk.talking(callerOf(ring)) : t.desk[phase];
    return html`<article class="card stack talking">
      <div role="status"><h2>${state}</h2></div>
      ${this.#why(ring)}
      <p role="status" class="soft">${muted ? t.desk.muted : nothing}</p>
      <div class="row">
        <button aria-pressed=${muted} ?disabled=${phase !== 'talking'} @click=${() => void duty.mute()}>${icon('voice')}${muted ? t.desk.unmute : t.desk.mute}</button>
        <button class="end" @click=${() => void duty.hangUp()}>${icon('close')}${t.desk.hangUp}</button>
      </div>
      ${this.#notes(ring)}
    </article>`;
  }

  #ended(ring: Ring): TemplateResult {
    return html`<article class="card stack"><div role="status"><h2>${t.desk.over}</h2></div>
      <p>${callerOf(ring)}</p>
      ${this.#notes(ring)}
      <div><a class="button" href=${pathTo(this.business.id, 'calls', ring.call)}>${t.desk.openCall}</a></div>
    </article>`;
  }

  #notes(ring: Ring): TemplateResult {
    return html`<carillon-call-notes .business=${this.business} .call=${ring.call}></carillon-call-notes>`;
  }
}

customElements.define('carillon-desk', DeskPage);
