/** Text messages, with the segments that a carrier cuts them into and what they say of stopping. */
import { html, nothing, type TemplateResult } from 'lit';
import type { TextMessage } from '../../agent/business/business.ts';
import { HOW_TO_STOP, saysHowToStop } from '../../agent/business/opt-out.ts';
import { countSegments } from '../../agent/business/segments.ts';
import type { Language } from '../../agent/contract.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';
import { type Edit, inLanguage, textOf, withWords } from './edit.ts';

/** How many of the characters that halve a segment are shown. */
const SHOWN = 8;

export function textsSection(edit: Edit): TemplateResult {
  const { texts } = edit.profile;
  return html`<section class="card stack" aria-labelledby="texts-title"><h2 id="texts-title">${t.business.texts}</h2>
    ${texts.length === 0 ? html`<p class="soft">${t.business.noTexts}</p>` : nothing}
    ${texts.map((text) => textFields(edit, text))}
    <div class="row asking"><label class="field"><span class="label">${t.business.newText}</span><input name="new-text" form="none" pattern="[a-z0-9]+(-[a-z0-9]+)*" @keydown=${(
      event: KeyboardEvent,
    ) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      add(edit, event.target as HTMLInputElement);
    }} /><span class="how">${t.business.newTextHow}</span></label>
      <button type="button" @click=${(event: Event) => {
        const field = (event.currentTarget as HTMLElement).parentElement?.querySelector('input');
        if (field) add(edit, field);
      }}>${icon('add')}${t.business.addText}</button></div></section>`;
}

function textFields({ profile, change }: Edit, text: TextMessage): TemplateResult {
  const { texts, languages } = profile;
  const write = (language: Language, words: string) =>
    change({
      texts: texts.map((one) =>
        one === text ? { ...text, body: withWords(text.body, language, words) } : one,
      ),
    });
  return html`<fieldset class="stack plain"><legend class="row"><code>${text.id}</code></legend><div class="grid2">${languages.map(
    (language) => {
      const words = text.body[language] ?? '';
      const { count, encoding, outside } = countSegments(words);
      return html`<div class="field"><label class="field"><span class="label"><span>${t.business.textIn(inLanguage(language))}</span><span class="count">${t.business.segments(count, encoding)}</span></span>
          <textarea lang=${language} .value=${words} @input=${(event: Event) => write(language, textOf(event))}></textarea></label>
        ${outside.length === 0 ? nothing : html`<p class="how">${t.business.outside(outside.slice(0, SHOWN).join(' '))}</p>`}
        ${
          words === '' || saysHowToStop(words)
            ? nothing
            : html`<div class="told small"><span>${t.business.noStop}</span><div><button type="button" class="small" @click=${() => write(language, `${words.trimEnd()} ${HOW_TO_STOP[language]}`)}>${t.business.addStop}</button></div></div>`
        }</div>`;
    },
  )}</div><div><button type="button" class="small danger" @click=${() => change({ texts: texts.filter((one) => one !== text) })}>${icon('delete')}${t.business.remove(text.id)}</button></div></fieldset>`;
}

function add({ profile, change }: Edit, field: HTMLInputElement): void {
  const id = field.value.trim();
  const taken = profile.texts.some((text) => text.id === id);
  field.setCustomValidity(taken ? t.business.newTextTaken : '');
  field.addEventListener('input', () => field.setCustomValidity(''), { once: true });
  if (id === '' || !field.reportValidity()) return;
  change({ texts: [...profile.texts, { id, body: {} }] });
  field.value = '';
}
