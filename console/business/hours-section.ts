/** Hours and holidays, with what a caller hears of them. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Holiday } from '../../agent/business/business.ts';
import { hoursInWords } from '../../agent/business/hours/hours-in-words.ts';
import type { Language } from '../../agent/contract.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';
import { type Edit, isChecked, textOf } from './edit.ts';
import { rangesEditor, weekEditor } from './week-editor.ts';
import '../parts/listen-button.ts';

const WEEKDAY = [{ from: '09:00', to: '17:00' }];
const USUAL = { mon: WEEKDAY, tue: WEEKDAY, wed: WEEKDAY, thu: WEEKDAY, fri: WEEKDAY };

export function hoursSection({ profile, change }: Edit): TemplateResult {
  const { hours } = profile;
  return html`<section class="card stack" aria-labelledby="hours-title"><div><h2 id="hours-title">${t.business.hours}</h2><p class="how">${t.business.hoursHow}</p></div>
    ${
      hours === undefined
        ? html`<p class="soft">${t.business.noHours}</p><div><button type="button" @click=${() => change({ hours: USUAL })}>${icon('add')}${t.business.addHours}</button></div>`
        : html`${weekEditor(hours, (written) => change({ hours: written }))}
          <div><button type="button" class="small danger" @click=${() => change({ hours: undefined })}>${t.business.removeHours}</button></div>`
    }
    ${holidays({ profile, change })}
    ${profile.languages.map((language) => heard({ profile, change }, language))}</section>`;
}

function holidays({ profile, change }: Edit): TemplateResult {
  const { holidays: all } = profile;
  const put = (at: number, written: Partial<Holiday>) =>
    change({ holidays: all.map((one, place) => (place === at ? { ...one, ...written } : one)) });
  const year = new Date().getFullYear();
  return html`<h3>${t.business.holidays}</h3>
    ${all.length === 0 ? html`<p class="soft">${t.business.noHolidays}</p>` : nothing}
    <ul class="stack">${all.map(({ date, name, hours }, at) => {
      const yearly = date.length === 5;
      const write = (shown: string, everyYear: boolean) => {
        if (shown !== '') put(at, { date: everyYear ? shown.slice(5) : shown });
      };
      const shown = yearly ? `${year}-${date}` : date;
      return html`<li class="holiday"><label class="field"><span class="label">${t.business.holidayDate}</span><input type="date" required .value=${shown} @change=${(event: Event) => write(textOf(event), yearly)} /></label>
        <label class="field"><span class="label">${t.business.holidayName}</span><input required maxlength="100" .value=${name} @input=${(event: Event) => put(at, { name: textOf(event) })} /></label>
        <div class="row small"><label class="row"><input type="checkbox" .checked=${yearly} @change=${(event: Event) => write(shown, isChecked(event))} />${t.business.everyYear}</label>
          <label class="row"><input type="checkbox" .checked=${hours.length > 0} @change=${(event: Event) => put(at, { hours: isChecked(event) ? [{ from: '10:00', to: '15:00' }] : [] })} />${t.business.holidayOpen}</label>
          <button type="button" class="small danger" @click=${() => change({ holidays: all.filter((_, place) => place !== at) })}>${t.business.removeHoliday(name)}</button></div>
        ${rangesEditor(name, hours, (ranges) => put(at, { hours: ranges }))}</li>`;
    })}</ul>
    <div><button type="button" @click=${() => change({ holidays: [...all, { date: `${year}-12-25`, name: '', hours: [] }] })}>${icon('add')}${t.business.addHoliday}</button></div>`;
}

function heard({ profile }: Edit, language: Language): TemplateResult {
  const lines = hoursInWords(profile, language);
  if (lines.length === 0) return html``;
  const what = `${t.business.asHeard}, ${t.languages[language]}`;
  return html`<div class="heard stack tight"><div class="row spread"><h3>${what}</h3>
      <carillon-listen .business=${profile.id} .text=${lines.join(' ')} lang=${language} .voice=${profile.voice[language] ?? null} .what=${what}></carillon-listen></div>
    <blockquote lang=${language}>${lines.map((line) => html`${line}<br />`)}</blockquote></div>`;
}
