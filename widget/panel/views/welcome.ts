import { html, nothing, type TemplateResult } from 'lit';
import { chatIcon, microphoneIcon } from '../icons.ts';
import type { Panel } from '../panel.ts';
import { microphonePicker } from './microphone-picker.ts';

/** Before a call: how to start one, and a try-out of the microphone. */
export function welcome(panel: Panel): TemplateResult {
  const { words, host } = panel;
  const voice = host.mode !== 'text';
  return html`<div class="card welcome centred" part="welcome">
    <div class="orb" aria-hidden="true"></div>
    <p>${host.welcome || words.welcome}</p>
    <div class="choices">
      ${
        voice
          ? html`<button class="primary" part="start" data-focus @click=${() => panel.calls.start('voice')}>
              ${microphoneIcon}${words.talk}
            </button>`
          : nothing
      }
      ${
        host.mode === 'voice'
          ? nothing
          : html`<button class=${voice ? 'quiet' : 'primary'} ?data-focus=${!voice} part="write" @click=${() => panel.calls.start('text')}>
              ${chatIcon}${words.write}
            </button>`
      }
    </div>
    ${voice && panel.calls.terms.known && !panel.calls.asks ? tryOut(panel) : nothing}
  </div>`;
}

function tryOut(panel: Panel): TemplateResult {
  const { words, devices } = panel;
  const toggle = (event: Event) => {
    if ((event.currentTarget as HTMLDetailsElement).open) void devices.test().then(panel.refresh);
    else devices.stopTest();
    panel.refresh();
  };
  return html`<details @toggle=${toggle}>
    <summary>${words.testMicrophone}</summary>
    <div class="test">
      ${
        devices.problem
          ? html`<p role="alert">${words.notes[`microphone-${devices.problem}`]}</p>`
          : html`<span class="bars wide" data-level="visitor" aria-hidden="true"
                ><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i><i></i
              ></span>
              <p>${words.testing}</p>
              ${microphonePicker(panel, false)}`
      }
    </div>
  </details>`;
}
