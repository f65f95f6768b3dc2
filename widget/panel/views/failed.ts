import { html, nothing, type TemplateResult } from 'lit';
import type { Panel } from '../panel.ts';

/** Why there is no call, in the visitor's language, and always a way forward. */
export function failed(panel: Panel): TemplateResult {
  const { state, words } = panel;
  const failure = state.failure;
  const known =
    failure && failure.code in words.failures ? (failure.code as keyof typeof words.failures) : null;
  const why = failure?.words?.[state.language] ?? (known ? words.failures[known] : words.unknownFailure);
  return html`<div class="card after" part="failed" data-code=${failure?.code ?? nothing}>
    <div role="alert">
      <h3>${state.startedAt === null ? words.notStartedTitle : words.failedTitle}</h3>
      <p>${why}</p>
      ${failure?.retryAfter ? html`<p>${words.comeBack(failure.retryAfter)}</p>` : nothing}
    </div>
    <button class="primary" part="again" data-focus @click=${panel.calls.again}>
      ${words.tryAgain}
    </button>
  </div>`;
}
