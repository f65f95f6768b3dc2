import { html, nothing, type TemplateResult } from 'lit';
import { isRunning, type Microphone } from '../../session/session-state.ts';
import type { Panel } from '../panel.ts';

/** What the receptionist is doing, in words; empty where there is no call. */
export function doing({ state, words }: Panel): string {
  const { phase, person, microphone } = state;
  if (phase === 'listening' && person) return words.withPerson;
  // whoever can't be heard is not listened to
  if (phase === 'listening' && !HEARD.includes(microphone)) return words.reading;
  return words.phases[phase as keyof typeof words.phases] ?? '';
}

const HEARD: readonly Microphone[] = ['on', 'muted', 'asking'];

/** What the receptionist is doing, for eyes and for screen readers, with the bars that follow both voices. */
export function status(panel: Panel): TemplateResult {
  const { state } = panel;
  const { phase } = state;
  const speaker = phase === 'speaking' ? 'agent' : 'visitor';
  return html`<p class="status" part="status">
    ${
      isRunning(state)
        ? html`<span class="bars" part="meter" data-level=${speaker} data-phase=${phase} aria-hidden="true"
            ><i></i><i></i><i></i><i></i><i></i
          ></span>`
        : nothing
    }<span role="status">${doing(panel)}</span>
  </p>`;
}

/** How long the call has lasted. Not announced: it can be read on demand. */
export function elapsed({ state, words }: Panel): TemplateResult | typeof nothing {
  if (state.startedAt === null) return nothing;
  const seconds = Math.max(0, Math.floor(((state.endedAt ?? Date.now()) - state.startedAt) / 1000));
  const clock = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return html`<span class="elapsed" part="elapsed" role="timer" aria-label=${`${words.elapsed} ${clock}`}>${clock}</span>`;
}
