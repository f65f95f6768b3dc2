/** `<carillon-desk-bar>`: what rings, or the call that one is on, on every page but the desk's. */
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import type { Ring } from '../../agent/calls/ring.ts';
import { go, pathTo } from '../app/route.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';
import { callerOf } from './caller-of.ts';
import { duty } from './duty.ts';
import { DutyWatch } from './duty-watch.ts';

class DeskBar extends LitElement {
  constructor() {
    super();
    new DutyWatch(this);
  }

  override createRenderRoot(): this {
    return this;
  }

  override render(): TemplateResult {
    const { call, rings, business } = duty;
    const [ring] = rings;
    const desk = html`<a class="button small" href=${pathTo(business ?? '', 'desk')}>${t.desk.goTo}</a>`;
    return html`<div role="alert" class="desk-bar">${
      call !== null
        ? html`<div class="card row spread"><strong>${t.desk.talking(callerOf(call.ring))}</strong>${desk}</div>`
        : ring !== undefined
          ? html`<div class="card row spread ring"><strong>${t.desk.ringing(callerOf(ring), ring.destination)}</strong>
            <span class="row"><button class="small main answer" @click=${() => this.#answer(ring)}>${icon('calls')}${t.desk.answer}</button>${desk}</span></div>`
          : nothing
    }</div>`;
  }

  #answer(ring: Ring): void {
    void duty.answer(ring);
    go(pathTo(duty.business ?? '', 'desk'));
  }
}

customElements.define('carillon-desk-bar', DeskBar);
