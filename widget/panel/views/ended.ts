import { html, nothing, type TemplateResult } from 'lit';
import { copyIcon, downIcon, downloadIcon, upIcon } from '../icons.ts';
import type { Panel } from '../panel.ts';
import type { Opinion } from '../rating.ts';
import { transcript } from '../transcript.ts';

/** After a call: how it went, what was said, and another one. */
export function ended(panel: Panel): TemplateResult {
  const { state, words } = panel;
  return html`<div class="card after" part="ended">
    <p role="status">${words.ended[state.ended ?? 'visitor']}</p>
    ${state.startedAt === null ? nothing : opinion(panel)}
    ${state.entries.length ? keep(panel) : nothing}
    <button class="primary" part="again" data-focus @click=${panel.calls.again}>
      ${words.again}
    </button>
  </div>`;
}

function opinion(panel: Panel): TemplateResult {
  const { words, host, state: call, rating } = panel;
  const { given, state } = rating;
  const says = state === 'kept' ? words.thanks : state === 'failed' ? words.notRated : words.rate;
  const thumb = (opinion: Opinion, label: string, icon: TemplateResult) => html`<button
    class="icon"
    aria-label=${label}
    aria-pressed=${given === opinion}
    ?disabled=${state === 'sending' || state === 'kept'}
    @click=${() => rating.give(host.server, call.call, opinion)}
  >
    ${icon}
  </button>`;
  return html`<div class="rating" part="rating" role="group" aria-label=${words.rate}>
    <span role="status" ?data-failed=${state === 'failed'}>${says}</span>
    ${thumb('up', words.good, upIcon)}${thumb('down', words.bad, downIcon)}
  </div>`;
}

function keep(panel: Panel): TemplateResult {
  const { state, words } = panel;
  const copy = () =>
    void navigator.clipboard
      .writeText(transcript(state, words))
      .then(
        () => true,
        () => null,
      )
      .then((copied) => {
        panel.copied = copied;
        panel.refresh();
      });
  const download = () => {
    const url = URL.createObjectURL(new Blob([transcript(state, words)], { type: 'text/plain' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = `${words.transcript}.txt`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(url), 10_000);
  };
  return html`<div class="keep">
    ${
      panel.copied === null
        ? nothing
        : html`<button class="quiet small" part="copy" aria-label=${panel.copied ? words.copied : words.copyTranscript} @click=${copy}>
      ${copyIcon}${panel.copied ? words.copied : words.copy}
    </button>`
    }
    <button class="quiet small" part="download" aria-label=${words.downloadTranscript} @click=${download}>
      ${downloadIcon}${words.download}
    </button>
  </div>`;
}
