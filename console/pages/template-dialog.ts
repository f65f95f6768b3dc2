/** `<carillon-template>`: a new task, from a template whose blanks are asked in a form, or from nothing. */
import { html, nothing, type PropertyDeclarations, type TemplateResult } from 'lit';
import type { DraftTask, Business as WholeBusiness } from '../../agent/business/business.ts';
import type { Language } from '../../agent/contract.ts';
import { ask } from '../app/api.ts';
import { Page } from '../app/page.ts';
import { go, pathTo } from '../app/route.ts';
import type { Templates } from '../app/shapes.ts';
import { icon } from '../parts/icon.ts';
import { t } from '../words/index.ts';

type Profile = Omit<WholeBusiness, 'tasks'>;
type Template = Omit<DraftTask, 'enabled'>;

export class TemplateDialog extends Page {
  static override properties: PropertyDeclarations = {
    ...Page.properties,
    templates: { state: true },
    chosen: { state: true },
    language: { state: true },
    profile: { state: true },
  };
  declare templates: Templates | null;
  declare chosen: Template | null;
  declare language: Language;
  declare profile: { profile: Profile; over: string } | null;

  constructor() {
    super();
    this.templates = null;
    this.chosen = null;
    this.language = t.language;
    this.profile = null;
  }

  /** Shows the choice. */
  open(): void {
    this.chosen = null;
    const own = this.business.languages;
    if (!own.includes(this.language)) this.language = own[0] ?? 'en';
    this.querySelector('dialog')?.showModal();
    void this.#load();
  }

