/** The steps that the instructions compile to, with what the caller will hear, and what the linter found. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Business } from '../../agent/business/business.ts';
import type { Finding } from '../../agent/business/lint.ts';
import { guardInWords, type Heard } from '../../agent/business/preview.ts';
import { type IconName, icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';
import type { Compiled } from './compiled.ts';
import { type Mend, mendsFor } from './mends.ts';

const KIND_ICONS: Record<Heard['kind'], IconName> = {
  say: 'say',
  ask: 'ask',
  act: 'sms',
  message: 'messages',
  note: 'note',
  guided: 'guided',
};

function textOf({ kind, text }: Heard, business: Pick<Business, 'destinations'>): string {
  if (kind === 'message') return t.task.takesMessage;
  if (kind !== 'act')
    return text
      .split('\n')
      .map((line) => line.trim())
      .join(' ')
      .trim();
  const [action = '', target] = text.split('/');
  const name = business.destinations.find(({ id }) => id === target)?.name ?? target ?? t.task.somewhere;
  return action === 'sms' ? t.task.sends(target ?? t.task.somewhere) : t.task.transfers(name);
}

/** The steps, section by section. `lit`: the step that is pointed at; `point` and `show`: another one is, or is wanted. */
export function stepsView(
  { heard }: Compiled,
  business: Pick<Business, 'destinations'>,
  lit: string | null,
  act: { point(step: string | null): void; show(step: string): void },
): TemplateResult {
  if (heard.length === 0) return html`<p class="soft">${t.task.hearsEmpty}</p>`;
  let section: string | null = null;
  let open = '';
  return html`<ol class="steps">${heard.map((one) => {
    const rows: TemplateResult[] = [];
    if (one.section !== section && one.section !== null)
      rows.push(html`<li class="section">${one.section}</li>`);
    section = one.section;
    const conditions = one.when
      .map((guard) => guardInWords(guard)[t.language].replace(/\s*:$/, ''))
      .join(' · ');
    if (conditions !== '' && conditions !== open) rows.push(html`<li class="condition">${conditions}</li>`);
    open = conditions;
    const name: IconName =
      one.kind === 'act' && !one.text.startsWith('sms') ? 'transfer' : KIND_ICONS[one.kind];
    rows.push(html`<li><button type="button" class=${`step ${one.kind} ${lit === one.step ? 'lit' : ''}`} data-step=${one.step}
        @mouseenter=${() => act.point(one.step)} @mouseleave=${() => act.point(null)} @focus=${() => act.point(one.step)} @blur=${() => act.point(null)}
        @click=${() => act.show(one.step)}>
      <span class="kind">${icon(name)}<span class="hidden">${t.task.kinds[one.kind]}: </span></span><p>${textOf(one, business)}</p></button></li>`);
    return rows;
  })}</ol>`;
}

const ORDER: Record<Finding['severity'], number> = { error: 0, warning: 1, info: 2 };

/** What was found, the gravest first, each with a way to its place and its mends. */
export function findingsView(
  { findings, instructions }: Compiled,
  business: Pick<Business, 'texts' | 'destinations'>,
  language: 'en' | 'fr',
  readonly: boolean,
  act: { show(from: number, to: number): void; mend(mend: Mend): void },
): TemplateResult {
  if (findings.length === 0) return html`<p class="row soft">${icon('check')}${t.task.noFindings}</p>`;
  return html`<ul class="findings">${findings
    .toSorted((a, b) => ORDER[a.severity] - ORDER[b.severity])
    .map(
      (one) => html`<li class=${`finding ${one.severity}`}>
      <p><span class=${`tag ${one.severity}`}>${t.task.severities[one.severity]}</span> ${one.message[t.language]}</p>
      <p class="how">${one.mend[t.language]}</p>
      <p class="row">
        ${one.from === null ? nothing : html`<button type="button" class="small" @click=${() => act.show(one.from ?? 0, one.to ?? 0)}>${t.task.goTo}</button>`}
        ${
          readonly
            ? nothing
            : mendsFor(one, instructions, business, language).map(
                (mend) =>
                  html`<button type="button" class="small" @click=${() => act.mend(mend)}>${icon('check')}${
                    mend.kind === 'use' ? t.task.mends.use(mend.name ?? '') : t.task.mends[mend.kind]
                  }</button>`,
              )
        }
      </p></li>`,
    )}</ul>`;
}
