/** `<carillon-site>`: the sites that may call, the launcher as it looks there, and the tag that puts it there. Fires `written` with the origins. */
import { html, type PropertyDeclarations, type TemplateResult } from 'lit';
import { notify, Page } from '../app/page.ts';
import { icon } from '../parts/icon.ts';
import { loadWidget } from '../parts/widget.ts';
import { t } from '../words/index.ts';
import { textOf } from './edit.ts';
import { tagOf } from './tag-of.ts';

/** The widget's own accent. */
const ACCENT = '#1c5a4f';

class SiteSection extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    origins: { attribute: false },
    label: { state: true },
    position: { state: true },
    theme: { state: true },
    language: { state: true },
    accent: { state: true },
  };
  declare origins: string[];
  declare label: string;
  declare position: keyof typeof t.business.positions;
  declare theme: keyof typeof t.business.themes;
  declare language: keyof typeof t.business.launcherLanguages;
  declare accent: string;

  constructor() {
    super();
    this.origins = [];
    this.label = '';
    this.position = 'bottom-right';
    this.theme = 'auto';
    this.language = 'auto';
    this.accent = ACCENT;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.attempt(async () => void (await loadWidget()));
  }

  /** By script: the page's policy lets no style be written in the document. */
  override updated(): void {
    const launcher = this.querySelector<HTMLElement>('carillon-voice');
    launcher?.style.setProperty('--carillon-accent', this.accent);
    launcher?.style.setProperty('--carillon-on-accent', onAccent(this.accent));
  }

  override render(): TemplateResult {
    return html`<section class="card stack" aria-labelledby="site-title"><h2 id="site-title">${t.business.site}</h2>
      <label class="field"><span class="label">${t.business.origins}</span><span class="how">${t.business.originsHow}</span>
        <textarea spellcheck="false" .value=${this.origins.join('\n')} @change=${(event: Event) => this.#write(event)}></textarea></label>
      <div><h3>${t.business.launcher}</h3><p class="how">${t.business.launcherHow}</p></div>
      <div class="look"><div class="stack">${this.#choices()}</div>${this.#preview()}</div>
      ${this.#tag()}</section>`;
  }

  /** An address is kept as a browser sends its origin; what is none is told, and not kept. */
  #write(event: Event): void {
    const field = event.target as HTMLTextAreaElement;
    const lines = field.value.split('\n').map((line) => line.trim());
    const written = lines.filter((line) => line !== '');
    const wrong = written.find((line) => originOf(line) === null);
    field.setCustomValidity(wrong === undefined ? '' : t.business.originWrong(wrong));
    if (wrong !== undefined) return void field.reportValidity();
    const origins = [...new Set(written.flatMap((line) => originOf(line) ?? []))];
    field.value = origins.join('\n');
    this.dispatchEvent(new CustomEvent('written', { detail: origins }));
  }

  #choices(): TemplateResult {
    const { positions, themes, launcherLanguages } = t.business;
    const choose = <Key extends string>(
      label: string,
      all: Record<Key, string>,
      chosen: Key,
      take: (key: Key) => void,
    ) =>
      html`<label class="field"><span class="label">${label}</span><select @change=${(event: Event) => take(textOf(event) as Key)}>
        ${(Object.entries(all) as [Key, string][]).map(([key, words]) => html`<option value=${key} ?selected=${key === chosen}>${words}</option>`)}</select></label>`;
    return html`<label class="field"><span class="label">${t.business.launcherLabel}</span><input maxlength="60" .value=${this.label} @input=${(
      event: Event,
    ) => {
      this.label = textOf(event);
    }} /></label>
      ${choose(t.business.launcherPosition, positions, this.position, (key) => {
        this.position = key;
      })}
      ${choose(t.business.launcherTheme, themes, this.theme, (key) => {
        this.theme = key;
      })}
      ${choose(t.business.launcherLanguage, launcherLanguages, this.language, (key) => {
        this.language = key;
      })}
      <label class="field"><span class="label">${t.business.launcherAccent}</span><input type="color" .value=${this.accent} @input=${(
        event: Event,
      ) => {
        this.accent = textOf(event);
      }} /></label>`;
  }

  /** What is fixed in the window stays within this box, for the box has a transform. */
  #preview(): TemplateResult {
    const { position, theme, label, language } = this;
    return html`<figure class="preview-box"><figcaption class="small">${t.business.preview}</figcaption>
      <carillon-voice business=${this.business.id} position=${position} theme=${theme} label=${label} language=${language === 'auto' ? t.language : language}></carillon-voice></figure>`;
  }

  #tag(): TemplateResult {
    const { label, position, theme, language, accent } = this;
    const tag = tagOf(location.origin, this.business.id, {
      label,
      position: position === 'bottom-right' ? '' : position,
      theme: theme === 'auto' ? '' : theme,
      language: language === 'auto' ? '' : language,
      accent: accent === ACCENT ? '' : accent,
      onAccent: onAccent(accent),
    });
    return html`<h3 id="tag-title">${t.business.tag}</h3><pre tabindex="0" aria-labelledby="tag-title"><code>${tag}</code></pre>
      <div><button type="button" @click=${() =>
        void this.attempt(async () => {
          await navigator.clipboard.writeText(tag);
          notify({ text: t.copied });
        })}>${icon('copy')}${t.copy}</button></div>`;
  }
}

function originOf(line: string): string | null {
  const url = URL.parse(line);
  return url !== null && /^https?:$/.test(url.protocol) ? url.origin : null;
}

/** Black or white, whichever is read more easily on the colour. */
function onAccent(colour: string): string {
  const part = (at: number) => {
    const value = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  };
  const light = 0.2126 * part(1) + 0.7152 * part(3) + 0.0722 * part(5);
  return light > 0.179 ? '#000000' : '#ffffff';
}

customElements.define('carillon-site', SiteSection);
