/** The panel around its contents: header, body for the phase, footer slot. */
import { html, nothing, type TemplateResult } from 'lit';
import { isRunning } from '../../session/session-state.ts';
import { closeIcon, minimiseIcon } from '../icons.ts';
import type { Panel } from '../panel.ts';
import { avatar } from './avatar.ts';
import { composer } from './composer.ts';
import { consent } from './consent.ts';
import { controls } from './controls.ts';
import { ended } from './ended.ts';
import { failed } from './failed.ts';
import { log } from './log.ts';
import { elapsed, status } from './status.ts';
import { welcome } from './welcome.ts';

export function drawPanel(panel: Panel): TemplateResult {
  const { state, words, host } = panel;
  const title = host.heading || state.business || panel.calls.terms.business || words.title;
  const inline = host.position === 'inline';
  const onKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || inline || event.isComposing) return;
    event.stopPropagation();
    panel.close();
  };
  return html`<section
    class="panel"
    part="panel"
    role=${inline ? 'region' : 'dialog'}
    aria-label=${title}
    tabindex="-1"
    data-phase=${state.phase}
    @keydown=${onKey}
  >
    <slot name="header">
      <header part="header">
        ${avatar(host.avatar, title)}
        <div class="who">
          <h2 part="title">${title}</h2>
          ${status(panel)}
        </div>
        ${elapsed(panel)}
        ${
          inline
            ? nothing
            : html`<button
                class="icon"
                part="minimise"
                aria-label=${isRunning(state) ? words.minimise : words.close}
                @click=${panel.close}
              >
                ${isRunning(state) ? minimiseIcon : closeIcon}
              </button>`
        }
      </header>
    </slot>
    <div class="body" part="body">${body(panel)}</div>
    <slot name="footer"></slot>
  </section>`;
}

function body(panel: Panel): TemplateResult {
  switch (panel.state.phase) {
    case 'idle':
      return welcome(panel);
    case 'consent':
      return consent(panel);
    case 'ended':
      return html`${log(panel)}${ended(panel)}`;
    case 'failed':
      return html`${panel.state.entries.length ? log(panel) : nothing}${failed(panel)}`;
    default:
      return html`${log(panel)}
        <footer part="controls">${composer(panel)}${controls(panel)}</footer>`;
  }
}
