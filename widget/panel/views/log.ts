/** The conversation: finished lines in a log that screen readers hear once, words on their way outside it. */
import { html, nothing, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Entry, Speech } from '../../session/entries.ts';
import { actionWords } from '../action-words.ts';
import { chatIcon, checkIcon, phoneIcon } from '../icons.ts';
import { linkPieces, type Piece, safeUrl } from '../links.ts';
import type { Panel } from '../panel.ts';
import { doing } from './status.ts';

export function log(panel: Panel): TemplateResult {
  const { state, words } = panel;
  const coming = (entry: Entry) => entry.kind === 'speech' && !entry.final && state.phase !== 'ended';
  return html`<div class="scroll" part="log" tabindex="0" role="group" aria-label=${words.log} @scroll=${panel.follower.scrolled}>
    ${state.entries.some(({ kind }) => kind !== 'note') ? nothing : stage(panel)}
    <div role="log" aria-label=${words.log} aria-relevant="additions">
      ${repeat(
        state.entries.filter((entry) => !coming(entry)),
        (entry) => entry.id,
        (entry) => row(entry, panel),
      )}
    </div>
    ${repeat(
      state.entries.filter(coming),
      (entry) => entry.id,
      (entry) => row(entry, panel),
    )}
    ${state.microphone === 'asking' ? html`<p class="note asking">${words.askingMicrophone}</p>` : nothing}
    ${state.slow ? html`<p class="note" role="status">${words.slow}</p>` : nothing}
    ${state.phase === 'thinking' ? html`<div class="dots" aria-hidden="true"><i></i><i></i><i></i></div>` : nothing}
    ${state.silenced ? html`<button class="primary" part="hear" @click=${panel.play}>${words.hear}</button>` : nothing}
  </div>`;
}

/** What there is to see before the first words. */
const stage = (panel: Panel) =>
  panel.running
    ? html`<div class="stage" aria-hidden="true">
        <div class="orb" data-level="agent" data-phase=${panel.state.phase}></div>
        ${doing(panel)}
      </div>`
    : nothing;

function row(entry: Entry, { words, running }: Panel): TemplateResult {
  switch (entry.kind) {
    case 'speech':
      return speech(entry, words, running);
    case 'note':
      return html`<p class="note" part="note">${words.notes[entry.code]}</p>`;
    case 'message':
      return html`<p class="notice" part="action" data-state="done">${checkIcon}<span>${words.message}</span></p>`;
    case 'action': {
      // a reason is a code: most are for the owner, and the agent has said what the caller needs
      const why = !running && entry.state === 'started' ? words.leftOff : words.reasons[entry.reason ?? ''];
      return html`<p class="notice" part="action" data-action=${entry.action} data-state=${entry.state}>
        ${entry.state === 'done' ? checkIcon : entry.action === 'sms' ? chatIcon : phoneIcon}<span
          >${actionWords(entry, words)}${why ? html`<small>${why}</small>` : nothing}</span
        >
      </p>`;
    }
  }
}

function speech(entry: Speech, words: Panel['words'], running: boolean): TemplateResult {
  const who = entry.side === 'visitor' ? words.you : words.receptionist;
  const said = entry.side === 'agent' ? linkPieces(entry.text) : [entry.text];
  const waits = entry.via === 'text' && !entry.settled;
  return html`<div class="speech" part="message ${entry.side}" data-side=${entry.side} ?data-coming=${!entry.final} ?data-waits=${waits}>
    <span class="unseen">${who}: </span>
    <p dir="auto">${said.map(link)}${cut(entry, words)}</p>
    ${waits && !running ? html`<small>${words.notDelivered}</small>` : nothing}
    ${entry.sources.length ? sources(entry, words) : nothing}
  </div>`;
}

const link = (piece: Piece) =>
  typeof piece === 'string'
    ? piece
    : html`<a href=${piece.href} target=${piece.href.startsWith('http') ? '_blank' : nothing} rel="noopener">${piece.text}</a>`;

const cut = ({ interrupted }: Speech, words: Panel['words']) =>
  interrupted
    ? html`<span class="cut" role="img" aria-label=${words.interrupted} title=${words.interrupted}>…</span>`
    : nothing;

function sources(entry: Speech, words: Panel['words']): TemplateResult {
  return html`<ul class="sources" part="sources" aria-label=${words.sources}>
    ${entry.sources.map(({ title, url }) => {
      const href = safeUrl(url);
      return html`<li>${href ? html`<a href=${href} target="_blank" rel="noopener">${title}</a>` : title}</li>`;
    })}
  </ul>`;
}
