import { html, nothing, type TemplateResult } from 'lit';
import { isRunning } from '../../session/session-state.ts';
import type { Panel } from '../panel.ts';

/** What the receptionist is doing, for eyes and for screen readers, with the bars that follow both voices. */
export function status({ state, words }: Panel): TemplateResult {
  const { phase } = state;
  const shown =
    state.person && phase === 'listening'
      ? words.withPerson
      : phase in words.phases
        ? words.phases[phase as keyof typeof words.phases]
        : '';
  const speaker = phase === 'speaking' ? 'agent' : 'visitor';
  return html`<p class="status" part="status">
    ${
      isRunning(state)
        ? html`<span class="bars" part="meter" data-level=${speaker} data-phase=${phase} aria-hidden="true"
            ><i></i><i></i><i></i><i></i><i></i
          ></span>`
        : nothing
    }<span role="status">${shown}</span>
  </p>`;
}

/** How long the call has lasted. Not announced: it can be read on demand. */
export function elapsed({ state, words }: Panel): TemplateResult | typeof nothing {
  if (state.startedAt === null) return nothing;
  const seconds = Math.max(0, Math.floor(((state.endedAt ?? Date.now()) - state.startedAt) / 1000));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return html`<span class="elapsed" part="elapsed" role="timer" aria-label=${`${words.elapsed} ${clock}`}>${clock}</span>`;
}
