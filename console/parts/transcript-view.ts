/** A call, line by line: what was said, and under it why. */
import { html, nothing, type TemplateResult } from 'lit';
import type { CallRecord } from '../../agent/calls/call-record.ts';
import type { Sounded } from '../../agent/calls/sound-of.ts';
import type { TranscriptLine } from '../../agent/calls/transcript.ts';
import type { Words } from '../../agent/contract.ts';
import { clockOf, percent, t } from '../words/index.ts';
import { phoneNumber } from './phone-number.ts';

export interface OpenCall {
  id: string;
  channel: 'web' | 'phone';
  language: 'en' | 'fr' | null;
  caller: string | null;
  startedAt: string;
  endedAt: string | null;
  outcome: string | null;
  trial: boolean;
  version: number | null;
  record: CallRecord | null;
  lines: TranscriptLine[];
  texts: {
    text: string;
    to: string;
    body: string;
    at: string;
    status: string;
    reason: string | null;
    delivery: string | null;
  }[];
  recordings: Sounded[];
  names: Record<string, string>;
  labels: Record<string, Words>;
}

/** What was collected, as it is read: a yes or a no in the console's language, a number as people write it. */
export const valueInWords = (value: string): string => t.call.values[value] ?? phoneNumber(value);

type Names = Readonly<Record<string, string>>;

function standing(line: { task: string | null; step: string | null }, names: Names): string {
  const parts = [
    line.task === null ? '' : `${t.try.task} ${names[line.task] ?? line.task}`,
    line.step === null ? '' : `${t.try.step} ${line.step}`,
  ];
  return parts.filter((part) => part !== '').join(' · ');
}

function understood(line: Extract<TranscriptLine, { type: 'understood' }>, names: Names): TemplateResult {
  const { understanding: meaning, took, slots } = line;
  const wants = Object.entries(meaning.wants).flatMap(([wish, wanted]) => (wanted ? [wish] : []));
  const facts = [
    meaning.by === 'rules' ? t.try.byRules : t.try.byModel,
    meaning.sure ? '' : t.try.unsure,
    meaning.answer === null ? '' : `${t.try.answer} ${valueInWords(meaning.answer)}`,
    meaning.task === null
      ? ''
      : `${t.try.task} ${names[meaning.task.id] ?? meaning.task.id} (${percent(meaning.task.confidence)})`,
    meaning.question === null ? '' : t.try.question,
    ...meaning.slots.map(({ slot, value }) => `${slot} = ${valueInWords(value)}`),
    ...wants,
    t.try.ms(took),
  ];
  const known = Object.entries(slots).map(([slot, value]) => `${slot} = ${valueInWords(value)}`);
  return html`<div class="event"><span><strong>${t.try.understood}</strong> ${facts.filter((fact) => fact !== '').join(' · ')}</span>
    <span>${standing(line, names)}</span>
    ${known.length === 0 ? nothing : html`<span>${t.try.known}: ${known.join(' · ')}</span>`}</div>`;
}

/** One line. `trace`: with what was understood shown; without, behind « why? ». */
export function lineView(line: TranscriptLine, names: Names, trace = false): TemplateResult | typeof nothing {
  switch (line.type) {
    case 'caller':
      return html`<div class="line caller"><span class="who">${t.call.caller} · ${clockOf(line.at)}${line.via === 'keys' ? ` · ${t.call.keys}` : ''}</span>
        <p class="bubble">${line.text}</p></div>`;
    case 'agent': {
      const place = standing(line, names);
      return html`<div class="line agent"><span class="who">${t.call.agent} · ${clockOf(line.at)}${line.recorded ? ` · ${t.call.recorded}` : line.verbatim ? ` · ${t.call.verbatim}` : ''}</span>
        <p class="bubble">${line.recorded && !line.verbatim ? html`<em>${t.call.unwritten}</em>` : line.text}</p>
        ${line.heard === null ? nothing : html`<span class="who">${t.call.heardOnly(line.heard)}</span>`}
        ${line.sources.length === 0 ? nothing : html`<span class="who">${t.call.sources}: ${line.sources.map(({ title }) => title).join(', ')}</span>`}
        ${place === '' ? nothing : trace ? html`<span class="who">${place}</span>` : html`<details><summary>${t.call.why}</summary><span class="who">${place}</span></details>`}</div>`;
    }
    case 'understood':
      return trace
        ? understood(line, names)
        : html`<details><summary>${t.call.why}</summary>${understood(line, names)}</details>`;
    case 'action': {
      const outcome = line.outcome ?? 'pending';
      const reason = line.reason === null ? '' : ` · ${t.call.reasons[line.reason] ?? line.reason}`;
      return html`<div class=${`event ${outcome}`}><strong>${t.call.action[line.action](line.target, phoneNumber(line.to ?? ''))}</strong><span>${t.call.verdicts[outcome]}${reason}</span></div>`;
    }
    case 'searched':
      return html`<div class="event"><strong>${t.call.searched}</strong><span>${line.question}</span>
        <span>${line.answer === null ? t.call.notFound : line.sources.map(({ title }) => title).join(', ')}</span></div>`;
    case 'message':
      return html`<div class="event done"><strong>${t.call.messages}</strong><span>${line.text}</span></div>`;
    default:
      return html`<div class="event">${t.call.marks[line.mark] ?? line.mark}</div>`;
  }
}
