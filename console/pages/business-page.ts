/** `<carillon-business>`: the profile, destinations, texts, the site's tag, and the business as a folder. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { Business as WholeBusiness } from '../../agent/business/business.ts';
import { countSegments } from '../../agent/business/segments.ts';
import type { Language } from '../../agent/contract.ts';
import { ApiError, troubleOf } from '../app/api.ts';
import { notify, Page } from '../app/page.ts';
import { icon } from '../parts/icon.ts';
import { save } from '../parts/save.ts';
import { t } from '../words/index.ts';

type Profile = Omit<WholeBusiness, 'tasks'>;

class BusinessPage extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    profile: { state: true },
    problem: { state: true },
    faults: { state: true },
  };
  declare profile: Profile | null;
  declare problem: string | null;
  declare faults: { file: string; line: number; message: Record<Language, string> }[];
  #over = '';

  constructor() {
    super();
    this.profile = null;
    this.problem = null;
    this.faults = [];
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  async #load(): Promise<void> {
    try {
      const { profile, over } = await this.api<{ profile: Profile; over: string }>('GET', '');
      this.profile = profile;
      this.#over = over;
      this.problem = null;
    } catch (error) {
      this.trouble = troubleOf(error);
    }
  }

  #change(change: Partial<Profile>): void {
    if (this.profile !== null) this.profile = { ...this.profile, ...change };
  }

  override render(): TemplateResult {
    if (this.trouble !== null)
      return html`<div class="page"><p class="trouble" role="alert">${this.trouble}</p></div>`;
    const { profile } = this;
    if (profile === null) return html`<div class="page"><p class="soft">${t.loading}</p></div>`;
    return html`<div class="page"><form class="stack" @submit=${(event: SubmitEvent) => void this.#save(event)}>
      <div class="head"><h1>${t.business.title}</h1><button class="main">${t.save}</button></div>
      <div role="alert">${this.problem === null ? nothing : html`<p class="trouble">${this.problem}</p>`}</div>
      ${this.#own(profile)} ${this.#texts(profile)} ${this.#destinations(profile)} ${this.#site(profile)}
      </form>${this.#folder()}</div>`;
  }

  #languageName(language: Language): string {
    return language === 'fr' ? t.business.inFrench : t.business.inEnglish;
  }

  #own(profile: Profile): TemplateResult {
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<section class="card stack"><h2>${t.business.profile}</h2><div class="grid2">
      <label class="field"><span class="label">${t.business.name}</span><input required .value=${profile.name} @input=${(event: Event) => this.#change({ name: value(event) })} /></label>
      <label class="field"><span class="label">${t.business.phone}</span><input type="tel" .value=${profile.phone ?? ''} @input=${(event: Event) => this.#change({ phone: value(event) })} /></label>
      ${profile.languages.map(
        (
          language,
        ) => html`<label class="field"><span class="label">${t.business.greetingIn(this.#languageName(language))}</span>
          <textarea lang=${language} required .value=${profile.greeting[language] ?? ''} @input=${(event: Event) => this.#change({ greeting: { ...profile.greeting, [language]: value(event) } })}></textarea></label>`,
      )}</div></section>`;
  }

  #texts(profile: Profile): TemplateResult {
    const { texts, languages } = profile;
    const write = (id: string, language: Language, words: string) =>
      this.#change({
        texts: texts.map((text) => {
          if (text.id !== id) return text;
          const { [language]: _, ...others } = text.body;
          return { ...text, body: words === '' ? others : { ...others, [language]: words } };
        }),
      });
    return html`<section class="card stack"><h2>${t.business.texts}</h2>
      ${texts.map(
        ({ id, body }) =>
          html`<fieldset class="stack plain"><legend class="row"><code>${id}</code></legend><div class="grid2">${languages.map(
            (language) => {
              const words = body[language] ?? '';
              const { count, encoding } = countSegments(words);
              return html`<label class="field"><span class="label"><span>${t.business.textIn(this.#languageName(language))}</span><span class="count">${t.business.segments(count, encoding)}</span></span>
            <textarea lang=${language} .value=${words} @input=${(event: Event) => write(id, language, (event.target as HTMLTextAreaElement).value)}></textarea></label>`;
            },
          )}</div><div><button type="button" class="small danger" @click=${() => this.#change({ texts: texts.filter((text) => text.id !== id) })}>${t.business.remove(id)}</button></div></fieldset>`,
      )}
      <div class="row"><label class="field"><span class="label">${t.business.newText}</span><input name="new-text" pattern="[a-z0-9]+(-[a-z0-9]+)*" placeholder=${t.business.newTextHow} /></label>
        <button type="button" @click=${this.#addText}>${icon('add')}${t.business.addText}</button></div></section>`;
  }

  #addText(): void {
    const field = this.querySelector<HTMLInputElement>('input[name=new-text]');
    const { profile } = this;
    if (field === null || profile === null || field.value === '' || !field.reportValidity()) return;
    if (!profile.texts.some(({ id }) => id === field.value))
      this.#change({ texts: [...profile.texts, { id: field.value, body: {} }] });
    field.value = '';
  }

  #destinations(profile: Profile): TemplateResult {
    const { destinations, languages } = profile;
    type Destination = Profile['destinations'][number];
    const write = (id: string, change: Partial<Destination>) =>
      this.#change({
        destinations: destinations.map((one) => (one.id === id ? { ...one, ...change } : one)),
      });
    const value = (event: Event) => (event.target as HTMLInputElement).value;
    return html`<section class="card stack"><h2>${t.business.destinations}</h2>
      ${destinations.map(
        (
          one,
        ) => html`<fieldset class="stack plain"><legend class="row"><code>${one.id}</code><span class="tag">${one.kind}</span></legend><div class="grid2">
          <label class="field"><span class="label">${t.business.name}</span><input required .value=${one.name} @input=${(event: Event) => write(one.id, { name: value(event) })} /></label>
          ${
            one.kind === 'desk'
              ? html`<span></span>`
              : html`<label class="field"><span class="label">${t.business.address}</span><input required .value=${one.address} @input=${(event: Event) => write(one.id, { address: value(event) })} /></label>
          <label class="field"><span class="label">${t.business.by}</span><select @change=${(event: Event) => write(one.id, { by: value(event) === 'refer' ? 'refer' : 'bridge' })}>
            ${(['bridge', 'refer'] as const).map((by) => html`<option value=${by} ?selected=${one.by === by}>${t.business.ways[by]}</option>`)}</select><span class="how">${t.business.byHow}</span></label>`
          }
          ${languages.map(
            (
              language,
            ) => html`<label class="field"><span class="label">${t.business.voicemail(this.#languageName(language))}</span>
              <textarea lang=${language} .value=${one.voicemail[language] ?? ''} @input=${(event: Event) => write(one.id, { voicemail: { ...one.voicemail, [language]: value(event) } })}></textarea></label>`,
          )}</div><div><button type="button" class="small danger" @click=${() => this.#change({ destinations: destinations.filter(({ id }) => id !== one.id) })}>${t.business.remove(one.name)}</button></div></fieldset>`,
      )}
      <div><button type="button" @click=${() => {
        const ids = new Set(destinations.map(({ id }) => id));
        let count = destinations.length + 1;
        while (ids.has(`destination-${count}`)) count++;
        this.#change({
          destinations: [
            ...destinations,
            {
              id: `destination-${count}`,
              name: t.business.destination,
              kind: 'phone',
              address: '',
              by: 'bridge',
              ring: 25,
              voicemail: {},
            },
          ],
        });
      }}>${icon('add')}${t.business.addDestination}</button></div></section>`;
  }

  #site({ origins, id }: Profile): TemplateResult {
    const tag = `<script src="${location.origin}/carillon.js" data-business="${id}" async></script>`;
    return html`<section class="card stack"><h2>${t.business.origins}</h2>
      <label class="field"><span class="how">${t.business.originsHow}</span><textarea name="origins" .value=${origins.join('\n')}
        @change=${(event: Event) =>
          this.#change({
            origins: (event.target as HTMLTextAreaElement).value
              .split('\n')
              .map((line) => line.trim())
              .filter((line) => line !== ''),
          })}></textarea></label>
      <h3>${t.business.tag}</h3><pre tabindex="0"><code>${tag}</code></pre>
      <div><button type="button" @click=${async () => {
        await navigator.clipboard.writeText(tag);
        notify({ text: t.copied });
      }}>${t.copy}</button></div></section>`;
  }

  #folder(): TemplateResult {
    return html`<section class="card stack"><h2>${t.business.folder}</h2><p class="how">${t.business.folderHow}</p>
      <div class="row"><button @click=${() => void this.#export()}>${t.business.export}</button>
        <label class="button">${t.business.import}<input class="hidden" type="file" accept="application/json,.json" @change=${(event: Event) => void this.#import(event)} /></label></div>
      <div role="alert">${this.faults.length === 0 ? nothing : html`<ul class="trouble">${this.faults.map(({ file, line, message }) => html`<li><code>${file}:${line}</code> ${message[t.language]}</li>`)}</ul>`}</div></section>`;
  }

  async #save(event: SubmitEvent): Promise<void> {
    event.preventDefault();
    const { profile } = this;
    if (profile === null) return;
    const { phone, ...others } = profile;
    try {
      const written = await this.api<{ profile: Profile; over: string }>('PUT', '/profile', {
        over: this.#over,
        profile: phone === undefined || phone === '' ? others : profile,
      });
      this.profile = written.profile;
      this.#over = written.over;
      this.problem = null;
      notify({ text: t.saved });
    } catch (error) {
      const status = error instanceof ApiError ? error.status : 0;
      this.problem =
        status === 409 ? t.business.changed : status === 400 ? t.business.invalid : troubleOf(error);
    }
  }

  async #export(): Promise<void> {
    await this.attempt(async () => {
      const folder = await this.api<{ files: Record<string, string> }>('GET', '/folder');
      save(`${this.business.id}.json`, folder);
    });
  }

  async #import(event: Event): Promise<void> {
    const field = event.target as HTMLInputElement;
    const [file] = field.files ?? [];
    if (file === undefined || !window.confirm(t.business.importAsk)) return;
    try {
      this.faults = [];
      await this.api('PUT', '/folder', JSON.parse(await file.text()));
      notify({ text: t.business.imported });
      await this.#load();
    } catch (error) {
      const answer = error instanceof ApiError ? error.answer : null;
      if (typeof answer === 'object' && answer !== null && 'faults' in answer)
        this.faults = answer.faults as typeof this.faults;
      else notify({ text: troubleOf(error) });
    }
    field.value = '';
  }
}

customElements.define('carillon-business', BusinessPage);
