/** `<carillon-voices>`: the voice of each language, heard before it is chosen. Fires `chosen` with the voices. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Language } from '../../agent/contract.ts';
import { troubleOf } from '../app/api.ts';
import { Page } from '../app/page.ts';
import type { Profile } from '../app/profile.ts';
import { type VoicesOfLanguage, voicesOf } from '../app/speech.ts';
import { t } from '../words/index.ts';
import { inLanguage, textOf, withWords } from './edit.ts';
import '../parts/listen-button.ts';

class VoiceSection extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    profile: { attribute: false },
    known: { state: true },
  };
  declare profile: Profile;
  declare known: VoicesOfLanguage[] | null;

  constructor() {
    super();
    this.known = null;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    voicesOf(this.api).then(
      (known) => {
        this.known = known;
      },
      (error: unknown) => {
        this.trouble = troubleOf(error);
      },
    );
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="voice-title"><div><h2 id="voice-title">${t.business.voice}</h2><p class="how">${t.business.voiceHow}</p></div>
      ${this.trouble === null ? nothing : html`<p class="trouble" role="alert">${this.trouble}</p>`}
      ${this.known === null && this.trouble === null ? html`<p class="soft">${t.loading}</p>` : nothing}
      <div class="grid2">${this.profile.languages.map((language) => this.#voice(language))}</div></section>`;
  }

  #voice(language: Language): TemplateResult {
    const label = t.business.voiceIn(inLanguage(language));
    const there = this.known?.find((one) => one.language === language);
    if (this.known === null) return html`<span></span>`;
    if (there === undefined || there.own === null)
      return html`<div class="field"><span class="label">${label}</span><p class="told">${t.business.voiceNone}</p></div>`;
    const chosen = this.profile.voice[language];
    const others = there.voices.filter((voice) => voice !== there.own);
    const gone = chosen !== undefined && !there.voices.includes(chosen);
    const choose = (voice: string) =>
      this.dispatchEvent(
        new CustomEvent('chosen', { detail: withWords(this.profile.voice, language, voice) }),
      );
    return html`<div class="field"><label class="field"><span class="label">${label}</span>
        <select @change=${(event: Event) => choose(textOf(event))}>
          <option value="" ?selected=${chosen === undefined || chosen === there.own}>${t.business.voiceOwn(nameOf(there.own))}</option>
          ${others.map((voice) => html`<option value=${voice} ?selected=${voice === chosen}>${nameOf(voice)}</option>`)}
          ${gone ? html`<option value=${chosen} selected>${t.business.voiceGone(nameOf(chosen))}</option>` : nothing}</select>
        <span class="how">${t.business.voiceBy(there.mouth ?? '')}${others.length === 0 ? ` · ${t.business.voiceOne}` : ''}</span></label>
      <div><carillon-listen .business=${this.business.id} .text=${this.profile.greeting[language] ?? ''} lang=${language} .voice=${chosen ?? null} .what=${t.business.hearVoice(inLanguage(language))}></carillon-listen></div></div>`;
  }
}

/** What a voice is called, for a person. */
function nameOf(voice: string): string {
  return t.business.voices[voice] ?? `${voice.charAt(0).toUpperCase()}${voice.slice(1)}`;
}

customElements.define('carillon-voices', VoiceSection);
