/** Name, country, time zone, languages and greeting. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../agent/contract.ts';
import { t } from '../words/index.ts';
import { type Edit, inLanguage, isChecked, textOf } from './edit.ts';
import '../parts/listen-button.ts';

const ALL: readonly Language[] = ['en', 'fr'];
/** What a browser knows; where it tells nothing, the business's own is the only one. */
const ZONES = Intl.supportedValuesOf('timeZone');

export function profileSection({ profile, change }: Edit): TemplateResult {
  const { name, country, timezone, languages } = profile;
  const countries = { ...t.business.countries, [country]: t.business.countries[country] ?? country };
  return html`<section class="card stack" aria-labelledby="profile-title"><h2 id="profile-title">${t.business.profile}</h2><div class="grid2">
    <label class="field"><span class="label">${t.business.name}</span><input required .value=${name} @input=${(event: Event) => change({ name: textOf(event) })} /></label>
    <label class="field"><span class="label">${t.business.country}</span><select @change=${(event: Event) => change({ country: textOf(event) })}>
      ${Object.entries(countries).map(([code, words]) => html`<option value=${code} ?selected=${code === country}>${words}</option>`)}</select><span class="how">${t.business.countryHow}</span></label>
    <label class="field"><span class="label">${t.business.timezone}</span><select @change=${(event: Event) => change({ timezone: textOf(event) })}>
      ${[...new Set([timezone, ...ZONES])].map((zone) => html`<option value=${zone} ?selected=${zone === timezone}>${zone.replaceAll('_', ' ')}</option>`)}</select></label>
    ${languagesField({ profile, change })}</div>
    <p class="how">${t.business.greetingHow}</p><div class="grid2">${languages.map((language) => greetingField({ profile, change }, language))}</div></section>`;
}

function languagesField({ profile, change }: Edit): TemplateResult {
  const { languages } = profile;
  const choose = (language: Language, on: boolean) =>
    change({ languages: on ? [...languages, language] : languages.filter((one) => one !== language) });
  const first = (language: Language) =>
    change({ languages: [language, ...languages.filter((one) => one !== language)] });
  return html`<fieldset class="field bare"><legend class="label">${t.business.answersIn}</legend><div class="row">
    ${ALL.map(
      (
        language,
      ) => html`<label class="row small"><input type="checkbox" .checked=${languages.includes(language)} ?disabled=${languages.length === 1 && languages[0] === language}
      @change=${(event: Event) => choose(language, isChecked(event))} />${t.languages[language]}</label>`,
    )}
    ${
      languages.length < 2
        ? nothing
        : html`<label class="row small">${t.business.ownLanguage}<select class="small" @change=${(event: Event) => first(textOf(event) as Language)}>
      ${ALL.map((language) => html`<option value=${language} ?selected=${language === languages[0]}>${t.languages[language]}</option>`)}</select></label>`
    }</div></fieldset>`;
}

function greetingField({ profile, change }: Edit, language: Language): TemplateResult {
  const label = t.business.greetingIn(inLanguage(language));
  const words = profile.greeting[language] ?? '';
  return html`<div class="field"><label class="field"><span class="label">${label}</span>
      <textarea lang=${language} required .value=${words} @input=${(event: Event) => change({ greeting: { ...profile.greeting, [language]: textOf(event) } })}></textarea></label>
    <div><carillon-listen .business=${profile.id} .text=${words} lang=${language} .voice=${profile.voice[language] ?? null} .what=${label}></carillon-listen></div></div>`;
}
