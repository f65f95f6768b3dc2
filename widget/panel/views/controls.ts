import { html, nothing, type TemplateResult } from 'lit';
import type { Microphone } from '../../session/session-state.ts';
import { hangUpIcon, microphoneIcon, mutedIcon } from '../icons.ts';
import type { Panel } from '../panel.ts';
import { microphonePicker } from './microphone-picker.ts';

/** Mute, choice of microphone, hang up. */
export function controls(panel: Panel): TemplateResult {
  const { state, words } = panel;
  const muted = state.microphone === 'muted';
  const speaks = state.microphone === 'on' || muted;
  return html`<div class="controls">
    ${
      speaks
        ? html`<div class="split">
            <button class="round" part="mute" aria-pressed=${muted} aria-label=${words.mute} @click=${panel.mute}>
              <span class="rise" data-level="visitor" aria-hidden="true"></span>
              ${muted ? mutedIcon : microphoneIcon}
            </button>
            ${microphonePicker(panel, true)}
          </div>`
        : isLost(state.microphone)
          ? html`<button class="quiet" part="microphone-on" @click=${panel.turnOnMicrophone}>${microphoneIcon}${words.turnOnMicrophone}</button>`
          : nothing
    }
    <span class="muted" role="status">${muted ? words.muted : nothing}</span>
    <button class="hang-up" part="hang-up" @click=${panel.end}>${hangUpIcon}${words.hangUp}</button>
  </div>`;
}

const isLost = (microphone: Microphone) =>
  microphone === 'refused' || microphone === 'missing' || microphone === 'lost';