  async #load(): Promise<void> {
    await this.attempt(async () => {
      this.templates = await ask<Templates>('GET', `/templates/${this.language}`);
      this.profile = await this.api<{ profile: Profile; over: string }>('GET', '');
    });
  }

  override render(): TemplateResult {
    return html`<dialog aria-labelledby="template-title"><div class="inside">
      <div class="row spread">
        <h2 id="template-title">${this.chosen === null ? t.tasks.choose : `${this.chosen.emoji} ${this.chosen.name}`}</h2>
        <button class="quiet square" aria-label=${t.close} @click=${this.#close}>${icon('close')}</button>
      </div>
      ${this.templates === null ? html`<p>${t.loading}</p>` : this.chosen === null ? this.#choice(this.templates) : this.#form(this.templates, this.chosen)}
    </div></dialog>`;
  }

  #close(): void {
    this.querySelector('dialog')?.close();
  }

  #choice({ templates }: Templates): TemplateResult {
    const { languages } = this.business;
    return html`
      ${
        languages.length > 1
          ? html`<label class="field"><span class="label">${t.tasks.chooseLanguage}</span>
              <select @change=${(event: Event) => {
                this.language = (event.target as HTMLSelectElement).value as Language;
                void this.#load();
              }}>${languages.map(
                (one) =>
                  html`<option value=${one} ?selected=${one === this.language}>${one === 'fr' ? t.french : t.english}</option>`,
              )}</select></label>`
          : nothing
      }
      <div class="templates">
        ${templates.map(
          (template) =>
            html`<button @click=${() => {
              this.chosen = template;
            }}><span class="emoji" aria-hidden="true">${template.emoji}</span><strong>${template.name}</strong><span class="small soft">${template.description}</span></button>`,
        )}
        <button @click=${() =>
          void this.#make({
            emoji: '✨',
            name: t.tasks.untitled,
            description: '',
            trigger: '',
            instructions: '',
            enabled: true,
          })}><span class="emoji" aria-hidden="true">✨</span><strong>${t.tasks.blank}</strong><span class="small soft">${t.tasks.blankHow}</span></button>
      </div>`;
  }

  /** What the template leaves blank, and what its actions name that the business has not. */
  #missing({ blanks, texts, destinations }: Templates, { instructions }: Template) {
    const profile = this.profile?.profile;
    const links = [...instructions.matchAll(/\]\(action:(sms|transfer)\/([^)\s]+)\)/g)];
    const named = (kind: string) => new Set(links.flatMap(([, one, id]) => (one === kind && id ? [id] : [])));
    return {
      blanks: Object.entries(blanks).filter(([name]) => instructions.includes(`[${name}]`)),
      texts: texts.filter(
        ({ id }) => named('sms').has(id) && !(profile?.texts ?? []).some((text) => text.id === id),
      ),
      destinations: destinations.filter(
        ({ id }) => named('transfer').has(id) && !(profile?.destinations ?? []).some((one) => one.id === id),
      ),
    };
  }

  #form(templates: Templates, chosen: Template): TemplateResult {
    const missing = this.#missing(templates, chosen);
    const fr = this.language === 'fr';
    return html`<form class="stack" @submit=${(event: SubmitEvent) => void this.#submit(event, templates, chosen)}>
      <p class="soft">${chosen.description}</p>
      ${
        missing.blanks.length === 0
          ? nothing
          : html`<h3>${t.tasks.fill}</h3><p class="how">${t.tasks.fillHow}</p>
            ${missing.blanks.map(
              ([name, example]) => html`<label class="field"><span class="label">${name}</span>
                <input name=${`blank ${name}`} lang=${this.language} autocomplete="off" />
                <span class="how">${t.tasks.example(example)}</span></label>`,
            )}`
      }
      ${missing.texts.length + missing.destinations.filter(({ kind }) => kind !== 'desk').length === 0 ? nothing : html`<h3>${t.tasks.needs}</h3>`}
      ${missing.texts.map(
        ({ id, body }) => html`<label class="field"><span class="label">${t.tasks.textTo(id)}</span>
          <textarea name=${`text ${id}`} lang=${this.language} required .value=${body[this.language] ?? ''}></textarea>
          <span class="how">${t.tasks.textHow}</span></label>`,
      )}
      ${missing.destinations
        .filter(({ kind }) => kind !== 'desk')
        .map(
          ({ id, name }) => html`<label class="field"><span class="label">${t.tasks.numberOf(name)}</span>
          <input name=${`number ${id}`} type="tel" required pattern="\\+[1-9][0-9 ().\\-]{6,20}" placeholder=${fr ? '+1 514 555 0100' : '+1 613 555 0100'} />
          <span class="how">${t.tasks.numberHow}</span></label>`,
        )}
      <div class="row">
        <button class="main">${t.tasks.create}</button>
        <button type="button" @click=${() => {
          this.chosen = null;
        }}>${t.back}</button>
      </div>
    </form>`;
  }

  async #submit(event: SubmitEvent, templates: Templates, chosen: Template): Promise<void> {
    event.preventDefault();
    const form = new FormData(event.target as HTMLFormElement);
    const given = (name: string) => String(form.get(name) ?? '').trim();
    const missing = this.#missing(templates, chosen);
    let { instructions } = chosen;
    for (const [name] of missing.blanks) {
      const value = given(`blank ${name}`);
      if (value !== '') instructions = instructions.replaceAll(`[${name}]`, value);
    }
    const texts = missing.texts.map(({ id, body }) => ({
      id,
      body: { ...body, [this.language]: given(`text ${id}`) },
    }));
    const destinations = missing.destinations.map((one) =>
      one.kind === 'desk' ? one : { ...one, address: given(`number ${one.id}`).replace(/[^+\d]/g, '') },
    );
    await this.attempt(async () => {
      if (this.profile !== null && texts.length + destinations.length > 0) {
        const { profile, over } = this.profile;
        await this.api('PUT', '/profile', {
          over,
          profile: {
            ...profile,
            texts: [...profile.texts, ...texts],
            destinations: [...profile.destinations, ...destinations],
          },
        });
      }
      const { id: _, ...fields } = chosen;
      await this.#make({ ...fields, instructions, enabled: true });
    });
  }

  async #make(task: Omit<DraftTask, 'id'>): Promise<void> {
    await this.attempt(async () => {
      const made = await this.api<{ task: { id: string } }>('POST', '/tasks', task);
      this.#close();
      go(pathTo(this.business.id, 'tasks', made.task.id));
    });
  }
}

customElements.define('carillon-template', TemplateDialog);
