import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { LONGEST_TYPED } from '../../../agent/contract.ts';
import { sendIcon } from '../icons.ts';
import type { Panel } from '../panel.ts';

/** From how many characters left the visitor is told how many. */
const COUNT_FROM = 200;

/** The text field. Hidden in a voice-only widget, unless there is no microphone to speak into. */
export function composer(panel: Panel): TemplateResult | typeof nothing {
  const { state, words, draft, host } = panel;
  const speaks = state.microphone === 'on' || state.microphone === 'muted' || state.microphone === 'asking';
  if (host.mode === 'voice' && speaks) return nothing;
  const left = LONGEST_TYPED - draft.trim().length;
  // what was typed since this was drawn counts, too
  const submit = () => {
    if (panel.send(panel.draft)) panel.draft = '';
    panel.refresh();
  };
  const type = (event: InputEvent) => {
    panel.draft = (event.currentTarget as HTMLTextAreaElement).value;
    panel.refresh();
  };
  const onKey = (event: KeyboardEvent) => {
    // Enter that ends a composition belongs to the input method (Safari reports it as key code 229)
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || event.keyCode === 229) return;
    event.preventDefault();
    submit();
  };
  return html`<div class="composer" part="composer">
      <textarea
        part="field"
        rows="1"
        dir="auto"
        enterkeyhint="send"
        aria-label=${words.field}
        placeholder=${words.placeholder}
        ?data-focus=${state.mode === 'text'}
        aria-invalid=${left < 0}
        aria-describedby="left"
        .value=${live(draft)}
        @input=${type}
        @keydown=${onKey}
      ></textarea>
      <button class="icon send" part="send" aria-label=${words.send} ?disabled=${left < 0 || !draft.trim()} @click=${submit}>
        ${sendIcon}
      </button>
    </div>
    <p id="left" class="left" role="status" ?data-over=${left < 0}>
      ${left < 0 ? words.tooLong(LONGEST_TYPED) : left <= COUNT_FROM ? words.left(left) : nothing}
    </p>`;
}
