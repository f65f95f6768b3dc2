import { html, nothing, type TemplateResult } from 'lit';
import { copyIcon, downIcon, downloadIcon, upIcon } from '../icons.ts';
import type { Panel } from '../panel.ts';
import { transcript } from '../transcript.ts';

/** After a call: how it went, what was said, and another one. */
export function ended(panel: Panel): TemplateResult {
  const { state, words } = panel;
  return html`<div class="card after" part="ended">
    <p role="status">${words.ended[state.ended ?? 'visitor']}</p>
    ${state.startedAt === null ? nothing : rating(panel)}
    ${state.entries.length ? keep(panel) : nothing}
    <button class="primary" part="again" data-focus @click=${() => panel.start(panel.host.mode === 'text' ? 'text' : state.mode)}>
      ${words.again}
    </button>
  </div>`;
}

function rating(panel: Panel): TemplateResult {
  const { words, rating: given, rated } = panel;
  const says = rated === 'kept' ? words.thanks : rated === 'failed' ? words.notRated : words.rate;
  const thumb = (rating: 'up' | 'down', label: string, icon: TemplateResult) => html`<button
    class="icon"
    aria-label=${label}
    aria-pressed=${given === rating}
    ?disabled=${rated === 'sending' || rated === 'kept'}
    @click=${() => panel.rate(rating)}
  >
    ${icon}
  </button>`;
  return html`<div class="rating" part="rating" role="group" aria-label=${words.rate}>
    <span role="status" ?data-failed=${rated === 'failed'}>${says}</span>
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
