/** What came of a scenario: whether it held, what did not, and the talk. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Outcome, Unmet } from '../../agent/simulation/outcome.ts';
import { t } from '../words/index.ts';

/** What the server tells of a scenario that was played. `id`: where it is kept; null: nowhere yet. */
export type PlayedScenario = Outcome & { id: string | null };

/** What did not hold, in the person's language. */
export function unmetWords(unmet: Unmet): string {
  const words = t.scenarios.unmet;
  if (unmet.rule === 'never')
    return words.never(
      Object.entries(unmet.check)
        .map(([field, wanted]) =>
          typeof wanted === 'string' ? `${field} « ${wanted} »` : JSON.stringify(wanted),
        )
        .join(', '),
    );
  if (unmet.rule !== 'must') return words[unmet.rule];
  return words[unmet.field](unmet.wanted, unmet.found);
}

export function outcomeTag({ passed }: Outcome): TemplateResult {
  return html`<span class=${`tag ${passed ? 'live' : 'error'}`}>${passed ? t.scenarios.holds : t.scenarios.fails}</span>`;
}

/** The faults, and the talk behind a summary. */
export function outcomeView({ unmet, transcript }: Outcome): TemplateResult {
  return html`
    ${unmet.length === 0 ? nothing : html`<ul class="stack small">${unmet.map((one) => html`<li class="finding error">${unmetWords(one)}</li>`)}</ul>`}
    ${
      transcript.length === 0
        ? nothing
        : html`<details><summary>${t.scenarios.talk}</summary><div class="transcript">${transcript.map(
            ({ who, text }) =>
              html`<div class=${`line ${who}`}><span class="who">${t.call[who]}</span><p class="bubble">${text || t.scenarios.silence}</p></div>`,
          )}</div></details>`
    }`;
}
