import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../panel.ts';

/** The list of microphones, where there is more than one. `compact`: only its arrow shows. */
export function microphonePicker(panel: Panel, compact: boolean): TemplateResult | typeof nothing {
  const { devices, words } = panel;
  if (devices.microphones.length < 2) return nothing;
  const pick = (event: Event) => panel.switchMicrophone((event.currentTarget as HTMLSelectElement).value);
  return html`<select class=${compact ? 'picker compact' : 'picker'} part="microphones" aria-label=${words.microphone} @change=${pick}>
    ${devices.microphones.map(
      ({ deviceId, label }) =>
        html`<option value=${deviceId} ?selected=${deviceId === devices.chosen}>
          ${label || words.defaultMicrophone}
        </option>`,
    )}
  </select>`;
}
